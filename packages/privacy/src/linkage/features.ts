import { soundOfWord, wordsOfName } from '../pseudonyms/phonetic-name.ts'
import type { FieldKind } from './schema.ts'

/** A record for linkage: columns of text; empty or missing values are not evidence. */
export type LinkageRecord = Readonly<Record<string, string | undefined>>

/** Makes bigrams (q-grams of two letters), with the ends marked. */
function pairsOf(word: string): string[] {
  const padded = `_${word}_`
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2))
}

/**
 * Makes bigrams of a word by spelling, which tolerate typing errors, and by sound, which tolerate different spellings.
 */
const nameFeatures = (word: string): string[] => [
  ...pairsOf(word),
  ...pairsOf(soundOfWord(word)).map((pair) => `~${pair}`),
]

/**
 * Makes the features of a date: its year and the adjacent years, each number separately, and day with month in either
 * order. The first of January is left out, because it often represents an unknown day.
 */
function dateFeatures(value: string): string[] {
  const written = value.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const numbers = written.split(/\D+/).filter((part) => part !== '')
  const isYearFirst = (numbers[0]?.length ?? 0) === 4
  const [year, one, two] = isYearFirst ? numbers : [numbers[2], numbers[1], numbers[0]]
  if (year === undefined || year.length !== 4) return []
  const features = [-1, 0, 1].map((step) => `y${Number(year) + step}`)
  features.push(`Y${year}`)
  if (one === undefined || two === undefined) return features
  const [low, high] = [Number(one), Number(two)].sort((a, b) => a - b) as [number, number]
  if (low === 1 && high === 1) return features
  return [...features, `d${low}.${high}`, `D${low}.${high}`, `n${low}`, `n${high}${low === high ? 'x' : ''}`]
}

const significantDigits = 9

/** Makes the features of a telephone number: its last nine digits, the length common to the region, in pairs with their position. */
function phoneFeatures(value: string): string[] {
  const digits = value.replace(/\D/g, '').slice(-significantDigits)
  return Array.from(
    { length: Math.max(0, digits.length - 1) },
    (_, index) => `${digits.length - index}${digits.slice(index, index + 2)}`,
  )
}

const makers: Readonly<Record<FieldKind, (value: string) => string[]>> = {
  name: nameFeatures,
  date: dateFeatures,
  phone: phoneFeatures,
  code: (value) => [value.trim().toLowerCase()],
  text: (value) =>
    value
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .flatMap(pairsOf),
}

/** Splits a field into units that are cut into features separately: the words of a name, otherwise the whole value. */
export function unitsOf(kind: FieldKind, columns: readonly string[], record: LinkageRecord): string[] {
  let value = ''
  for (const column of columns) {
    const part = record[column]
    if (part !== undefined && part !== '') value = value === '' ? part : `${value} ${part}`
  }
  if (value.trim() === '') return []
  return kind === 'name' ? wordsOfName(value) : [value]
}

/** Cuts a unit into the features that are hashed (in the notes: pieces): bigrams of names, parts of dates, digits of phones. */
export const featuresOf = (kind: FieldKind, unit: string): string[] => makers[kind](unit)
