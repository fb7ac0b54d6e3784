/** How complete the records are, field by field, and why answers are missing. */

import type { Indicator, IndicatorSet } from './indicator.ts'

const complete = (
  [id, dimension, unit]: [string, string, Indicator['unit']],
  title: string,
  question: string,
  notReadAs: string,
): Indicator => ({
  id,
  title,
  question,
  unit,
  denominator:
    unit === 'victims' ? 'Victims to whom the question applies' : 'Alleged perpetrators to whom the question applies',
  // Whether sex is recorded is not asked by sex.
  by: unit === 'victims' || dimension === 'perpetratorSexAnswered' ? [dimension] : ['perpetratorSex', dimension],
  figures: [{ id: 'answered', title: 'have an answer on record', of: { dimension, codes: ['answered'] } }],
  picture: 'bars',
  notReadAs,
  sources: ['tipStandard'],
  lens: unit === 'victims' ? ['G2'] : ['G2', 'G5'],
})

export const dataQuality: readonly Indicator[] = [
  complete(
    ['originMissing', 'originAnswered', 'victims'],
    'Is origin recorded?',
    'For how many victims is a country of origin or a citizenship recorded?',
    'Whether the answer is right: it is only there.',
  ),
  complete(
    ['maritalStatusMissing', 'maritalStatusAnswered', 'victims'],
    'Is marital status recorded?',
    'For how many victims is marital status recorded?',
    'Whether people answered freely: family status can be dangerous to tell.',
  ),
  complete(
    ['educationMissing', 'educationAnswered', 'victims'],
    'Is education recorded?',
    'For how many victims is education recorded?',
    'How much schooling people had: it says only for how many this is known.',
  ),
  complete(
    ['employmentMissing', 'employmentAnswered', 'victims'],
    'Is employment before recorded?',
    'For how many victims is it recorded what they lived from before?',
    'How many had work: it says only for how many this is known.',
  ),
  complete(
    ['disabilityMissing', 'disabilityAnswered', 'victims'],
    'Are difficulties in functioning recorded?',
    'How many victims were asked about difficulties in functioning?',
    'How many have none: a blank is not a "no".',
  ),
  complete(
    ['statusMissing', 'statusAnswered', 'victims'],
    'Is the status recorded?',
    'For how many victims is a status recorded?',
    'How many are identified: it says only for how many a status is known.',
  ),
  complete(
    ['formMissing', 'formAnswered', 'victims'],
    'Is the form of exploitation recorded?',
    'For how many victims is a form of exploitation recorded?',
    'That nothing happened to the others: an unspecified form is a gap in the record.',
  ),
  complete(
    ['placeMissing', 'placeAnswered', 'victims'],
    'Is the country of exploitation recorded?',
    'For how many victims is a country of exploitation recorded?',
    'Where people were exploited: it says only for how many this is known.',
  ),
  complete(
    ['meansMissing', 'meansAnswered', 'victims'],
    'Are means of control recorded?',
    'For how many victims is a means of control recorded?',
    'That the others were free: for a child no means is needed, and many never tell.',
  ),
  complete(
    ['recruiterMissing', 'recruiterAnswered', 'victims'],
    'Is the relation to the recruiter recorded?',
    'For how many victims is it recorded what the recruiter was to them?',
    'That strangers recruited the others: a blank is not a stranger.',
  ),
  complete(
    ['settlementMissing', 'settlementAnswered', 'victims'],
    'Is the kind of place left recorded?',
    'For how many victims is it recorded whether they left a town or a village?',
    'How many had a journey: those exploited at home have none.',
  ),
  complete(
    ['assistanceMissing', 'assistanceAnswered', 'victims'],
    'Is it recorded what became of services?',
    'For how many victims is it recorded what became of a service?',
    'That the others had no help: it may not have been written down.',
  ),
  complete(
    ['perpetratorSexMissing', 'perpetratorSexAnswered', 'perpetrators'],
    'Is the sex of alleged perpetrators recorded?',
    'For how many alleged perpetrators is sex recorded?',
    'That the others are men: a blank is neither.',
  ),
  complete(
    ['perpetratorAgeMissing', 'perpetratorAgeAnswered', 'perpetrators'],
    'Is the age of alleged perpetrators recorded?',
    'For how many alleged perpetrators is a band of age recorded?',
    'How exact it is: it is often an estimate of the victim.',
  ),
  complete(
    ['perpetratorRoleMissing', 'perpetratorRoleAnswered', 'perpetrators'],
    'Is the role of alleged perpetrators recorded?',
    'For how many alleged perpetrators is a role recorded?',
    'That the others had no part in it.',
  ),
  complete(
    ['perpetratorStageMissing', 'perpetratorStageAnswered', 'perpetrators'],
    'Is the stage of justice recorded?',
    'For how many alleged perpetrators is a stage of justice recorded?',
    'That nothing was done about the others: help organisations are often not told.',
  ),
  complete(
    ['relationMissing', 'relationAnswered', 'perpetrators'],
    'Is the relation to the victim recorded?',
    'For how many alleged perpetrators is the relation to a victim recorded?',
    'That the others were strangers: a blank is not a stranger.',
  ),
]

export const dataQualitySet: IndicatorSet = {
  id: 'data-quality',
  title: 'Quality of the data',
  definition: 'For how many people each question has an answer, and why it is missing for the others.',
  indicators: [
    'sexMissing',
    'ageMissing',
    'originMissing',
    'maritalStatusMissing',
    'educationMissing',
    'employmentMissing',
    'disabilityMissing',
    'statusMissing',
    'formMissing',
    'placeMissing',
    'meansMissing',
    'recruiterMissing',
    'settlementMissing',
    'assistanceMissing',
    'perpetratorSexMissing',
    'perpetratorAgeMissing',
    'perpetratorRoleMissing',
    'perpetratorStageMissing',
    'relationMissing',
  ],
}
