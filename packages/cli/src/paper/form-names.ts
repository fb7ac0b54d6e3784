import type { ShippedForm } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'

/** The names of the forms that ship, known without loading them. */
export const FORMS = [
  'screening',
  'intake',
  'referral',
  'followUp',
  'perpetrator',
  'consent',
] as const satisfies readonly ShippedForm[]

/** The languages of forms, known without loading them; all but English are drafts. */
export const LANGUAGES = ['en', 'fr', 'rw', 'sw', 'rn'] as const satisfies readonly Language[]
