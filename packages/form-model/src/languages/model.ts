import type { TextStatus } from '@tip-standard/core/texts'

/** Words or marks of a language, and whether they were reviewed. */
type Reviewed<T> = readonly [value: T, status: TextStatus]

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T]
type Seven<T> = readonly [T, T, T, T, T, T, T]

/** The data needed to write dates, numbers, counts and lists in a language. */
export type LanguageData = {
  /** The name of the language in that language. */
  name: string
  englishName: string
  /** ISO 639-3, as records name languages. */
  iso6393: string
  direction: 'ltr' | 'rtl'
  /** January first. */
  months: Reviewed<Twelve<string>>
  /** Monday first. */
  weekdays: Reviewed<Seven<string>>
  /** The first day of a month, if it is not written as a number. */
  firstDay?: string
  /** The separator between the weekday and the day. */
  afterWeekday: string
  /** The separators of thousands and of decimals. */
  numberMarks: Reviewed<{ group: string; decimal: string }>
  /** The words that join the last two items of a list; `beforeVowel` if the word is shortened. */
  joiners: Reviewed<Record<'and' | 'or', { plain: string; beforeVowel?: string }>>
}
