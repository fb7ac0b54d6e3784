import { isObject } from '@tip-standard/core'

/** Whether reviewers marked a submission as not approved: Central's `reviewState`, Kobo's `_validation_status`. */
export function isNotApproved(held: unknown): boolean {
  const state = isObject(held) ? held['uid'] : held
  return (
    typeof state === 'string' &&
    ['rejected', 'hasIssues', 'validation_status_not_approved', 'Not approved', 'Not Approved'].includes(state)
  )
}
