import { type Json, objectOr } from '@tip-standard/core'
import { type ConsentDecision, consentDecision, keepingDecision } from '@tip-standard/core/conditions'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis } from '../model/decision.ts'
import type { Prepared } from './prepare.ts'

/** On what data about a person leave, or why they do not. */
export type BasisDecision = PermittedBasis | WithheldReason

type ConsentBasis = Extract<PolicyBasis, { kind: 'consent' }>

/** What a person of a record decided about the purpose of a request. */
export function consentOf(
  person: Json,
  basis: ConsentBasis,
  { request, policy, notBefore }: Prepared,
): ConsentDecision {
  const { recipient, recipientKind, services, at } = request
  return consentDecision(
    person['consents'],
    {
      purpose: basis.to,
      day: at,
      ...(recipient === undefined ? {} : { recipient }),
      ...(recipientKind === undefined ? {} : { recipientKind }),
      ...(services === undefined ? {} : { services }),
    },
    { ...policy.consent, notBefore },
  )
}

/** What a person of a record decided about keeping it. */
export const keepingOf = (person: Json, { request, policy, notBefore }: Prepared): ConsentDecision =>
  keepingDecision(person['consents'], { purpose: 'storage', day: request.at }, { ...policy.consent, notBefore })

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
 * for an attestation where nothing was decided.
 */
export function byConsent(
  person: Json,
  { attestable }: ConsentBasis,
  { audience, request, attestations }: Prepared,
  { state, since }: ConsentDecision,
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
  if (!isHeld(since)) return 'refusedElsewhere'
  const mustHeed = audience.takes === 'records' && request.withholdingsHeeded !== true
  return mustHeed && statesWithholding(person) ? 'withholdingStated' : { by: 'consent' }
}
