export type { Word } from '../wording/answer-words.ts'
export type { Wording } from '../wording/wording.ts'
export { element, type Markup, type MarkupElement, withAttributes } from './markup.ts'
export { type PaperBlock, type PaperCell, type PaperDocument, paperPage } from './paper-document.ts'
export { printMarkup } from './print-markup.ts'
export { printModel } from './print-model.ts'
export { type PageAround, pageAround, printPage } from './print-page.ts'
export type {
  FilledWith,
  PrintAnswer,
  PrintChecklist,
  PrintColumn,
  PrintEntry,
  PrintGroup,
  PrintModel,
  PrintOptions,
  PrintPage,
  PrintQuestion,
} from './printed.ts'
