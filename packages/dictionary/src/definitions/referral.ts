/** Conditions on referrals, for rules. */

import type { Condition } from '../model.ts'

/** A referral that was sent: data about the person have left the organisation. */
export const referralSentOut = {
  op: 'all',
  of: [
    { op: 'in', field: 'direction', values: ['outgoing'] },
    { op: 'in', field: 'status', values: ['sent', 'accepted', 'rejected', 'done'] },
  ],
} as const satisfies Condition

/** A referral that was sent on the basis of its consent, and not of a duty to report. */
export const referralSentOnConsent = {
  op: 'all',
  of: [
    referralSentOut,
    { op: 'present', field: 'consentId' },
    { op: 'not', of: { op: 'in', field: 'mandatoryReporting', values: [true] } },
  ],
} as const satisfies Condition
