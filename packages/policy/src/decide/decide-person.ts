import { type Json, objectOr } from '@tip-standard/core'
import { type ConsentDecision, consentDecision, keepingDecision } from '@tip-standard/core/conditions'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis } from '../model/decision.ts'
import type { Prepared } from './prepare.ts'

/** The basis on which data about a person leave, or why they do not. */
export type BasisDecision = PermittedBasis | WithheldReason

type ConsentBasis = Extract<PolicyBasis, { kind: 'consent' }>

/** What a person decided about the purpose of a request, and about keeping the record. */
export type Decisions = { said: ConsentDecision; keeping: ConsentDecision }

/** A person's decisions in a record. */
export function decisionsOf(person: Json, basis: ConsentBasis, { whom, request, terms }: Prepared): Decisions {
  const { consents, absent } = person
  const keeping = keepingDecision(consents, { purpose: 'storage', day: request.at }, terms)
  // A person who was asked and chose not to answer agreed to nothing, and no one else can agree for them.
  const isUnanswered = consents === undefined && objectOr(absent)['consents'] === 'refused'
  const said: ConsentDecision = isUnanswered
    ? { state: 'refused', since: '', lastNo: '' }
    : consentDecision(consents, { ...whom, purpose: basis.to }, terms)
  return { said, keeping }
}

const hasEntries = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Whether a consent states in words what to withhold, which only a person can act on. */
const statesWithholding = (person: Json): boolean =>
  Array.isArray(person['consents']) && person['consents'].some((one) => hasEntries(objectOr(one)['withhold']))

/** Decides about one person by a legal basis that the record names or that is attested. */
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
 * Decides about one person by the consent that a purpose requires; consent counts for nothing if the person refused
 * that the record is kept. `isHeld` tells whether no other record withdraws the decision of a day; `undefined` stands
 * for anything but the person's own decision: an attestation, or consent of a guardian alone.
 */
export function byConsent(
  person: Json,
  { attestable }: ConsentBasis,
  { audience, request, attestations }: Prepared,
  { said: { state, since, byGuardian }, keeping }: Decisions,
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
  // A guardian cannot withdraw a refusal from another record.
  if (!isHeld(byGuardian === true ? undefined : since)) return 'refusedElsewhere'
  const mustHeed = audience.takes === 'records' && request.withholdingsHeeded !== true
  return mustHeed && statesWithholding(person) ? 'withholdingStated' : { by: 'consent' }
}
