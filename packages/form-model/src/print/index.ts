export type { Word } from '../wording/answer-words.ts'
export type { Wording } from '../wording/wording.ts'
export type { Markup, MarkupElement } from './markup.ts'
export { type PaperBlock, type PaperCell, type PaperDocument, paperPage } from './paper-document.ts'
export { printMarkup } from './print-markup.ts'
export {
  type FilledWith,
  type PrintAnswer,
  type PrintChecklist,
  type PrintColumn,
  type PrintEntry,
  type PrintGroup,
  type PrintModel,
  type PrintOptions,
  type PrintPage,
  type PrintQuestion,
  printModel,
} from './print-model.ts'
export { printPage } from './print-page.ts'
