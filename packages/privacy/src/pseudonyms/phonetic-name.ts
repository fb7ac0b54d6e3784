/** Words of names that clerks write or leave out arbitrarily. */
const particles = new Set([
  'de',
  'du',
  'd',
  'la',
  'le',
  'wa',
  'bin',
  'bint',
  'binti',
  'ben',
  'ibn',
  'el',
  'al',
  'abu',
  'umm',
  'mc',
  'st',
  'bwana',
  'bi',
  'mr',
  'mrs',
  'mme',
])

/**
 * Rules that unify similar sounds and spellings in Kinyarwanda, Kirundi, Swahili, French and names of Arabic origin, in
 * order of application. They are general rules of these languages, not a list of names.
 */
const rules: readonly (readonly [needs: string, pattern: RegExp, to: string])[] = [
  ['', /([a-z])\1+/g, '$1'],
  ['ph', /ph/g, 'f'],
  ['kh', /kh/g, 'k'],
  ['c', /ck|c(?![ehiy])/g, 'k'],
  ['q', /q/g, 'k'],
  ['h', /sch|sh|ch/g, 's'],
  ['c', /c/g, 's'],
  ['dj', /dj/g, 'j'],
  ['dz', /dz/g, 'j'],
  ['gi', /gi(?=[aeou])/g, 'j'],
  ['h', /(?<=[tdgb])h|^h|h(?![aeiou])/g, ''],
  ['z', /z/g, 's'],
  ['wu', /w(?=u)/g, ''],
  ['yi', /y(?=i)/g, ''],
  ['o', /ou|oo/g, 'u'],
  ['e', /ee|ey|ei/g, 'e'],
  ['ai', /ai/g, 'e'],
  ['au', /au/g, 'o'],
  ['ow', /ow/g, 'o'],
  ['y', /y/g, 'i'],
  ['l', /l/g, 'r'],
  ['mw', /mw/g, 'mu'],
  ['v', /v/g, 'b'],
  ['', /([a-z])\1+/g, '$1'],
]

const codeOfA = 97
/** The bit for two equal consecutive characters, after those for the 26 letters. */
const doubleBit = 1 << 26

/** Returns the letters of a word as bits, so that most rules can be skipped without a search. */
function bitsOf(word: string): number {
  let bits = 0
  let before = -1
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code >= codeOfA && code < codeOfA + 26) bits |= 1 << (code - codeOfA)
    if (code === before) bits |= doubleBit
    before = code
  }
  return bits
}

const steps = /* @__PURE__ */ rules.map(([needs, pattern, to]) => ({
  needs,
  bits: needs === '' ? doubleBit : bitsOf(needs),
  pattern,
  to,
}))

/** Reduces a name to letters without marks, in lower case. */
function lettersOfName(value: string): string {
  const plain = /[^\x20-\x7e]/.test(value) ? value.normalize('NFKD').replace(/\p{M}/gu, '') : value
  const lower = plain.toLowerCase()
  return /^[a-z]+(?: [a-z]+)*$/.test(lower) ? lower : lower.replace(/[^\p{L}]+/gu, ' ').trim()
}

const initial = 1

/** Splits a name into words without particles and initials, unless nothing else is left. */
export function wordsOfName(value: string): string[] {
  const letters = lettersOfName(value)
  if (letters === '') return []
  const words = letters.split(' ')
  const kept: string[] = []
  for (const word of words) if (word.length > initial && !particles.has(word)) kept.push(word)
  return kept.length > 0 ? kept : words
}

/** Computes the sound of one word of a name; tries a rule only if its letters occur. */
export function soundOfWord(word: string): string {
  let sound = word
  let bits = bitsOf(word)
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as (typeof steps)[number]
    if ((bits & step.bits) !== step.bits || (step.needs.length > 1 && !sound.includes(step.needs))) continue
    sound = sound.replace(step.pattern, step.to)
    bits = bitsOf(sound)
  }
  return sound
}

function joinSorted(words: string[]): string {
  if (words.length !== 2) return words.sort().join(' ')
  const [first, second] = words as [string, string]
  return first <= second ? `${first} ${second}` : `${second} ${first}`
}

/**
 * Creates a function that returns the sound of a name: without particles, with words in alphabetical order, so that swapped names are
 * equal. It caches the sounds of words, because the same names recur in a list.
 */
export function createPhoneticName(): (value: string) => string {
  const sounds = new Map<string, string>()
  const soundOf = (word: string): string => {
    const known = sounds.get(word)
    if (known !== undefined) return known
    const sound = soundOfWord(word)
    sounds.set(word, sound)
    return sound
  }
  return (value) => joinSorted(wordsOfName(value).map(soundOf))
}
