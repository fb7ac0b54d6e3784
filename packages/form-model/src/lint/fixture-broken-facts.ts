import {
  addition,
  ask,
  type Broken,
  entry,
  excess,
  exploitation,
  first,
  form,
  incomplete,
  moneyOf,
  narrowing,
  narrowingIn,
  ofPerpetrator,
  page,
  second,
} from './fixture-small-forms.ts'

/** Rules of sex and gender, perpetrators, exploitation, violence and care. */
export const brokenFacts: Record<string, Broken> = {
  'sex-without-basis': addition(ask('victim.sex'), ask('victim.sexBasis')),
  'sex-basis-assumed': narrowing('victim.sexBasis', ['document']),
  'gender-tied-to-sex': {
    broken: form([
      ask('victim.sex'),
      ask('victim.genderIdentity', { when: { op: 'in', field: 'sex', values: ['female'] } }),
    ]),
    at: [`${second}.when`],
    fixed: form([ask('victim.sex'), ask('victim.genderIdentity', { when: { op: 'present', field: 'sex' } })]),
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
    fixed: form([], { pages: [page([ask('victim.sex')]), { ...page([exploitation]), id: 'q' }] }),
  },
  'sex-narrowed': narrowing('victim.sex', ['female', 'male']),
  'care-tied-to-sex': {
    broken: form([ask('victim.pregnant', { when: { op: 'in', field: 'sex', values: ['female'] } })]),
    at: [`${first}.when`],
    fixed: form([ask('victim.pregnant', { when: { op: 'atLeast', field: 'age', value: 10 } })]),
  },
  'no-way-out': {
    broken: form([ask('victim.citizenships', { need: 'value' })]),
    at: [first],
    fixed: form([ask('victim.citizenships', { need: 'answer' })]),
  },
  'zero-impossible': excess('victim.numberOfChildren', { min: 1 }),
  'entry-incomplete': moneyOf([ask('money.amount')], [ask('money.amount'), ask('money.currency')]),
  'entry-half-asked': moneyOf(
    [ask('money.amount'), ask('money.currency', { consents: ['research'] })],
    [ask('money.amount'), ask('money.currency')],
    `${first}.items.0.items.1`,
  ),
  'perpetrator-half-asked': {
    broken: ofPerpetrator([ask('perpetrator.sex'), ask('perpetrator.roles')]),
    at: ['subject'],
    fixed: ofPerpetrator(
      ['sex', 'ageBands', 'citizenships', 'roles', 'justiceStage'].map((name) => ask(`perpetrator.${name}`)),
    ),
  },
  'sex-of-victims-only': {
    broken: form([ask('victim.sex'), exploitation]),
    at: [first],
    fixed: form([ask('victim.sex'), exploitation, entry('caseRecord.perpetrators', ['sex'])]),
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
    fixed: form([
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
    fixed: form([ask('victim.meansOfControl', { when: { op: 'present', field: 'exploitation' } })]),
  },
  'leverage-hidden': narrowingIn('victim.meansOfControl', 'meansOfControl.code', ['usesChildren', 'familySeparation']),
  'means-needed': {
    broken: form([ask('caseRecord.events', { items: [ask('event.means', { need: 'answer' })] })]),
    at: [`${first}.items.0`],
    fixed: form([entry('caseRecord.events', ['means'])]),
  },
  'unknown-age-left-out': {
    broken: form([
      ask('victim.meansOfControl', { when: { op: 'in', field: 'minorAtRegistration', values: ['adult'] } }),
    ]),
    at: [`${first}.when`],
    fixed: form([
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
    fixed: form([
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
    fixed: form([ask('victim.status')]),
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
}
