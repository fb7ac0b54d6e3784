/** Texts that people read, and what is said about findings: English by id, translations in files of one format. */

export {
  type Catalogue,
  type CatalogueEntries,
  type CatalogueEntry,
  defineCatalogue,
  type Fix,
  joinCatalogues,
  type Messages,
  type Turn,
} from './texts/catalogue.ts'
export { LANGUAGES, type Language, pluralOf, type TextStatus } from './texts/languages.ts'
export {
  type CountedId,
  defineTexts,
  fillText,
  type LoadOptions,
  type TextSource,
  type Texts,
  type TextValues,
  textsOf,
} from './texts/texts.ts'
export type { Translation, TranslationLoaders, Translations } from './texts/translations.ts'
