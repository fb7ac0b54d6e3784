/** Beginnings of nouns: classes with and without their augment. */
export const kinyarwandaClasses: readonly string[] =
  'umu umw um aba ab imi imy iki icy igi ibi iby in im i ama am uru urw aka ak aga utu utw udu ubu ubw uku ukw iri iry mu mw ba mi my ki cy gi bi by n m ma ru rw ka ga tu bu bw ku ri inka'.split(
    ' ',
  )

/** Classes with their augment, before a noun that is made of a verb: umuhanuzi, igikorwa, urugendo. */
const augmented = /^(?:umu|umw|aba|ab|imi|iki|igi|icy|ibi|iby|in|im|iz|ama|uru|urw|aka|aga|utu|udu|ubu|ubw|uku|uku|uwu|abatu|umunya|abanya)$/
const nounEndings: ReadonlySet<string> = new Set(['o', 'i', 'yi', 'u', 'zi', 'si', 'a', 'e'])
const longestPrefix = 9
const longestEnding = 5
const shortestStem = 2
const shortestOfNoun = 4

/** What the words of Kinyarwanda are made of. */
export type KinyarwandaParts = {
  prefixes: ReadonlySet<string>
  stems: ReadonlySet<string>
  endings: ReadonlySet<string>
  nouns: ReadonlySet<string>
}

/** Whether a word is a known stem with a prefix and an ending that verbs have. */
export function isKinyarwandaVerb(word: string, { prefixes, stems, endings }: KinyarwandaParts): boolean {
  for (let from = 0; from <= Math.min(longestPrefix, word.length - shortestStem - 1); from++) {
    if (from > 0 && !prefixes.has(word.slice(0, from))) continue
    for (let to = word.length - 1; to >= Math.max(from + shortestStem, word.length - longestEnding); to--)
      if (stems.has(word.slice(from, to)) && endings.has(word.slice(to))) return true
  }
  return false
}

/** Whether a word is a known noun in one of its classes, or made of a known verb. */
export function isKinyarwandaNoun(word: string, { nouns, stems }: KinyarwandaParts): boolean {
  if (kinyarwandaClasses.some((prefix) => word.startsWith(prefix) && nouns.has(word.slice(prefix.length)))) return true
  for (let from = 2; from <= Math.min(6, word.length - shortestOfNoun); from++) {
    if (!augmented.test(word.slice(0, from))) continue
    for (const length of [1, 2])
      if (nounEndings.has(word.slice(-length)) && stems.has(word.slice(from, -length))) return true
  }
  return false
}
