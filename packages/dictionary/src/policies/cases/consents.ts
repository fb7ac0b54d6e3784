import { granted, referral, toClinic } from './people.ts'
import type { PolicyCase } from './policy-case.ts'

/** What one person decided, and when. */
export const consentCases: readonly PolicyCase[] = [
  {
    id: 'consent/granted',
    about: 'Consent to the purpose, in force on the day.',
    records: [{ victims: [{ id: 'v-1', consents: [granted] }] }],
    decisions: [['consent']],
  },
  {
    id: 'consent/refused',
    about: 'A refusal of the purpose.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, decision: 'refused' }] }] }],
    decisions: [['refused']],
  },
  {
    id: 'consent/never-asked',
    about: 'No decision about the purpose; one about another purpose says nothing.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, purpose: 'research' }] }, { id: 'v-2' }] }],
    decisions: [['neverAsked', 'neverAsked']],
  },
  {
    id: 'consent/of-today',
    about: 'A decision counts from its own day.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, date: '2026-06-30' }] }] }],
    decisions: [['consent']],
  },
  {
    id: 'consent/of-tomorrow',
    about: 'A decision of a later day does not count yet.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, date: '2026-07-01' }] }] }],
    decisions: [['neverAsked']],
  },
  {
    id: 'consent/last-day',
    about: 'Consent holds through its last day.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, expiry: '2026-06-30' }] }] }],
    decisions: [['consent']],
  },
  {
    id: 'consent/day-after-the-last',
    about: 'Consent has expired on the day after its last one.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, expiry: '2026-06-29' }] }] }],
    decisions: [['expired']],
  },
  {
    id: 'consent/withdrawn-today',
    about: 'On the day of a withdrawal nothing leaves.',
    records: [
      { victims: [{ id: 'v-1', consents: [{ ...granted, decision: 'withdrawn', withdrawnOn: '2026-06-30' }] }] },
    ],
    decisions: [['withdrawn']],
  },
  {
    id: 'consent/withdrawn-tomorrow',
    about: 'Consent holds until the day before it is withdrawn.',
    records: [
      { victims: [{ id: 'v-1', consents: [{ ...granted, decision: 'withdrawn', withdrawnOn: '2026-07-01' }] }] },
    ],
    decisions: [['consent']],
  },
  {
    id: 'consent/withdrawal-outlives-later-consent',
    about: 'A withdrawal counts from its own day, also where an earlier entry was withdrawn after a later consent.',
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [
              { ...granted, date: '2026-01-10', decision: 'withdrawn', withdrawnOn: '2026-05-01' },
              { ...granted, date: '2026-03-01' },
            ],
          },
        ],
      },
    ],
    decisions: [['withdrawn']],
  },
  {
    id: 'consent/asked-again',
    about: 'The last day on which something was decided counts.',
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [
              { ...granted, decision: 'refused' },
              { ...granted, date: '2026-02-01' },
            ],
          },
          { id: 'v-2', consents: [{ ...granted, date: '2026-02-01', decision: 'refused' }, granted] },
        ],
      },
    ],
    decisions: [['consent', 'refused']],
  },
  {
    id: 'consent/two-answers-of-one-day',
    about: 'A "no" of the same day outweighs a "yes", whichever comes first.',
    records: [
      {
        victims: [
          { id: 'v-1', consents: [granted, { ...granted, decision: 'refused' }] },
          { id: 'v-2', consents: [{ ...granted, decision: 'refused' }, granted] },
        ],
      },
    ],
    decisions: [['refused', 'refused']],
  },
  {
    id: 'consent/no-day',
    about: 'Consent without a day is older than any other; a refusal without one may be the last word, and holds.',
    records: [
      {
        victims: [
          { id: 'v-1', consents: [{ purpose: 'shareStatistics', decision: 'granted', givenBy: 'self' }] },
          { id: 'v-2', consents: [{ purpose: 'shareStatistics', decision: 'refused', givenBy: 'self' }, granted] },
        ],
      },
    ],
    decisions: [['consent', 'refused']],
  },
  {
    id: 'consent/impossible-day',
    about: 'Consent of a day that is none does not count; a refusal of such a day is of today.',
    records: [
      {
        victims: [
          { id: 'v-1', consents: [{ ...granted, date: '2026-02-30' }] },
          { id: 'v-2', consents: [granted, { ...granted, decision: 'refused', date: '2026-02-30' }] },
          { id: 'v-3', consents: [{ ...granted, expiry: '2026-06-31' }] },
        ],
      },
    ],
    decisions: [['neverAsked', 'refused', 'expired']],
  },
  {
    id: 'consent/unspecified',
    about: 'Consent of unspecified scope is consent to nothing; a refusal of unspecified scope is one of everything.',
    records: [
      {
        victims: [
          { id: 'v-1', consents: [{ ...granted, purpose: 'unspecified' }] },
          {
            id: 'v-2',
            consents: [granted, { ...granted, purpose: 'unspecified', decision: 'refused', date: '2026-02-01' }],
          },
        ],
      },
    ],
    decisions: [['unspecifiedScope', 'refused']],
  },
  {
    id: 'consent/excluded-guardian',
    about: 'A guardian who is excluded decides nothing.',
    records: [{ victims: [{ id: 'v-1', consents: [{ ...granted, givenBy: 'guardian', guardianExcluded: true }] }] }],
    decisions: [['guardianExcluded']],
  },
  {
    id: 'consent/child-dissents',
    about: 'The "no" of a child outweighs a guardian.',
    records: [
      {
        victims: [
          { id: 'v-1', consents: [{ ...granted, givenBy: 'guardian', childAssent: false }] },
          { id: 'v-2', consents: [{ ...granted, givenBy: 'guardian', childAssent: true }] },
        ],
      },
    ],
    decisions: [['refused', 'consent']],
  },
  {
    id: 'consent/recipient',
    about: 'Consent to a referral names who receives; consent to statistics that names no one is not limited.',
    request: referral,
    records: [
      {
        victims: [
          { id: 'v-1', consents: [toClinic] },
          { id: 'v-2', consents: [{ ...toClinic, recipients: ['Shelter'] }] },
        ],
      },
    ],
    decisions: [['consent', 'recipientNotNamed']],
  },
  {
    id: 'consent/refused-another-recipient',
    about: 'A refusal that names another recipient says nothing about this one.',
    request: referral,
    records: [
      {
        victims: [
          { id: 'v-1', consents: [toClinic, { ...toClinic, decision: 'refused', recipients: ['Police'] }] },
          { id: 'v-2', consents: [toClinic, { ...toClinic, decision: 'refused' }] },
        ],
      },
    ],
    decisions: [['consent', 'refused']],
  },
  {
    id: 'consent/services',
    about: 'One consent has to cover every service.',
    request: { ...referral, services: ['medical', 'legal'] },
    records: [
      {
        victims: [
          { id: 'v-1', consents: [{ ...toClinic, services: ['medical', 'legal'] }] },
          { id: 'v-2', consents: [toClinic, { ...toClinic, services: ['legal'] }] },
        ],
      },
    ],
    decisions: [['consent', 'serviceNotNamed']],
  },
  {
    id: 'consent/something-held-back',
    about: 'What a consent asks in words to hold back, a person has to heed; tables of many hold no single record.',
    request: referral,
    records: [{ victims: [{ id: 'v-1', consents: [{ ...toClinic, withhold: [{ what: 'invented' }] }] }] }],
    decisions: [['withholdingStated']],
  },
]
