import { consentState } from '@tip-standard/core/conditions'
import { isObject, type Json } from '@tip-standard/form-model/engine'

/** A consent whose decision is still open is no refusal. */
const isDecided = (consent: unknown): boolean =>
  isObject(consent) && ['granted', 'refused', 'withdrawn'].includes(String(consent['decision']))

/**
 * Whether a person of the record has refused that answers are kept, or taken it back, as `consentState` reads it on a day (`YYYY-MM-DD`).
 * A question that was not asked yet is no refusal.
 */
export function refusesStorage({ victims }: Json, day: string): boolean {
  const people = (Array.isArray(victims) ? victims : []).filter(isObject)
  return people.some(({ consents }) => {
    const decided = (Array.isArray(consents) ? consents : []).filter(isDecided)
    return ['refused', 'withdrawn'].includes(consentState(decided, { purpose: 'storage', day }))
  })
}
