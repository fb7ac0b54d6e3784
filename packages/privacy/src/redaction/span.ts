/** What kind of personal data a span holds. */
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
  /** How sure the rule is, from 0 to 1: 1 for what carries a form of its own, 0.5 for an unknown word with a capital. */
  confidence: number
}

/** Languages that the dictionaries of the redaction know. */
export type RedactionLanguage = 'en' | 'fr' | 'rw' | 'sw'
