/** What help people took, how long they waited, and how they fare afterwards. */

import type { Indicator, IndicatorSet } from './indicator.ts'

const waiting = (id: string, title: string, question: string, dimension: string): Indicator => ({
  id,
  title,
  question,
  unit: 'victims',
  denominator: 'Victims for whom both days are recorded, and the service began on or after registration',
  by: [dimension],
  figures: [
    { id: 'within3Days', title: 'had it within three days', of: { dimension, codes: ['days0To3'] } },
    { id: 'within7Days', title: 'had it within a week', of: { dimension, codes: ['days0To3', 'days4To7'] } },
  ],
  picture: 'groupedBars',
  notReadAs: 'The wait of everyone: those who are still waiting have no day on record and are not in it.',
  sources: ['tipStandard'],
  lens: ['G19'],
})

const domainsAt = (month: number, title: string, question: string): Indicator => ({
  id: `domainsAtMonth${month}`,
  title,
  question,
  unit: 'victims',
  denominator: 'Victims with a follow-up of that month in which at least one domain was looked at',
  by: [`domainsAtMonth${month}`],
  figures: [],
  picture: 'groupedBars',
  notReadAs: 'How all fare: those who could not be reached, or declined a follow-up, are not in it.',
  says: 'In each domain the two rows together are the people for whom it was looked at.',
  sources: ['tipStandard'],
  lens: ['G19'],
})

export const assistance: readonly Indicator[] = [
  {
    id: 'assistanceOutcomes',
    title: 'What came of assistance',
    question: 'What came of the services that people took, by sex?',
    unit: 'victims',
    denominator: 'Victims with at least one service whose outcome is recorded',
    by: ['assistance.outcome'],
    figures: [
      {
        id: 'completed',
        title: 'completed at least one service',
        of: { dimension: 'assistance.outcome', codes: ['completed'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'How hard people tried: a service can be interrupted for reasons that lie with the service.',
    says: 'A person with several services may be in several categories.',
    sources: ['tipStandard'],
    lens: ['G16', 'G19', 'G22'],
  },
  waiting(
    'waitForAnyService',
    'Wait for the first service',
    'How long did people wait for their first service?',
    'waitForAnyService',
  ),
  waiting('waitForShelter', 'Wait for shelter', 'How long did people wait for shelter?', 'waitForShelter'),
  waiting(
    'waitForMedicalCare',
    'Wait for medical care',
    'How long did people wait for medical care?',
    'waitForMedicalCare',
  ),
  waiting(
    'waitForPsychosocialSupport',
    'Wait for psychosocial support',
    'How long did people wait for psychosocial support?',
    'waitForPsychosocialSupport',
  ),
  waiting('waitForLegalHelp', 'Wait for legal help', 'How long did people wait for legal help?', 'waitForLegalHelp'),
  {
    id: 'reintegrationOutcomes',
    title: 'How reintegration plans ended',
    question: 'How did the reintegration plans of women, men, girls and boys end?',
    unit: 'victims',
    denominator: 'Victims with a reintegration plan whose outcome is recorded',
    by: ['reintegrationPlan.outcome'],
    figures: [
      {
        id: 'completed',
        title: 'completed their plan',
        of: { dimension: 'reintegrationPlan.outcome', codes: ['completed'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'A failure of the person: a plan may end by choice, by a move, or because contact was not safe.',
    sources: ['tipStandard'],
    lens: ['G22'],
  },
  {
    id: 'followUpsReached',
    title: 'Who was reached afterwards',
    question: 'How many people were reached at follow-ups, and why not the others?',
    unit: 'victims',
    denominator: 'Victims with at least one follow-up whose result is recorded',
    by: ['followUp.result'],
    figures: [
      {
        id: 'reached',
        title: 'were reached at least once',
        of: { dimension: 'followUp.result', codes: ['reached'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'Whether people are well: it says only whether contact was made.',
    sources: ['tipStandard'],
    lens: ['G19'],
  },
  domainsAt(
    1,
    'How people fare after 1 month',
    'How do people fare in each domain of life 1 month after the plan began?',
  ),
  domainsAt(
    3,
    'How people fare after 3 months',
    'How do people fare in each domain of life 3 months after the plan began?',
  ),
  domainsAt(
    6,
    'How people fare after 6 months',
    'How do people fare in each domain of life 6 months after the plan began?',
  ),
  domainsAt(
    12,
    'How people fare after 12 months',
    'How do people fare in each domain of life 12 months after the plan began?',
  ),
  domainsAt(
    24,
    'How people fare after 24 months',
    'How do people fare in each domain of life 24 months after the plan began?',
  ),
  {
    id: 'retrafficked',
    title: 'Trafficked again',
    question: 'How many people were trafficked again after help began?',
    unit: 'victims',
    denominator: 'Victims with a follow-up that says whether they were trafficked again',
    by: ['retrafficked'],
    figures: [
      { id: 'retrafficked', title: 'were trafficked again', of: { dimension: 'retrafficked', codes: ['yes'] } },
    ],
    picture: 'groupedBars',
    notReadAs: 'A lasting result: people who were never reached again are not in it, and they are most at risk.',
    sources: ['tipStandard'],
    lens: ['G22'],
  },
  {
    id: 'traffickedBefore',
    title: 'Trafficked before',
    question: 'How many of the victims had been trafficked before?',
    unit: 'victims',
    denominator: 'Victims for whom it is recorded whether they had been trafficked before',
    by: ['priorTrafficking'],
    figures: [
      {
        id: 'before',
        title: 'had been trafficked before',
        of: { dimension: 'priorTrafficking', codes: ['yes'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'A weakness of the person: it shows that protection did not hold.',
    sources: ['iloDelphi', 'gbvims'],
    lens: ['G12', 'G20'],
  },
]

export const assistanceSet: IndicatorSet = {
  id: 'assistance',
  title: 'Assistance and reintegration',
  definition:
    'Services and what came of them, waiting times, how people fare 1, 3, 6, 12 and 24 months after, and who was trafficked again, by sex.',
  indicators: [
    'victimsAssisted',
    'servicesAccepted',
    'servicesDeclined',
    'servicesUnavailable',
    'assistanceOutcomes',
    'waitForAnyService',
    'waitForShelter',
    'waitForMedicalCare',
    'waitForPsychosocialSupport',
    'waitForLegalHelp',
    'reintegrationOutcomes',
    'followUpsReached',
    'domainsAtMonth1',
    'domainsAtMonth3',
    'domainsAtMonth6',
    'domainsAtMonth12',
    'domainsAtMonth24',
    'retrafficked',
    'traffickedBefore',
  ],
}
