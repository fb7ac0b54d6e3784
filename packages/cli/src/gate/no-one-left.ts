import type { GateCounts, PermitRequest, PolicyPurpose } from '@tip-standard/policy'
import { CouldNotRun } from '../process/exit-code.ts'

/**
 * The legal basis with which an attestation can replace consents that records lack; `undefined` if the policy accepts
 * none.
 */
function attestableBasis({ victims }: PolicyPurpose): string | undefined {
  if (victims.kind === 'mandate') return victims.legalBases[0]
  return victims.attestable ? 'publicTask' : undefined
}

/** The last day of the year of a day. */
const endOfYear = (day: string): string => `${day.slice(0, 4)}-12-31`

/** The entry in the standing policy with which people who were never asked about a purpose are in its output. */
const exampleOf = (purpose: string, basis: string, at: string): string =>
  JSON.stringify({
    attestations: [
      { id: 'a-1', basis, purposes: [purpose], from: at, until: endOfYear(at), reason: '…', by: 'dataOfficer' },
    ],
  })

/** Whether a reason is that nothing was recorded about victims, in whose place an attestation can stand. */
const isMissing = (reason: string, { victims }: PolicyPurpose): boolean =>
  ['neverAsked', 'unspecifiedScope', 'retentionUnknown'].includes(reason) ||
  (reason === 'noMandate' && victims.kind === 'mandate')

/** Says why no one is left for the output, and what to do about it. */
export function noOneLeft({ policy, purpose, audience, at }: PermitRequest, { withheld }: GateCounts): CouldNotRun {
  const info = policy.purposes.find(({ id }) => id === purpose) as PolicyPurpose
  const reasons = Object.keys(withheld)
  if (!reasons.some((reason) => isMissing(reason, info))) {
    const isUnnamed = reasons.some((reason) => reason === 'recipientNotNamed' || reason === 'serviceNotNamed')
    const hint = isUnnamed
      ? ' Consents name who may receive data, and for which services: state these with --recipient, --recipient-kind and --services.'
      : ''
    return new CouldNotRun(
      `The policy lets no one in these records into an output for ${audience} (${purpose}); nothing was written.${hint}`,
    )
  }
  const basis = attestableBasis(info)
  const missing = `No one in these records has a recorded consent to ${purpose}`
  return new CouldNotRun(
    basis === undefined
      ? `${missing}, and the policy takes no attestation in its place: give case records that carry consents, or --for internal if the output stays inside your organisation.`
      : `${missing}: if your organisation has a legal basis of its own, attest it in tip.policy.json, as ${exampleOf(purpose, basis, at)}, with your reason in the place of …`,
  )
}
