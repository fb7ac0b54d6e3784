export type { TextId } from './en.ts'
export type { Translation, TranslationsOf } from './model.ts'
export {
  type CountedId,
  type CountedTextId,
  englishTexts,
  type FormTexts,
  loadTexts,
  type Texts,
  type TextValues,
  textsOf,
} from './texts.ts'
