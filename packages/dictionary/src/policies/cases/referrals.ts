import { granted, referral, toClinic } from './people.ts'
import type { PolicyCase } from './policy-case.ts'

/** The consent to the clinic without names, which never leave. */
const { recipients: _, ...bare } = toClinic

/** What leaves with a referral: nothing of what others do for the person, and no name of another recipient. */
export const referralCases: readonly PolicyCase[] = [
  {
    id: 'mask/what-others-do-for-the-person',
    about:
      'A service gets the referrals to itself, the services that it is asked for, the consents that it has to know, and every refusal without the names of others.',
    request: referral,
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [
              { ...toClinic, id: 'c-1', recipients: ['Clinic', 'Office'] },
              { ...granted, id: 'c-2' },
              { ...granted, id: 'c-3', purpose: 'tracing', decision: 'refused', recipients: ['Office'] },
            ],
            referrals: [
              { direction: 'outgoing', toEntities: ['Clinic'], details: 'What the clinic has to know.' },
              { direction: 'outgoing', toEntities: ['Office'], details: 'What the office has to know.' },
            ],
            assistance: [{ serviceType: 'medical' }, { serviceType: 'legal' }],
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
            consents: [
              { ...bare, id: 'c-1', absent: { recipients: 'withheldForSafety' } },
              {
                ...granted,
                id: 'c-3',
                purpose: 'tracing',
                decision: 'refused',
                absent: { recipients: 'withheldForSafety' },
              },
            ],
            referrals: [{ direction: 'outgoing', details: 'What the clinic has to know.' }],
            assistance: [{ serviceType: 'medical' }],
          },
        ],
      },
    ],
  },
  {
    id: 'mask/other-recipients-of-a-joint-referral',
    about:
      'A referral to several, and the consents on which it rests, leave to each of them without the others, whom the person named too.',
    request: { ...referral, recipientKind: 'otherOrganisations' },
    records: [
      {
        victims: [
          {
            id: 'v-1',
            consents: [
              {
                ...toClinic,
                id: 'c-1',
                recipients: ['Clinic', 'Office'],
                recipientKinds: ['otherOrganisations', 'unhcr'],
              },
              { ...granted, id: 'c-2', purpose: 'tracing', recipientKinds: ['authorities'] },
            ],
            referrals: [
              {
                direction: 'outgoing',
                toEntities: ['Clinic', 'Office'],
                recipientKinds: ['otherOrganisations', 'unhcr', 'authorities'],
                consentId: 'c-1',
              },
              { direction: 'outgoing', toEntities: ['Clinic'], recipientKinds: ['unhcr'], consentId: 'c-2' },
            ],
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
            consents: [
              {
                ...bare,
                id: 'c-1',
                recipientKinds: ['otherOrganisations'],
                absent: { recipients: 'withheldForSafety' },
              },
              { ...granted, id: 'c-2', purpose: 'tracing', absent: { recipients: 'withheldForSafety' } },
            ],
            referrals: [
              { direction: 'outgoing', recipientKinds: ['otherOrganisations'], consentId: 'c-1' },
              { direction: 'outgoing', consentId: 'c-2' },
            ],
          },
        ],
      },
    ],
  },
]
