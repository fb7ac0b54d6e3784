import { onesIn } from '../../src/linkage/dice-candidates.ts'
import type { Encodings } from '../../src/linkage/index.ts'

const textOf = ({ bits, words }: Encodings, row: number): string => bits.subarray(row * words, (row + 1) * words).join()
const ranked = <T>(counts: ReadonlyMap<T, number>): T[] => [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one)
const count = <T>(list: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** Pairs of letters of a name, as anyone can guess that they are hashed. */
const pairsOf = (name: string): string[] => {
  const padded = `_${name.toLowerCase()}_`
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2))
}

/**
 * Frequency and pattern attack without the key: the most frequent encodings are taken for the most frequent names of a public list; what
 * ones they share reveal the positions of pairs of letters; with these every other encoding is assigned the best-matching name.
 * Returns the share of records that got their true name.
 */
export function patternAttack(
  encodings: Encodings,
  names: readonly string[],
  publicNames: readonly string[],
  anchors: number,
): number {
  const rows = Array.from({ length: encodings.count }, (_, row) => textOf(encodings, row))
  const exampleOf = new Map(rows.map((text, row) => [text, row]))
  const frequent = ranked(count(rows)).slice(0, anchors)
  const guesses = ranked(count(publicNames))
  const { words } = encodings
  const all = new Uint32Array(words).fill(0xffffffff)
  const masks = new Map<string, Uint32Array>()
  for (const [rank, text] of frequent.entries()) {
    const row = exampleOf.get(text) as number
    for (const pair of pairsOf(guesses[rank] ?? '')) {
      const mask = masks.get(pair) ?? all.slice()
      for (let word = 0; word < words; word++)
        mask[word] = (mask[word] as number) & (encodings.bits[row * words + word] as number)
      masks.set(pair, mask)
    }
  }
  const known = guesses.map((name) => {
    const union = new Uint32Array(words)
    for (const pair of pairsOf(name)) {
      const mask = masks.get(pair)
      if (mask !== undefined)
        for (let word = 0; word < words; word++) union[word] = (union[word] as number) | (mask[word] as number)
    }
    return { name, union, ones: union.reduce((sum, word) => sum + onesIn(word), 0) }
  })
  let right = 0
  for (let row = 0; row < encodings.count; row++) {
    let best = ''
    let most = -1
    const own = encodings.bits.subarray(row * words, (row + 1) * words).reduce((sum, word) => sum + onesIn(word), 0)
    for (const { name, union, ones } of known) {
      if (ones === 0) continue
      let common = 0
      for (let word = 0; word < words; word++)
        common += onesIn((union[word] as number) & (encodings.bits[row * words + word] as number))
      const similarity = (2 * common) / (ones + own)
      if (similarity > most) [most, best] = [similarity, name]
    }
    if (best === names[row]) right++
  }
  return right / encodings.count
}

/** How much the number of ones reveals about the length of a name: the square of the correlation. */
export function lengthLeak(encodings: Encodings, names: readonly string[]): number {
  const { words } = encodings
  const ones = names.map((_, row) =>
    encodings.bits.subarray(row * words, (row + 1) * words).reduce((sum, word) => sum + onesIn(word), 0),
  )
  const lengths = names.map((name) => name.length)
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const [a, b] = [mean(ones), mean(lengths)]
  const covariance = ones.reduce((sum, value, index) => sum + (value - a) * ((lengths[index] as number) - b), 0)
  const spread = (list: readonly number[], at: number): number =>
    list.reduce((sum, value) => sum + (value - at) ** 2, 0)
  return covariance ** 2 / (spread(ones, a) * spread(lengths, b) || 1)
}

/** Bits of two encodings of one value differ less than this share, those of two values more. */
const sameValue = 0.2

/** Whether so few bits differ that two encodings are of one value; most are of two, which shows before the last word. */
function isNear(centre: Uint32Array, own: Uint32Array): boolean {
  const most = sameValue * centre.length * 32
  let differing = 0
  for (let word = 0; word < centre.length; word++) {
    differing += onesIn((centre[word] as number) ^ (own[word] as number))
    if (differing >= most) return false
  }
  return true
}

/** Undoes random flips: encodings that are near each other are taken for one value, and the majority of every bit for its encoding. */
export function clustered(encodings: Encodings): Encodings {
  const { words, count } = encodings
  const clusters: { centre: Uint32Array; rows: number[] }[] = []
  for (let row = 0; row < count; row++) {
    const own = encodings.bits.subarray(row * words, (row + 1) * words)
    const near = clusters.find(({ centre }) => isNear(centre, own))
    if (near === undefined) clusters.push({ centre: own, rows: [row] })
    else near.rows.push(row)
  }
  const bits = new Uint32Array(encodings.bits.length)
  for (const { rows } of clusters)
    for (let word = 0; word < words; word++) {
      let majority = 0
      for (let bit = 0; bit < 32; bit++) {
        const ones = rows.reduce((sum, row) => sum + (((encodings.bits[row * words + word] as number) >>> bit) & 1), 0)
        if (ones * 2 > rows.length) majority |= 1 << bit
      }
      for (const row of rows) bits[row * words + word] = majority
    }
  return { ...encodings, bits }
}

/** The share of records that get their true name when clusters and names are both put in order of frequency. */
export function rankAttack(encodings: Encodings, names: readonly string[], publicNames: readonly string[]): number {
  const rows = Array.from({ length: encodings.count }, (_, row) => textOf(encodings, row))
  const guesses = ranked(count(publicNames))
  const rankOf = new Map(ranked(count(rows)).map((text, rank) => [text, rank]))
  return rows.filter((text, row) => guesses[rankOf.get(text) as number] === names[row]).length / rows.length
}
