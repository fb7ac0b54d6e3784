import { agrees, granted, referral, refuses, toClinic } from './people.ts'
import type { PolicyCase } from './policy-case.ts'

/** What leaves of records: fields, marks in their place, and what becomes of those who point at someone withheld. */
export const maskCases: readonly PolicyCase[] = [
  {
    id: 'mask/one-of-two',
    about: 'Anyone who is withheld is taken out of relations and events; an event without victims goes.',
    request: { audience: 'statisticsPartner' },
    records: [
      {
        dataProtection: { legalBases: ['publicTask'] },
        victims: [agrees, refuses],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
        relations: [
          { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['stranger'] },
          { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['employer'] },
        ],
        events: [
          { id: 'e-1', victimIds: ['v-1', 'v-2'], perpetratorIds: ['p-1'] },
          { id: 'e-2', victimIds: ['v-2'], perpetratorIds: ['p-1'] },
        ],
      },
    ],
    decisions: [['consent', 'refused', 'mandate']],
    left: [
      {
        case: { id: 'case-1', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: {
          legalBases: ['publicTask'],
          sensitivity: 'high',
          retainUntil: '2036-12-31',
          absent: { transferConditions: 'withheldForSafety' },
        },
        victims: [{ id: 'v-1', status: 'identified', absent: { consents: 'withheldForSafety' } }],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
        relations: [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: ['stranger'] }],
        events: [{ id: 'e-1', victimIds: ['v-1'], perpetratorIds: ['p-1'] }],
      },
    ],
  },
  {
    id: 'mask/other-victims',
    about: 'What says how many victims there are, or that one was there, leaves only where every victim does.',
    request: { audience: 'statisticsPartner' },
    records: [
      {
        dataProtection: { legalBases: ['publicTask'] },
        victims: [{ ...agrees, journey: [{ role: 'origin', companions: ['otherVictims'] }] }, refuses],
        perpetrators: [{ id: 'p-1', kind: 'person', numberOfVictims: 2 }],
      },
      {
        case: { id: 'case-2' },
        dataProtection: { legalBases: ['publicTask'] },
        victims: [{ ...agrees, journey: [{ role: 'origin', companions: ['otherVictims'] }] }],
        perpetrators: [{ id: 'p-1', kind: 'person', numberOfVictims: 2 }],
      },
    ],
    decisions: [
      ['consent', 'refused', 'mandate'],
      ['consent', 'mandate'],
    ],
    left: [
      {
        case: { id: 'case-1', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: {
          legalBases: ['publicTask'],
          sensitivity: 'high',
          retainUntil: '2036-12-31',
          absent: { transferConditions: 'withheldForSafety' },
        },
        victims: [
          {
            id: 'v-1',
            status: 'identified',
            journey: [{ role: 'origin' }],
            absent: { consents: 'withheldForSafety' },
          },
        ],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
      },
      {
        case: { id: 'case-2', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: {
          legalBases: ['publicTask'],
          sensitivity: 'high',
          retainUntil: '2036-12-31',
          absent: { transferConditions: 'withheldForSafety' },
        },
        victims: [
          {
            id: 'v-1',
            status: 'identified',
            journey: [{ role: 'origin', companions: ['otherVictims'] }],
            absent: { consents: 'withheldForSafety' },
          },
        ],
        perpetrators: [{ id: 'p-1', kind: 'person', numberOfVictims: 2 }],
      },
    ],
  },
  {
    id: 'mask/closed-fields',
    about:
      'Restricted fields, free texts, extensions, other cases and what is said about fields that stay leave to no statistics.',
    request: { audience: 'statisticsPartner' },
    records: [
      {
        case: { linkedCaseIds: ['case-9'] },
        victims: [
          {
            ...agrees,
            sex: 'female',
            sexBasis: 'self',
            genderIdentity: 'woman',
            ownWords: 'Invented.',
            pregnant: true,
            crossCaseId: 'x-1',
            birthDate: '1990-02-03',
            extensions: { 'org.example.note': 'Invented.' },
            absent: { ethnicity: 'refused', ageBand: 'unknown' },
            provenance: { sex: { source: 'person', system: 'Invented.' }, genderIdentity: { source: 'person' } },
          },
        ],
      },
    ],
    decisions: [['consent']],
    left: [
      {
        case: { id: 'case-1', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: {
          legalBases: ['consent'],
          sensitivity: 'high',
          retainUntil: '2036-12-31',
          absent: { transferConditions: 'withheldForSafety' },
        },
        victims: [
          {
            id: 'v-1',
            status: 'identified',
            sex: 'female',
            sexBasis: 'self',
            absent: { ageBand: 'unknown', consents: 'withheldForSafety' },
            provenance: { sex: { source: 'person' } },
          },
        ],
      },
    ],
  },
  {
    id: 'mask/needed-with-consent',
    about: 'A service has the fields that a referral needs where the person agreed; anyone who did not is withheld.',
    request: referral,
    records: [
      {
        victims: [
          { id: 'v-1', pregnant: true, ownWords: 'Invented.', consents: [toClinic] },
          { id: 'v-2', pregnant: true, consents: [{ ...toClinic, decision: 'refused' }] },
        ],
      },
    ],
    decisions: [['consent', 'refused']],
    left: [
      {
        case: { id: 'case-1', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: {
          legalBases: ['consent'],
          sensitivity: 'high',
          retainUntil: '2036-12-31',
          absent: { transferConditions: 'withheldForSafety' },
        },
        victims: [
          {
            id: 'v-1',
            pregnant: true,
            consents: [
              {
                purpose: 'referral',
                decision: 'granted',
                givenBy: 'self',
                date: '2026-01-10',
                services: ['medical'],
                absent: { recipients: 'withheldForSafety' },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'mask/needed-without-consent',
    about: 'A mandate is not enough for a field that takes consent, nor is an audience enough that does not take it.',
    request: { purpose: 'mandatoryReport', audience: 'authority' },
    records: [
      {
        dataProtection: { legalBases: ['legalObligation'] },
        victims: [{ id: 'v-1', pregnant: true, consents: [granted] }],
      },
    ],
    decisions: [['mandate']],
    left: [
      {
        case: { id: 'case-1', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: {
          legalBases: ['legalObligation'],
          sensitivity: 'high',
          retainUntil: '2036-12-31',
          absent: { transferConditions: 'withheldForSafety' },
        },
        victims: [{ id: 'v-1', absent: { consents: 'withheldForSafety' } }],
      },
    ],
  },
  {
    id: 'mask/no-one-left',
    about: 'Where no one leaves, nothing of the record does.',
    request: { audience: 'statisticsPartner' },
    records: [{ victims: [refuses], perpetrators: [{ id: 'p-1', kind: 'person' }] }],
    decisions: [['refused', 'noMandate']],
    left: [null],
  },
  {
    id: 'mask/inside',
    about: 'Inside the organisation nothing is withheld or masked.',
    request: { purpose: 'caseManagement', audience: 'internal' },
    records: [{ victims: [{ ...refuses, ownWords: 'Invented.' }] }],
    decisions: [['custody']],
    left: [
      {
        case: { id: 'case-1', openedOn: '2026-01-05' },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
        victims: [{ ...refuses, ownWords: 'Invented.' }],
      },
    ],
  },
]
