import { agrees, attested, granted } from './people.ts'
import type { PolicyCase } from './policy-case.ts'

const later = { ...granted, date: '2026-03-01' } as const

/** What is decided about one person of whom several records are read together. */
export const togetherCases: readonly PolicyCase[] = [
  {
    id: 'together/refused-in-a-later-case',
    about: 'A refusal holds in every case of the person, wherever it stands in the file, and so does a withdrawal.',
    records: [
      { victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [granted] }] },
      {
        case: { id: 'case-2' },
        victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [{ ...later, decision: 'refused' }] }],
      },
      { case: { id: 'case-3' }, victims: [{ id: 'v-1', crossCaseId: 'x-2', consents: [granted] }] },
      {
        case: { id: 'case-4' },
        victims: [
          {
            id: 'v-1',
            crossCaseId: 'x-2',
            consents: [{ ...granted, decision: 'withdrawn', withdrawnOn: '2026-06-30' }],
          },
        ],
      },
    ],
    decisions: [['refusedElsewhere'], ['refused'], ['refusedElsewhere'], ['withdrawn']],
  },
  {
    id: 'together/an-older-copy',
    about: 'An older copy of a record, in which a withdrawal is missing, lets no one out who withdrew since.',
    records: [
      { case: { openedOn: '2025-03-01' }, victims: [agrees] },
      {
        case: { openedOn: '2025-03-01' },
        victims: [{ ...agrees, consents: [{ ...granted, decision: 'withdrawn', withdrawnOn: '2026-05-01' }] }],
      },
    ],
    decisions: [['refusedElsewhere'], ['withdrawn']],
  },
  {
    id: 'together/storing-refused-in-a-copy',
    about:
      'Who refused that the record is kept is let out by no copy of it, unless that holds consent to keep it of a later day; their other cases are kept by what was decided there.',
    records: [
      { victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [granted] }] },
      {
        victims: [
          { id: 'v-1', crossCaseId: 'x-1', consents: [granted, { ...later, purpose: 'storage', decision: 'refused' }] },
        ],
      },
      { case: { id: 'case-2' }, victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [granted] }] },
    ],
    decisions: [['refusedElsewhere'], ['keepingRefused'], ['consent']],
  },
  {
    id: 'together/joined-by-another-record',
    about:
      'Records are of one person where another one joins them: last year’s file without an id across cases, and a refusal under that id.',
    records: [
      { victims: [{ id: 'v-1', consents: [granted] }] },
      { victims: [{ id: 'v-1', crossCaseId: 'x-1', absent: { consents: 'notAsked' } }] },
      {
        case: { id: 'case-9' },
        victims: [{ id: 'v-7', crossCaseId: 'x-1', consents: [{ ...later, decision: 'refused' }] }],
      },
    ],
    decisions: [['refusedElsewhere'], ['neverAsked'], ['refused']],
  },
  {
    id: 'together/a-guardian-takes-back-nothing',
    about: 'Consent that only a guardian gave counts only where no other record holds a refusal.',
    records: [
      { victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [{ ...granted, decision: 'refused' }] }] },
      {
        case: { id: 'case-2' },
        victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [{ ...later, givenBy: 'guardian' }] }],
      },
      {
        case: { id: 'case-3' },
        victims: [{ id: 'v-1', crossCaseId: 'x-2', consents: [{ ...later, givenBy: 'guardian' }] }],
      },
    ],
    decisions: [['refused'], ['refusedElsewhere'], ['consent']],
  },
  {
    id: 'together/a-guardian-excluded-in-another-case',
    about:
      'Where a guardian is excluded in one record, a guardian decides nothing in any record of the person, but for an entry of no earlier day that says that its guardian is not; what the person decided stands.',
    records: [
      {
        victims: [
          {
            id: 'v-1',
            crossCaseId: 'x-1',
            consents: [{ ...granted, givenBy: 'guardian', guardianExcluded: true, date: '2026-02-01' }],
          },
        ],
      },
      {
        case: { id: 'case-2' },
        victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [{ ...later, givenBy: 'guardian' }] }],
      },
      ...['2026-01-31', '2026-02-01'].map((date, at) => ({
        case: { id: `case-${at + 3}` },
        victims: [
          {
            id: 'v-1',
            crossCaseId: 'x-1',
            consents: [{ ...granted, givenBy: 'guardian' as const, guardianExcluded: false, date }],
          },
        ],
      })),
      { case: { id: 'case-5' }, victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [granted] }] },
      {
        case: { id: 'case-6' },
        victims: [{ id: 'v-1', crossCaseId: 'x-2', consents: [{ ...later, givenBy: 'guardian' }] }],
      },
    ],
    decisions: [
      ['guardianExcluded'],
      ['guardianExcluded'],
      ['guardianExcluded'],
      ['consent'],
      ['countedBefore'],
      ['consent'],
    ],
  },
  {
    id: 'together/a-guardian-alleged-in-another-case',
    about:
      'Where one record says that an alleged perpetrator is of the family, consent of a guardian alone counts in no record of the person, unless that record holds an entry that says that the guardian is not excluded.',
    records: [
      {
        victims: [
          { id: 'v-1', crossCaseId: 'x-1' },
          { id: 'v-2', crossCaseId: 'x-2' },
        ],
        perpetrators: [{ id: 'p-1' }],
        relations: [
          { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['parent'] },
          { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['employer'] },
        ],
      },
      {
        case: { id: 'case-2' },
        victims: [
          { id: 'v-1', crossCaseId: 'x-1', consents: [{ ...later, givenBy: 'guardian' }] },
          { id: 'v-2', crossCaseId: 'x-2', consents: [{ ...later, givenBy: 'guardian' }] },
        ],
      },
      {
        case: { id: 'case-3' },
        victims: [
          { id: 'v-1', crossCaseId: 'x-1', consents: [{ ...later, givenBy: 'guardian', guardianExcluded: false }] },
        ],
      },
    ],
    decisions: [['neverAsked', 'neverAsked', 'noMandate'], ['guardianExcluded', 'consent'], ['consent']],
  },
  {
    id: 'together/asked-again',
    about: 'Consent of a later day than the last refusal counts, in its own record alone; of the same day it does not.',
    records: [
      { victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [{ ...granted, decision: 'refused' }] }] },
      { case: { id: 'case-2' }, victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [granted] }] },
      { case: { id: 'case-3' }, victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [later] }] },
    ],
    decisions: [['refused'], ['refusedElsewhere'], ['consent']],
  },
  {
    id: 'together/consent-opens-no-other-record',
    about: 'Consent in one record opens no other, and an attestation stands in for no refusal of another.',
    request: { attestations: [attested] },
    records: [
      { victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [later] }] },
      {
        case: { id: 'case-2' },
        victims: [{ id: 'v-1', crossCaseId: 'x-1', consents: [{ ...granted, decision: 'refused' }] }],
      },
      { case: { id: 'case-3' }, victims: [{ id: 'v-1', crossCaseId: 'x-1' }] },
    ],
    decisions: [['consent'], ['refused'], ['refusedElsewhere']],
  },
  {
    id: 'together/other-organisations-other-recipients',
    about: 'Ids of another organisation are of other people, and who refused other recipients did not refuse this one.',
    request: { purpose: 'caseTransfer', audience: 'partner', recipient: 'Clinic' },
    records: [
      {
        victims: [
          {
            id: 'v-1',
            crossCaseId: 'x-1',
            consents: [{ ...granted, purpose: 'shareIdentifiable', recipients: ['Clinic'] }],
          },
        ],
      },
      {
        case: { id: 'case-2' },
        reportingEntity: { id: 'org-2' },
        victims: [
          {
            id: 'v-1',
            crossCaseId: 'x-1',
            consents: [{ ...later, purpose: 'shareIdentifiable', decision: 'refused' }],
          },
        ],
      },
      {
        case: { id: 'case-3' },
        victims: [
          {
            id: 'v-1',
            crossCaseId: 'x-1',
            consents: [{ ...later, purpose: 'shareIdentifiable', decision: 'refused', recipients: ['Office'] }],
          },
        ],
      },
    ],
    decisions: [['consent'], ['refused'], ['recipientNotNamed']],
  },
]
