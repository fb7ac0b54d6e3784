import type { ShippedForm } from '@tip-standard/core/forms'

/** The names of the forms that ship, known without loading them. */
export const FORMS = [
  'screening',
  'intake',
  'referral',
  'followUp',
  'perpetrator',
  'consent',
] as const satisfies readonly ShippedForm[]
