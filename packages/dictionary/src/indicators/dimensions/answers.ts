/** Whether fields have an answer, and if not, why: what a report says about its own gaps. */

import type { Dimension, IndicatorUnit } from '../indicator.ts'

const answered =
  (unit: IndicatorUnit, definition: string) =>
  (id: string, title: string, ...paths: [string, ...string[]]): Dimension => ({
    id,
    title,
    definition,
    unit,
    values: {
      kind: 'answered',
      from: paths.map((path) => ({ path })),
      answer: { code: 'answered', label: 'Answered' },
    },
  })

const ofVictims = answered('victims', 'Whether the record of the victim holds an answer, and if not, why.')
const ofPerpetrators = answered(
  'perpetrators',
  'Whether the record of the alleged perpetrator holds an answer, and if not, why.',
)

export const answers: readonly Dimension[] = [
  ofVictims('sexAnswered', 'Answer: sex', 'victim.sex'),
  {
    ...ofVictims('genderAnswered', 'Answer: gender identity', 'victim.genderIdentity'),
    definition: 'Whether the person was asked and answered, and if not, why. Which answer was given is never counted.',
  },
  ofVictims(
    'ageAnswered',
    'Answer: age',
    'victim.age',
    'victim.birthDate',
    'victim.ageBand',
    'victim.minorAtRegistration',
  ),
  ofVictims('originAnswered', 'Answer: origin', 'victim.countryOfOrigin', 'victim.citizenships'),
  ofVictims('maritalStatusAnswered', 'Answer: marital status', 'victim.maritalStatus'),
  ofVictims('educationAnswered', 'Answer: education', 'victim.education'),
  ofVictims('employmentAnswered', 'Answer: employment before', 'victim.employmentStatus'),
  ofVictims('disabilityAnswered', 'Answer: difficulties in functioning', 'victim.functionalDifficulties'),
  ofVictims('statusAnswered', 'Answer: status', 'victim.status'),
  ofVictims('formAnswered', 'Answer: form of exploitation', 'exploitation.form'),
  ofVictims('placeAnswered', 'Answer: country of exploitation', 'exploitation.place.country'),
  ofVictims('meansAnswered', 'Answer: means of control', 'meansOfControl.code'),
  ofVictims('recruiterAnswered', 'Answer: relation to the recruiter', 'recruitment.recruiterRelations'),
  ofVictims('settlementAnswered', 'Answer: kind of place left', 'journeyLeg.from.settlement'),
  ofVictims('assistanceAnswered', 'Answer: what became of services', 'assistance.state'),
  ofPerpetrators('perpetratorSexAnswered', 'Answer: sex of the alleged perpetrator', 'perpetrator.sex'),
  ofPerpetrators('perpetratorAgeAnswered', 'Answer: age of the alleged perpetrator', 'perpetrator.ageBands'),
  ofPerpetrators('perpetratorRoleAnswered', 'Answer: role of the alleged perpetrator', 'perpetrator.roles'),
  ofPerpetrators('perpetratorStageAnswered', 'Answer: stage of justice', 'perpetrator.justiceStage'),
  ofPerpetrators('relationAnswered', 'Answer: relation to the victim', 'relation.kinds'),
]
