import type { LegalBasisCode } from '@tip-standard/core'
import type { Prepared } from './prepare.ts'

/**
 * The kinds of basis on which victims can leave under a request, sorted. They depend on no record: those on which
 * people do leave would show that someone agreed where everyone else was never asked.
 */
export function possibleBases({ purpose: { victims }, attestations: [attestation] }: Prepared): LegalBasisCode[] {
  if (victims.kind === 'mandate') return victims.legalBases.toSorted()
  const attested = victims.attestable && attestation !== undefined ? [attestation.basis] : []
  return [...new Set<LegalBasisCode>(['consent', ...attested])].toSorted()
}
