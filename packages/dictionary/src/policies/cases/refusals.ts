import { attested, granted, toClinic } from './people.ts'
import type { PolicyCase } from './policy-case.ts'

/** What counts as a refusal, of what, and whose. */
export const refusalCases: readonly PolicyCase[] = [
  {
    id: 'consent/storing-refused',
    about:
      'Who refused that what was said is stored, or took it back, agrees to nothing else that is done with it; an attestation does not stand in.',
    request: { attestations: [attested] },
    records: [
      {
        victims: [
          { id: 'v-1', consents: [{ ...granted, purpose: 'storage', decision: 'refused' }, granted] },
          {
            id: 'v-2',
            consents: [
              { ...granted, purpose: 'storage', decision: 'withdrawn', withdrawnOn: '2026-03-01' },
              { ...granted, date: '2026-06-01' },
            ],
          },
          { id: 'v-3', consents: [{ ...granted, purpose: 'storage', decision: 'refused' }] },
        ],
      },
    ],
    decisions: [['keepingRefused', 'keepingRefused', 'keepingRefused']],
  },
  {
    id: 'consent/storing-agreed-to-again',
    about:
      'Consent to storing of a later day than its refusal counts, and an entry about it that holds no decision is no refusal; who was not asked about it did not refuse.',
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [
              { ...granted, purpose: 'storage', decision: 'refused' },
              { ...granted, purpose: 'storage', date: '2026-02-01' },
              granted,
            ],
          },
          {
            id: 'v-2',
            consents: [{ purpose: 'storage', date: '2026-02-01', absent: { decision: 'unknown' } }, granted],
          },
          { id: 'v-3', consents: [granted] },
        ],
      },
    ],
    decisions: [['consent', 'consent', 'consent']],
  },
  {
    id: 'consent/storing-refused-and-a-mandate',
    about: 'What rests on a mandate is done whatever the person decided.',
    request: { purpose: 'mandatoryReport', audience: 'authority' },
    records: [
      {
        dataProtection: { legalBases: ['legalObligation'] },
        victims: [{ id: 'v-1', consents: [{ ...granted, purpose: 'storage', decision: 'refused' }] }],
      },
    ],
    decisions: [['mandate']],
  },
  {
    id: 'consent/a-no-without-a-purpose',
    about:
      'A refusal of which it is not known what it is about is one of everything, and an attestation does not stand in.',
    request: { attestations: [attested] },
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [granted, { decision: 'refused', date: '2026-03-01', absent: { purpose: 'unknown' } }],
          },
          { id: 'v-2', consents: [{ decision: 'refused', date: '2026-03-01', absent: { purpose: 'unknown' } }] },
        ],
      },
    ],
    decisions: [['refused', 'refused']],
  },
  {
    id: 'consent/chose-not-to-answer',
    about: 'Who was asked and chose not to answer refused, and no one can attest otherwise; who was not asked did not.',
    request: { attestations: [attested] },
    records: [
      {
        victims: [
          { id: 'v-1', absent: { consents: 'refused' } },
          { id: 'v-2', absent: { consents: 'notAsked' } },
        ],
      },
    ],
    decisions: [['refused', 'attestation']],
  },
  {
    id: 'consent/a-no-to-a-name-written-otherwise',
    about:
      'A refusal that names a recipient is heeded in whatever case, with whatever accents, spaces and punctuation; consent is not.',
    request: { purpose: 'caseTransfer', audience: 'partner', recipient: 'Clinic', recipientKind: 'authorities' },
    records: [
      {
        victims: [' clínic. ', 'CLINIC', 'Clinics'].map((name, at) => ({
          id: `v-${at + 1}`,
          consents: [
            { ...granted, purpose: 'shareIdentifiable', recipientKinds: ['authorities'] },
            { ...granted, purpose: 'shareIdentifiable', decision: 'refused', recipients: [name] },
          ],
        })),
      },
      {
        case: { id: 'case-2' },
        victims: [{ id: 'v-1', consents: [{ ...granted, purpose: 'shareIdentifiable', recipients: ['CLINIC'] }] }],
      },
    ],
    decisions: [['refused', 'refused', 'consent'], ['recipientNotNamed']],
  },
  {
    id: 'consent/a-no-that-names-nobody',
    about: 'A refusal with an empty list of recipients, or of blanks, names no one, and is one to all.',
    request: { purpose: 'caseTransfer', audience: 'partner', recipient: 'Clinic' },
    records: [
      {
        victims: [[], [' ']].map((recipients, at) => ({
          id: `v-${at + 1}`,
          consents: [
            { ...granted, purpose: 'shareIdentifiable', recipients: ['Clinic'] },
            { ...granted, purpose: 'shareIdentifiable', decision: 'refused', recipients },
          ],
        })),
      },
    ],
    decisions: [['refused', 'refused']],
  },
  {
    id: 'consent/the-public-is-everyone',
    about:
      'What is published reaches everyone whom a refusal names; consent that names recipients is none to publish, no matter who asks.',
    request: { recipient: 'Clinic' },
    records: [
      {
        victims: [
          { id: 'v-1', consents: [granted, { ...granted, decision: 'refused', recipients: ['Office'] }] },
          { id: 'v-2', consents: [{ ...granted, recipients: ['Clinic'] }] },
        ],
      },
    ],
    decisions: [['refused', 'recipientNotNamed']],
  },
  {
    id: 'consent/a-child-outweighs-a-guardian',
    about:
      'Consent of a guardian takes back no refusal of the person, nor that they did not agree, on whatever day; their own yes does, or that they agree with the guardian.',
    records: [
      {
        victims: [
          [{ ...granted, givenBy: 'guardian', date: '2026-02-01' }],
          [{ ...granted, givenBy: 'guardian', date: '2026-02-01', childAssent: true }],
          [
            { ...granted, givenBy: 'guardian', date: '2026-02-01' },
            { ...granted, date: '2026-03-01' },
          ],
        ].map((later, at) => ({ id: `v-${at + 1}`, consents: [{ ...granted, decision: 'refused' }, ...later] })),
      },
      {
        case: { id: 'case-2' },
        victims: [
          {
            id: 'v-1',
            consents: [
              { ...granted, givenBy: 'guardian', childAssent: false },
              { ...granted, givenBy: 'guardian', date: '2026-02-01' },
            ],
          },
        ],
      },
    ],
    decisions: [['refused', 'consent', 'consent'], ['refused']],
  },
  {
    id: 'consent/a-child-that-does-not-agree',
    about: 'A child that does not agree refuses, no matter who is said to have given the consent.',
    records: [
      {
        victims: ['guardian', 'both', 'self'].map((givenBy, at) => ({
          id: `v-${at + 1}`,
          consents: [{ ...granted, givenBy, childAssent: false }],
        })),
      },
    ],
    decisions: [['refused', 'refused', 'refused']],
  },
  {
    id: 'consent/a-guardian-who-is-excluded-in-one-entry',
    about:
      'Where a guardian is excluded in one entry, no matter who decided there, a guardian decides nothing in any, but for an entry of no earlier day that says that its guardian is not.',
    records: [
      {
        victims: [{}, { guardianExcluded: false }, { guardianExcluded: false, date: '2025-06-01' }].map(
          (other, at) => ({
            id: `v-${at + 1}`,
            consents: [
              { ...granted, purpose: 'research', guardianExcluded: true },
              { ...granted, givenBy: 'guardian', ...other },
            ],
          }),
        ),
      },
    ],
    decisions: [['guardianExcluded', 'consent', 'guardianExcluded']],
  },
  {
    id: 'consent/a-guardian-who-may-be-alleged',
    about:
      'Consent of a guardian alone counts for nothing where an alleged perpetrator is of the family or cares for the person, unless an entry says that the guardian is not excluded.',
    records: [
      {
        victims: [
          [{ givenBy: 'guardian' }],
          [{ givenBy: 'guardian', guardianExcluded: false }],
          [{ givenBy: 'guardian', childAssent: true }],
          [{ givenBy: 'guardian' }],
        ].map((consents, at) => ({ id: `v-${at + 1}`, consents: consents.map((one) => ({ ...granted, ...one })) })),
        perpetrators: [{ id: 'p-1', kind: 'person' }],
        relations: [
          ...['v-1', 'v-2', 'v-3'].map((victimId) => ({ victimId, perpetratorId: 'p-1', kinds: ['parent'] })),
          { victimId: 'v-4', perpetratorId: 'p-1', kinds: ['employer'] },
        ],
      },
    ],
    decisions: [['guardianExcluded', 'consent', 'consent', 'consent', 'noMandate']],
  },
  {
    id: 'consent/services-that-nobody-names',
    about: 'Consent to a referral for some services covers none that is not named.',
    request: { purpose: 'referral', audience: 'service', recipient: 'Clinic' },
    records: [{ victims: [{ id: 'v-1', consents: [toClinic] }] }],
    decisions: [['serviceNotNamed']],
  },
  {
    id: 'consent/withdrawn-on-no-day',
    about:
      'A withdrawal whose day is no day is of today, and one of a consent that is dated later counts from its own day.',
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [
              { ...granted, decision: 'withdrawn', withdrawnOn: '2026-02-30' },
              { ...granted, date: '2026-03-01' },
            ],
          },
          {
            id: 'v-2',
            consents: [{ ...granted, date: '2026-08-01', decision: 'withdrawn', withdrawnOn: '2026-05-01' }, granted],
          },
        ],
      },
    ],
    decisions: [['withdrawn', 'withdrawn']],
  },
]
