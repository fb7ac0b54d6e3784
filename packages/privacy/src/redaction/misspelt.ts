import { isOrdinaryIn } from './lexicon.ts'
import type { RedactionLanguage } from './span.ts'

const shortest = 6
const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Whether a word is an ordinary one of the note's languages with one typing error: a letter too many, one too few, a
 * wrong one, or two transposed (Damerau, A technique for computer detection and correction of spelling errors, 1964).
 * Short words are excluded: a single error makes them match too much.
 */
export function isMisspelt(word: string, languages: readonly RedactionLanguage[]): boolean {
  const isWord = (one: string): boolean => isOrdinaryIn(one, languages)
  if (word.length < shortest) return false
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (tail !== '' && isWord(head + tail.slice(1))) return true
    if (tail.length > 1 && isWord(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))) return true
    for (const letter of letters)
      if (isWord(head + letter + tail) || (tail !== '' && isWord(head + letter + tail.slice(1)))) return true
  }
  return false
}
