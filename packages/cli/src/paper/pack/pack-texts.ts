import type { Language } from '@tip-standard/form-model/languages'
import { en, type PackText, type PackTranslation } from './texts/en.ts'
import { fr } from './texts/fr.ts'
import { rn } from './texts/rn.ts'
import { rw } from './texts/rw.ts'
import { sw } from './texts/sw.ts'

const translations: { readonly [language in Language]: PackTranslation } = { en, fr, rw, sw, rn }

/** Gives a text of a pack in a language; in English where it is not translated. */
export type SayPack = (id: PackText, values?: Record<string, string>) => string

/** The texts of a pack in a language. */
export function packTexts(language: Language): SayPack {
  return (id, values = {}) =>
    (translations[language][id] ?? en[id]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
