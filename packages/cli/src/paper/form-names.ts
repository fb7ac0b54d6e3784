import type { ShippedForm } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'

/** The names of the shipped forms, available without loading them. */
export const FORMS: readonly ShippedForm[] = ['screening', 'intake', 'referral', 'followUp', 'perpetrator', 'consent']

/** The languages of forms, available without loading them; all but English are drafts. */
export const LANGUAGES: readonly Language[] = ['en', 'fr', 'rw', 'sw', 'rn']
