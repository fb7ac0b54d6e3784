/** What a workbook holds of a form beyond what ODK forms have: one column of JSON, which other programs ignore. */

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
 * Of a text in sight: the status of each translation, with the mark of the English text where there is one, or the translation itself where
 * its language has no column.
 */
export type TextMark = { readonly [language: string]: Status | { status: Status; of: string } | FormTranslation }

/** A question without its visible texts and without the questions inside it. */
export type ItemMark = Omit<FormItem, 'question' | 'prompt' | 'items'> & {
  question?: TextMark
  prompt?: TextMark
  /** Whether the form names the questions of an entry itself. */
  items?: true
  /** Whether the row offers codes of other places of the form too. */
  isMerged?: true
}

/** What a row is of the form. */
export type RowMark =
  | { page: Omit<FormPage, 'title' | 'help' | 'groups'> & { title: TextMark; help?: TextMark } }
  | { group: FormNeeds & { id: string; title?: TextMark; help?: TextMark } }
  /** `within` has the questions of an entry, where they have no rows of their own. */
  | { item: ItemMark; within?: readonly FormItem[] }
  /** The question about one line of a checklist, by its code. */
  | { line: string }
  /** A question that is not asked, with all that is in it. */
  | { hidden: FormItem }
  /** A page or a group in which nothing is asked. */
  | { hiddenPage: FormPage }
  | { hiddenGroup: FormGroup }
  /** What was made for engines and is made again. */
  | { made: string }

/** What the settings hold: the form without its pages, and whether drafts are shown. */
export type FormMark = Omit<FormDefinition, 'pages' | 'title' | 'version' | 'id'> & {
  title: FormTexts
  drafts?: true
  /** The id and the version, where the file was written: KoboToolbox puts its own into their cells. */
  written?: { id: string; version: string }
}

/** A mark as the text of its cell. Programs look for `${` in every cell, also in those that they do not know. */
export const toCellMark = (mark: RowMark | FormMark): string => JSON.stringify(mark).replaceAll('${', '\\u0024{')

/** The mark of a text that is visible in some languages, where drafts are shown or not. */
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

/** A text restored from its visible part and its mark. */
export function readText(mark: TextMark, inSight: { readonly [language: string]: string }): FormTexts {
  const translations = Object.entries(mark).map(([language, held]): [string, FormTranslation] => {
    const text = inSight[language] ?? ''
    if (typeof held === 'string') return [language, [text, held]]
    return [language, 'of' in held ? [text, held.status, held.of] : held]
  })
  return { en: inSight['en'] ?? '', ...Object.fromEntries(translations) }
}
