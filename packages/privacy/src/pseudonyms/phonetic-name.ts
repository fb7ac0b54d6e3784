/** Words of names that are written or left out as one pleases. */
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
 * Spellings that sound or are typed alike in Kinyarwanda, Kirundi, Swahili, French and names of Arabic origin, in the order in which they
 * are made one. They are general rules of these languages, not a list of names.
 */
const rules: readonly (readonly [needs: string, pattern: RegExp, to: string])[] = [
  ['', /([a-z])\1+/g, '$1'],
  ['p', /ph/g, 'f'],
  ['k', /kh/g, 'k'],
  ['c', /ck|c(?![ehiy])/g, 'k'],
  ['q', /q/g, 'k'],
  ['h', /sch|sh|ch/g, 's'],
  ['c', /c/g, 's'],
  ['j', /dj/g, 'j'],
  ['z', /dz/g, 'j'],
  ['g', /gi(?=[aeou])/g, 'j'],
  ['h', /(?<=[tdgb])h|^h|h(?![aeiou])/g, ''],
  ['z', /z/g, 's'],
  ['w', /w(?=u)/g, ''],
  ['y', /y(?=i)/g, ''],
  ['o', /ou|oo/g, 'u'],
  ['e', /ee|ey|ei/g, 'e'],
  ['a', /ai/g, 'e'],
  ['a', /au/g, 'o'],
  ['w', /ow/g, 'o'],
  ['y', /y/g, 'i'],
  ['l', /l/g, 'r'],
  ['w', /mw/g, 'mu'],
  ['v', /v/g, 'b'],
  ['', /([a-z])\1+/g, '$1'],
]

const hasDouble = (word: string): boolean => {
  for (let index = 1; index < word.length; index++)
    if (word.charCodeAt(index) === word.charCodeAt(index - 1)) return true
  return false
}

/** Letters of a name without marks, in lower case. */
function lettersOfName(value: string): string {
  const plain = /[^\x20-\x7e]/.test(value) ? value.normalize('NFKD').replace(/\p{M}/gu, '') : value
  const lower = plain.toLowerCase()
  return /^[a-z]+(?: [a-z]+)*$/.test(lower) ? lower : lower.replace(/[^\p{L}]+/gu, ' ').trim()
}

const initial = 1

/** The words of a name without particles and initials, unless nothing else is left. */
export function wordsOfName(value: string): string[] {
  const letters = lettersOfName(value)
  if (letters === '') return []
  const words = letters.split(' ')
  const kept: string[] = []
  for (const word of words) if (word.length > initial && !particles.has(word)) kept.push(word)
  return kept.length > 0 ? kept : words
}

/** How one word of a name sounds; a rule is tried only where its letter is there. */
export function soundOfWord(word: string): string {
  let sound = word
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as (typeof rules)[number]
    if (rule[0] === '' ? hasDouble(sound) : sound.includes(rule[0])) sound = sound.replace(rule[1], rule[2])
  }
  return sound
}

/** A name as it sounds: particles away, words in alphabetical order, so that swapped names are the same. */
export const phoneticName = (value: string): string => wordsOfName(value).map(soundOfWord).sort().join(' ')
