/** Documents that a sender may send by accident or on purpose, with a text in them that must not come back. */

import type { CaseRecord } from '@tip-standard/core'
import type { Json } from './arbitraries.ts'

/** A text in place of a value that no one may see. */
export const SENTINEL = 'Zq7SentinelValue'

const isList = Array.isArray
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !isList(value)

/** The document with the sentinel in place of every text, and under an unknown name in every object. */
export function stuffed(value: unknown): unknown {
  if (typeof value === 'string') return SENTINEL
  if (isList(value)) return value.map(stuffed)
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, stuffed(member)])
  return {
    ...Object.fromEntries(members),
    [SENTINEL]: SENTINEL,
    absent: { [SENTINEL]: SENTINEL },
    provenance: { [SENTINEL]: 1 },
  }
}

/** The document with one text at a time replaced by the sentinel, so that nothing else is wrong with it. */
export function eachText(document: unknown): unknown[] {
  const found: unknown[] = []
  const visit = (value: unknown, rebuild: (inner: unknown) => unknown): void => {
    if (typeof value === 'string') found.push(rebuild(SENTINEL))
    else if (isList(value))
      for (const [index, one] of value.entries()) visit(one, (inner) => rebuild(value.with(index, inner)))
    else if (isObject(value))
      for (const [name, one] of Object.entries(value)) visit(one, (inner) => rebuild({ ...value, [name]: inner }))
  }
  visit(document, (inner) => inner)
  return found
}

/** A record that says something in most parts of the standard. */
export const fullRecord: CaseRecord = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', openedOn: '2025-03-01', status: 'open', linkedCaseIds: ['case-2'], comments: ['Synthetic.'] },
  reportingEntity: { id: 'org-1', type: 'ngo', name: 'Example', place: { country: 'RW', adm1: 'RW-01' } },
  dataProtection: {
    legalBases: ['consent'],
    sensitivity: 'high',
    retainUntil: '2035-12-31',
    collectedBy: 'caseWorker',
  },
  victims: [
    {
      id: 'v-1',
      sex: 'female',
      sexBasis: 'self',
      genderIdentity: 'woman',
      birthDate: '1990-04',
      citizenships: ['RW'],
      languages: ['kin'],
      status: 'identified',
      statusDecidedBy: 'police',
      gbvExposure: [{ id: 'g-1', phase: 'during', type: 'rape' }],
      recruitment: [{ methods: ['atWork'], date: '2024', recruiterRelations: ['employer'] }],
      exploitation: [{ form: 'domesticServitude', startedOn: '2024-02', payPerMonth: { amount: 5, currency: 'RWF' } }],
      meansOfControl: [{ id: 'm-1', code: 'withholdsDocuments', phases: ['exploitation'] }],
      screenings: [
        { tool: 'Example', date: '2025-03-02', indicators: [{ id: 'D5.01', state: 'present' }], outcome: 'indicators' },
      ],
      consents: [
        {
          id: 'c-1',
          purpose: 'referral',
          decision: 'granted',
          givenBy: 'self',
          date: '2025-03-02',
          recipients: ['Clinic'],
        },
      ],
      assistance: [{ serviceType: 'medical', state: 'accepted', startedOn: '2025-03-03' }],
      referrals: [
        { direction: 'outgoing', status: 'sent', consentId: 'c-1', sentOn: '2025-03-03', toEntities: ['Clinic'] },
      ],
      absent: { ethnicity: 'notAsked' },
      provenance: { sex: { source: 'person', asOf: '2025-03-02' } },
      extensions: { 'org.example.note': { deep: ['Synthetic.'] } },
    },
  ],
  perpetrators: [{ id: 'p-1', kind: 'person', roles: ['exploiter'], sex: 'male', sexBasis: 'observed' }],
  relations: [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] }],
  events: [
    {
      id: 'e-1',
      acts: ['harbouring'],
      means: ['abuseOfVulnerability'],
      purposes: ['servitude'],
      victimIds: ['v-1'],
      perpetratorIds: ['p-1'],
    },
  ],
}
