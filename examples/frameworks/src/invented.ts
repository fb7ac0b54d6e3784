import type { CaseRecord } from '@tip-standard/core'

/** A record of an invented person that follows the standard. */
export const invented: CaseRecord = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', openedOn: '2025-03-01', status: 'open' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', retainUntil: '2035-03-01' },
  victims: [{ id: 'v-1', sex: 'male', sexBasis: 'self', age: 17, absent: { consents: 'notAsked' } }],
}
