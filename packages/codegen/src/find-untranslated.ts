/** Which translations of the dictionary are missing, and which translate an older English text. */

import { englishTexts, markOf } from './english-texts.ts'
import { DictionaryError, type Model, type TranslationGroup } from './model.ts'

/** A text to translate: its group, the key, the English text, and what was there for an older one. */
export type Untranslated = { group: TranslationGroup; key: string; english: string; was?: string }

/**
 * Every language has the messages of rules, which people read who correct records. French has every other text too but
 * the names of countries, which a package brings; other languages are begun.
 */
const isComplete = (language: string, group: TranslationGroup): boolean =>
  group === 'rules' || (language === 'fr' && group !== 'countries')

/** Lists what a language lacks: stale texts, and missing ones where it has to be complete or `all` are asked for. */
export function findUntranslated(language: string, model: Model, all = false): Untranslated[] {
  const translations = model.locales[language]
  if (translations === undefined) throw new DictionaryError(`The standard is not translated into "${language}".`)
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
