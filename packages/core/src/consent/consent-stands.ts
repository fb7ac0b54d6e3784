import type { ConsentPurposeCode } from '../generated/types.ts'
import { isObject, type Json } from '../runtime/values.ts'

function isValidOn(consent: Json, today: string): boolean {
  const { decision, withdrawnOn, expiry, givenBy, guardianExcluded } = consent
  if (decision !== 'granted') return false
  if (typeof withdrawnOn === 'string' && withdrawnOn <= today) return false
  if (typeof expiry === 'string' && expiry < today) return false
  // A guardian who may be the trafficker cannot consent for the child.
  return !(givenBy === 'guardian' && guardianExcluded === true)
}

const dateOf = ({ date }: Json): string => (typeof date === 'string' ? date : '')

/** The last decision about a purpose in a list of consents: the one with the latest date, the later entry among equals. */
function lastAbout(consents: unknown, purpose: ConsentPurposeCode): Json | undefined {
  if (!Array.isArray(consents)) return undefined
  return consents
    .filter((one): one is Json => isObject(one) && one['purpose'] === purpose)
    .reduce<Json | undefined>(
      (last, one) => (last === undefined || dateOf(one) >= dateOf(last) ? one : last),
      undefined,
    )
}

/**
 * Tells whether consent to one purpose is valid on a day (`YYYY-MM-DD`): the last decision grants it, is neither withdrawn nor
 * expired, and was not given by a guardian who is excluded. Consent to one purpose is never read as consent to another.
 */
export function consentStands(consents: unknown, purpose: ConsentPurposeCode, today: string): boolean {
  const last = lastAbout(consents, purpose)
  return last !== undefined && isValidOn(last, today)
}
