import { en, type TextId } from './en.ts'
import { fr } from './fr.ts'
import type { Translations } from './model.ts'
import { rn } from './rn.ts'
import { rw } from './rw.ts'
import { sw } from './sw.ts'

export type { TextId } from './en.ts'

const translations: { readonly [language: string]: Translations | undefined } = { fr, rw, sw, rn }

/** Gives a text with words in the places of `{…}`. */
export type Text = (id: TextId, words?: { readonly [name: string]: string | number }) => string

/** The texts of a language: drafts only where they are asked for, and English where there is none that may be shown. */
export function textsOf(language: string, drafts = false): Text {
  const own = drafts ? translations[language] : undefined
  return (id, words = {}) => (own?.[id] ?? en[id]).replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''))
}
