import type { CodeListId, EntityId, FieldId, RuleId } from '../generated/ids.ts'
import type { Translations } from '../model/translation.ts'

/** A translated text and whether someone other than the translator has reviewed it; drafts are shown on request only. */
export type LocaleText = readonly [text: string, status: 'draft' | 'reviewed']

/**
 * What is translated of the standard into one language; what is missing, or translates an older English text, is not there
 * and is shown in English.
 */
export type Locale = {
  /** ISO 639-1, such as `fr`. */
  language: string
  entities: { readonly [K in EntityId]?: { title?: LocaleText; definition?: LocaleText } }
  fields: { readonly [K in FieldId]?: { label?: LocaleText; definition?: LocaleText; question?: LocaleText } }
  codes: { readonly [K in CodeListId]?: { title?: LocaleText; labels: { readonly [code: string]: LocaleText } } }
  rules: { readonly [K in RuleId]?: { message?: LocaleText } }
  /** Texts of the forms that ship, by the English text; what a form says itself goes before. */
  formTexts?: { readonly [english: string]: LocaleText }
  /** The texts of findings that are not rules, and of places; English where a language has none. */
  findings?: Translations
}

/** What entities and fields mean in a language other than English; what is missing is shown in English. */
export type FieldDefinitions = {
  readonly entities: { readonly [K in EntityId]?: LocaleText }
  readonly fields: { readonly [K in FieldId]?: LocaleText }
}

/** What code lists and their codes mean in a language other than English, by list; what is missing is shown in English. */
export type CodeListDefinitions = {
  readonly [K in CodeListId]?: { definition?: LocaleText; codes: { readonly [code: string]: LocaleText } }
}
