import type { Texts } from '../profiles/model.ts'
import { en, type TextId } from './en.ts'
import { fr } from './fr.ts'
import type { Translations } from './model.ts'
import { rn } from './rn.ts'
import { rw } from './rw.ts'
import { sw } from './sw.ts'

/** The languages of the texts; all but English are drafts. */
export const LANGUAGES = ['en', 'fr', 'rw', 'sw', 'rn'] as const

/** A language of the texts. */
export type Language = (typeof LANGUAGES)[number]

/** Gives a text of a language by its name, in English where the language does not have it yet. */
export type Translate = (id: string) => string

const translations: Record<Exclude<Language, 'en'>, Translations> = { fr, rw, sw, rn }

/** The texts of a language; throws where there is none of that name. */
export function textsOf(language: Language): Translate {
  if (!(LANGUAGES as readonly string[]).includes(language)) throw new RangeError('There are no texts in that language.')
  const own = language === 'en' ? undefined : translations[language]
  return (id) => own?.[id as TextId]?.text ?? en[id as TextId] ?? ''
}

/** A text that a profile brings along, in English where it is not translated. */
export function inLanguage(texts: Texts, language: Language): string {
  return texts[language] ?? texts.en
}
