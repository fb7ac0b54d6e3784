import type { Locale } from '@tip-standard/core'

/**
 * Choices for a text field: a code, which becomes the answer, its label, and the code of its parent; `within` is the
 * field of the same entity with that parent code, such as `adm3`.
 */
export type Gazetteer = {
  choices: readonly { code: string; label: string; parent?: string }[]
  within?: string
}

/** Options for making a survey from a form. */
export type SurveyOptions = {
  /** Languages besides English, ISO 639, in the order of the columns (default: those of the form or the locales). */
  languages?: readonly string[]
  /** The texts of the standard in other languages, from `@tip-standard/core/locales/…`. */
  locales?: readonly Locale[]
  /** Includes texts that only the translator has read; the survey then marks them. */
  unreviewedTexts?: boolean
  /** Places or names to choose from for text fields, such as the villages of a country. */
  gazetteers?: { readonly [field: string]: Gazetteer }
  /**
   * Fills in values that are the same for every person, such as the role of the interviewer, from the last record saved
   * on the device. For this purpose, ODK Collect and Enketo keep that whole record on the device, unencrypted, even
   * after it was sent.
   */
  lastSaved?: boolean
  /** Restricted fields that are asked although the form hides them. */
  switchedOn?: readonly string[]
}

/** Whether answers come from the last record: no engine can read one of a form whose answers are encrypted. */
export const remembers = ({
  lastSaved = false,
  publicKey,
}: Pick<SurveyOptions, 'lastSaved'> & { publicKey?: string }): boolean => lastSaved && publicKey === undefined
