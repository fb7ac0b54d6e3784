import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { VerificationReport } from '../verify/report.ts'
import { verifyRows } from '../verify/verify-rows.ts'
import type { Released } from './released.ts'

/** Throws where a check failed: a fault of ours, which must never reach a reader. */
export function refuseBroken(holds: boolean): void {
  if (!holds) throw new Error('A release did not hold what its plan promises; nothing was released.')
}

/** Checks every guarantee once more, from the released rows alone and by other code. */
export function checkRelease(release: Released, plan: ReleasePlan): VerificationReport {
  const verification = verifyRows(release.rows(), plan)
  if (verification.checks.some(({ guarantee, holds }) => guarantee === 'suppressionLimit' && !holds))
    throw new PrivacyError('suppressionLimitUnreachable')
  refuseBroken(verification.holds)
  return verification
}
