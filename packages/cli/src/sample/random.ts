import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'

/** The sequences that reproduce the shares of margins, each with its own prime. */
const primes = { sex: 2, age: 3, origin: 5, maritalStatus: 7, employment: 11, destination: 13, perpetratorSex: 17 }

/** Numbers and choices for the records of one sample. */
export type Random = {
  /** A whole number between two, both included. */
  integer: (min: number, max: number) => number
  pick: <T>(values: readonly [T, ...T[]]) => T
  chance: (share: number) => boolean
  some: <T>(values: readonly [T, ...T[]], most: number) => T[]
  /**
   * A number in [0, 1) that runs evenly through the interval as the index grows (a Kronecker sequence), so that shares
   * are accurate at any sample size. Each sequence has its own irrational step and a random start.
   */
  evenly: (sequence: keyof typeof primes, index: number) => number
}

/**
 * Draws numbers that are the same for a seed on every machine, with the Mersenne Twister MT19937 (Matsumoto and
 * Nishimura 1998), period 2^19937 − 1. Seeds are whole numbers from 0 to 2^32 − 1; of others, the last 32 bits count.
 */
export function seededRandom(seed: number): Random {
  const generator = mersenne(seed)
  const integer = (min: number, max: number): number => uniformInt(generator, min, max)
  const next = (): number => integer(0, 2 ** 32 - 1) / 2 ** 32
  const pick = <T>(values: readonly [T, ...T[]]): T => values[integer(0, values.length - 1)] ?? values[0]
  const some = <T>(values: readonly [T, ...T[]], most: number): T[] => [
    ...new Set(Array.from({ length: integer(1, most) }, () => pick(values))),
  ]
  const starts = Object.fromEntries(Object.keys(primes).map((sequence) => [sequence, next()]))
  const evenly: Random['evenly'] = (sequence, index) =>
    ((starts[sequence] as number) + (index + 1) * (Math.sqrt(primes[sequence]) % 1)) % 1
  return { integer, pick, chance: (share) => next() < share, some, evenly }
}

/** The value whose share of the interval contains a number in [0, 1); the last value takes the rest. */
export function share<T>(shares: readonly (readonly [T, number])[], rest: T, at: number): T {
  let sum = 0
  for (const [value, part] of shares) {
    sum += part
    if (at < sum) return value
  }
  return rest
}
