/** For each rule of the linter a form that breaks it, where, and the same form mended. */

type Broken = { broken: object; at: string[]; mended: object }

const page = (items: object[], more: object = {}): object => ({
  id: 'p',
  title: { en: 'Page' },
  groups: [{ id: 'g', items }],
  ...more,
})
const form = (items: object[], more: object = {}): object => ({
  id: 'org.example.form',
  version: '1.0.0',
  base: '1.0',
  title: { en: 'Form' },
  subject: 'victim',
  consents: ['interview', 'storage'],
  pages: [page(items)],
  ...more,
})
const ofPerpetrator = (items: object[]): object => form(items, { subject: 'perpetrator', consents: [] })
const pages = (...lists: object[][]): object =>
  form([], { pages: lists.map((items, index) => ({ ...page(items), id: `p${index}` })) })

const first = 'pages.0.groups.0.items.0'
const second = 'pages.0.groups.0.items.1'

const ask = (field: string, more: object = {}): object => ({ field, ...more })
const entry = (field: string, names: string[], more: object = {}): object => {
  const [, list] = field.split('.')
  const entity: Record<string, string> = {
    screenings: 'screening',
    relations: 'relation',
    referrals: 'referral',
    events: 'event',
    perpetrators: 'perpetrator',
    consents: 'consent',
    dependants: 'dependant',
    vulnerabilityFactors: 'vulnerabilityFactor',
    followUps: 'followUp',
  }
  return ask(field, { items: names.map((name) => ask(`${entity[list ?? ''] ?? list}.${name}`)), ...more })
}
/** Questions beside each other: broken with the first of them, mended with all. */
const addition = (...items: [object, ...object[]]): Broken => ({
  broken: form(items.slice(0, 1)),
  at: [first],
  mended: form(items),
})
/** Codes that are left out, and the same without a list. */
const narrowing = (field: string, codes: string[]): Broken => ({
  broken: form([ask(field, { codes })]),
  at: [`${first}.codes`],
  mended: form([ask(field)]),
})
/** The same inside of an entry. */
const narrowingIn = (holder: string, name: string, codes: string[], more: object = {}): Broken => ({
  broken: form([ask(holder, { items: [ask(name, { codes })] })], more),
  at: [`${first}.items.0.codes`],
  mended: form([ask(holder, { items: [ask(name)] })], more),
})
/** An entry without some of its questions, and with them. */
const incomplete = (holder: string, some: string[], rest: string[], more: object = {}): Broken => ({
  broken: form([entry(holder, some)], more),
  at: [first],
  mended: form([entry(holder, [...some, ...rest])], more),
})
/** A question with a member that is taken away. */
const excess = (field: string, member: object, at = first): Broken => ({
  broken: form([ask(field, member)]),
  at: [at],
  mended: form([ask(field)]),
})
/** A text that is replaced. */
const wording = (field: string, bad: string, good: string, kind = 'question'): Broken => ({
  broken: form([ask(field, { [kind]: { en: bad } })]),
  at: [`${first}.${kind}`],
  mended: form([ask(field, { [kind]: { en: good } })]),
})

const consentFields = [
  'purpose',
  'decision',
  'givenBy',
  'childAssent',
  'recipients',
  'services',
  'method',
  'language',
  'date',
  'expiry',
  'withdrawnOn',
  'informedItems',
]
const consents = entry('victim.consents', consentFields)
const withConsent = (item: object): object =>
  ask('victim.consents', { items: [...consentFields.map((name) => ask(`consent.${name}`)), item] })
const exploitation = entry('victim.exploitation', ['form', 'kinds', 'sectors'])
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
  'employedBefore',
  'numberOfChildren',
].map((name) => ask(`victim.${name}`))

/** By rule, in the order of the catalogue. */
export const brokenForms: Record<string, Broken> = {
  'sex-without-basis': addition(ask('victim.sex'), ask('victim.sexBasis')),
  'sex-basis-assumed': narrowing('victim.sexBasis', ['document']),
  'gender-tied-to-sex': {
    broken: form([
      ask('victim.sex'),
      ask('victim.genderIdentity', { when: { op: 'in', field: 'sex', values: ['female'] } }),
    ]),
    at: [`${second}.when`],
    mended: form([ask('victim.sex'), ask('victim.genderIdentity', { when: { op: 'present', field: 'sex' } })]),
  },
  'gender-without-sex': addition(ask('victim.genderIdentity', { restricted: 'shown' }), ask('victim.sex')),
  'gender-shown': excess('victim.genderIdentity', { restricted: 'shown' }),
  'gender-needed': excess('victim.genderIdentity', { need: 'answer' }),
  'gender-codes-narrowed': narrowing('victim.genderIdentity', ['woman', 'man']),
  'gender-without-own-words': addition(
    ask('victim.genderIdentity', { restricted: 'shown' }),
    ask('victim.genderSelfDescribed', { restricted: 'shown' }),
  ),
  'sex-decides': {
    broken: form([], {
      pages: [
        page([ask('victim.sex')]),
        { ...page([exploitation]), id: 'q', when: { op: 'not', of: { op: 'in', field: 'sex', values: ['male'] } } },
      ],
    }),
    at: ['pages.1.when'],
    mended: form([], { pages: [page([ask('victim.sex')]), { ...page([exploitation]), id: 'q' }] }),
  },
  'sex-narrowed': narrowing('victim.sex', ['female', 'male']),
  'care-tied-to-sex': {
    broken: form([ask('victim.pregnant', { when: { op: 'in', field: 'sex', values: ['female'] } })]),
    at: [`${first}.when`],
    mended: form([ask('victim.pregnant', { when: { op: 'atLeast', field: 'age', value: 10 } })]),
  },
  'no-way-out': {
    broken: form([ask('victim.citizenships', { need: 'value' })]),
    at: [first],
    mended: form([ask('victim.citizenships', { need: 'answer' })]),
  },
  'zero-impossible': excess('victim.numberOfChildren', { min: 1 }),
  'perpetrator-half-asked': {
    broken: ofPerpetrator([ask('perpetrator.sex'), ask('perpetrator.roles')]),
    at: ['subject'],
    mended: ofPerpetrator(
      ['sex', 'ageBands', 'citizenships', 'roles', 'justiceStage'].map((name) => ask(`perpetrator.${name}`)),
    ),
  },
  'sex-of-victims-only': {
    broken: form([ask('victim.sex'), exploitation]),
    at: [first],
    mended: form([ask('victim.sex'), exploitation, entry('caseRecord.perpetrators', ['sex'])]),
  },
  'relation-unasked': addition(
    entry('caseRecord.perpetrators', ['sex']),
    entry('caseRecord.relations', ['victimId', 'kinds']),
  ),
  'partner-hidden': narrowingIn('caseRecord.relations', 'relation.kinds', ['employer', 'stranger', 'family']),
  'recruiter-unasked': incomplete('victim.recruitment', ['methods'], ['recruiterRelations']),
  'dependency-hidden': narrowingIn('victim.vulnerabilityFactors', 'vulnerabilityFactor.factor', ['poverty']),
  uncountable: addition(exploitation, ask('victim.sex'), ask('victim.ageBand')),
  'forms-narrowed': narrowingIn('victim.exploitation', 'exploitation.form', ['sexual', 'forcedLabour', 'other']),
  'kinds-unasked': incomplete('victim.exploitation', ['form'], ['kinds', 'sectors']),
  'merged-codes': {
    broken: form([entry('victim.meansOfControl', ['code'])]),
    at: [`${first}.items.0`],
    mended: form([
      ask('victim.meansOfControl', { items: [ask('meansOfControl.code', { codes: ['threats', 'sexualAbuse'] })] }),
    ]),
  },
  'coercion-hidden': narrowingIn('victim.meansOfControl', 'meansOfControl.code', ['threats', 'sexualAbuse']),
  'means-tied-to-form': {
    broken: form([
      ask('victim.meansOfControl', {
        when: { op: 'some', field: 'exploitation', that: { op: 'in', field: 'form', values: ['sexual'] } },
      }),
    ]),
    at: [`${first}.when`],
    mended: form([ask('victim.meansOfControl', { when: { op: 'present', field: 'exploitation' } })]),
  },
  'leverage-hidden': narrowingIn('victim.meansOfControl', 'meansOfControl.code', ['usesChildren', 'familySeparation']),
  'means-needed': {
    broken: form([ask('caseRecord.events', { items: [ask('event.means', { need: 'answer' })] })]),
    at: [`${first}.items.0`],
    mended: form([entry('caseRecord.events', ['means'])]),
  },
  'unknown-age-left-out': {
    broken: form([
      ask('victim.meansOfControl', { when: { op: 'in', field: 'minorAtRegistration', values: ['adult'] } }),
    ]),
    at: [`${first}.when`],
    mended: form([
      ask('victim.meansOfControl', {
        when: { op: 'not', of: { op: 'in', field: 'minorAtRegistration', values: ['minor'] } },
      }),
    ]),
  },
  'violence-without-phase': {
    broken: form([
      ask('victim.gbvExposure', { restricted: 'shown', items: [ask('gbvExposure.type', { restricted: 'shown' })] }),
    ]),
    at: [first],
    mended: form([
      ask('victim.gbvExposure', {
        restricted: 'shown',
        items: ['type', 'phase'].map((name) => ask(`gbvExposure.${name}`, { restricted: 'shown' })),
      }),
    ]),
  },
  'violence-narrowed': narrowingIn('victim.gbvExposure', 'gbvExposure.phase', ['during']),
  'violence-decides': {
    broken: form([
      ask('victim.status', {
        when: { op: 'some', field: 'gbvExposure', that: { op: 'in', field: 'type', values: ['rape'] } },
      }),
    ]),
    at: [`${first}.when`],
    mended: form([ask('victim.status')]),
  },
  'care-needed': excess('victim.pregnant', { need: 'answer' }),
  'children-only-counted': addition(
    ask('victim.numberOfChildren'),
    entry('victim.dependants', ['whereabouts', 'atRisk']),
  ),
  'dependants-without-whereabouts': incomplete('victim.dependants', ['relation'], ['whereabouts', 'atRisk']),
  'factors-half-asked': incomplete('victim.vulnerabilityFactors', ['factor'], ['level', 'polarity']),
  'factors-narrowed': narrowingIn('victim.vulnerabilityFactors', 'vulnerabilityFactor.polarity', ['risk']),
  'functions-narrowed': narrowing('victim.functionalDifficulties', ['seeing', 'walking']),
  'preference-without-actual': {
    broken: form([entry('victim.screenings', ['preferredInterviewerSex'])]),
    at: [`${first}.items.0`],
    mended: form([entry('victim.screenings', ['preferredInterviewerSex', 'screenerSex'])]),
  },
  'preference-unasked': {
    broken: form([entry('victim.screenings', ['interpreterSex'])]),
    at: [`${first}.items.0`],
    mended: form([entry('victim.screenings', ['preferredInterpreterSex', 'interpreterSex'])]),
  },
  'no-preference-hidden': narrowingIn('victim.screenings', 'screening.preferredInterviewerSex', ['female', 'male']),
  'preference-too-late': {
    broken: form([exploitation, entry('victim.screenings', ['preferredInterviewerSex'])]),
    at: [`${second}.items.0`],
    mended: form([entry('victim.screenings', ['preferredInterviewerSex']), exploitation]),
  },
  'place-unasked': {
    broken: form([exploitation]),
    at: [first],
    mended: form([entry('victim.screenings', ['privatePlace']), exploitation]),
  },
  'safe-contact-unasked': {
    broken: form([entry('victim.screenings', ['outcome'])]),
    at: [`${first}.items.0`],
    mended: form([entry('victim.screenings', ['outcome', 'safeContactAgreed'])]),
  },
  'collector-unasked': incomplete(
    'victim.screenings',
    ['outcome'],
    ['tool', 'screenerRole', 'screenerSex', 'screenerTrained'],
  ),
  'told-before-unasked': {
    broken: form([entry('victim.referrals', ['mandatoryReporting'], { consents: ['referral'] })]),
    at: [`${first}.items.0`],
    mended: form([entry('victim.referrals', ['mandatoryReporting', 'toldBefore'], { consents: ['referral'] })]),
  },
  'told-too-late': {
    broken: form([exploitation, entry('victim.referrals', ['toldBefore'])]),
    at: [`${second}.items.0`],
    mended: form([entry('victim.referrals', ['toldBefore']), exploitation]),
  },
  'duty-unsaid': {
    broken: form([exploitation]),
    at: [first],
    mended: form([], { pages: [page([exploitation], { help: { en: 'Say first what you have to report.' } })] }),
  },
  'asked-without-consent': {
    broken: form([], { pages: [page([ask('victim.sex'), ask('victim.age')], { consents: [] })] }),
    at: ['pages.0.groups.0'],
    mended: form([ask('victim.sex'), ask('victim.age')]),
  },
  'asked-before-consent': {
    broken: pages([ask('victim.birthDate')], [consents]),
    at: ['pages.0.groups.0'],
    mended: pages([consents], [ask('victim.birthDate')]),
  },
  'consent-unrecorded': {
    broken: form([ask('victim.age')]),
    at: ['pages.0'],
    mended: form([consents, ask('victim.age')]),
  },
  'purpose-not-offered': {
    broken: form([ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview'] })] })]),
    at: [`${first}.items.0.codes`],
    mended: form([ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview', 'storage'] })] })]),
  },
  'purposes-lumped': {
    broken: form([ask('victim.consents', { items: [ask('consent.purpose')] })]),
    at: [`${first}.items.0`],
    mended: form([ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview', 'storage'] })] })]),
  },
  'one-purpose-for-all': {
    broken: form([entry('victim.referrals', ['status'])]),
    at: [first],
    mended: form([entry('victim.referrals', ['status'], { consents: ['referral'] })]),
  },
  'wrong-purpose': {
    broken: form([ask('victim.age')], { consents: ['interview', 'research'] }),
    at: ['pages.0.groups.0'],
    mended: form([ask('victim.age')], { consents: ['research', 'storage'] }),
  },
  'refusal-blocks-help': {
    broken: form([entry('victim.assistance', ['serviceType', 'state'], { consents: ['storage', 'research'] })]),
    at: [first],
    mended: form([entry('victim.assistance', ['serviceType', 'state'], { consents: ['storage'] })]),
  },
  'refusal-impossible': narrowingIn('victim.consents', 'consent.decision', ['granted']),
  'consent-half-asked': {
    broken: form([entry('victim.consents', ['purpose', 'decision'])]),
    at: [first],
    mended: form([consents]),
  },
  'consent-undocumented': {
    broken: form([entry('victim.consents', ['purpose', 'method', 'language', 'expiry'])]),
    at: [first],
    mended: form([consents]),
  },
  'informed-items-narrowed': narrowingIn('victim.consents', 'consent.informedItems', ['toldPurpose']),
  'recipients-unnamed': {
    broken: form([entry('victim.consents', ['purpose'])]),
    at: [first],
    mended: form([ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview', 'storage'] })] })]),
  },
  'child-assent-unasked': {
    broken: form([consents]),
    at: [first],
    mended: form([withConsent(ask('consent.guardianExcluded', { restricted: 'shown' }))]),
  },
  'giver-narrowed': {
    broken: form([ask('victim.consents', { items: [ask('consent.givenBy', { codes: ['self'] })] })]),
    at: [`${first}.items.0.codes`],
    mended: form([
      ask('victim.consents', { items: [ask('consent.givenBy', { codes: ['self'] })] }),
      ask('victim.minorAtRegistration', { codes: ['adult'] }),
    ]),
  },
  'consent-untranslated': {
    broken: form([ask('victim.consents', { prompt: { en: 'Say it.' } })], {
      title: { en: 'Form', fr: ['Formulaire', 'draft'] },
      pages: [
        page([ask('victim.consents', { prompt: { en: 'Say it.' } })], { title: { en: 'Page', fr: ['Page', 'draft'] } }),
      ],
    }),
    at: [`${first}.prompt`],
    mended: form([], {
      title: { en: 'Form', fr: ['Formulaire', 'draft'] },
      pages: [
        page([ask('victim.consents', { prompt: { en: 'Say it.', fr: ['Dites-le.', 'draft'] } })], {
          title: { en: 'Page', fr: ['Page', 'draft'] },
        }),
      ],
    }),
  },
  'status-narrowed': narrowing('victim.status', ['identified', 'notAVictim']),
  'own-words-decide': {
    broken: form([ask('victim.status', { when: { op: 'present', field: 'ownWords' } })]),
    at: [`${first}.when`],
    mended: form([ask('victim.status', { when: { op: 'present', field: 'age' } })]),
  },
  'statuses-assumed': narrowing('victim.migrationStatuses', ['labourMigrant']),
  'service-without-state': incomplete('victim.assistance', ['serviceType'], ['state']),
  'service-state-narrowed': narrowingIn('victim.assistance', 'assistance.state', ['offered', 'accepted']),
  'cooperation-decides': {
    broken: form([ask('victim.status', { when: { op: 'in', field: 'legalProcess.complaint', values: [true] } })]),
    at: [`${first}.when`],
    mended: form([ask('victim.status')]),
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
    mended: ofPerpetrator([
      ask('perpetrator.sex', { question: { en: 'What is the sex of the alleged perpetrator?' } }),
    ]),
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
    mended: form([ask('victim.specialNeeds', { prompt: { en: 'No names, please.' } })]),
  },
  'restricted-shown': excess('victim.pregnant', { restricted: 'shown' }),
  'answer-kept': excess('victim.maritalStatus', { hidden: 'keep' }),
  'many-identifying': { broken: form(many), at: [''], mended: form(many.slice(1)) },
  'long-form': {
    // 20 entries of 2 questions, 45 seconds each, told twice as long.
    broken: form([
      ask('victim.exploitation', { atLeast: 20, items: [ask('exploitation.kinds'), ask('exploitation.venues')] }),
    ]),
    at: [''],
    mended: form([
      ask('victim.exploitation', { atLeast: 5, items: [ask('exploitation.kinds'), ask('exploitation.venues')] }),
    ]),
  },
  'long-first-page': {
    broken: form(
      [
        ...many,
        ...Array.from(['deceased', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus']),
        ...['householdHead', 'soleCaregiver', 'childSeparation', 'regionOfOrigin', 'ageEstimated', 'sexBasis'],
        'priorTrafficking',
      ].map((one) => (typeof one === 'string' ? ask(`victim.${one}`) : one)),
    ),
    at: ['pages.0'],
    mended: form(many),
  },
  'hard-questions-first': {
    broken: form([exploitation, ask('victim.age')]),
    at: [first],
    mended: form([ask('victim.age'), exploitation]),
  },
  'entry-unchosen': {
    broken: form([ask('victim.exploitation')]),
    at: [first],
    mended: form([exploitation]),
  },
}
