import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'

/** Draws whole numbers from 0 to below `bound`, each equally likely; `bound` is at most 2^53 − 1. */
export type RandomBelow = (bound: number) => number

const bufferWords = 4096

/** Random numbers of the platform's cryptographic generator, drawn without bias: numbers that do not divide evenly are drawn again. */
export function secureRandom(): RandomBelow {
  const words = new Uint32Array(bufferWords)
  let next = bufferWords
  const word = (): number => {
    if (next === bufferWords) {
      crypto.getRandomValues(words)
      next = 0
    }
    return words[next++] as number
  }
  return (bound) => {
    if (!Number.isSafeInteger(bound) || bound < 1) throw new RangeError('A bound is a whole number from 1 to 2^53 − 1.')
    const isShort = bound <= 2 ** 32
    const range = isShort ? 2 ** 32 : 2 ** 53
    const most = range - (range % bound)
    for (;;) {
      const drawn = isShort ? word() : (word() % 2 ** 21) * 2 ** 32 + word()
      if (drawn < most) return drawn % bound
    }
  }
}

/**
 * Random numbers that are reproducible by their seed, for searches that must not depend on chance and for tests. Never use them for
 * secrets: 624 of them determine all others. The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), period 2^19937 − 1. Seeds are
 * whole numbers from 0 to 2^32 − 1; of others the last 32 bits are used.
 */
export function seededRandom(seed: number): RandomBelow {
  const generator = mersenne(seed)
  return (bound) => uniformInt(generator, 0, bound - 1)
}

/** Draws a number from 0 to below 1, in steps of 2^-32. */
export const fraction = (random: RandomBelow): number => random(2 ** 32) / 2 ** 32

/** Shuffles in place, every order equally likely (Fisher and Yates). */
export function shuffle<Item>(items: { readonly length: number; [at: number]: Item }, random: RandomBelow): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random(at + 1)
    const kept = items[at] as Item
    items[at] = items[other] as Item
    items[other] = kept
  }
}
