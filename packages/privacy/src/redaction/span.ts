/** The kind of personal data in a span. */
export type SpanType =
  | 'PERSON'
  | 'LOCATION'
  | 'ORGANISATION'
  | 'DATE'
  | 'DOB'
  | 'NATIONAL_ID'
  | 'PASSPORT'
  | 'PHONE'
  | 'PLATE'
  | 'CASE_ID'
  | 'HANDLE'
  | 'EMAIL'
  | 'ACCOUNT'
  | 'GPS'

/** Personal data in a text, by UTF-16 offsets in the original text. */
export type Span = {
  /** The type of personal data. */
  type: SpanType
  /** Offset of its first character. */
  start: number
  /** Offset after its last character. */
  end: number
  /**
   * The confidence of the rule, from 0 to 1: 1 for data with an unmistakable format, 0.5 for an unknown capitalised
   * word.
   */
  confidence: number
}

/** The languages of the redaction's dictionaries. */
export type RedactionLanguage = 'en' | 'fr' | 'rw' | 'sw'
