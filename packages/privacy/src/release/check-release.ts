import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { rounding } from '../verify/check-spread.ts'
import type { VerificationReport } from '../verify/report.ts'
import { type FoundRows, verifyFound } from '../verify/verify-rows.ts'
import type { Released } from './released.ts'

/** Throws if a check failed: that is a bug in this package, whose output must never be released. */
export function refuseBroken(holds: boolean): void {
  if (!holds) throw new Error('A release did not hold what its plan promises; nothing was released.')
}

/**
 * Checks every guarantee again, only from the released rows and by independent code; also counts the share of the
 * `rows` read that are suppressed. Throws `suppressionLimitUnreachable` if that is more than the plan allows.
 */
export function checkRelease(found: FoundRows, release: Released, plan: ReleasePlan, rows: number): VerificationReport {
  const verification = verifyFound(found, plan, release.reference)
  refuseBroken(verification.holds)
  const { suppressionLimit: required } = plan
  const share = rows === 0 ? 0 : (rows - release.rowCount) / rows
  if (share > required + rounding) throw new PrivacyError('suppressionLimitUnreachable')
  if (required === 1) return verification
  const limit = { guarantee: 'suppressionLimit', required, found: share, rowsAgainst: 0, holds: true } as const
  return { ...verification, checks: [...verification.checks, limit] }
}
