import type { FieldId, FieldInfo, Locale } from '@tip-standard/core'
import type { CodeList } from '@tip-standard/core/code-lists'
import type { Language } from '../languages/index.ts'
import type { FormTexts } from '../texts/index.ts'
import type { Word } from '../wording/answer-words.ts'
import type { Wording } from '../wording/wording.ts'

/** How a form is printed. */
export type PrintOptions = {
  /** The language of the texts, such as `fr` (default: English). */
  language?: Language
  /** The translation of the standard into that language, of `@tip-standard/core/locales/…`. */
  locale?: Locale
  /** The texts of the forms themselves in that language, as `loadTexts` returns them (default: English). */
  text?: FormTexts['say']
  /** Shows translations that were not reviewed; the print marks them as drafts. */
  unreviewedTexts?: boolean
  /** Code lists that are too long to be bundled, by id. */
  lists?: { readonly [id: string]: CodeList }
  /** Restricted questions to print on a blank form. */
  switchedOn?: readonly FieldId[]
  /** The answers (default: a blank form). */
  filled?: FilledWith
}

/** The answers of a filled form. */
export type FilledWith = {
  record: unknown
  /** The day, `YYYY-MM-DD`: consent can have expired. */
  today: string
  /** The position of the person in the list of the record (default: the first). */
  index?: number
}

/** The content of the space for an answer. */
export type PrintAnswer =
  /** Boxes; `chosen` is crossed already, because the paper itself is the answer unless someone writes another one. */
  | { kind: 'choices'; isMany: boolean; choices: readonly Word[]; chosen?: string }
  | { kind: 'date'; isPartial: boolean }
  /** Lines to write on; `given` is on the first already. */
  | { kind: 'lines'; lines: number; hint?: string; given?: Word }
  | PrintChecklist
  | { kind: 'entries'; entries: readonly PrintEntry[] }
  | { kind: 'given'; words: readonly Word[] }
  /** Lines by what is known about them: a cross beside one that was not asked would record it as a fact. */
  | { kind: 'states'; states: readonly { text: string; lines: readonly Word[] }[] }
  | { kind: 'reason' | 'keptBack' | 'unanswered' | 'noConsent'; text: string }

/** Lines to tick, each with the boxes of its columns. */
export type PrintChecklist = {
  kind: 'checklist'
  line: { id: FieldId; label: string }
  lines: readonly Word[]
  /** Whether a line has a box of its own, besides those of its columns. */
  hasBoxes: boolean
  columns: readonly PrintColumn[]
}

/** The columns of every line: a box for each choice, or space to write. */
export type PrintColumn = { id?: FieldId; label: string; isMany: boolean; choices: readonly Word[] }

/** One entry of a repeated answer; parts that occur once have no title. */
export type PrintEntry = { title?: string; questions: readonly PrintQuestion[] }

/** A question on paper: its name, its field for typing in later, how to ask it, and the reasons for no answer. */
export type PrintQuestion = {
  id: FieldId
  /** Whether the standard does not have it. */
  isOwn?: true
  label: string
  /** On which answers it depends whether it is asked. */
  only?: string
  ask?: string
  prompt?: string
  sensitivity: FieldInfo['sensitivity']
  answer: PrintAnswer
  reasons: readonly Word[]
}

/** Questions under a heading; `note` explains why they are not asked. */
export type PrintGroup = { title?: string; help?: string; note?: string; questions: readonly PrintQuestion[] }

/** One page of the form; on paper it is a chapter, as long as it has to be. */
export type PrintPage = { id: string; title: string; help?: string; groups: readonly PrintGroup[] }

/** A form as it is printed; independent of HTML. */
export type PrintModel = {
  language: Language
  title: string
  form: { id: string; version: string }
  isFilled: boolean
  /** The pseudonym of the person who gave these answers, so that the paper can be matched with its record. */
  personId?: string
  /** Whether texts are drafts that no native speaker has reviewed. */
  isDraft: boolean
  /** The reasons for no answer, with their codes. */
  reasons: readonly Word[]
  pages: readonly PrintPage[]
  wording: Wording
}
