import { type Json, objectOr, type RelationToVictimCode } from '@tip-standard/core'
import { type ConsentDecision, consentDecision, isGuardiansAlone, keepingDecision } from '@tip-standard/core/conditions'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis } from '../model/decision.ts'
import { entriesOf } from '../model/entries-of.ts'
import type { Prepared } from './prepare.ts'

/** The basis on which data about a person leave, or why they do not. */
export type BasisDecision = PermittedBasis | WithheldReason

type ConsentBasis = Extract<PolicyBasis, { kind: 'consent' }>

/** Relations of an alleged perpetrator who may be the guardian who decided. */
const MAY_BE_GUARDIAN: readonly string[] = [
  'parent',
  'otherFamily',
  'family',
  'caregiver',
  'familyOrIntimatePartner',
] satisfies RelationToVictimCode[]

/**
 * Marks the guardian as excluded in every decision they made alone, where a relation says that an alleged perpetrator
 * is family or a caregiver, and no entry clears the guardian.
 */
export function excludeAllegedGuardian(person: Json, record: Json): Json {
  const consents = entriesOf(person['consents'])
  // Most people decide themselves; relations then need not be read.
  if (!consents.some(isGuardiansAlone) || consents.length !== (person['consents'] as unknown[]).length) return person
  const isTheirs = ({ victimId, kinds }: Json): boolean =>
    victimId === person['id'] && Array.isArray(kinds) && kinds.some((one) => MAY_BE_GUARDIAN.includes(String(one)))
  const isCleared = consents.some(({ guardianExcluded }) => guardianExcluded === false)
  if (isCleared || !entriesOf(record['relations']).some(isTheirs)) return person
  return {
    ...person,
    consents: consents.map((one) => (isGuardiansAlone(one) ? { ...one, guardianExcluded: true } : one)),
  }
}

/** A person's decision about the purpose of a request. */
export function consentOf(person: Json, basis: ConsentBasis, { terms, whom }: Prepared): ConsentDecision {
  const { consents, absent } = person
  // A person who was asked and chose not to answer agreed to nothing, and no one else can agree for them.
  if (consents === undefined && objectOr(absent)['consents'] === 'refused')
    return { state: 'refused', since: '', lastNo: '' }
  return consentDecision(consents, { ...whom, purpose: basis.to }, terms)
}

/** A person's decision about keeping the record. */
export const keepingOf = (person: Json, { request, terms }: Prepared): ConsentDecision =>
  keepingDecision(person['consents'], { purpose: 'storage', day: request.at }, terms)

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
  // A guardian cannot withdraw a refusal from another record.
  if (!isHeld(byGuardian === true ? undefined : since)) return 'refusedElsewhere'
  const mustHeed = audience.takes === 'records' && request.withholdingsHeeded !== true
  return mustHeed && statesWithholding(person) ? 'withholdingStated' : { by: 'consent' }
}
