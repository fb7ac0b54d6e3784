/** What countries report to UNODC for the Global Report, as far as its questions are known. */

import type { Indicator, IndicatorSet } from './indicator.ts'

const KNOWN = 'GLOTIP questionnaire, first part'

export const glotip: readonly Indicator[] = [
  {
    id: 'casesByYear',
    title: 'Events of trafficking by year',
    question: 'How many events of trafficking were registered each year?',
    unit: 'events',
    denominator: 'Events of trafficking with a year of registration',
    by: ['eventYear'],
    figures: [],
    picture: 'line',
    notReadAs: 'How much trafficking there is: it shows what was found and registered.',
    says: 'It is the year of registration, not that of the offence. Offences recorded by the police are counted by another rule.',
    sources: ['glotip'],
    sourceRef: `${KNOWN}: 1.1`,
  },
  {
    id: 'formalContactByYear',
    title: 'Alleged perpetrators by year',
    question: 'How many women and men were registered as alleged perpetrators each year?',
    unit: 'perpetrators',
    denominator: 'Alleged perpetrators with a year of registration',
    by: ['perpetratorSex', 'perpetratorYear'],
    figures: [],
    picture: 'line',
    notReadAs:
      'Arrests: everyone who is named as an alleged perpetrator in a case is in it, whether the police know them or not.',
    sources: ['glotip'],
    sourceRef: `${KNOWN}: 2.1`,
    lens: ['G5'],
  },
  {
    id: 'citizensAndForeigners',
    title: 'Citizens and foreigners',
    question: 'How many of the victims are citizens of the country that reports?',
    unit: 'victims',
    denominator: 'Victims whose citizenship and whose reporting country are recorded',
    by: ['citizenOfReportingCountry'],
    figures: [
      {
        id: 'citizens',
        title: 'are citizens of the country that reports',
        of: { dimension: 'citizenOfReportingCountry', codes: ['citizen'] },
      },
    ],
    picture: 'groupedBars',
    notReadAs: 'Trafficking within the country: citizens may have been exploited abroad.',
    says: 'Other groups of citizenship, such as those of the European Union, can be added up from the table by citizenship.',
    sources: ['glotip', 'eurostat'],
    lens: ['G17'],
  },
]

export const glotipSet: IndicatorSet = {
  id: 'glotip',
  title: 'Global Report on Trafficking in Persons',
  definition:
    'Victims by sex, age, form and citizenship, events by year, and people accused and convicted, as UNODC asks for them in the first part of its questionnaire.',
  indicators: [
    'sex',
    'victimsByForm',
    'victimsByCitizenship',
    'citizensAndForeigners',
    'casesByYear',
    'formalContactByYear',
    'perpetratorsByStage',
    'convictedByForm',
    'convictedByCitizenship',
  ],
}
