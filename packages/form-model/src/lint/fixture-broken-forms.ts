import { brokenFacts } from './fixture-broken-facts.ts'
import { brokenInterviews } from './fixture-broken-interviews.ts'
import { brokenOutcomes } from './fixture-broken-outcomes.ts'
import { brokenOwn } from './fixture-broken-own.ts'
import { ask, type Broken, first, form } from './fixture-small-forms.ts'

/** For each rule of the linter, in the order of the catalogue, a form that breaks it, where, and the same form fixed. */
export const brokenForms: Record<string, Broken> = {
  ...brokenFacts,
  ...brokenInterviews,
  ...brokenOutcomes,
  ...brokenOwn,
  'never-asked': {
    broken: form([ask('victim.sexBasis', { when: { op: 'present', field: 'sex' } })]),
    at: [first],
    fixed: form([ask('victim.sex'), ask('victim.sexBasis', { when: { op: 'present', field: 'sex' } })]),
  },
}
