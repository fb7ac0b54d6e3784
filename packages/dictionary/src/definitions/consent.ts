/** Conditions on consents, for rules, forms and the form linter. */

import type { Condition } from '../model.ts'

/** A consent to a purpose whose recipients must be named: it applies only to those named. */
export const consentNamesRecipients = {
  op: 'in',
  field: 'purpose',
  values: ['shareIdentifiable', 'referral', 'tracing'],
} as const satisfies Condition
