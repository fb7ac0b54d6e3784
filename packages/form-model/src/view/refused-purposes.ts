import { type ConsentPurposeCode, isObject, type Json } from '@tip-standard/core'
import { consentState } from '@tip-standard/core/conditions'

/** The purposes without which a form goes no further: a refusal of one ends the talk or the writing, and only the refusal is recorded. */
const ENDING: readonly ConsentPurposeCode[] = ['interview', 'storage']

/** The page that a form of a refusal ends with; no page of a form can have this id. */
export const CLOSING_PAGE = '$closing'

/** Whether a decision is a no. */
export const isNo = (consent: Json): boolean => ['refused', 'withdrawn'].includes(String(consent['decision']))

/** A decision that is still open is no refusal. */
const isDecided = (consent: unknown): consent is Json =>
  isObject(consent) && (isNo(consent) || consent['decision'] === 'granted')

/** The consents of a person about which something was decided. */
export const decidedBy = (person: unknown): Json[] => {
  const consents = isObject(person) ? person['consents'] : undefined
  return (Array.isArray(consents) ? consents : []).filter(isDecided)
}

/**
 * Which of the purposes without which a form goes no further, `interview` and `storage`, a person has refused, or taken back, as
 * `consentState` reads it on a day (`YYYY-MM-DD`). A question that was not asked yet is no refusal.
 */
export function refusedPurposes(
  person: unknown,
  day: string,
  purposes: readonly ConsentPurposeCode[] = ENDING,
): ConsentPurposeCode[] {
  const consents = decidedBy(person)
  return ENDING.filter(
    (purpose) =>
      purposes.includes(purpose) && ['refused', 'withdrawn'].includes(consentState(consents, { purpose, day })),
  )
}
