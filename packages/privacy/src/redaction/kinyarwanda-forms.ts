import { rootEnds } from './root-ends.ts'
import { wordsOf } from './words/split.ts'

/** Noun class prefixes, with and without their augment. */
export const kinyarwandaClasses: readonly string[] = /* @__PURE__ */ wordsOf(
  'umu umw um aba ab imi imy iki icy igi ibi iby in im i ama am uru urw aka ak aga utu utw udu ubu ubw uku ukw iri iry mu mw ba mi my ki cy gi bi by n m ma ru rw ka ga tu bu bw ku ri inka',
)

/** Noun class prefixes with their augment, before a noun derived from a verb: umuhanuzi, igikorwa, urugendo. */
const augmented =
  /^(?:umu|umw|aba|ab|imi|iki|igi|icy|ibi|iby|in|im|iz|ama|uru|urw|aka|aga|utu|udu|ubu|ubw|uku|uku|uwu|abatu|umunya|abanya)$/
const nounEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(['o', 'i', 'yi', 'u', 'zi', 'si', 'a', 'e'])
const longestPrefix = 9
const longestEnding = 5
const shortestStem = 2
const shortestOfNoun = 4

/** The parts from which Kinyarwanda words are formed. */
export type KinyarwandaParts = {
  prefixes: ReadonlySet<string>
  stems: ReadonlySet<string>
  endings: ReadonlySet<string>
  nouns: ReadonlySet<string>
}

/** Extensions that derive an applied, causative, reciprocal, passive or reversive verb from another. */
const extension = /^(?:[ie]r|[ie]sh|an|[ie]k|w|[ie]rw|[ie]shw|[ie]kw|anw|[uo]k|[uo]r|[ie]z|y|j|sh|z|aniy?)$/
const longestExtension = 4
/** The last consonant of a perfect, and its form before -ye: bonye of bona, koze of kora, tetse of teka. */
const perfects: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ts$/, ['k']],
  [/ny$/, ['n']],
  [/by$/, ['b']],
  [/my$/, ['m']],
  [/py?f?$/, ['p']],
  [/z$/, ['r', 'd', 'g']],
  [/s$/, ['t']],
  [/j$/, ['z']],
  [/y$/, ['r', '']],
]

const object = /(?:tu|tw|du|mu|mw|ba|ku|kw|gu|yi|wu|bi|by|ki|cy|gi|zi|ri|ru|ka|ga|bu|bw|ha|m|n|b|i)$/

/** Subject, negation, tense and objects before a verb's stem. */
const makeTensed = (): RegExp => {
  const subject = '(?:nd?|tu|tw|mu|mw|ba|b|[uaiwy]|ri|ry|ki|gi|cy|bi|by|zi|z|ru|rw|ka|ga|k|du|bu|bw|ku|gu|kw|ha|h)'
  const object =
    '(?:n|m|ku|kw|gu|mu|mw|tu|tw|du|ba|b|yi|y|wu|bi|by|ki|gi|cy|zi|z|ri|ry|ru|rw|ka|ga|bu|bw|ha|h|i|ta|hi|ki)'
  return new RegExp(
    `^(?:(?:nti|nt)${subject}(?:ra|ka|ga|za|ki)?|[uai]?${subject}(?:ra|ta|tara|taza|racya|raki|ara))${object}{0,2}$`,
  )
}
const tensed = /* @__PURE__ */ makeTensed()
const shortestTensed = 4

/** Whether a prefix is known, alone or followed by an object: yatw-, azayi-, twabu-. */
function isPrefix(prefix: string, prefixes: ReadonlySet<string>): boolean {
  if (prefixes.has(prefix)) return true
  const found = prefix.length > 2 ? object.exec(prefix)?.[0] : undefined
  return found !== undefined && prefix.length - found.length > 1 && prefixes.has(prefix.slice(0, -found.length))
}

/** Whether a known root starts at a position of a word and ends at one of `ends`, where extensions may follow. */
const hasRoot = (word: string, from: number, ends: readonly number[], stems: ReadonlySet<string>): boolean =>
  ends.some((end, at) => end - from >= shortestStem + (at === 0 ? 0 : 1) && stems.has(word.slice(from, end)))

/** The stems from which a perfect may be derived, without their endings: bony- of bon-, koz- of kor-. */
function presentsOf(stem: string): string[] {
  const passive = stem.length > shortestStem + 1 && stem.endsWith('w') ? presentsOf(stem.slice(0, -1)) : []
  for (const [end, origins] of perfects)
    if (end.test(stem)) return [...passive, ...origins.map((origin) => stem.replace(end, origin))]
  return passive
}

/** Whether a stem is known, or derived from a known one. */
export const isMadeOfStem = (stem: string, stems: ReadonlySet<string>): boolean =>
  [stem, ...presentsOf(stem)].some((one) =>
    hasRoot(one, 0, rootEnds(one, one.length, extension, longestExtension), stems),
  )

/** To be, to know and to have, with a tense or negated: urahari, ntabizi, utazi, ntiruri, ziracyari, badafite. */
const irregular =
  /^(?:nti?(?:[uai]|ba|tu|mu|bi|zi|[rk]i|[rb]u|ka|ha|y)|(?:[uai]|ba|tu|mu|bi|zi|[rk]i|[rb]u|ka|ha|n)(?:ra|ta|da|raca|racya))(?:bi|ba|mu|ki|tu)?(?:zi|ri|fite|fise|hari|cya?ri|kiri)$/

/** Whether a word is a known stem with a verbal prefix and ending. */
export function isKinyarwandaVerb(word: string, { prefixes, stems, endings }: KinyarwandaParts): boolean {
  if (irregular.test(word)) return true
  const candidates: [string, readonly number[]][] = []
  for (let to = word.length - 1; to >= Math.max(shortestStem, word.length - longestEnding); to--) {
    if (!endings.has(word.slice(to))) continue
    candidates.push([word, rootEnds(word, to, extension, longestExtension)])
    if (word.charAt(to) === 'e')
      for (const present of presentsOf(word.slice(0, to)))
        candidates.push([present, rootEnds(present, present.length, extension, longestExtension)])
  }
  if (candidates.length === 0) return false
  for (let from = 0; from <= Math.min(longestPrefix, word.length - shortestStem - 1); from++) {
    if (!candidates.some(([one, ends]) => hasRoot(one, from, ends, stems))) continue
    const prefix = word.slice(0, from)
    if (from === 0 || isPrefix(prefix, prefixes)) return true
    // ntiru-, kitaki-: prefixes formed by grammar, before a stem long enough to be certain
    if (
      from >= shortestTensed &&
      tensed.test(prefix) &&
      candidates.some(([one, ends]) => ends.some((end) => end - from > shortestStem && stems.has(one.slice(from, end))))
    )
      return true
  }
  return false
}

/** Whether a word is a known noun in one of its classes, or derived from a known verb. */
export function isKinyarwandaNoun(word: string, { nouns, stems }: KinyarwandaParts): boolean {
  if (kinyarwandaClasses.some((prefix) => word.startsWith(prefix) && nouns.has(word.slice(prefix.length)))) return true
  for (let from = 2; from <= Math.min(6, word.length - shortestOfNoun); from++) {
    if (!augmented.test(word.slice(0, from))) continue
    for (const length of [1, 2])
      if (
        nounEndings.has(word.slice(-length)) &&
        hasRoot(word, from, rootEnds(word, word.length - length, extension, longestExtension), stems)
      )
        return true
  }
  return false
}
