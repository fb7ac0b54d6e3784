import { lookUp } from './lexicon.ts'
import type { RedactionLanguage, Span } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { keptWords } from './words/kept-words.ts'

const shortest = 3

/** Finds the words of found names wherever they occur again, in any capitalisation. */
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
  const spans: Span[] = []
  for (const { lower, start, end, writing } of tokens) {
    const type = types.get(lower)
    if (type === undefined) continue
    if (writing === 'lower' && lookUp(lower, ['en', 'fr', ...languages], true).common) continue
    spans.push({ type, start, end, confidence: 0.7 })
  }
  return spans
}
