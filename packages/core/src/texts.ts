/** Texts that people read, and the messages of findings: English by id, translations in files of one format. */

export { LANGUAGES, type Language, type TextStatus } from './model/language.ts'
export type { Translation, TranslationLoaders, Translations } from './model/translation.ts'
export {
  type Catalogue,
  type CatalogueEntries,
  type CatalogueEntry,
  defineCatalogue,
  type Fix,
  joinCatalogues,
  type Messages,
  type Turn,
  turnOf,
} from './texts/catalogue.ts'
export { pluralOf } from './texts/plural.ts'
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
