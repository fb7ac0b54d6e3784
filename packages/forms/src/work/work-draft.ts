import type { WorkDraft } from '@tip-standard/form-model/engine'

/** Whether what came out of a draft is work. */
export const isWork = (payload: unknown): payload is WorkDraft =>
  typeof payload === 'object' && payload !== null && 'record' in payload && 'forms' in payload

/** The form in which the work is, as a draft records it. */
export function versionsOf({ at: formId, forms }: WorkDraft): { formId?: string; formVersion?: string } {
  const { version: formVersion } = forms[formId] ?? {}
  return formVersion === undefined ? {} : { formId, formVersion }
}

/** Where the work is: a form and its page, or another step. */
export const placeOf = ({ at, forms }: WorkDraft): string => `${at} ${forms[at]?.page ?? ''}`
