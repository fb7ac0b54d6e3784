import { PrivacyError } from '../privacy-error.ts'
import type { RandomBelow } from '../random.ts'

/**
 * Returns true with probability exp(−numerator ÷ denominator), for a fraction from 0 to 1; exact (Canonne, Kamath and
 * Steinke 2020, algorithm 1).
 */
function bernoulliExpBelowOne(numerator: number, denominator: number, random: RandomBelow): boolean {
  let k = 1
  // Each round continues with probability fraction ÷ k; an odd number of rounds has the required probability.
  while (random(denominator * k) < numerator) k++
  return k % 2 === 1
}

/** Returns true with probability exp(−numerator ÷ denominator), for any non-negative fraction. */
function bernoulliExp(numerator: number, denominator: number, random: RandomBelow): boolean {
  let rest = numerator
  for (; rest > denominator; rest -= denominator) if (!bernoulliExpBelowOne(1, 1, random)) return false
  return bernoulliExpBelowOne(rest, denominator, random)
}

/** Draws an integer from the discrete Laplace distribution with an integer scale of at least 1 (algorithm 2). */
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

/** Variances are multiples of one part in this, or of one if they are large, so that all arithmetic uses integers. */
const parts = 64
const manyParts = 1000

/** The maximum variance: above it, the integers would no longer be exact. */
const mostVariance = 1e7

const partsOf = (variance: number): number => (variance < manyParts ? parts : 1)

/**
 * Returns the smallest variance, not below the requested one, with which noise can be drawn; throws `budgetTooSmall`
 * above ten million.
 */
export function toVariance(variance: number): number {
  if (!(variance <= mostVariance)) throw new PrivacyError('budgetTooSmall')
  const part = partsOf(variance)
  return Math.max(1, Math.ceil(variance * part)) / part
}

/**
 * Draws integers from the discrete Gaussian distribution with a variance (made by `toVariance`), without any rounding,
 * and so without what floating-point numbers reveal about the noise (Canonne, Kamath and Steinke 2020, algorithm 3).
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
      // Squares would only be inexact more than ten standard deviations away, where the probability is below 10^-21.
      if (over <= Number.MAX_SAFE_INTEGER && bernoulliExp(over, under, random)) return drawn
    }
  }
}
