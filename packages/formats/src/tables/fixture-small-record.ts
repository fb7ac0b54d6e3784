import { type Permitted, withinCustody } from '@tip-standard/policy'

/** A small record with one of everything that has a special form in a cell. */
export const smallRecord: Permitted = withinCustody({
  standardVersion: '1.0-rc.2',
  case: {
    id: 'K-1',
    openedOn: '2024-05-01',
    feedback: { privateMeeting: true },
    linkedCaseIds: [],
    comments: ['a;b', ' \\'],
  },
  reportingEntity: { id: 'R-1', absent: { type: 'notAsked' }, place: { country: 'RW' } },
  dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', retainUntil: '2035-12-31' },
  perpetrators: [],
  victims: [
    {
      id: 'V-1',
      sex: 'female',
      absent: { sexBasis: 'unknown', consents: 'refused' },
      provenance: {
        sex: { source: 'document', asOf: '2025-01', system: 'a;b/c' },
        age: { source: 'person' },
      },
      age: 20,
      exploitation: [{ form: 'forcedLabour', payPerMonth: { amount: 12.5, currency: 'RWF' } }, { form: 'other' }],
      extensions: { 'org.example.note': { free: ['=1'] } },
    },
  ],
  events: [
    {
      id: 'E-1',
      acts: ['transfer', 'receipt'],
      purposes: ['slavery'],
      victimIds: ['V-1'],
      places: [{ country: 'UG' }],
    },
  ],
})
