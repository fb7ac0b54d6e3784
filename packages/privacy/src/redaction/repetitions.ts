import { isAugmentedForm, isFiniteVerb, isInfinitive, isListed, lookUp } from './lexicon.ts'
import type { RedactionLanguage, Span } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { keptWords } from './words/kept-words.ts'

const shortest = 3

/**
 * Whether a word in lower case is more likely an ordinary word than the name that occurs elsewhere in the note: grace,
 * but not kagabo.
 */
const isOrdinaryHere = (lower: string, languages: readonly RedactionLanguage[]): boolean =>
  isListed(lower) ||
  isAugmentedForm(lower, languages) ||
  (lookUp(lower, languages, true).common && (isFiniteVerb(lower) || isInfinitive(lower)))

/** Finds further occurrences of the words of found names, in any capitalisation. */
export function findRepetitions(
  text: string,
  tokens: readonly WordToken[],
  found: readonly Span[],
  languages: readonly RedactionLanguage[],
): Span[] {
  const types = new Map<string, Span['type']>()
  for (const { type, start, end } of found) {
    if (type !== 'PERSON' && type !== 'LOCATION') continue
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s.]+/))
      if (word.length >= shortest && !keptWords.has(word)) types.set(word, type)
  }
  if (types.size === 0) return []
  const spans: Span[] = []
  for (const { lower, start, end, writing } of tokens) {
    const type = types.get(lower)
    if (type === undefined) continue
    if (writing === 'lower' && isOrdinaryHere(lower, languages)) continue
    spans.push({ type, start, end, confidence: 0.7 })
  }
  return spans
}
