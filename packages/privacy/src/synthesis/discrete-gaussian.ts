import { PrivacyError } from '../privacy-error.ts'
import type { RandomBelow } from '../random.ts'

/**
 * True with the chance exp(−numerator ÷ denominator), for a fraction from 0 to 1; exact (Canonne, Kamath and Steinke
 * 2020, algorithm 1).
 */
function bernoulliExpBelowOne(numerator: number, denominator: number, random: RandomBelow): boolean {
  let k = 1
  // The chance of going on is fraction ÷ k each time; an odd number of rounds has the chance that is wanted.
  while (random(denominator * k) < numerator) k++
  return k % 2 === 1
}

/** True with the chance exp(−numerator ÷ denominator), for any fraction that is not negative. */
function bernoulliExp(numerator: number, denominator: number, random: RandomBelow): boolean {
  let rest = numerator
  for (; rest > denominator; rest -= denominator) if (!bernoulliExpBelowOne(1, 1, random)) return false
  return bernoulliExpBelowOne(rest, denominator, random)
}

/** A whole number with the discrete Laplace distribution of the scale, a whole number from 1 (algorithm 2). */
function discreteLaplace(scale: number, random: RandomBelow): number {
  for (;;) {
    const fraction = random(scale)
    if (!bernoulliExpBelowOne(fraction, scale, random)) continue
    let whole = 0
    while (bernoulliExpBelowOne(1, 1, random)) whole++
    const magnitude = fraction + scale * whole
    const isNegative = random(2) === 1
    if (isNegative && magnitude === 0) continue
    return isNegative ? -magnitude : magnitude
  }
}

/** Variances are multiples of one part in this, or of one where they are large, so that all arithmetic is in whole numbers. */
const parts = 64
const manyParts = 1000

/** Above this the whole numbers would no longer be exact. */
const mostVariance = 1e7

const partsOf = (variance: number): number => (variance < manyParts ? parts : 1)

/** The least variance that is at least the one asked for and that noise can be drawn with; throws `budgetTooSmall` above ten million. */
export function toVariance(variance: number): number {
  if (!(variance <= mostVariance)) throw new PrivacyError('budgetTooSmall')
  const part = partsOf(variance)
  return Math.max(1, Math.ceil(variance * part)) / part
}

/**
 * Whole numbers with the discrete Gaussian distribution of a variance (made by `toVariance`), without any rounding: what a computer's
 * real numbers would give away of the noise, these do not (Canonne, Kamath and Steinke 2020, algorithm 3).
 */
export function discreteGaussian(variance: number, random: RandomBelow): () => number {
  const part = partsOf(variance)
  const numerator = Math.round(variance * part)
  const scale = Math.floor(Math.sqrt(variance)) + 1
  return () => {
    for (;;) {
      const drawn = discreteLaplace(scale, random)
      // exp(−(|drawn| − variance ÷ scale)² ÷ (2 variance)), with both sides multiplied until they are whole.
      const distance = Math.abs(drawn) * scale * part - numerator
      const over = distance * distance
      const under = 2 * numerator * part * scale * scale
      // Where squares would not be exact, more than ten deviations away, the chance is below 10^-21.
      if (over <= Number.MAX_SAFE_INTEGER && bernoulliExp(over, under, random)) return drawn
    }
  }
}
