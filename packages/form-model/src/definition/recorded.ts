import type { FieldId } from '@tip-standard/core'

/** What forms record of a consent without asking; who fills in the form can correct it. */
export const RECORDED_OF_CONSENTS: readonly FieldId[] = ['consent.language', 'consent.textStatus']
