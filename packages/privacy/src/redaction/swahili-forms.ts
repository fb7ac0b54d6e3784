import { rootEnds } from './root-ends.ts'
import { wordsOf } from './words/split.ts'

/**
 * Subject, tense, relative and object before a verb's stem; infinitive, habitual and negative (Ashton, Swahili Grammar,
 * 1947).
 */
const makePrefixes = (): { positive: RegExp; denied: RegExp } => {
  const subject = '(?:ni|u|a|tu|m|mw|mu|wa|i|zi|li|ya|ki|vi|ku|pa)'
  const negative = '(?:si|hu|ha|hatu|ham|hamu|hawa|hai|hazi|hali|haya|haki|havi|haku|hapa)'
  const tense = '(?:na|li|ta|me|mesha|lisha|ka|ki|nge|ngali|ngeli|taka|sipo|japo)'
  const relative = '(?:ye|o|cho|vyo|yo|zo|lo|po|ko|mo)?'
  const object = '(?:ni|ku|m|mw|mu|wa|i|zi|li|ya|ki|vi|u|tu|ji|pa)?'
  return {
    positive: new RegExp(
      // ba and bi are subject prefixes in Congo Swahili
      `^(?:(?:${subject}|b[ai])${tense}${relative}|${subject}si(?:po)?${relative}|${subject}|na|ka(?=m|ni|tu)|ku(?:to|ta)?|kw|hu|)${object}$`,
    ),
    denied: new RegExp(`^${negative}(?:ku|ta|ja|na|nge|ngali)?${object}$`),
  }
}
const prefixes = /* @__PURE__ */ makePrefixes()
/** To eat, to come, to give, to drink, to die: verbs of one syllable, with a tense. */
const ofOneSyllable =
  /^(?:(?:ni|u|a|tu|m|wa|i|zi|li|ya|ki|vi|ba)(?:na|li|ta|me|mesha|ka|ki|nge)|na|ka)(?:ku)?(?:ni|m|wa|tu)?(?:la|ja|pa|nywa|fa|chwa)$/
/** The Swahili prefix of an English verb in street Swahili: tumebook, usicall, anacheat. */
const ofStreet = /^(?:(?:ni|u|a|tu|m|wa)(?:na|li|me|ta|ka|ki|nge|si)(?:m(?![aeiou])|wa|ni|ku|tu)?|ni|ku)(?=[a-z]{4,}$)/

/** The English verb in a word of street Swahili; `undefined` for a word without such a prefix. */
export function englishInSwahili(word: string): string | undefined {
  const prefix = ofStreet.exec(word)?.[0]
  return prefix === undefined ? undefined : word.slice(prefix.length)
}

/** The final vowel, the plural of a command, the relative without a tense, Congo Swahili, and a question. */
const endings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('a e eni aye ao acho avyo ayo azo alo apo ako aka aje'),
)
/** Extensions that derive a passive, causative, applied or reciprocal verb from another. */
const extension =
  /^(?:[il]?[ie]?w|[il]?[ie]sh|[ln]?[ie]|l[ie]|z|sh|[ie]?an|l?[ie]k|k|[ie]k?an|j|v|sh?w|iz|ez|izw|ezw|[ie]shw|z[aw]|anw)$/
const longestExtension = 5
/** Prefixes and endings of nouns derived from a verb: mlalamishi, usuluhishi, makabidhiano, mapokezi. */
const nounOfVerb = /^(?:mw?|wa|u|ma|ki|vi|mi|w|)$/
const nounEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('aji ji i zi shi o fu vu e a io eo'),
)
const longestPrefix = 13
const longestEnding = 4
const shortestStem = 2
/** The minimum length of a verb stem: shorter ones would match too many nouns, such as mbezi and mushi. */
const shortestOfNoun = 4

/** Verb stems without their final vowel, and those with a vowel of their own: rudi, jaribu. */
export type SwahiliParts = { stems: ReadonlySet<string>; loans: ReadonlySet<string> }

/** Prefixes of the noun classes, as pairs of singular and plural. */
const classes: readonly (readonly [string, string])[] = [
  ['wa', 'm'],
  ['wa', 'mw'],
  ['we', 'mwi'],
  ['mi', 'm'],
  ['mi', 'mw'],
  ['vi', 'ki'],
  ['vy', 'ch'],
  ['ma', ''],
  ['ma', 'ji'],
  ['me', 'ji'],
  ['', 'u'],
  ['ny', 'u'],
  ['m', 'u'],
  ['n', 'u'],
  ['u', 'm'],
  ['ki', ''],
  ['ki', 'u'],
  ['ji', ''],
  ['vi', ''],
  ['u', ''],
]

/** Whether a noun is the plural, the locative, or another class of a listed one. */
export function isSwahiliNoun(word: string, isListed: (word: string) => boolean): boolean {
  if (
    word.length > 5 &&
    word.endsWith('ni') &&
    (isListed(word.slice(0, -2)) || isSwahiliNoun(word.slice(0, -2), isListed))
  )
    return true
  for (const [plural, singular] of classes)
    if (word.startsWith(plural) && word.length - plural.length > 2 && isListed(singular + word.slice(plural.length)))
      return true
  return false
}

/**
 * Forms of to be and to have with a relative, and forms derived from one: lilivyo, kilichomo, hayamo, nalo, ndicho,
 * chochote.
 */
const pronoun =
  /^(?:(?:i|zi|li|ya|ki|vi|u|wa|ku|pa)(?:li|na|si)(?:o|cho|vyo|yo|zo|lo|po)(?:mo|po|ko)?|(?:na|ndi|si)(?:cho|vyo|zo|lo)|ndiyo|(?:[hw]|hay|haz|hak|hali)(?:a|i)?(?:mo|po)|(cho|vyo|yo|zo|lo|po|ko|ye|wo)\1te)$/
const shortestHalf = 4

/** Whether a word is a Swahili pronoun. */
export const isSwahiliPronoun = (word: string): boolean => pronoun.test(word)
/** The half of a reduplicated word: kimyakimya, huyohuyo. */
export function halfOf(word: string): string | undefined {
  const half = word.slice(0, word.length / 2)
  return half.length >= shortestHalf && half + half === word && /^[a-z]+$/.test(half) ? half : undefined
}

/** Whether a root is known, also without its own vowel: rudisha from rudi. */
const isRoot = (root: string, { stems, loans }: SwahiliParts): boolean =>
  stems.has(root) || (root.length > shortestStem && ['i', 'u', 'e'].some((vowel) => loans.has(root + vowel)))

/** The stems of verbs that end in -a. */
export const stemsOf = (verbs: readonly string[]): string[] =>
  verbs.filter((verb) => verb.endsWith('a')).map((verb) => verb.slice(0, -1))

/** Whether a known root starts at a position of a word and ends at one of `ends`, where extensions may follow. */
const hasRoot = (word: string, from: number, ends: readonly number[], parts: SwahiliParts): boolean =>
  ends.some(
    (end, at) =>
      end - from >= shortestStem &&
      (at === 0
        ? parts.stems.has(word.slice(from, end))
        : end - from > shortestStem && isRoot(word.slice(from, end), parts)),
  )

/** Agent nouns, and nouns for the action: mpigaji, wakopeshaji, uuzaji. */
const agent = /^(?:mw?|wa?|u)([a-z]{2,}a)ji$/
function isAgent(word: string, parts: SwahiliParts): boolean {
  const verb = agent.exec(word)?.[1]
  return verb !== undefined && isSwahiliVerb(`ku${verb}`, parts)
}

/** Whether a word has the form of a Swahili verb or noun with a known stem. */
export const isSwahiliForm = (word: string, parts: SwahiliParts, isListed: (word: string) => boolean): boolean =>
  isSwahiliVerb(word, parts) || isAgent(word, parts) || isNounOfVerb(word, parts) || isSwahiliNoun(word, isListed)

/** Whether a word is a verb with a known stem. */
export function isSwahiliVerb(word: string, parts: SwahiliParts): boolean {
  if (ofOneSyllable.test(word)) return true
  const positiveEnds: (readonly number[])[] = []
  for (let to = word.length - 1; to >= Math.max(shortestStem, word.length - longestEnding); to--)
    if (endings.has(word.slice(to))) positiveEnds.push(rootEnds(word, to, extension, longestExtension))
  const negativeEnds = word.endsWith('i') ? rootEnds(word, word.length - 1, extension, longestExtension) : []
  for (let from = 0; from <= Math.min(longestPrefix, word.length - shortestStem); from++) {
    const isLoan = parts.loans.has(word.slice(from))
    const isPositive = isLoan || positiveEnds.some((ends) => hasRoot(word, from, ends, parts))
    const isNegative = isPositive || hasRoot(word, from, negativeEnds, parts)
    if (!isNegative) continue
    const prefix = word.slice(0, from)
    if ((isPositive && prefixes.positive.test(prefix)) || prefixes.denied.test(prefix)) return true
  }
  return false
}

/** Whether a word is a noun derived from a verb. */
function isNounOfVerb(word: string, parts: SwahiliParts): boolean {
  for (let from = 0; from < 3; from++) {
    if (!nounOfVerb.test(word.slice(0, from))) continue
    for (let to = word.length - 1; to >= Math.max(from + shortestOfNoun, word.length - 2); to--)
      if (
        nounEndings.has(word.slice(to)) &&
        hasRoot(word, from, rootEnds(word, to, extension, longestExtension), parts)
      )
        return true
    if (word.length - from > shortestOfNoun && parts.loans.has(word.slice(from))) return true
  }
  return false
}
