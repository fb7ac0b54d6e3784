import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { VerificationReport } from '../verify/report.ts'
import { verifyRows } from '../verify/verify-rows.ts'
import type { Released } from './released.ts'

/** Throws where a check failed: a bug in this package, whose output must never be released. */
export function refuseBroken(holds: boolean): void {
  if (!holds) throw new Error('A release did not hold what its plan promises; nothing was released.')
}

/** Checks every guarantee again, from the released rows alone and by independent code. */
export function checkRelease(release: Released, plan: ReleasePlan): VerificationReport {
  const verification = verifyRows(release.rows(), plan)
  if (verification.checks.some(({ guarantee, holds }) => guarantee === 'suppressionLimit' && !holds))
    throw new PrivacyError('suppressionLimitUnreachable')
  refuseBroken(verification.holds)
  return verification
}
