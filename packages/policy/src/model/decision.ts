import type { LegalBasisCode } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'

/** What data about a person leave on: their own consent, a legal basis of the record, or one that the organisation attests. */
export type PermittedBasis =
  | { by: 'consent' }
  | { by: 'mandate'; basis: LegalBasisCode }
  | { by: 'attestation'; basis: LegalBasisCode; attestation: string }
  | { by: 'custody' }

/** What was decided about one person of a record: `at` is the place in the list of victims or alleged perpetrators. */
export type PersonDecision = { kind: 'victim' | 'perpetrator'; at: number } & (
  | { permitted: true; basis: PermittedBasis }
  | { permitted: false; reason: WithheldReason }
)
