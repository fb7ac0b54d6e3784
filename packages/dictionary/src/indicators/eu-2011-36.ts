/** The indicators of the European Union's guideline of 2011 and of Directive 2011/36/EU as amended, as far as their numbers are known. */

import type { Indicator, IndicatorSet } from './indicator.ts'

export const eu: readonly Indicator[] = [
  {
    id: 'victimsByRegistration',
    title: 'Victims by organisation that registered them',
    question: 'Which kinds of organisations registered the victims?',
    unit: 'victims',
    denominator: 'Victims for whom the kind of the reporting organisation is recorded',
    by: ['reportingEntity.type'],
    figures: [],
    picture: 'bars',
    notReadAs:
      'Who does the work: an organisation that refers people to the police may not be the one that registers them.',
    sources: ['eurostat', 'euDirective', 'icTip'],
    sourceRef: 'EU guideline indicator 1.1; IC-TIP unit: reporting entity, whose codes are not available',
    lens: ['G23'],
  },
  {
    id: 'victimsByRecruitmentCountry',
    title: 'Victims by country of recruitment',
    question: 'In which countries were the victims recruited?',
    unit: 'victims',
    denominator: 'Victims whose country of recruitment is recorded',
    by: ['recruitment.place.country'],
    figures: [],
    picture: 'bars',
    notReadAs: 'Where people come from: recruitment often happens on the way.',
    sources: ['eurostat'],
    sourceRef: 'EU guideline indicator 1.8',
  },
  {
    id: 'victimsAssisted',
    title: 'Victims assisted',
    question: 'How many women, men, girls and boys took help?',
    unit: 'victims',
    denominator: 'Victims counted in this report',
    by: ['assisted'],
    figures: [
      { id: 'assisted', title: 'took at least one service', of: { dimension: 'assisted', codes: ['assisted'] } },
    ],
    picture: 'groupedBars',
    notReadAs: 'Who needs no help: people without a service on record may have been helped elsewhere, or not at all.',
    sources: ['eurostat', 'gbvims'],
    sourceRef: 'EU guideline indicator 1.9',
    lens: ['G16', 'G19'],
  },
  {
    id: 'victimsByStatus',
    title: 'Victims by status',
    question: 'How many of the victims were identified, presumed, or declined to be identified?',
    unit: 'victims',
    denominator: 'Victims whose status is recorded',
    by: ['victim.status'],
    figures: [
      { id: 'identified', title: 'were identified', of: { dimension: 'victim.status', codes: ['identified'] } },
    ],
    picture: 'groupedBars',
    notReadAs: 'How many are "real" victims: identification takes time, and some decline it out of fear.',
    says: 'Registered victims are those identified or presumed, with those who declined. People found not to be victims are not in it.',
    sources: ['eurostat'],
    lens: ['G20'],
  },
]

export const euSet: IndicatorSet = {
  id: 'eu-2011-36',
  title: 'European Union: Directive 2011/36/EU',
  definition:
    'The guideline indicators of 2011 and what the Directive as amended asks for. From 3.3 on their numbers are not available.',
  indicators: [
    'victimsByRegistration',
    'age',
    'sex',
    'victimsByForm',
    'victimsByCitizenship',
    'victimsByRecruitmentCountry',
    'victimsAssisted',
    'reflectionPeriod',
    'residencePermit',
    'victimsByStatus',
    'perpetrators',
    'perpetratorsByStage',
    'perpetratorsInOrganisedCrime',
    'perpetratorsByForm',
    'perpetratorsByCitizenship',
    'prosecutedByForm',
    'prosecutedByCitizenship',
    'convictedByForm',
    'convictedByCitizenship',
  ],
}
