import type { CodeList, Locale } from '@tip-standard/core'

/** A JSON Schema or a uiSchema. */
export type Schema = { [keyword: string]: unknown }

/** In which language a form is built, and with which long lists. */
export type BuildOptions = {
  /** The language of the texts of the form itself, such as `fr` (default: English). */
  language?: string
  /** The translation of the standard into that language, of `@tip-standard/core/locales/…`. */
  locale?: Locale
  /** Shows translations that were not reviewed. */
  unreviewedTexts?: boolean
  /** Lists that are too long to be bundled, by id; without them their codes are typed in. */
  lists?: { readonly [id: string]: CodeList }
  /** Lists with more codes than this are not written into the schema; the widget knows them. */
  inlineUpTo?: number
}

/** The schema of an answer and how it is shown. */
export type Built = { schema: Schema; ui: Schema }
