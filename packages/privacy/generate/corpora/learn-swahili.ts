import { isSwahiliForm, isSwahiliVerb, stemsOf } from '../../src/redaction/swahili-forms.ts'
import { swahiliVerbs } from '../../src/redaction/words/swahili-verbs.ts'
import { type Counts, isBantuSpelling, isWord } from './count-words.ts'

const finite =
  /^(?:ni|u|a|tu|m|wa|i|zi|li|ya|ki|vi)(?:na|li|ta|me|ka|ki)(?:ye|o|cho|yo|zo|po)?(?:ni|ku|m|mw|wa|ki|vi|zi|ji)?(..+)$/
const least = 2

/** The stems of verbs, those that end in a vowel of their own, and other words. */
export type SwahiliWords = { stems: string[]; loans: string[]; words: string[] }

/** Learns the stems of verbs, which are said in the infinitive and in a tense, and the words that neither they nor `isListed` explain. */
export function learnSwahili(counts: Counts, isListed: (word: string) => boolean): SwahiliWords {
  const { lower } = counts
  const words = [...lower.keys()].filter((word) => isWord(word, counts))
  const inTense = new Set(words.flatMap((word) => finite.exec(word)?.[1] ?? []))
  const isTensed = (verb: string): boolean =>
    inTense.has(verb) ||
    (verb.endsWith('a') && (inTense.has(`${verb.slice(0, -1)}e`) || inTense.has(`${verb.slice(0, -1)}i`))) ||
    (lower.get(`ku${verb}`) ?? 0) > least
  const verbs = words
    .filter((word) => /^ku.{2,}[aeiu]$/.test(word))
    .map((word) => word.slice(2))
    .filter(isTensed)
  const known = { stems: stemsOf(swahiliVerbs), loans: swahiliVerbs.filter((verb) => !verb.endsWith('a')) }
  const stems = new Set([...known.stems, ...stemsOf(verbs)])
  const loans = new Set([...known.loans, ...verbs.filter((verb) => !verb.endsWith('a'))])
  const parts = { stems, loans }
  // what is known without a stem needs none: an object in front of another, an extension
  for (const [set, end] of [
    [stems, 'a'],
    [loans, ''],
  ] as const)
    for (const stem of [...set].sort((a, b) => b.length - a.length)) {
      set.delete(stem)
      if (known.stems.includes(stem) || known.loans.includes(stem) || !isSwahiliVerb(`ku${stem}${end}`, parts))
        set.add(stem)
    }
  const others = words.filter(
    (word) =>
      (lower.get(word) ?? 0) >= least &&
      word.length > 2 &&
      isBantuSpelling(word) &&
      !isListed(word) &&
      !isSwahiliForm(word, parts, isListed),
  )
  const without = (set: ReadonlySet<string>, list: readonly string[]): string[] =>
    [...set].filter((stem) => !list.includes(stem)).sort()
  return { stems: without(stems, known.stems), loans: without(loans, known.loans), words: others.sort() }
}
