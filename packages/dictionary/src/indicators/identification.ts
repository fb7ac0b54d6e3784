/** Who identified people, to see bias in identification; never a screener. */

import type { Indicator, IndicatorSet } from './indicator.ts'

const NOT_IN_IT =
  'People found not to be victims are not in it, and neither is anyone who was screened and has no case.'

export const identification: readonly Indicator[] = [
  {
    id: 'statusByScreenerSex',
    title: 'Identification by sex of the screener',
    question: 'How many of those screened by a woman, and of those screened by a man, were identified?',
    unit: 'victims',
    denominator: 'Victims who were screened, and whose status is recorded',
    by: ['screening.screenerSex', 'victim.status'],
    figures: [],
    picture: 'groupedBars',
    notReadAs: 'How good screeners are: women and men are sent to different cases. It names no screener.',
    says: NOT_IN_IT,
    sources: ['tipStandard', 'htcds'],
    lens: ['G13', 'G23'],
  },
  {
    id: 'statusByOrganisation',
    title: 'Identification by kind of organisation',
    question: 'How many of the victims registered by each kind of organisation were identified?',
    unit: 'victims',
    denominator: 'Victims whose status and whose kind of reporting organisation are recorded',
    by: ['reportingEntity.type', 'victim.status'],
    figures: [],
    picture: 'groupedBars',
    notReadAs: 'A ranking: in many countries only some bodies may identify, and others refer to them.',
    says: NOT_IN_IT,
    sources: ['tipStandard', 'htcds'],
    lens: ['G23'],
  },
  {
    id: 'statusByTraining',
    title: 'Identification by training of the screener',
    question: 'How many of those screened by someone trained, and by someone not trained, were identified?',
    unit: 'victims',
    denominator: 'Victims who were screened, and whose status is recorded',
    by: ['screenerTrained', 'victim.status'],
    figures: [],
    picture: 'groupedBars',
    notReadAs: 'The effect of training: trained people are sent to the harder cases.',
    says: `${NOT_IN_IT} The tool is a free text, which leaves no organisation, so that nothing is counted by tool.`,
    sources: ['tipStandard', 'htcds'],
    lens: ['G23'],
  },
  {
    id: 'screeningOutcomes',
    title: 'What screening showed',
    question: 'What did screening show for women, men, girls and boys?',
    unit: 'victims',
    denominator: 'Victims with at least one screening whose result is recorded',
    by: ['screening.outcome'],
    figures: [
      {
        id: 'presumed',
        title: 'were presumed victims after screening',
        of: { dimension: 'screening.outcome', codes: ['presumed'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'A legal finding: a screening only shows indicators.',
    says: NOT_IN_IT,
    sources: ['tipStandard'],
    lens: ['G20', 'G23'],
  },
  {
    id: 'statusDecidedBy',
    title: 'Who decided on the status',
    question: 'Which bodies decided on the status of women, men, girls and boys?',
    unit: 'victims',
    denominator: 'Victims for whom the body that decided is recorded',
    by: ['victim.statusDecidedBy'],
    figures: [],
    picture: 'bars',
    notReadAs: 'Who found the person: the body that decides is often another one.',
    says: 'People found not to be victims are not in it.',
    sources: ['htcds', 'eurostat'],
    lens: ['G23'],
  },
]

export const identificationSet: IndicatorSet = {
  id: 'identification',
  title: 'Identification',
  definition:
    'How people came to be identified: by sex and training of the screener and by kind of organisation. No screener is named, and nothing is counted by tool.',
  indicators: [
    'statusByScreenerSex',
    'statusByOrganisation',
    'statusByTraining',
    'screeningOutcomes',
    'statusDecidedBy',
    'victimsByRegistration',
  ],
}
