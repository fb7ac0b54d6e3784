import type { Locale } from '@tip-standard/core'

/**
 * What can be chosen for a field of text: a code, which becomes the answer, its label, and the code of what it lies in; `within` is the
 * field of the same entity that holds that code, such as `adm3`.
 */
export type Gazetteer = {
  choices: readonly { code: string; label: string; parent?: string }[]
  within?: string
}

/** How a survey is made of a form. */
export type SurveyOptions = {
  /** Languages beside English, ISO 639, in the order of the columns; by default those that the form or the locales have. */
  languages?: readonly string[]
  /** What the standard says in other languages, from `@tip-standard/core/locales/…`. */
  locales?: readonly Locale[]
  /** Includes texts that only the translator has read; the survey then says so. */
  unreviewedTexts?: boolean
  /** For fields of text, places or names to choose from, such as the villages of a country. */
  gazetteers?: { readonly [field: string]: Gazetteer }
  /**
   * Fills in what is the same for every person, such as the role of the interviewer, from the record that was saved last on the device. For
   * this ODK Collect and Enketo keep that whole record on the device, not encrypted, also after it was sent.
   */
  lastSaved?: boolean
  /** Restricted fields that are asked although the form does not show them. */
  switchedOn?: readonly string[]
}

/** Whether answers come from the last record: no engine has one of a form whose answers are encrypted. */
export const remembers = ({
  lastSaved = false,
  publicKey,
}: Pick<SurveyOptions, 'lastSaved'> & { publicKey?: string }): boolean => lastSaved && publicKey === undefined
