import { isFormed, isListedIn } from './lexicon.ts'
import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'

const mostWords = 40
const shortest = 4
/** A share of one in four. */
const leastShare = 4

/**
 * Decides whether a note is in Kinyarwanda or Swahili if its short words leave both open: ya, wa, na and kwa are words
 * of both, so the longer words decide.
 */
export function orderBantu(
  tokens: readonly WordToken[],
  languages: readonly RedactionLanguage[],
): readonly RedactionLanguage[] {
  if (!(languages.includes('rw') && languages.includes('sw'))) return languages
  const only = { rw: 0, sw: 0 }
  let seen = 0
  const isShouted = tokens.every(({ writing }) => writing !== 'lower')
  for (const { lower, writing } of tokens) {
    if ((writing !== 'lower' && !isShouted) || lower.length < shortest) continue
    if (++seen > mostWords) break
    const isKinyarwanda = isListedIn(lower, 'rw') || isFormed(lower, 'rw')
    const isSwahili = isListedIn(lower, 'sw') || isFormed(lower, 'sw')
    if (isKinyarwanda && !isSwahili) only.rw++
    if (isSwahili && !isKinyarwanda) only.sw++
  }
  if (only.rw === only.sw) return languages
  const [first, second] = only.rw > only.sw ? (['rw', 'sw'] as const) : (['sw', 'rw'] as const)
  // the forms of Kinyarwanda fit many Swahili words, but not the reverse
  if (first === 'sw' && only.rw * leastShare < only.sw) return languages.filter((language) => language !== 'rw')
  const ordered = languages.map((language) => (language === 'rw' || language === 'sw' ? undefined : language))
  const places = [languages.indexOf('rw'), languages.indexOf('sw')].sort((a, b) => a - b)
  return ordered.map((language, index) => language ?? (index === places[0] ? first : second))
}
