import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

/** Words that tell languages apart, because the others do not have them. */
const marks: readonly (readonly [RedactionLanguage, ReadonlySet<string>])[] = [
  ['en', new Set(wordsOf('the of and to in was is with for by from that her his she he has had been at who were they not'))],
  ['fr', new Set(wordsOf('le la les un une des du de et est dans avec par pour elle il au aux qui que sur son sa ses été sans avait pas'))],
  ['rw', new Set(wordsOf('mu ku ko witwa yitwa kandi avuga afite yari muri kuri ni ya wa y yo uyu akaba bari ngo nyuma mbere cyangwa imyaka tariki'))],
  ['sw', new Set(wordsOf('ya wa na kwa katika ni alikuwa anasema huko baada kutoka za la cha kuwa yake wake simu tarehe umri miaka hadi'))],
]

/** The languages of a note, the most likely first; a second one where a fifth of the telling words are its own. */
export function noteLanguages(tokens: readonly WordToken[]): RedactionLanguage[] {
  const counts = marks.map(([language, words]) => {
    let count = 0
    for (const { lower } of tokens) if (words.has(lower)) count++
    return { language, count }
  })
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return ['en', 'fr']
  return counts
    .filter(({ count }) => count * 5 >= total)
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language)
}
