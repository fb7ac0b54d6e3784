import type { Language } from '@tip-standard/core/texts'
import { data } from './data/data.ts'

/** Writes a list as in a sentence: `a, b and c`, or with `or`. */
export function formatList(items: readonly string[], language: Language, joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  const { plain, beforeVowel = plain } = data[language].joiners[0][joiner]
  return items.slice(0, -1).join(', ') + (/^[aeiou]/i.test(last) ? beforeVowel : plain) + last
}
