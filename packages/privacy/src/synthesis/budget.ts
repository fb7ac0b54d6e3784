import { PrivacyError } from '../privacy-error.ts'

/** What was spent on what, in zero-concentrated differential privacy (rho). */
export type Spending = { readonly what: string; readonly rho: number }

/** A privacy budget that is spent once. */
export type Budget = {
  readonly epsilon: number
  readonly delta: number
  /** All of it, as rho. */
  readonly rho: number
  readonly spendings: readonly Spending[]
  /** Takes a share of what there was at first; throws `budgetSpent` where less is left. */
  spend: (share: number, what: string) => number
}

/** So much less than nothing may be left by rounding. */
const tolerance = 1e-9

/**
 * Opens a budget of (ε, δ). It is kept in rho, of which shares add up; ε = ρ + 2 √(ρ ln(1 ÷ δ)) (Bun and Steinke 2016, proposition 1.3).
 * Keep one budget for all releases of the same people: what is spent does not come back.
 */
export function openBudget({ epsilon, delta }: { epsilon: number; delta: number }): Budget {
  if (!(epsilon > 0) || !Number.isFinite(epsilon) || !(delta > 0 && delta < 1))
    throw new PrivacyError('planInvalid', { leastEpsilon: 0 })
  const logarithm = Math.log(1 / delta)
  const rho = (Math.sqrt(logarithm + epsilon) - Math.sqrt(logarithm)) ** 2
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
