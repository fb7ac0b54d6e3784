/** Deterministic numbers: the same seed and index give the same record on every machine. */

/** One step of a 32-bit mixing function (splitmix32). */
function mix(state: number): number {
  let z = (state + 0x9e3779b9) | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return (z ^ (z >>> 15)) >>> 0
}

/** Numbers in [0, 1) and choices among values, for one record. */
export type Random = {
  next: () => number
  integer: (min: number, max: number) => number
  pick: <T>(values: readonly [T, ...T[]]) => T
  chance: (share: number) => boolean
  some: <T>(values: readonly [T, ...T[]], most: number) => T[]
}

/** The random numbers of one record of one sample. */
export function randomOf(seed: number, index: number): Random {
  let state = mix(mix(seed) ^ mix(index + 1))
  const next = (): number => {
    state = mix(state)
    return state / 4294967296
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(values: readonly [T, ...T[]]): T => values[integer(0, values.length - 1)] ?? values[0]
  const some = <T>(values: readonly [T, ...T[]], most: number): T[] => [
    ...new Set(Array.from({ length: integer(1, most) }, () => pick(values))),
  ]
  return { next, integer, pick, chance: (share) => next() < share, some }
}

/**
 * A number in [0, 1) that runs evenly through the interval as the index grows, so that shares are met closely at any
 * size of the sample; each axis runs at its own irrational pace.
 */
export function evenly(seed: number, axis: number, index: number): number {
  const pace = Math.sqrt([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31][axis] ?? 37) % 1
  return (mix(seed + axis * 7919) / 4294967296 + (index + 1) * pace) % 1
}

/** The value whose share of the interval holds a number in [0, 1); the last value takes the rest. */
export function share<T>(shares: readonly (readonly [T, number])[], rest: T, at: number): T {
  let sum = 0
  for (const [value, part] of shares) {
    sum += part
    if (at < sum) return value
  }
  return rest
}
