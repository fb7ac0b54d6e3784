/** Words of names that are written or left out as one pleases. */
const particles = new Set(['de', 'du', 'd', 'la', 'le', 'wa', 'bin', 'bint', 'binti', 'ben', 'ibn', 'el', 'al', 'abu', 'umm', 'mc', 'st', 'bwana', 'bi', 'mr', 'mrs', 'mme'])

/**
 * Spellings that sound or are typed alike in Kinyarwanda, Kirundi, Swahili, French and names of Arabic origin, in the order in which they
 * are made one. They are general rules of these languages, not a list of names.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1+/g, '$1'],
  [/ph/g, 'f'],
  [/kh|ck|q|c(?![ehiy])/g, 'k'],
  [/sch|sh|ch/g, 's'],
  [/c/g, 's'],
  [/dj|dz|gi(?=[aeou])|j/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/bh/g, 'b'],
  [/^h|h(?![aeiou])/g, ''],
  [/z/g, 's'],
  [/w(?=u)|y(?=i)/g, ''],
  [/ou|oo/g, 'u'],
  [/ee|ey|ai|ei/g, 'e'],
  [/au|ow/g, 'o'],
  [/y/g, 'i'],
  [/l/g, 'r'],
  [/mw/g, 'mu'],
  [/v/g, 'b'],
  [/([a-z])\1+/g, '$1'],
]

/** Letters of a name without marks, in lower case. */
export const lettersOfName = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const initial = 1

/** The words of a name without particles, unless nothing else is left. */
export function wordsOfName(value: string): string[] {
  const words = lettersOfName(value).split(' ').filter((word) => word !== '')
  const kept = words.filter((word) => !particles.has(word) && word.length > initial)
  return kept.length > 0 ? kept : words
}

/** How one word of a name sounds. */
export function soundOfWord(word: string): string {
  let sound = word
  for (const [pattern, to] of rules) sound = sound.replace(pattern, to)
  return sound
}

/** A name as it sounds: particles away, words in alphabetical order, so that swapped names are the same. */
export const phoneticName = (value: string): string => wordsOfName(value).map(soundOfWord).sort().join(' ')
