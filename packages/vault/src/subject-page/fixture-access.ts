/** What is held about an invented person, with something of every kind. */

import type { CaseRecord } from '@tip-standard/core'
import { caseRecord, consent, identityRecord, victim } from '../fixture-vault.ts'
import { aboutPerson } from '../subject-access/about-person.ts'
import type { AccessMade, SubjectAccess } from '../subject-access/subject-access.ts'
import { TOLD_ACTS } from '../subject-access/told-acts.ts'

/** One access of every act, a day apart. */
const everyAct: readonly AccessMade[] = TOLD_ACTS.map((what, at) => ({
  at: `2026-02-${String(at + 1).padStart(2, '0')}T23:30:00.000Z`,
  what,
  role: 'caseWorker',
  purpose: 'caseManagement',
  ...(what === 'release' || what === 'refer' || what === 'readView' ? { audience: 'service' } : {}),
}))

/** A case of two people, of whom the page is about the first. */
export const sharedCase: CaseRecord = caseRecord('case-1', {
  case: {
    id: 'case-1',
    openedOn: '2026-01-05',
    status: 'open',
    ownerId: 'w-1',
    comments: ['Both came by bus.'],
    supportPlans: [{ type: 'socialCare', objectives: 'A room for both.', plannedEnd: '2026-09-01' }],
    absent: { comments: 'notAsked', risk: 'notAsked' },
  },
  reportingEntity: { id: 'org-1', name: 'Invented Help', type: 'ngo', street: 'Hidden Street 7' },
  dataProtection: {
    legalBases: ['consent', 'publicTask'],
    sensitivity: 'high',
    retainUntil: '2036-12-31',
    legalHold: true,
    accessLogged: true,
    storageCountry: 'RW',
  },
  victims: [
    victim('v-1', {
      status: 'identified',
      languages: ['kin', 'run'],
      birthDate: '2001-02',
      ownWords: 'I want to learn.\nSoon.',
      residenceBefore: { country: 'BI', adm1: 'BI-MY', locality: 'Inventum' },
      recruitment: [{ fee: { amount: 50_000, currency: 'BIF' }, methods: ['atWork'] }],
      referrals: [
        { direction: 'outgoing', status: 'done', fromWorkerId: 'w-7', toEntities: ['A clinic'], sentOn: '2026-01-20' },
      ],
      specialNeeds: ['A quiet room', 'No lift'],
      consents: [consent(), consent({ purpose: 'research', decision: 'refused', recipients: ['A university'] })],
      absent: { ethnicity: 'refused', pregnant: 'withheldForSafety' },
      provenance: { birthDate: { source: 'document', system: 'Register A', asOf: '2025-12' } },
      extensions: { 'org.example.school': { name: 'School B', years: [1, 2] } },
    }),
    victim('v-2', { ownWords: 'Altera verba.', birthDate: '1999-09-09' }),
  ],
  perpetrators: [{ id: 'p-1', kind: 'person', roles: ['recruiter'], roleDetails: 'Drove both.' }],
  events: [
    {
      id: 'e-1',
      victimIds: ['v-1', 'v-2'],
      perpetratorIds: ['p-1'],
      description: 'Both came by bus.',
      acts: ['recruitment'],
      periodFrom: '2025',
      places: [{ country: 'RW' }],
      absent: { perpetratorIds: 'unknown' },
    },
  ],
})

/** What a person of that case is given, and who they are. */
export const someAccess: SubjectAccess = {
  person: 'v-1',
  madeAt: '2026-03-01T09:00:00.000Z',
  record: aboutPerson(sharedCase, { case: 'case-1', kind: 'victim', person: 'v-1' }),
  identity: identityRecord('v-1', { safeModes: ['phone'], safeFromHour: 9, otherNames: ['Ina', 'Fictiva'] }),
  accesses: everyAct,
}
