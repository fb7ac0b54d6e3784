import type { Texts } from '../profiles/model.ts'
import { en } from './en.ts'
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

function translate(translations: Translations): Translate {
  const texts = new Map<string, string>(Object.entries(en))
  for (const [id, { text }] of Object.entries(translations)) texts.set(id, text)
  return (id) => texts.get(id) ?? ''
}

const translates: Record<Language, Translate> = {
  en: /* @__PURE__ */ translate({}),
  fr: /* @__PURE__ */ translate(fr),
  rw: /* @__PURE__ */ translate(rw),
  sw: /* @__PURE__ */ translate(sw),
  rn: /* @__PURE__ */ translate(rn),
}

/** The texts of a language; throws where there is none of that name. */
export function textsOf(language: Language): Translate {
  if (!Object.hasOwn(translates, language)) throw new RangeError('There are no texts in that language.')
  return translates[language]
}

/** The names of texts about codes, put together once: `element.act` for `act`. */
export function textIds<Code extends string>(kind: string, codes: readonly Code[]): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, `${kind}.${code}`])) as Record<Code, string>
}

/** A text that a profile brings along, in English where it is not translated. */
export function inLanguage(texts: Texts, language: Language): string {
  return texts[language] ?? texts.en
}
