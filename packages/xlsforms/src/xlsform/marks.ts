/** The parts of a form that an ODK workbook has no place for: one column of JSON, which other programs ignore. */

import type {
  FormDefinition,
  FormGroup,
  FormItem,
  FormNeeds,
  FormPage,
  FormTexts,
  FormTranslation,
} from '@tip-standard/form-model'

export { MARK_COLUMN } from '../lint/header-names.ts'

type Status = FormTranslation[1]

/**
 * The mark of a visible text: the status of each translation, with the hash of the English text if there is one, or the
 * translation itself if its language has no column.
 */
export type TextMark = { readonly [language: string]: Status | { status: Status; of: string } | FormTranslation }

/** A question without its visible texts and without the questions inside it. */
export type ItemMark = Omit<FormItem, 'question' | 'prompt' | 'items'> & {
  question?: TextMark
  prompt?: TextMark
  /** Whether the form names the questions of an entry itself. */
  items?: true
  /** Whether the row also offers codes of other places in the form. */
  isMerged?: true
}

/** The role of a row in the form. */
export type RowMark =
  | { page: Omit<FormPage, 'title' | 'help' | 'groups'> & { title: TextMark; help?: TextMark } }
  | { group: FormNeeds & { id: string; title?: TextMark; help?: TextMark } }
  /** `within` contains the questions of an entry, if they have no rows of their own. */
  | { item: ItemMark; within?: readonly FormItem[] }
  /** The question about one line of a checklist, by its code. */
  | { line: string }
  /** A hidden question, with everything in it. */
  | { hidden: FormItem }
  /** A page or a group without visible questions. */
  | { hiddenPage: FormPage }
  | { hiddenGroup: FormGroup }
  /** A row that exists only for engines and is generated again. */
  | { made: string }

/** The mark in the settings: the form without its pages, and whether drafts are shown. */
export type FormMark = Omit<FormDefinition, 'pages' | 'title' | 'version' | 'id'> & {
  title: FormTexts
  drafts?: true
  /** The id and the version at the time of writing: KoboToolbox puts its own in their cells. */
  written?: { id: string; version: string }
}

/** Writes a mark as the text of its cell. Programs look for `${` in every cell, including those in unknown columns. */
export const toCellMark = (mark: RowMark | FormMark): string => JSON.stringify(mark).replaceAll('${', '\\u0024{')

/** Makes the mark of a text that is visible in some languages, with or without drafts. */
export function markText(texts: FormTexts, shown: { languages: readonly string[]; drafts: boolean }): TextMark {
  const translations = Object.entries(texts).flatMap(([language, text]): [string, TextMark[string]][] => {
    if (typeof text === 'string') return []
    const isInSight = shown.languages.includes(language) && (shown.drafts || text[1] === 'reviewed')
    if (!isInSight) return [[language, text]]
    const [, status, of] = text
    return [[language, of === undefined ? status : { status, of }]]
  })
  return Object.fromEntries(translations)
}

/**
 * Restores a text from its visible part and its mark, without the translations whose cells were emptied; `undefined` if
 * that of the English text was.
 */
export function readText(mark: TextMark, inSight: { readonly [language: string]: string }): FormTexts | undefined {
  const { en } = inSight
  if (en === undefined) return undefined
  const translations = Object.entries(mark).flatMap(([language, held]): [string, FormTranslation][] => {
    if (typeof held !== 'string' && !('of' in held)) return [[language, held]]
    const text = inSight[language]
    if (text === undefined) return []
    return [[language, typeof held === 'string' ? [text, held] : [text, held.status, held.of]]]
  })
  return { en, ...Object.fromEntries(translations) }
}
