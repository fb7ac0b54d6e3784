/** What help was offered, taken, declined and missing, how long it took, and how people fare afterwards. */

import type { Band, Category, Dimension, Reading } from '../indicator.ts'
import type { Condition } from '../names.ts'

type State = 'accepted' | 'declinedBySurvivor' | 'unavailable' | 'notApplicable'

const inState = (...values: string[]): Condition => ({ op: 'in', field: 'state', values })

/** Services of which it was said what became of them; each state by itself, since they are never added together. */
const servicesIn = (id: string, title: string, definition: string, state: State): Dimension => ({
  id,
  title,
  definition,
  unit: 'victims',
  values: { kind: 'codes', from: [{ path: 'assistance.serviceType', where: inState(state) }] },
})

const waitingBands: readonly Band[] = [
  { code: 'days0To3', label: 'Within 3 days', min: 0, max: 3 },
  { code: 'days4To7', label: '4 to 7 days', min: 4, max: 7 },
  { code: 'days8To30', label: '8 to 30 days', min: 8, max: 30 },
  { code: 'days31To90', label: '31 to 90 days', min: 31, max: 90 },
  { code: 'days91AndOver', label: '91 days and over', min: 91 },
]

const waitFor = (id: string, title: string, service?: string): Dimension => {
  const end: Reading =
    service === undefined
      ? { path: 'assistance.startedOn' }
      : { path: 'assistance.startedOn', where: { op: 'in', field: 'serviceType', values: [service] } }
  return {
    id,
    title,
    unit: 'victims',
    definition:
      'Whole days from the registration of the case to the day on which the service began, the first time; services that began before have no answer.',
    values: { kind: 'days', start: { path: 'case.openedOn' }, end, bands: waitingBands },
  }
}

const domains = [
  ['safety', 'Safety'],
  ['housing', 'Housing'],
  ['livelihood', 'Livelihood'],
  ['health', 'Health'],
  ['psychosocial', 'Psychosocial wellbeing'],
  ['education', 'Education'],
  ['legal', 'Legal matters'],
  ['family', 'Family and community'],
] as const

const better = ['improving', 'stable']
const worse = ['crisis', 'unstable']

/** Asked inside a follow-up of another one: that the latter is dated after it, or not before it. A day that is missing tells neither. */
const isAfterIt: Condition = { op: 'not', of: { op: 'notAfter', fields: ['^/date', 'date'] } }
const isNotBeforeIt: Condition = { op: 'notAfter', fields: ['date', '^/date'] }

/** A follow-up of one month at which someone fared so in a domain. */
const faredAt = (month: number, domain: string, values: readonly string[]): Condition => ({
  op: 'all',
  of: [
    { op: 'atLeast', field: 'scheduledMonth', value: month },
    { op: 'atMost', field: 'scheduledMonth', value: month },
    {
      op: 'some',
      field: 'domains',
      that: {
        op: 'all',
        of: [
          { op: 'in', field: 'domain', values: [domain] },
          { op: 'in', field: 'status', values },
        ],
      },
    },
  ],
})

/** How people fared in each domain at the follow-up of one month; a person is in one category of each domain that was looked at. */
const domainsAtMonth = (month: number): Dimension => ({
  id: `domainsAtMonth${month}`,
  title: `Domains of reintegration at month ${month}`,
  definition:
    'How the person fares in each domain at the follow-up of that month after the start of the plan, as person and worker see it together. Of several, the last counts; where the days do not tell which it was, the worse.',
  unit: 'victims',
  values: {
    kind: 'cases',
    several: true,
    cases: domains.flatMap(([domain, label]) =>
      [
        { code: 'Better', words: 'improving or stable', fares: better, others: worse, follows: isAfterIt },
        { code: 'Worse', words: 'in crisis or unstable', fares: worse, others: better, follows: isNotBeforeIt },
      ].map(
        ({ code, words, fares, others, follows }): Category => ({
          code: `${domain}${code}`,
          label: `${label}: ${words}`,
          when: {
            op: 'some',
            field: 'followUps',
            that: {
              op: 'all',
              of: [
                faredAt(month, domain, fares),
                {
                  op: 'every',
                  field: '^/followUps',
                  that: { op: 'any', of: [{ op: 'not', of: faredAt(month, domain, others) }, follows] },
                },
              ],
            },
          },
        }),
      ),
    ),
  },
})

const outgoing = { op: 'in', field: 'direction', values: ['outgoing'] } as const satisfies Condition
const sent: Condition = {
  op: 'all',
  of: [outgoing, { op: 'in', field: 'status', values: ['sent', 'accepted', 'rejected', 'done', 'revoked'] }],
}

export const assistance: readonly Dimension[] = [
  {
    id: 'assisted',
    title: 'Assisted',
    definition: 'Whether the person took at least one service, from this organisation or from another.',
    unit: 'victims',
    values: {
      kind: 'cases',
      cases: [
        {
          code: 'assisted',
          label: 'Took at least one service',
          when: { op: 'some', field: 'assistance', that: inState('accepted', 'alreadyReceived') },
        },
        {
          code: 'noneTaken',
          label: 'Services on record, none taken so far',
          when: { op: 'countAtLeast', field: 'assistance', count: 1 },
        },
        {
          code: 'noneOnRecord',
          label: 'No service on record',
          definition: 'Nothing was recorded: help may have been given all the same.',
          when: { op: 'not', of: { op: 'countAtLeast', field: 'assistance', count: 1 } },
        },
      ],
    },
  },
  servicesIn('servicesAccepted', 'Services accepted', 'Services to which the person said yes.', 'accepted'),
  servicesIn(
    'servicesDeclined',
    'Services declined by the survivor',
    'Services that the person did not want; no other help depends on it.',
    'declinedBySurvivor',
  ),
  servicesIn(
    'servicesUnavailable',
    'Services unavailable',
    'Services that the person needed and that do not exist here, are full, or are closed to someone of this sex, age or status.',
    'unavailable',
  ),
  servicesIn(
    'servicesNotApplicable',
    'Services not applicable',
    'Services for which there was no need, so that they were neither offered nor declined.',
    'notApplicable',
  ),
  {
    id: 'referred',
    title: 'Referred',
    definition: 'Whether a referral of the person to another organisation went out.',
    unit: 'victims',
    values: {
      kind: 'cases',
      cases: [
        { code: 'referred', label: 'Referred', when: { op: 'some', field: 'referrals', that: sent } },
        {
          code: 'noReferralOnRecord',
          label: 'No referral on record',
          when: { op: 'not', of: { op: 'some', field: 'referrals', that: sent } },
        },
      ],
    },
  },
  {
    id: 'referralAnswers',
    title: 'What became of referrals',
    definition: 'How far the referrals of the person that went out have come.',
    unit: 'victims',
    values: { kind: 'codes', from: [{ path: 'referral.status', where: sent }] },
  },
  waitFor('waitForAnyService', 'Wait for the first service'),
  waitFor('waitForShelter', 'Wait for shelter', 'shelter'),
  waitFor('waitForMedicalCare', 'Wait for medical care', 'medical'),
  waitFor('waitForPsychosocialSupport', 'Wait for psychosocial support', 'psychosocial'),
  waitFor('waitForLegalHelp', 'Wait for legal help', 'legal'),
  domainsAtMonth(1),
  domainsAtMonth(3),
  domainsAtMonth(6),
  domainsAtMonth(12),
  domainsAtMonth(24),
  {
    id: 'retrafficked',
    title: 'Trafficked again',
    definition: 'Whether a follow-up or the end of a plan shows that the person was trafficked again.',
    unit: 'victims',
    values: {
      kind: 'cases',
      cases: [
        {
          code: 'yes',
          label: 'Trafficked again',
          when: {
            op: 'any',
            of: [
              { op: 'some', field: 'followUps', that: { op: 'in', field: 'retrafficked', values: [true] } },
              {
                op: 'some',
                field: 'reintegrationPlans',
                that: { op: 'in', field: 'outcome', values: ['retrafficked'] },
              },
            ],
          },
        },
        {
          code: 'no',
          label: 'Not trafficked again, as far as follow-ups show',
          when: { op: 'some', field: 'followUps', that: { op: 'in', field: 'retrafficked', values: [false] } },
        },
      ],
    },
  },
]
