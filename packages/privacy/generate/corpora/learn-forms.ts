import { isKinyarwandaNoun, isKinyarwandaVerb, isMadeOfStem } from '../../src/redaction/kinyarwanda-forms.ts'
import { type Counts, isBantuSpelling, isWord } from './count-words.ts'

/** What a language needs to be learned from its texts. */
export type Learning = {
  /** What an infinitive begins with. */
  infinitive: RegExp
  /** How often an infinitive, and a word that is neither a verb nor a noun with its class, must occur. */
  leastInfinitive: number
  leastForm: number
  /** With how many stems a prefix or an ending must occur, and with how many prefixes a stem without an infinitive. */
  leastStems: number
  leastPrefixes: number
  /** Prefixes of noun classes. */
  classes: readonly string[]
}

/** The parts of words of a language. */
export type Forms = { prefixes: string[]; stems: string[]; endings: string[]; nouns: string[]; words: string[] }

const shortestStem = 2
const longestEnding = 5
const longestPrefix = 9
/** Verbs end in -a or -e, and in the locative or the pronoun that may follow. */
const verbEnding = /(?:[ae]|ho|mo|yo|ko)$/

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

/** Splits a word into a prefix, a known stem and an ending: the longest stem that leaves an ending. */
function splits(word: string, stems: ReadonlySet<string>): [string, string, string][] {
  const found: [string, string, string][] = []
  for (let from = 0; from <= Math.min(longestPrefix, word.length - shortestStem - 1); from++)
    for (let to = word.length - 1; to >= Math.max(from + shortestStem, word.length - longestEnding); to--)
      if (stems.has(word.slice(from, to))) found.push([word.slice(0, from), word.slice(from, to), word.slice(to)])
  return found.sort((a, b) => b[1].length - a[1].length).slice(0, 2)
}

/** Learns which prefixes and endings the verbs of a language have, its stems of verbs and nouns, and its other words. */
export function learnForms(counts: Counts, settings: Learning): Forms {
  const words = [...counts.lower].filter(([word]) => isWord(word, counts))
  const isStem = (stem: string): boolean => /[^aeiou]$/.test(stem)
  const stems = new Set(
    words
      .filter(
        ([word, count]) => count >= settings.leastInfinitive && settings.infinitive.test(word) && word.endsWith('a'),
      )
      .map(([word]) => word.replace(settings.infinitive, '').slice(0, -1))
      .filter((stem) => stem.length >= shortestStem && isStem(stem)),
  )
  const known = words.filter(([word, count]) => count > 1 && word.length > 3)
  const prefixes = new Map<string, Set<string>>()
  const endings = new Map<string, Set<string>>()
  for (const [word] of known) {
    const [best] = splits(word, stems)
    if (best === undefined || best[1].length < 3) continue
    add(prefixes, best[0], best[1])
    add(endings, best[2], best[1])
  }
  const isFrequent = (map: Map<string, Set<string>>, least: number): Set<string> =>
    new Set([...map].filter(([, { size }]) => size >= least).map(([key]) => key))
  const usual = isFrequent(prefixes, settings.leastStems)
  const usualEndings = new Set(
    [...isFrequent(endings, settings.leastStems)].filter((ending) => verbEnding.test(ending)),
  )
  usual.delete('')
  // stems that no infinitive shows: perfects, passives
  const candidates = new Map<string, Set<string>>()
  for (const [word] of known)
    for (let from = 1; from <= Math.min(longestPrefix, word.length - 3); from++)
      if (usual.has(word.slice(0, from)))
        for (const end of [1, 2])
          if (/^(?:[aei]|ye)$/.test(word.slice(-end)) && word.length - end - from > 2)
            add(candidates, word.slice(from, -end), word.slice(0, from))
  for (const [stem, set] of candidates) if (set.size >= settings.leastPrefixes && isStem(stem)) stems.add(stem)
  const parts = { prefixes: usual, stems, endings: usualEndings, nouns: new Set<string>() }
  const isVerb = (word: string): boolean => isKinyarwandaVerb(word, parts) || isKinyarwandaNoun(word, parts)
  // what is known without a stem needs none: perfects and extensions
  for (const stem of [...stems].sort((a, b) => b.length - a.length)) {
    stems.delete(stem)
    if (!isMadeOfStem(stem, stems)) stems.add(stem)
  }
  const nounStems = new Map<string, Set<string>>()
  for (const [word] of known)
    for (const prefix of isVerb(word) ? [] : settings.classes)
      if (word.startsWith(prefix) && word.length - prefix.length > 2) add(nounStems, word.slice(prefix.length), prefix)
  const nouns = new Set(
    [...nounStems]
      .filter(([stem, set]) => set.size > 2 || (set.size > 1 && stem.length > 3))
      .map(([stem]) => stem)
      .filter((stem) => !isVerb(stem)),
  )
  parts.nouns = nouns
  const others = words
    .filter(([word, count]) => count >= settings.leastForm && word.length > 2)
    .map(([word]) => word)
    .filter((word) => isBantuSpelling(word) && !isVerb(word))
  return {
    prefixes: [...usual].sort(),
    stems: [...stems].sort(),
    endings: [...usualEndings].sort(),
    nouns: [...nouns].sort(),
    words: others.sort(),
  }
}
