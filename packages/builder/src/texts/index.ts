export type { BuilderTextId } from './en.ts'
export { type BuilderTexts, englishBuilderTexts, loadBuilderTexts } from './texts.ts'
