import { isFormed, isOrdinaryIn } from './lexicon.ts'
import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

/** Words that identify a language, because the others do not have them. */
const marks: readonly (readonly [RedactionLanguage, readonly string[]])[] = [
  [
    'en',
    /* @__PURE__ */ wordsOf(
      'the of and to in was is with for by from that her his she he has had been at who were they not',
    ),
  ],
  [
    'fr',
    /* @__PURE__ */ wordsOf(
      'le la les un une des du de et est dans avec par pour elle il au aux qui que sur son sa ses été sans avait pas',
    ),
  ],
  [
    'rw',
    /* @__PURE__ */ wordsOf(
      'mu ku ko witwa yitwa kandi avuga afite yari muri kuri ni ya wa na yo uyu akaba bari ngo nyuma mbere cyangwa imyaka tariki ariko umwana umukobwa yavuze kwa ye rye abana wo bo uwo nyina umugore umugabo mukuru murumuna musaza ati yaje cya bya aba uyu iyo ubu umukiriya inshuti akazi mwene wiwe kw canke ata ivyo vya ca',
    ),
  ],
  [
    'sw',
    /* @__PURE__ */ wordsOf(
      'ya wa na kwa katika ni alikuwa anasema huko baada kutoka za la cha kuwa yake wake simu tarehe umri miaka hadi kwamba lakini alisema anasema anaitwa aitwaye mtoto karibu hakuna kisha zake yangu wangu wake yeye hana ndiye huyo yule dada kaka kwenye mpwa mwanamke mume kazi nyumbani alikuwa anayeitwa mteja afisa tu au',
    ),
  ],
]

/** The languages that have a word, as bits. */
const markOf: ReadonlyMap<string, number> = /* @__PURE__ */ toBits()

function toBits(): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [index, [, words]] of marks.entries())
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  return bits
}

/** With fewer identifying words than this, the language is uncertain: au, la and no are words of several languages. */
const fewestMarks = 3
const fewestWords = 2
const shortestWord = 4

/**
 * The language with most of the longer words of a text, if it has at least one and a half times as many as the next
 * one.
 */
function languageOfWords(tokens: readonly WordToken[]): RedactionLanguage | undefined {
  const words = tokens.filter(({ lower }) => lower.length >= shortestWord).map(({ lower }) => lower)
  if (words.length < fewestWords) return undefined
  const [best, second] = marks
    .map(([language]) => ({ language, count: words.filter((word) => isOf(word, language)).length }))
    .sort((a, b) => b.count - a.count) as [{ language: RedactionLanguage; count: number }, { count: number }]
  return best.count >= fewestWords && best.count * 2 >= second.count * 3 && best.count * 2 >= words.length
    ? best.language
    : undefined
}

const isOf = (word: string, language: RedactionLanguage): boolean =>
  isOrdinaryIn(word, [language]) || ((language === 'rw' || language === 'sw') && isFormed(word, language))

/**
 * The languages of a note, the most likely first; a second one if at least a fifth of the identifying words are its
 * own.
 */
export function noteLanguages(tokens: readonly WordToken[]): RedactionLanguage[] {
  const counts = [0, 0, 0, 0]
  for (const { lower } of tokens) {
    const mask = markOf.get(lower)
    if (mask === undefined) continue
    for (let index = 0; index < counts.length; index++)
      if ((mask & (1 << index)) !== 0) counts[index] = (counts[index] as number) + 1
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < fewestMarks) {
    const only = languageOfWords(tokens)
    if (only !== undefined) return [only]
  }
  if (total === 0) return ['en', 'fr', 'rw', 'sw']
  return marks
    .map(([language], index) => ({ language, count: counts[index] as number }))
    .filter(({ count }) => count * 5 >= total)
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language)
}
