import { isObject, type Json, objectOr } from '@tip-standard/core'
import { type ConsentDecision, consentDecision, keepingDecision } from '@tip-standard/core/conditions'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis } from '../model/decision.ts'
import type { Prepared } from './prepare.ts'

/** On what data about a person leave, or why they do not. */
export type BasisDecision = PermittedBasis | WithheldReason

type ConsentBasis = Extract<PolicyBasis, { kind: 'consent' }>

/** The audience that is everyone: whoever a person named is among them, and nobody is named by who asks. */
const EVERYONE = 'public'

/** Relations of an alleged perpetrator who may be the guardian that decided. */
const MAY_BE_GUARDIAN = ['parent', 'otherFamily', 'family', 'caregiver', 'familyOrIntimatePartner']

const listIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Whether the guardian of a person may be who is alleged to have done it, and no entry of their consents says that the guardian is not excluded. */
export function guardianMayBeAlleged(person: Json, record: Json): boolean {
  const isTheirs = ({ victimId, kinds }: Json): boolean =>
    victimId === person['id'] && Array.isArray(kinds) && kinds.some((one) => MAY_BE_GUARDIAN.includes(String(one)))
  const isCleared = ({ guardianExcluded }: Json): boolean => guardianExcluded === false
  return listIn(record['relations']).some(isTheirs) && !listIn(person['consents']).some(isCleared)
}

/** A person whose guardian is excluded from what was decided without them, where the guardian may be who is alleged to have done it. */
export function withoutAlleged(person: Json, record: Json): Json {
  if (!Array.isArray(person['consents']) || !guardianMayBeAlleged(person, record)) return person
  const isAlone = ({ givenBy, childAssent }: Json): boolean =>
    givenBy === 'guardian' && typeof childAssent !== 'boolean'
  const consents = person['consents'].map((one) =>
    isObject(one) && isAlone(one) ? { ...one, guardianExcluded: true } : one,
  )
  return { ...person, consents }
}

/** What a person of a record decided about the purpose of a request. */
export function consentOf(
  person: Json,
  basis: ConsentBasis,
  { request, policy, audience, notBefore }: Prepared,
): ConsentDecision {
  const { recipient, recipientKind, services, at } = request
  const { consents, absent } = person
  // Who was asked and chose not to answer agreed to nothing, and no one else can do it for them.
  if (consents === undefined && objectOr(absent)['consents'] === 'refused')
    return { state: 'refused', since: '', lastNo: '' }
  const isToEveryone = audience.id === EVERYONE
  return consentDecision(
    consents,
    {
      purpose: basis.to,
      day: at,
      ...(recipient === undefined || isToEveryone ? {} : { recipient }),
      ...(recipientKind === undefined || isToEveryone ? {} : { recipientKind }),
      ...(services === undefined ? {} : { services }),
    },
    { ...policy.consent, notBefore, unclearIsNo: true },
  )
}

/** What a person of a record decided about keeping it. */
export const keepingOf = (person: Json, { request, policy, notBefore }: Prepared): ConsentDecision =>
  keepingDecision(
    person['consents'],
    { purpose: 'storage', day: request.at },
    { ...policy.consent, notBefore, unclearIsNo: true },
  )

const hasEntries = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Whether a consent says in words what is to be held back, which only a person can heed. */
const statesWithholding = (person: Json): boolean =>
  Array.isArray(person['consents']) && person['consents'].some((one) => hasEntries(objectOr(one)['withhold']))

/** Decides about one person by a legal basis that the record names, or that is attested. */
export function byMandate(
  basis: Extract<PolicyBasis, { kind: 'mandate' }>,
  record: Json,
  { attestations }: Prepared,
): BasisDecision {
  const { legalBases } = objectOr(record['dataProtection'])
  const stated = basis.legalBases.find((one) => Array.isArray(legalBases) && legalBases.includes(one))
  if (stated !== undefined) return { by: 'mandate', basis: stated }
  const attestation = attestations.find((one) => basis.legalBases.includes(one.basis))
  if (attestation !== undefined) return { by: 'attestation', basis: attestation.basis, attestation: attestation.id }
  return 'noMandate'
}

/**
 * Decides about one person by the consent on which a purpose rests, which no one gives who refused that the record is kept. `isHeld` tells whether no other record takes the decision of a day back; `undefined` stands
 * for what the person did not decide: an attestation, or consent of a guardian alone.
 */
export function byConsent(
  person: Json,
  { attestable }: ConsentBasis,
  { audience, request, attestations }: Prepared,
  { state, since, byGuardian }: ConsentDecision,
  keeping: ConsentDecision,
  isHeld: (day: string | undefined) => boolean,
): BasisDecision {
  if (state === 'refused' || state === 'withdrawn') return state
  if (keeping.state === 'refused' || keeping.state === 'withdrawn') return 'keepingRefused'
  const isMissing = state === 'neverAsked' || state === 'unspecifiedScope'
  const [attestation] = attestations
  if (isMissing && attestable && attestation !== undefined)
    return isHeld(undefined)
      ? { by: 'attestation', basis: attestation.basis, attestation: attestation.id }
      : 'refusedElsewhere'
  if (state !== 'granted') return state
  // A guardian takes back nothing that was refused in another record.
  if (!isHeld(byGuardian === true ? undefined : since)) return 'refusedElsewhere'
  const mustHeed = audience.takes === 'records' && request.withholdingsHeeded !== true
  return mustHeed && statesWithholding(person) ? 'withholdingStated' : { by: 'consent' }
}
