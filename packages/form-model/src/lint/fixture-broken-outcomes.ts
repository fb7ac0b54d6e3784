import {
  ask,
  type Broken,
  excess,
  exploitation,
  first,
  form,
  incomplete,
  narrowing,
  narrowingIn,
  ofPerpetrator,
  wording,
} from './fixture-small-forms.ts'

const many = [
  'sex',
  'birthDate',
  'age',
  'ageBand',
  'citizenships',
  'countryOfBirth',
  'countryOfOrigin',
  'languages',
  'maritalStatus',
  'education',
  'occupation',
  'employmentStatus',
  'numberOfChildren',
].map((name) => ask(`victim.${name}`))

/** Rules of outcomes, wording and safety, and of answers that are missing. */
export const brokenOutcomes: Record<string, Broken> = {
  'status-narrowed': narrowing('victim.status', ['identified', 'notAVictim']),
  'own-words-decide': {
    broken: form([ask('victim.status', { when: { op: 'present', field: 'ownWords' } })]),
    at: [`${first}.when`],
    fixed: form([ask('victim.status', { when: { op: 'present', field: 'age' } })]),
  },
  'statuses-assumed': narrowing('victim.migrationStatuses', ['labourMigrant']),
  'service-without-state': incomplete('victim.assistance', ['serviceType'], ['state']),
  'service-state-narrowed': narrowingIn('victim.assistance', 'assistance.state', ['offered', 'accepted']),
  'cooperation-decides': {
    broken: form([ask('victim.status', { when: { op: 'in', field: 'legalProcess.complaint', values: [true] } })]),
    at: [`${first}.when`],
    fixed: form([ask('victim.status')]),
  },
  'justice-half-asked': incomplete(
    'victim.legalProcess',
    ['reflectionPeriod', 'residencePermit'],
    ['compensation', 'nonPunishmentApplied'],
  ),
  'blaming-words': wording('victim.journey', 'Why did you not leave?', 'What made it hard to leave?'),
  'verdict-words': {
    broken: ofPerpetrator([ask('perpetrator.sex', { question: { en: 'What is the sex of the criminal?' } })]),
    at: [`${first}.question`],
    fixed: ofPerpetrator([ask('perpetrator.sex', { question: { en: 'What is the sex of the alleged perpetrator?' } })]),
  },
  'asks-for-agreement': wording(
    'victim.exploitation',
    'Did you agree to do this work?',
    'What were you told of this work?',
  ),
  'factor-as-cause': wording(
    'victim.vulnerabilityFactors',
    'What was the reason?',
    'Which factors were there?',
    'label',
  ),
  'disability-by-label': wording(
    'victim.functionalDifficulties',
    'Which diagnosis do you have?',
    'What is difficult for you?',
  ),
  'gender-by-observation': wording(
    'victim.genderIdentity',
    'Write down what you see.',
    'Write down the words of the person.',
    'prompt',
  ),
  'sex-worded-as-gender': wording('victim.sex', 'What is your gender?', 'Which sex is in your papers?'),
  'free-text-unguarded': {
    broken: form([ask('victim.specialNeeds')]),
    at: [first],
    fixed: form([ask('victim.specialNeeds', { prompt: { en: 'No names, please.' } })]),
  },
  'restricted-shown': excess('victim.pregnant', { restricted: 'shown' }),
  'answer-kept': excess('victim.maritalStatus', { hidden: 'keep' }),
  'many-identifying': { broken: form(many), at: [''], fixed: form(many.slice(1)) },
  'long-form': {
    // 20 entries of 2 questions, 45 seconds each; hard questions take twice as long.
    broken: form([
      ask('victim.exploitation', { atLeast: 20, items: [ask('exploitation.kinds'), ask('exploitation.venues')] }),
    ]),
    at: [''],
    fixed: form([
      ask('victim.exploitation', { atLeast: 5, items: [ask('exploitation.kinds'), ask('exploitation.venues')] }),
    ]),
  },
  'long-first-page': {
    broken: form(
      [
        ...many,
        ...Array.from(['deceased', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus']),
        'householdHead',
        'soleCaregiver',
        'childSeparation',
        'regionOfOrigin',
        'ageEstimated',
        'sexBasis',
        'priorTrafficking',
      ].map((one) => (typeof one === 'string' ? ask(`victim.${one}`) : one)),
    ),
    at: ['pages.0'],
    fixed: form(many),
  },
  'hard-questions-first': {
    broken: form([exploitation, ask('victim.age')]),
    at: [first],
    fixed: form([ask('victim.age'), exploitation]),
  },
  'entry-unchosen': {
    broken: form([ask('victim.exploitation')]),
    at: [first],
    fixed: form([exploitation]),
  },
}
