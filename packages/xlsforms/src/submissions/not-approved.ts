import { isObject } from '@tip-standard/core'

/** How reviewers mark a submission that should not go on: Central's `reviewState`, Kobo's `_validation_status`. */
export function isNotApproved(held: unknown): boolean {
  const state = isObject(held) ? held['uid'] : held
  return (
    typeof state === 'string' &&
    ['rejected', 'hasIssues', 'validation_status_not_approved', 'Not approved', 'Not Approved'].includes(state)
  )
}
