import { LANGUAGES, type Language, type TextStatus } from '@tip-standard/core/texts'
import { data } from './data/data.ts'
import type { LanguageData } from './model.ts'

/** A language as a language picker shows it. */
export type LanguageInfo = {
  /** ISO 639-1, as in the attribute `lang`. */
  language: Language
  /** The name of the language in that language. */
  name: string
  englishName: string
  /** ISO 639-3, such as `kin`, as records name languages. */
  iso6393: string
  direction: 'ltr' | 'rtl'
  /** Whether a native speaker reviewed how it writes each of these. */
  status: Record<'months' | 'weekdays' | 'numberMarks' | 'joiners', TextStatus>
}

/** Describes a language. */
export function languageInfo(language: Language): LanguageInfo {
  const { name, englishName, iso6393, direction, months, weekdays, numberMarks, joiners }: LanguageData = data[language]
  const status = { months: months[1], weekdays: weekdays[1], numberMarks: numberMarks[1], joiners: joiners[1] }
  return { language, name, englishName, iso6393, direction, status }
}

/** The codes of coastal and Congo Swahili, which records may use: the texts have only the code of all Swahili. */
const SWAHILI: readonly string[] = ['swh', 'swc']

/** The language of forms and pages for an ISO 639-3 code in a record; `undefined` if there is none. */
export function languageOfCode(code: string): Language | undefined {
  const known = SWAHILI.includes(code) ? 'swa' : code
  return LANGUAGES.find((language) => data[language].iso6393 === known)
}

/** Picks the first language that forms support from language tags, such as those of `navigator.languages`; English if there is none. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language)
    if (found !== undefined) return found
  }
  return 'en'
}
