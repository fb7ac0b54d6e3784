import type { RandomBelow } from '../random.ts'

/** Whole numbers that are the same in every run. */
export function fixedRandom(seed: number): RandomBelow {
  let state = seed
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  return (bound) =>
    bound <= 2 ** 32
      ? Math.floor((word() / 2 ** 32) * bound)
      : Math.floor(((word() * 2 ** 21 + (word() >>> 11)) / 2 ** 53) * bound)
}
