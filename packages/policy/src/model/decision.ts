import type { LegalBasisCode } from '@tip-standard/core'
import type { WithheldReason } from '../generated/reasons.ts'

/**
 * The basis on which data about a person leave: their own consent, a legal basis in the record, or one that the
 * organisation attests.
 */
export type PermittedBasis =
  | { by: 'consent' }
  | { by: 'mandate'; basis: LegalBasisCode }
  | { by: 'attestation'; basis: LegalBasisCode; attestation: string }
  | { by: 'custody' }

/** The decision about one person of a record: `at` is the position in the list of victims or alleged perpetrators. */
export type PersonDecision = { kind: 'victim' | 'perpetrator'; at: number } & (
  | { permitted: true; basis: PermittedBasis }
  | { permitted: false; reason: WithheldReason }
)
