/** What rules, forms and the linter of forms take from a consent. */

import type { Condition } from '../model.ts'

/** A consent to a purpose for which the recipients have to be named: it holds for those named and no others. */
export const consentNamesRecipients = {
  op: 'in',
  field: 'purpose',
  values: ['shareIdentifiable', 'referral', 'tracing'],
} as const satisfies Condition
