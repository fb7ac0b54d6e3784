export type { TextId } from './en.ts'
export { type CountedTextId, englishTexts, type FormTexts, loadTexts } from './texts.ts'
