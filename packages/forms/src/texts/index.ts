export type { TextId } from './en.ts'
export { type CountedTextId, englishTexts, type FormTexts, loadTexts, type TextValues } from './texts.ts'
