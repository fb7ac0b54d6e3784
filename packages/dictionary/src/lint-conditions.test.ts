/**
 * The lint of conditions, asked of every condition of the standard with one slip in it, and of each kind of condition
 * with fields of a wrong kind.
 */

import { expect, it } from 'vitest'
import { type ConditionCases, foldCondition } from './condition.ts'
import { dictionary } from './index.ts'
import { lintConditions } from './lint-conditions.ts'
import type { CodeList, Condition } from './model.ts'

const { entities, codeLists, definitions } = dictionary
const lint = lintConditions(entities)
const entityOf = (id: string) => {
  const entity = entities.find((one) => one.id === id)
  if (entity === undefined) throw new Error(`There is no entity ${id}.`)
  return entity
}

/** Every condition of the standard, with the entity that it is asked of. */
const asked = [
  ...entities.flatMap(({ id, rules, fields }) => [
    ...rules.flatMap(({ when, must }) => (when === undefined ? [must] : [when, must]).map((one) => [id, one] as const)),
    ...fields.flatMap(({ relevantWhen }) => (relevantWhen === undefined ? [] : [[id, relevantWhen] as const])),
  ]),
  ...Object.values(definitions).flatMap(({ entity, condition }) =>
    entity === '*' ? [] : [[entity, condition] as const],
  ),
] as readonly (readonly [string, Condition])[]

type Part = { [name: string]: unknown }
const PATHS = ['field', 'fields', 'birth', 'on', 'from', 'to', 'value', 'band', 'child', 'parent']
const otherList = (list: unknown): CodeList | undefined => codeLists.find((one) => one !== list && 'codes' in one)
const lost = (path: unknown): unknown => (typeof path === 'string' ? path.replace(/[^/^.]+.*$/, 'noSuchField') : path)

/** Copies of a part of a condition with one slip each: a path that leads nowhere, a code or key that there is not, another list. */
function slipsIn(part: Part): Part[] {
  return Object.entries(part).flatMap(([name, value]): Part[] => {
    const put = (slip: unknown): Part => ({ ...part, [name]: slip })
    if (name === 'values') return [put([]), put(['noSuchCode'])]
    if (name === 'list') return [put(otherList(value))]
    if (name === 'keys' && Array.isArray(value)) return value.map((_, at) => put(value.with(at, 'noSuchField')))
    if (Array.isArray(value) && name === 'of')
      return value.flatMap((inner, at) => slipsIn(inner as Part).map((slip) => put(value.with(at, slip))))
    if (Array.isArray(value) && PATHS.includes(name)) return value.map((path, at) => put(value.with(at, lost(path))))
    // The value of a bound is a number, that of a band a path.
    if (PATHS.includes(name) && typeof value === 'string') return [put(lost(value))]
    if (name === 'that' || name === 'of') return slipsIn(value as Part).map(put)
    return []
  })
}

it('finds nothing in the conditions of the standard, and one slip in any of them', () => {
  let count = 0
  for (const [id, condition] of asked) {
    expect(lint(entityOf(id), condition)).toEqual([])
    for (const slip of slipsIn(condition as unknown as Part)) {
      count++
      expect(lint(entityOf(id), slip as unknown as Condition), `${id} ${JSON.stringify(slip)}`).not.toEqual([])
    }
  }
  expect(count).toBeGreaterThan(500)
})

const list = (id: string): CodeList => {
  const found = codeLists.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no list ${id}.`)
  return found
}
const sex: Condition = { op: 'present', field: 'sex' }

/** Conditions about a victim that ask something of fields that cannot have it. */
const wrong: readonly [string, Condition][] = [
  ['age is integer', { op: 'in', field: 'age', values: [true] }],
  ['sex is code', { op: 'includesAny', field: 'sex', values: ['female'] }],
  ['sex is code', { op: 'atLeast', field: 'sex', value: 1 }],
  ['sex is code', { op: 'atMost', field: 'sex', value: 1 }],
  ['sex is code', { op: 'countAtLeast', field: 'sex', count: 1 }],
  ['sex is code', { op: 'ageOn', birth: 'sex', on: '/case.openedOn', atMost: 17 }],
  ['sex is code', { op: 'ageOn', birth: 'birthDate', on: 'sex', atMost: 17 }],
  ['sex is code', { op: 'notAfter', fields: ['sex', 'birthDate'] }],
  ['sex is code', { op: 'notAfter', fields: ['birthDate', 'sex'] }],
  ['sex is code', { op: 'notAbove', fields: ['age', 'sex'] }],
  ['birthDate is partialDate', { op: 'notAbove', fields: ['birthDate', 'age'] }],
  ['sex is code', { op: 'subset', fields: ['citizenships', 'sex'] }],
  ['sex is code', { op: 'ascending', field: 'sex' as never, keys: ['date'] }],
  ['recruitment have no date methods', { op: 'ascending', field: 'recruitment', keys: ['methods'] }],
  ['sex is code', { op: 'some', field: 'sex', that: sex }],
  ['sex is code', { op: 'every', field: 'sex', that: sex }],
  ['sex is code', { op: 'uniqueBy', field: 'sex', keys: ['id'] }],
  ['sex is code', { op: 'withinBand', value: 'sex', band: 'ageBand', list: list('ageBand') }],
  ['ageBand has another list', { op: 'withinBand', value: 'age', band: 'ageBand', list: list('sex') }],
  ['age is integer', { op: 'withinBand', value: 'age', band: 'age', list: list('ageBand') }],
  [
    'sex is code',
    { op: 'spanInBand', unit: 'years', from: 'sex', to: '/case.openedOn', band: 'ageBand', list: list('ageBand') },
  ],
  [
    'sex is code',
    { op: 'spanInBand', unit: 'years', from: 'birthDate', to: 'sex', band: 'ageBand', list: list('ageBand') },
  ],
  ['sex is code', { op: 'resolves', field: 'sex', to: '/victims' }],
  ['^/sex is asked for a reason', { op: 'some', field: 'consents', that: { op: 'answered', field: '^/sex' } }],
  ['consents.purpose is not a stored field', { op: 'present', field: 'consents.purpose' as never }],
  ['^/sex is not a stored field', { op: 'present', field: '^/sex' }],
  ['holder', { op: 'holder', that: { op: 'present', field: 'holder' as never } }],
]

it.each(wrong)('says "%s" of %j', (problem, condition) => {
  expect(lint(entityOf('victim'), condition).join('\n')).toContain(problem)
})

it('says where a reference is looked up in another list, or in one whose entries have no id', () => {
  const said = (to: string) => lint(entityOf('referral'), { op: 'resolves', field: 'consentId', to: to as '/victims' })
  expect(said('../consents')).toEqual([])
  expect(said('../reintegrationPlans')).toEqual(['consentId refers to ../consents, not to ../reintegrationPlans'])
  expect(said('../recruitment')).toEqual([
    'consentId refers to ../consents, not to ../recruitment',
    '../recruitment have no id',
  ])
})

it('sees the slip inside every kind of condition that joins others', () => {
  const slip: Condition = { op: 'in', field: 'sex', values: ['noSuchCode'] }
  for (const condition of [
    { op: 'not', of: slip },
    { op: 'all', of: [sex, slip] },
    { op: 'any', of: [sex, slip] },
  ] as const)
    expect(lint(entityOf('victim'), condition)).toEqual(['noSuchCode is not a code of sex'])
})

it('a kind of condition that no compiler knows is refused', () => {
  const cases = { present: () => 'there' } as unknown as ConditionCases<CodeList, undefined, string>
  expect(foldCondition(sex, cases, undefined)).toBe('there')
  expect(() => foldCondition({ op: 'noSuchOp' } as never, cases, undefined)).toThrow('has an `op` that is not known')
})
