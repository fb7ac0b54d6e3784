import { type Attestation, type PermitRequest, policies } from '@tip-standard/policy'

const [policy] = policies.filter(({ id }) => id === 'rw')
if (policy === undefined) throw new Error('no such policy')

const attestations: Attestation[] = [
  {
    id: 'a-1',
    basis: 'publicTask',
    purposes: ['statistics', 'research'],
    from: '2020-01-01',
    until: '2999-12-31',
    reason: 'Invented for tests',
    by: 'dataOfficer',
  },
]
/** Requests for every way in which a gate decides: by attestation, by consent to a recipient, and by mandate. */
export const requests: readonly PermitRequest[] = [
  { policy, purpose: 'statistics', audience: 'public', at: '2026-03-01', attestations },
  { policy, purpose: 'statistics', audience: 'statisticsPartner', at: '2026-03-01', recipient: 'A' },
  { policy, purpose: 'research', audience: 'researcher', at: '2026-03-02', attestations, recipientKind: 'unhcr' },
  { policy, purpose: 'referral', audience: 'service', at: '2026-03-01', recipient: 'A', services: ['medical'] },
  { policy, purpose: 'caseTransfer', audience: 'partner', at: '2026-03-01', recipient: 'A', recipientCountry: 'KE' },
  { policy, purpose: 'mandatoryReport', audience: 'authority', at: '2026-03-01' },
]
