import type { ConsentPurposeCode, ConsentRecipientCode, ServiceTypeCode } from '../generated/types.ts'
import { isNotAfter, isSubset } from '../runtime/conditions.ts'
import type { Json } from '../runtime/values.ts'
import { lastAbout } from './consent-stands.ts'
import { consentNamesRecipients } from './names-recipients.ts'

/** What is about to be done with data about a person. */
export type ConsentRequest = {
  purpose: ConsentPurposeCode
  /** The organisation that would receive the data, by the identifier or public name that consents use. */
  recipient?: string
  /** The kind of organisation that the recipient is. */
  recipientKind?: ConsentRecipientCode
  /** The services for which the data would be shared. */
  services?: readonly ServiceTypeCode[]
  /** The day on which it would be done, `YYYY-MM-DD`. */
  day: string
}

/** Whether a decision allowed its purpose on a day: what was withdrawn later was granted before. */
function wasValidOn({ decision, withdrawnOn, expiry, givenBy, guardianExcluded }: Json, day: string): boolean {
  const isWithdrawnLater = typeof withdrawnOn === 'string' && withdrawnOn > day
  if (decision !== 'granted' && !(decision === 'withdrawn' && isWithdrawnLater)) return false
  if (typeof withdrawnOn === 'string' && !isWithdrawnLater) return false
  // A guardian who may be the trafficker cannot consent for the child.
  if (givenBy === 'guardian' && guardianExcluded === true) return false
  return isNotAfter(day, expiry)
}

/** Whether a consent names the recipient, or its kind; one that need not name recipients and names none is not limited to any. */
function coversRecipient(consent: Json, { purpose, recipient, recipientKind }: ConsentRequest): boolean {
  const { recipients, recipientKinds } = consent
  const isNamed = (list: unknown, one: string | undefined): boolean =>
    one !== undefined && Array.isArray(list) && list.includes(one)
  if (isNamed(recipients, recipient) || isNamed(recipientKinds, recipientKind)) return true
  return !consentNamesRecipients(purpose) && recipients === undefined && recipientKinds === undefined
}

/**
 * Tells whether consents allow what is about to be done. The last decision about the purpose up to that day must grant it, be neither
 * withdrawn nor expired by then, and name the recipient or its kind. Where it names services, it must name all that are asked for.
 * Refused are a request that names no recipient although the purpose needs one, and consent of unspecified scope. The rules about sent
 * referrals ask the same, except that they accept one sent on the day of the withdrawal, as no record tells which came first.
 */
export function consentPermits(consents: unknown, request: ConsentRequest): boolean {
  const { purpose, services, day } = request
  if (purpose === 'unspecified') return false
  const last = lastAbout(consents, purpose, day)
  return (
    last !== undefined &&
    wasValidOn(last, day) &&
    coversRecipient(last, request) &&
    isSubset(services, last['services'])
  )
}
