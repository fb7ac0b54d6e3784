import { expect, it } from 'vitest'
import { questionsOf } from './asked-questions.ts'
import { defineForm } from './define-form.ts'
import { minimal } from './fixture-form.ts'
import { ownItem } from './fixture-own.ts'
import { needsValue, takesReason } from './needs.ts'

const country = (more: object): object => ({
  field: 'victim.recruitment',
  items: [{ field: 'recruitment.place', items: [{ field: 'place.country', ...more }] }],
})
const part = (codes: string[]): object => ({
  field: 'victim.meansOfControl',
  checklist: { line: 'meansOfControl.code' },
  items: [{ field: 'meansOfControl.code', codes }],
})
const relation = {
  field: 'caseRecord.relations',
  items: ['victimId', 'perpetratorId', 'kinds'].map((name) => ({ field: `relation.${name}` })),
}

it.each<[string, string, object[], boolean, boolean]>([
  ['an answer that may stay open', 'victim.sex', [{ field: 'victim.sex' }], false, true],
  ['one that the form needs', 'victim.sex', [{ field: 'victim.sex', need: 'answer' }], false, true],
  ['a value that the form needs', 'victim.sex', [{ field: 'victim.sex', need: 'value' }], true, false],
  ['what the standard requires', 'relation.perpetratorId', [relation], true, false],
  ['a part of a place, which holds no reason', 'place.country', [country({})], false, false],
  ['a part of a place that the form needs', 'place.country', [country({ need: 'answer' })], true, false],
  ['a question of one’s own', 'org.shelter.stay.textSaid', [ownItem('text')], false, false],
  ['a list', 'victim.meansOfControl', [part(['threats'])], false, true],
  ['a part of a list', 'victim.meansOfControl', [part(['threats']), part(['debtBondage'])], false, false],
])('%s: %s', (_, id, items, isValueNeeded, hasReason) => {
  const defined = defineForm(minimal(items))
  if (!defined.ok) throw new Error(JSON.stringify(defined.findings))
  const question = questionsOf(defined.value).find((one) => String(one.id) === id) ?? expect.fail(id)
  expect([needsValue(question), takesReason(question)]).toEqual([isValueNeeded, hasReason])
})
