import { LANGUAGES, type Language, type TextStatus } from '@tip-standard/core/texts'
import { data } from './data/data.ts'
import type { LanguageData } from './model.ts'

/** What a picker of languages shows of one. */
export type LanguageInfo = {
  /** ISO 639-1, as in the attribute `lang`. */
  language: Language
  /** How the language calls itself. */
  name: string
  englishName: string
  direction: 'ltr' | 'rtl'
  /** Whether somebody has reviewed how it writes each of these. */
  status: Record<'months' | 'weekdays' | 'numberMarks' | 'joiners', TextStatus>
}

/** Describes a language. */
export function languageInfo(language: Language): LanguageInfo {
  const { name, englishName, direction, months, weekdays, numberMarks, joiners }: LanguageData = data[language]
  const status = { months: months[1], weekdays: weekdays[1], numberMarks: numberMarks[1], joiners: joiners[1] }
  return { language, name, englishName, direction, status }
}

/** The first language that forms speak among language tags, such as those of `navigator.languages`; English if there is none. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language)
    if (found !== undefined) return found
  }
  return 'en'
}
