import { onesIn } from './dice-candidates.ts'
import { type Encodings, layoutOf } from './encode.ts'

/** The words of one field in every record, and its size in bits. */
type Part = { from: number; to: number; bits: number }

/** Compares a field of two records: from 0 or less (no more similar than strangers) to 1 (equal). */
export type Comparison = {
  /** Compares a field of two records, given their rows. */
  of(field: number, row: number, other: number): number
  /** Compares given the number of ones on both sides and in common. */
  fromOnes(field: number, onesLeft: number, onesRight: number, common: number): number
}

const bitsInWord = 32

/** The position of every field in the words of a record; a balanced field takes twice as many. */
export function partsOf({ schema, hardened }: Encodings): Part[] {
  const { starts } = layoutOf(schema)
  const factor = hardened ? 2 : 1
  return schema.map(({ bits }, index) => {
    const from = (starts[index] as number) * factor
    return { from, to: from + (bits / bitsInWord) * factor, bits: bits * factor }
  })
}

/** Prepares the comparison of the fields of two files, which may be the same. */
export function compareFields(left: Encodings, right: Encodings): Comparison {
  const parts = partsOf(left)
  const { hardened, flips } = left
  const unrelated = hardened ? parts.map(({ from, to }) => unrelatedDistance(left, right, from, to)) : []
  const fromOnes = hardened
    ? (field: number, onesLeft: number, onesRight: number, common: number): number => {
        const noise = 2 * flips * (1 - flips) * (parts[field] as Part).bits
        return 1 - (onesLeft + onesRight - 2 * common - noise) / ((unrelated[field] as number) - noise)
      }
    : (field: number, onesLeft: number, onesRight: number, common: number): number =>
        beyondChance(onesLeft, onesRight, common, (parts[field] as Part).bits, flips)
  const fields = parts.length
  const onesLeft = onesOfFields(left, parts)
  const onesRight = left === right ? onesLeft : onesOfFields(right, parts)
  const [{ bits: leftBits, words: leftWords }, { bits: rightBits, words: rightWords }] = [left, right]
  const [starts, ends] = [Uint32Array.from(parts, ({ from }) => from), Uint32Array.from(parts, ({ to }) => to)]
  return {
    fromOnes,
    of(field, row, other) {
      const [from, to] = [starts[field] as number, ends[field] as number]
      const [leftAt, rightAt] = [row * leftWords, other * rightWords]
      let common = 0
      for (let word = from; word < to; word++)
        common += onesIn((leftBits[leftAt + word] as number) & (rightBits[rightAt + word] as number))
      return fromOnes(
        field,
        onesLeft[row * fields + field] as number,
        onesRight[other * fields + field] as number,
        common,
      )
    },
  }
}

/** Counts the ones of every field of every record, one record after the other. */
function onesOfFields({ bits, count, words }: Encodings, parts: readonly Part[]): Uint16Array {
  const ones = new Uint16Array(count * parts.length)
  for (let row = 0; row < count; row++)
    for (let field = 0; field < parts.length; field++) {
      const { from, to } = parts[field] as Part
      let sum = 0
      for (let word = from; word < to; word++) sum += onesIn(bits[row * words + word] as number)
      ones[row * parts.length + field] = sum
    }
  return ones
}

/**
 * The common ones beyond those of unrelated records, divided by the maximum possible. One half of the measure ignores
 * what only one side has, such as a second given name.
 */
function beyondChance(onesLeft: number, onesRight: number, common: number, bits: number, flips: number): number {
  const kept = 1 - 2 * flips
  const trueLeft = (onesLeft - flips * bits) / kept
  const trueRight = (onesRight - flips * bits) / kept
  const beyond = (common - (onesLeft * onesRight) / bits) / kept ** 2
  const chance = (trueLeft * trueRight) / bits
  return (beyond / (Math.min(trueLeft, trueRight) - chance) + beyond / ((trueLeft + trueRight) / 2 - chance)) / 2
}

const mostSampled = 2000
/**
 * A third of the bits of a filter are ones, so unrelated filters differ in 0.42 of their bits; balanced filters do too.
 */
const usualDistance = 0.42
/**
 * The weight, in pairs, of the usual distance, because small files give small samples that may include people who are
 * in both.
 */
const weightOfUsual = 50

/**
 * Estimates the mean distance of unrelated people in a hardened field, from a sample of all pairs, hardly any of which
 * are one person.
 */
function unrelatedDistance(left: Encodings, right: Encodings, from: number, to: number): number {
  const sampled = Math.min(mostSampled, left.count * right.count)
  let sum = usualDistance * (to - from) * bitsInWord * weightOfUsual
  for (let index = 0; index < sampled; index++) {
    const leftAt = ((index * 7919) % left.count) * left.words
    const rightAt = ((index * 104_729 + 31) % right.count) * right.words
    for (let word = from; word < to; word++)
      sum += onesIn((left.bits[leftAt + word] as number) ^ (right.bits[rightAt + word] as number))
  }
  return sum / (sampled + weightOfUsual)
}
