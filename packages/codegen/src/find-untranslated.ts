/** Which translations of the dictionary are missing, and which translate an older English text. */

import { englishTexts, markOf } from './english-texts.ts'
import type { Model, TranslationGroup, Translations } from './model.ts'

/** A text to translate: the file's group, the key, the English text, and what was there for an older one. */
export type Untranslated = { group: TranslationGroup; key: string; english: string; was?: string }

/** French has every text but the names of countries, which a package brings; other languages are begun. */
const isComplete = (language: string, group: TranslationGroup): boolean => language === 'fr' && group !== 'countries'

/** Lists what a language lacks: stale texts, and missing ones where it has to be complete or `all` are asked for. */
export function findUntranslated(language: string, model: Model, all = false): Untranslated[] {
  const translations = model.locales[language]
  if (translations === undefined) throw new Error(`The standard is not translated into "${language}".`)
  return Object.entries(englishTexts(model)).flatMap(([name, texts]) => {
    const group = name as TranslationGroup
    return [...texts].flatMap(([key, english]): Untranslated[] => {
      const held = translations[group][key]
      if (held?.text && held.of === markOf(english)) return []
      if (held === undefined && !all && !isComplete(language, group)) return []
      return [{ group, key, english, ...(held?.text && { was: held.text }) }]
    })
  })
}

/** A file of translations with an entry to fill in for each text; entries that were filled in lose their English text. */
export function withEntries(held: Translations, untranslated: readonly Untranslated[]): Record<string, object> {
  const filled = Object.entries(held).map(([key, { text, of, status }]) => [key, { text, of, status }] as const)
  const empty = untranslated.map(
    ({ key, english, was }) =>
      [key, { text: '', of: markOf(english), status: 'draft', english, ...(was && { was }) }] as const,
  )
  const entries = [...new Map<string, object>([...filled, ...empty])]
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
