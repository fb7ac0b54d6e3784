import { rootEnds } from './root-ends.ts'
import { wordsOf } from './words/split.ts'

/** Subject, tense, relative and object in front of a verb's stem; infinitive, habit and negation (Ashton, Swahili Grammar, 1947). */
const makePrefixes = (): { positive: RegExp; denied: RegExp } => {
  const subject = '(?:ni|u|a|tu|m|mw|mu|wa|i|zi|li|ya|ki|vi|ku|pa)'
  const negative = '(?:si|hu|ha|hatu|ham|hamu|hawa|hai|hazi|hali|haya|haki|havi|haku|hapa)'
  const tense = '(?:na|li|ta|me|mesha|lisha|ka|ki|nge|ngali|ngeli|taka|sipo|japo)'
  const relative = '(?:ye|o|cho|vyo|yo|zo|lo|po|ko|mo)?'
  const object = '(?:ni|ku|m|mw|mu|wa|i|zi|li|ya|ki|vi|u|tu|ji|pa)?'
  return {
    positive: new RegExp(
      // ba and bi are subjects in the Swahili of Congo
      `^(?:(?:${subject}|b[ai])${tense}${relative}|${subject}si(?:po)?${relative}|${subject}|na|ka(?=m|ni|tu)|ku(?:to|ta)?|kw|hu|)${object}$`,
    ),
    denied: new RegExp(`^${negative}(?:ku|ta|ja|na|nge|ngali)?${object}$`),
  }
}
const prefixes = /* @__PURE__ */ makePrefixes()
/** To eat, to come, to give, to drink, to die: verbs of one syllable, with a tense. */
const ofOneSyllable =
  /^(?:(?:ni|u|a|tu|m|wa|i|zi|li|ya|ki|vi|ba)(?:na|li|ta|me|mesha|ka|ki|nge)|na|ka)(?:ku)?(?:ni|m|wa|tu)?(?:la|ja|pa|nywa|fa|chwa)$/
/** The beginning of a verb of English in the Swahili of the street: tumebook, usicall, anacheat. */
const ofStreet = /^(?:(?:ni|u|a|tu|m|wa)(?:na|li|me|ta|ka|ki|nge|si)(?:m(?![aeiou])|wa|ni|ku|tu)?|ni|ku)(?=[a-z]{4,}$)/

/** What remains of a verb of English in the Swahili of the street; `undefined` for a word that does not begin so. */
export function englishInSwahili(word: string): string | undefined {
  const prefix = ofStreet.exec(word)?.[0]
  return prefix === undefined ? undefined : word.slice(prefix.length)
}

/** The last vowel, the plural of a command, the relative without a tense, the Swahili of Congo, and a question. */
const endings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('a e eni aye ao acho avyo ayo azo alo apo ako aka aje'),
)
/** What makes a passive, a causative, an applied or a reciprocal verb of another. */
const extension =
  /^(?:[il]?[ie]?w|[il]?[ie]sh|[ln]?[ie]|l[ie]|z|sh|[ie]?an|l?[ie]k|k|[ie]k?an|j|v|sh?w|iz|ez|izw|ezw|[ie]shw|z[aw]|anw)$/
const longestExtension = 5
/** Prefixes and endings of nouns that are made of a verb: mlalamishi, usuluhishi, makabidhiano, mapokezi. */
const nounOfVerb = /^(?:mw?|wa|u|ma|ki|vi|mi|w|)$/
const nounEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('aji ji i zi shi o fu vu e a io eo'),
)
const longestPrefix = 13
const longestEnding = 4
const shortestStem = 2
/** Shorter stems of verbs make too many nouns: mbezi, mushi. */
const shortestOfNoun = 4

/** Stems of verbs without their last vowel, and those that have a vowel of their own: rudi, jaribu. */
export type SwahiliParts = { stems: ReadonlySet<string>; loans: ReadonlySet<string> }

/** Singulars and plurals of the noun classes, as pairs of beginnings. */
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

/** Whether a noun is the plural, the place, or another class of a listed one. */
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

/** Forms of to be and to have with a relative, and what is made of one: lilivyo, kilichomo, hayamo, nalo, ndicho, chochote. */
const pronoun =
  /^(?:(?:i|zi|li|ya|ki|vi|u|wa|ku|pa)(?:li|na|si)(?:o|cho|vyo|yo|zo|lo|po)(?:mo|po|ko)?|(?:na|ndi|si)(?:cho|vyo|zo|lo)|ndiyo|(?:[hw]|hay|haz|hak|hali)(?:a|i)?(?:mo|po)|(cho|vyo|yo|zo|lo|po|ko|ye|wo)\1te)$/
const shortestHalf = 4

/** Whether a word is a pronoun of Swahili. */
export const isSwahiliPronoun = (word: string): boolean => pronoun.test(word)
/** The half of a word that is said twice: kimyakimya, huyohuyo. */
export function halfOf(word: string): string | undefined {
  const half = word.slice(0, word.length / 2)
  return half.length >= shortestHalf && half + half === word && /^[a-z]+$/.test(half) ? half : undefined
}

/** Whether a root is known, also without its own vowel: rudisha is of rudi. */
const isRoot = (root: string, { stems, loans }: SwahiliParts): boolean =>
  stems.has(root) || (root.length > shortestStem && ['i', 'u', 'e'].some((vowel) => loans.has(root + vowel)))

/** The stems of verbs that end in -a. */
export const stemsOf = (verbs: readonly string[]): string[] =>
  verbs.filter((verb) => verb.endsWith('a')).map((verb) => verb.slice(0, -1))

/** Whether a known root is between two places of a word, before what extensions may follow it. */
const hasRoot = (word: string, from: number, ends: readonly number[], parts: SwahiliParts): boolean =>
  ends.some(
    (end, at) =>
      end - from >= shortestStem &&
      (at === 0
        ? parts.stems.has(word.slice(from, end))
        : end - from > shortestStem && isRoot(word.slice(from, end), parts)),
  )

/** Who does what a verb says, and the doing: mpigaji, wakopeshaji, uuzaji. */
const agent = /^(?:mw?|wa?|u)([a-z]{2,}a)ji$/
function isAgent(word: string, parts: SwahiliParts): boolean {
  const verb = agent.exec(word)?.[1]
  return verb !== undefined && isSwahiliVerb(`ku${verb}`, parts)
}

/** Whether a word has the form of a Swahili verb or noun whose stem is known. */
export const isSwahiliForm = (word: string, parts: SwahiliParts, isListed: (word: string) => boolean): boolean =>
  isSwahiliVerb(word, parts) || isAgent(word, parts) || isNounOfVerb(word, parts) || isSwahiliNoun(word, isListed)

/** Whether a word is a verb of a known stem. */
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

/** Whether a word is a noun made of a verb. */
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
