import { agrees, attested, granted, referral, refuses, toClinic } from './people.ts'
import type { PolicyCase } from './policy-case.ts'

const goesToClinic = { id: 'v-1', consents: [toClinic] }

/** What is decided about a record as a whole, who counts, on which other basis data leave, and who follows whom. */
export const recordCases: readonly PolicyCase[] = [
  {
    id: 'record/last-day-of-retention',
    about: 'A record is used until the end of the day to which it is kept.',
    records: [{ dataProtection: { retainUntil: '2026-06-30' }, victims: [agrees] }],
    decisions: [['consent']],
  },
  {
    id: 'record/retention-over',
    about: 'The day after, it is used for nothing; a day that is none has passed.',
    records: [
      { dataProtection: { retainUntil: '2026-06-29' }, victims: [agrees] },
      { case: { id: 'case-2' }, dataProtection: { retainUntil: '2026-06-31' }, victims: [agrees] },
    ],
    decisions: [['retentionOver'], ['retentionOver']],
  },
  {
    id: 'record/retention-unknown',
    about: 'A policy may ask until when a record is kept; an attestation stands in for that.',
    policy: 'rw',
    records: [{ dataProtection: { retainUntil: null }, victims: [agrees] }],
    decisions: [['retentionUnknown']],
  },
  {
    id: 'record/retention-unknown-attested',
    about: 'An attestation stands in for the day until which a record is kept.',
    policy: 'rw',
    request: { attestations: [attested] },
    records: [{ dataProtection: { retainUntil: null }, victims: [agrees] }],
    decisions: [['consent']],
  },
  {
    id: 'record/legal-hold',
    about: 'What is kept for a court is used for nothing else, also after its retention is over.',
    records: [{ dataProtection: { legalHold: true, retainUntil: '2026-01-01' }, victims: [agrees] }],
    decisions: [['legalHold']],
  },
  {
    id: 'record/legal-hold-report',
    about: 'A report that the law demands may use it, after its retention as well.',
    request: { purpose: 'mandatoryReport', audience: 'authority' },
    records: [
      {
        dataProtection: { legalHold: true, retainUntil: '2026-01-01', legalBases: ['legalObligation'] },
        victims: [agrees, refuses],
      },
    ],
    decisions: [['mandate', 'mandate']],
  },
  {
    id: 'record/legal-hold-after-retention',
    about:
      'A hold keeps a record and opens nothing: after its last day, or where the policy asks for one and there is none, it is used for nothing that rests on consent.',
    policy: 'rw',
    request: referral,
    records: [
      { dataProtection: { legalHold: true, retainUntil: '2026-06-30' }, victims: [goesToClinic] },
      {
        case: { id: 'case-2' },
        dataProtection: { legalHold: true, retainUntil: '2026-06-29' },
        victims: [goesToClinic],
      },
      { case: { id: 'case-3' }, dataProtection: { legalHold: true, retainUntil: 'later' }, victims: [goesToClinic] },
      { case: { id: 'case-4' }, dataProtection: { legalHold: true, retainUntil: null }, victims: [goesToClinic] },
    ],
    decisions: [['consent'], ['retentionOver'], ['retentionOver'], ['retentionUnknown']],
  },
  {
    id: 'record/legal-hold-report-without-day',
    about: 'Nor does a report that the law demands ask until when a record under legal hold is kept.',
    policy: 'rw',
    request: { purpose: 'mandatoryReport', audience: 'authority' },
    records: [
      { dataProtection: { legalHold: true, retainUntil: null, legalBases: ['legalObligation'] }, victims: [agrees] },
      {
        case: { id: 'case-2' },
        dataProtection: { retainUntil: null, legalBases: ['legalObligation'] },
        victims: [agrees],
      },
    ],
    decisions: [['mandate'], ['retentionUnknown']],
  },
  {
    id: 'record/transfer',
    about: 'A recipient in another country needs a record that may be transferred.',
    request: { recipientCountry: 'KE' },
    records: [
      { dataProtection: { storageCountry: 'RW' }, victims: [agrees] },
      { case: { id: 'case-2' }, dataProtection: { storageCountry: 'RW', transferAllowed: 'yes' }, victims: [agrees] },
      { case: { id: 'case-3' }, dataProtection: { storageCountry: 'KE' }, victims: [agrees] },
    ],
    decisions: [['transferNotAllowed'], ['consent'], ['consent']],
  },
  {
    id: 'count/duplicate',
    about: 'Where people are counted, a duplicate is left out.',
    records: [{ case: { duplicateOf: 'case-9' }, victims: [agrees] }],
    decisions: [['duplicate']],
  },
  {
    id: 'count/not-a-victim',
    about:
      'Where people are counted, anyone who was found to be no victim is left out, and alleged perpetrators with them.',
    records: [
      {
        dataProtection: { legalBases: ['publicTask'] },
        victims: [{ ...agrees, status: 'notAVictim' }],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
      },
    ],
    decisions: [['notAVictim', 'noVictim']],
  },
  {
    id: 'count/other-events',
    about: 'Anyone who was only in events that are no trafficking is left out, unless a status says otherwise.',
    records: [
      {
        victims: [
          { ...agrees, status: 'potential' },
          { ...agrees, id: 'v-2' },
        ],
        events: [{ id: 'e-1', kind: 'smuggling', victimIds: ['v-1', 'v-2'] }],
      },
    ],
    decisions: [['otherEvents', 'consent']],
  },
  {
    id: 'count/reported-elsewhere',
    about: 'Where several organisations are added up, what another one reports is left out.',
    request: { acrossEntities: true },
    records: [{ case: { reportedElsewhere: 'otherOrganisation' }, victims: [agrees] }],
    decisions: [['reportedElsewhere']],
  },
  {
    id: 'count/once',
    about: 'A person counts once for each organisation and year.',
    records: [
      { victims: [{ ...agrees, crossCaseId: 'x-1' }] },
      { case: { id: 'case-2' }, victims: [{ ...agrees, crossCaseId: 'x-1' }] },
      { case: { id: 'case-3', openedOn: '2025-12-31' }, victims: [{ ...agrees, crossCaseId: 'x-1' }] },
    ],
    decisions: [['consent'], ['countedBefore'], ['consent']],
  },
  {
    id: 'count/known-across-cases-in-one-record-only',
    about: 'Who is known across cases in one record, and not in a second one of the same case, is one person.',
    records: [
      { victims: [agrees] },
      { victims: [{ ...agrees, crossCaseId: 'x-1' }] },
      { case: { id: 'case-2' }, victims: [{ ...agrees, crossCaseId: 'x-1' }] },
      { case: { id: 'case-3' }, victims: [{ ...agrees, crossCaseId: 'x-3' }] },
      { case: { id: 'case-3' }, victims: [{ ...agrees, crossCaseId: 'x-4' }] },
      { case: { id: 'case-3' }, victims: [agrees] },
    ],
    decisions: [['consent'], ['countedBefore'], ['countedBefore'], ['consent'], ['consent'], ['countedBefore']],
  },
  {
    id: 'basis/attestation',
    about: 'An attestation replaces what was never asked, and never what was decided.',
    request: { attestations: [attested] },
    records: [
      {
        victims: [
          { id: 'v-1' },
          { id: 'v-2', consents: [{ ...granted, purpose: 'unspecified' }] },
          { id: 'v-3', consents: [{ ...granted, decision: 'refused' }] },
          { id: 'v-4', consents: [{ ...granted, expiry: '2026-06-29' }] },
        ],
      },
    ],
    decisions: [['attestation', 'attestation', 'refused', 'expired']],
  },
  {
    id: 'basis/attestation-over',
    about: 'It holds from its first day to its last, for the purposes that it names.',
    request: { at: '2026-07-01', attestations: [attested] },
    records: [{ victims: [{ id: 'v-1' }] }],
    decisions: [['neverAsked']],
  },
  {
    id: 'basis/second-attestation',
    about: 'Of several attestations the first with a basis that fits counts.',
    request: {
      purpose: 'research',
      audience: 'researcher',
      attestations: [
        { ...attested, basis: 'vitalInterests' },
        { ...attested, id: 'a-2' },
      ],
    },
    records: [
      {
        victims: [{ id: 'v-1', consents: [{ ...granted, purpose: 'research' }] }],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
      },
    ],
    decisions: [['consent', 'attestation']],
  },
  {
    id: 'basis/no-mandate',
    about: 'Alleged perpetrators leave on a legal basis that the record names.',
    records: [
      { victims: [agrees], perpetrators: [{ id: 'p-1', kind: 'person' }] },
      {
        case: { id: 'case-2' },
        dataProtection: { legalBases: ['publicTask'] },
        victims: [agrees],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
      },
    ],
    decisions: [
      ['consent', 'noMandate'],
      ['consent', 'mandate'],
    ],
  },
  {
    id: 'follow/only-withheld-victims',
    about: 'Anyone who is linked only to withheld victims is withheld, by relation, by event, or for want of any link.',
    records: [
      {
        dataProtection: { legalBases: ['publicTask'] },
        victims: [agrees, refuses],
        perpetrators: [
          { id: 'p-1', kind: 'person' },
          { id: 'p-2', kind: 'person' },
          { id: 'p-3', kind: 'person' },
        ],
        relations: [{ victimId: 'v-2', perpetratorId: 'p-1', kinds: ['stranger'] }],
        events: [{ id: 'e-1', victimIds: ['v-1'], perpetratorIds: ['p-2'] }],
      },
      {
        case: { id: 'case-2' },
        dataProtection: { legalBases: ['publicTask'] },
        victims: [refuses],
        perpetrators: [{ id: 'p-1', kind: 'person' }],
      },
    ],
    decisions: [
      ['consent', 'refused', 'onlyWithheldVictims', 'mandate', 'mandate'],
      ['refused', 'onlyWithheldVictims'],
    ],
  },
]
