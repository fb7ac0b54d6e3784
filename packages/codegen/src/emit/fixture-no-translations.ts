import type { TranslationGroup, Translations } from '../model.ts'

/** A language into which nothing is translated. */
export const noTranslations: Record<TranslationGroup, Translations> = {
  entities: {},
  fields: {},
  codelists: {},
  definitions: {},
  countries: {},
  rules: {},
  indicators: {},
}
