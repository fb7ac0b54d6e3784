import type { TranslationGroup, Translations } from '../model.ts'

/** A language without any translations. */
export const noTranslations: Record<TranslationGroup, Translations> = {
  entities: {},
  fields: {},
  codelists: {},
  definitions: {},
  countries: {},
  rules: {},
  indicators: {},
}
