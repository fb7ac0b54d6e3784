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
      'mu ku ko witwa yitwa kandi avuga afite yari muri kuri ni ya wa na yo uyu akaba bari ngo nyuma mbere cyangwa imyaka tariki ariko umwana umukobwa yavuze kwa ye rye abana wo bo uwo nyina umugore umugabo mukuru murumuna musaza ati yaje cya bya aba uyu iyo ubu umukiriya inshuti akazi mwene wiwe kw',
    ),
  ],
  [
    'sw',
    /* @__PURE__ */ wordsOf(
      'ya wa na kwa katika ni alikuwa anasema huko baada kutoka za la cha kuwa yake wake simu tarehe umri miaka hadi kwamba lakini alisema anasema anaitwa aitwaye mtoto karibu hakuna kisha zake yangu wangu wake yeye hana ndiye huyo yule dada kaka kwenye mpwa mwanamke mume kazi nyumbani alikuwa anayeitwa mteja afisa tu',
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

/** The languages of a note, the most likely first; a second one if a fifth of the identifying words are its own. */
export function noteLanguages(tokens: readonly WordToken[]): RedactionLanguage[] {
  const counts = [0, 0, 0, 0]
  for (const { lower } of tokens) {
    const mask = markOf.get(lower)
    if (mask === undefined) continue
    for (let index = 0; index < counts.length; index++)
      if ((mask & (1 << index)) !== 0) counts[index] = (counts[index] as number) + 1
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return ['en', 'fr', 'rw', 'sw']
  return marks
    .map(([language], index) => ({ language, count: counts[index] as number }))
    .filter(({ count }) => count * 5 >= total)
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language)
}
