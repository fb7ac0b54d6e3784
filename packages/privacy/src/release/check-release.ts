import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { rounding } from '../verify/check-spread.ts'
import type { VerificationReport } from '../verify/report.ts'
import { type FoundRows, verifyFound } from '../verify/verify-rows.ts'
import type { Released } from './released.ts'

/** Throws where a check failed: a bug in this package, whose output must never be released. */
export function refuseBroken(holds: boolean): void {
  if (!holds) throw new Error('A release did not hold what its plan promises; nothing was released.')
}

/**
 * Checks every guarantee again, from what was found in the released rows alone and by independent code; the share of
 * the `rows` read that are suppressed is counted besides. Throws `suppressionLimitUnreachable` where the plan allows
 * fewer.
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
