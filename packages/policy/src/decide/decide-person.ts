import { type Json, objectOr } from '@tip-standard/core'
import { type ConsentState, consentState } from '@tip-standard/core/conditions'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PermittedBasis } from '../model/decision.ts'
import type { Prepared } from './prepare.ts'

/** On what data about a person leave, or why they do not. */
export type BasisDecision = PermittedBasis | WithheldReason

/** What a person decided about the purpose of a request; `undefined` where the purpose does not rest on consent. */
function consentOf(
  person: Json,
  basis: PolicyBasis,
  { request, policy, notBefore }: Prepared,
): ConsentState | undefined {
  if (basis.kind !== 'consent') return undefined
  const { recipient, recipientKind, services, at } = request
  return consentState(
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

const hasEntries = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Whether a consent says in words what is to be held back, which only a person can heed. */
const statesWithholding = (person: Json): boolean =>
  Array.isArray(person['consents']) && person['consents'].some((one) => hasEntries(objectOr(one)['withhold']))

function byMandate(
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

/** Decides about one person by the basis that the policy states for that kind of person. */
export function decidePerson(person: Json, basis: PolicyBasis, record: Json, prepared: Prepared): BasisDecision {
  if (prepared.audience.isInternal) return { by: 'custody' }
  if (basis.kind === 'mandate') return byMandate(basis, record, prepared)
  const state = consentOf(person, basis, prepared) as ConsentState
  const isMissing = state === 'neverAsked' || state === 'unspecifiedScope'
  const { audience, request } = prepared
  const [attestation] = prepared.attestations
  if (isMissing && basis.attestable && attestation !== undefined)
    return { by: 'attestation', basis: attestation.basis, attestation: attestation.id }
  if (state !== 'granted') return state
  const mustHeed = audience.takes === 'records' && request.withholdingsHeeded !== true
  return mustHeed && statesWithholding(person) ? 'withholdingStated' : { by: 'consent' }
}
