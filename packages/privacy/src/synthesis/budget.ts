import { PrivacyError } from '../privacy-error.ts'

/** An expense of a budget, in zero-concentrated differential privacy (rho). */
export type Spending = { readonly what: string; readonly rho: number }

/** A privacy budget that can be spent once. */
export type Budget = {
  readonly epsilon: number
  readonly delta: number
  /** The whole budget, as rho. */
  readonly rho: number
  readonly spendings: readonly Spending[]
  /** Spends a share of the whole budget; throws `budgetSpent` if less is left. */
  spend: (share: number, what: string) => number
}

/** Tolerance for rounding below an empty budget. */
const tolerance = 1e-9

/** The number of bisection steps that determine a number to its last significant digit. */
const halvings = 100

/**
 * Computes the δ for which ρ-zCDP gives (ε, δ): the minimum over all α of exp((α − 1)(α ρ − ε)) (1 − 1 ÷ α)^α ÷ (α − 1)
 * (Canonne, Kamath and Steinke 2020). Any α gives a valid δ, so a search that stops early errs on the safe side.
 */
function deltaOf(rho: number, epsilon: number): number {
  const logarithm = (alpha: number): number =>
    (alpha - 1) * (alpha * rho - epsilon) + alpha * Math.log1p(-1 / alpha) - Math.log(alpha - 1)
  let [low, high] = [1 + 1e-9, (epsilon + 1) / (2 * rho) + 2]
  for (let round = 0; round < halvings; round++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3]
    if (logarithm(left) < logarithm(right)) high = right
    else low = left
  }
  return Math.min(1, Math.exp(logarithm((low + high) / 2)))
}

/** Computes the maximum ρ that (ε, δ) allows. */
export function rhoOf(epsilon: number, delta: number): number {
  let [low, high] = [0, epsilon + 1]
  for (let round = 0; round < halvings; round++) {
    const middle = (low + high) / 2
    if (deltaOf(middle, epsilon) <= delta) low = middle
    else high = middle
  }
  return low
}

/** Computes the minimum ε that ρ guarantees with a δ; any ε that the search finds is valid. */
export function epsilonOf(rho: number, delta: number): number {
  if (rho === 0) return 0
  let [low, high] = [0, 1]
  while (deltaOf(rho, high) > delta) high *= 2
  for (let round = 0; round < halvings; round++) {
    const middle = (low + high) / 2
    if (deltaOf(rho, middle) <= delta) high = middle
    else low = middle
  }
  return high
}

/**
 * The maximum epsilon. Above it, odds may change by a factor of half a billion, which is no guarantee worth the name.
 */
const MOST_EPSILON = 20
/** The maximum delta: the probability that epsilon does not hold. One in a thousand is one person of a thousand. */
const MOST_DELTA = 1e-3

/**
 * Opens a budget of (ε, δ), for adding or removing one row. It is counted in rho, whose shares add up. Keep one budget
 * for all releases of the same people, because spent budget does not come back. Epsilon is at most 20, and delta at
 * most 0.001.
 */
export function openBudget({ epsilon, delta }: { epsilon: number; delta: number }): Budget {
  if (!(epsilon > 0) || !Number.isFinite(epsilon) || !(delta > 0 && delta < 1))
    throw new PrivacyError('planInvalid', { leastEpsilon: 0 })
  if (epsilon > MOST_EPSILON) throw new PrivacyError('planInvalid', { mostEpsilon: MOST_EPSILON })
  if (delta > MOST_DELTA) throw new PrivacyError('planInvalid', { mostDelta: MOST_DELTA })
  const rho = rhoOf(epsilon, delta)
  const spendings: Spending[] = []
  let left = 1
  return {
    epsilon,
    delta,
    rho,
    spendings,
    spend: (share, what) => {
      if (!(share > 0) || share > left + tolerance) throw new PrivacyError('budgetSpent')
      left -= share
      spendings.push({ what, rho: share * rho })
      return share * rho
    },
  }
}
