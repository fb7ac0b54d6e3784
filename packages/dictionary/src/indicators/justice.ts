/** What victims were granted, by sex. */

import type { Indicator, IndicatorSet } from './indicator.ts'

export const justice: readonly Indicator[] = [
  {
    id: 'reflectionPeriod',
    title: 'Reflection period',
    question: 'How many women, men, girls and boys were granted a reflection period?',
    unit: 'victims',
    denominator: 'Victims for whom it is recorded what became of a reflection period',
    by: ['legalProcess.reflectionPeriod'],
    figures: [
      {
        id: 'granted',
        title: 'were granted a reflection period',
        of: { dimension: 'legalProcess.reflectionPeriod', codes: ['granted'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs:
      'How many wanted one: citizens have no need of it, and "not applied for" often means that no one told the person.',
    sources: ['eurostat'],
    sourceRef: 'EU guideline indicator 1.10',
    lens: ['G22'],
  },
  {
    id: 'residencePermit',
    title: 'Residence permit',
    question: 'How many women, men, girls and boys were granted a residence permit?',
    unit: 'victims',
    denominator: 'Victims for whom it is recorded what became of a residence permit',
    by: ['legalProcess.residencePermit'],
    figures: [
      {
        id: 'granted',
        title: 'were granted a residence permit',
        of: { dimension: 'legalProcess.residencePermit', codes: ['granted'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'How many stayed: a permit of another kind is not in it, and citizens need none.',
    sources: ['eurostat'],
    sourceRef: 'EU guideline indicator 1.11',
    lens: ['G22'],
  },
  {
    id: 'compensation',
    title: 'Compensation',
    question: 'How far have claims for compensation come, by sex?',
    unit: 'victims',
    denominator: 'Victims for whom it is recorded what became of compensation',
    by: ['legalProcess.compensation'],
    figures: [
      {
        id: 'awarded',
        title: 'were awarded compensation, paid or not yet paid',
        of: { dimension: 'legalProcess.compensation', codes: ['awarded', 'paid'] },
      },
      {
        id: 'paid',
        title: 'have received compensation',
        of: { dimension: 'legalProcess.compensation', codes: ['paid'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'What people lost: an award that was never paid is not money.',
    says: 'Awarded and paid are two things.',
    sources: ['tipStandard'],
    lens: ['G22'],
  },
  {
    id: 'nonPunishment',
    title: 'Non-punishment',
    question: 'How many women, men, girls and boys were kept from punishment for what they were made to do?',
    unit: 'victims',
    denominator: 'Victims for whom it is recorded whether the principle was applied',
    by: ['nonPunishment'],
    figures: [
      {
        id: 'applied',
        title: 'were kept from punishment',
        of: { dimension: 'nonPunishment', codes: ['applied'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'How many broke a law: it is about what people were made to do.',
    says: 'Victims who were punished before anyone recognised them are rarely on record.',
    sources: ['tipStandard'],
    lens: ['G15', 'G22'],
  },
  {
    id: 'wishToPursue',
    title: 'Wish to pursue the case',
    question: 'How many women, men, girls and boys want to pursue the case in court?',
    unit: 'victims',
    denominator: 'Victims whose wish is recorded',
    by: ['legalProcess.wishToPursue'],
    figures: [],
    picture: 'groupedBars',
    notReadAs:
      'A sign of credibility: people have many reasons not to go to court, fear among them. No help depends on it.',
    sources: ['gbvims'],
    lens: ['G20', 'G22'],
  },
]

export const justiceSet: IndicatorSet = {
  id: 'justice',
  title: 'Protection and justice for victims',
  definition: 'Reflection period, residence permit, compensation and non-punishment, by sex and age group.',
  indicators: [
    'reflectionPeriod',
    'residencePermit',
    'compensation',
    'nonPunishment',
    'wishToPursue',
    'perpetratorsByStage',
    'convictedByForm',
  ],
}
