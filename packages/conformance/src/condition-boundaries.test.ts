import { type Condition, holds } from '@tip-standard/core/conditions'
import { describe, expect, it } from 'vitest'
import { type Boundary, boundariesOf } from './condition-boundaries.ts'
import { dictionaryComparisons } from './dictionary-comparisons.ts'
import { type ConditionData, codesOf, isObject, type Json, writtenFields } from './rule-interpreter.ts'

/** Every comparison once. */
const comparisons = new Map(dictionaryComparisons.map(({ one, entity }) => [JSON.stringify(one), { one, entity }]))

/** The codes of the field that a comparison names, where it is one of its own entity. */
const codesFor = ({ field }: ConditionData, entity: string): string[] =>
  codesOf(writtenFields.find((one) => one.entity === entity && one.name === field)?.type.list).map(({ code }) => code)

/** Where a comparison is evaluated, with only the values of a boundary. */
function scopeOf({ values }: Boundary): { entity: Json; parent: Json; root: Json; around: Json } {
  const scope: { entity: Json; parent: Json; root: Json; around: Json } = {
    entity: {},
    parent: {},
    root: {},
    around: {},
  }
  for (const [path, value] of Object.entries(values)) {
    const start = path.startsWith('/')
      ? scope.root
      : path.startsWith('../')
        ? scope.parent
        : path.startsWith('^/')
          ? scope.around
          : scope.entity
    const steps = path.replace(/^(\.\.|\^)?\//, '').split('.')
    const holder = steps.slice(0, -1).reduce<Json>((object, step) => {
      const inner = isObject(object[step]) ? object[step] : {}
      object[step] = inner
      return inner
    }, start)
    if (value !== undefined) holder[steps.at(-1) ?? ''] = value
  }
  return scope
}

const cases = [...comparisons].flatMap(([text, { one, entity }]) =>
  boundariesOf(one, codesFor(one, entity)).map((boundary) => ({ text, one, boundary })),
)

describe('a comparison of the dictionary', () => {
  it('of every kind has its boundaries', () => {
    const kinds = ['present', 'in', 'includesAny', 'atLeast', 'atMost', 'countAtLeast', 'notAfter', 'ageOn']
    for (const kind of [
      ...kinds,
      'notAbove',
      'subset',
      'spanInBand',
      'ascending',
      'differ',
      'startsWith',
      'withinBand',
    ])
      expect([kind, cases.filter(({ one }) => kind === one['op']).length > 1]).toEqual([kind, true])
    expect(cases.length).toBeGreaterThan(500)
  })

  it('changes its result where its definition does', () => {
    const wrong = cases
      .filter(({ one, boundary }) => holds(one as unknown as Condition, scopeOf(boundary)) !== boundary.holds)
      .map(({ text, boundary }) => `${text}: ${boundary.about}`)
    expect(wrong).toEqual([])
  })

  it('says the opposite behind a "not"', () => {
    for (const { one, boundary } of cases)
      expect(holds({ op: 'not', of: one } as unknown as Condition, scopeOf(boundary))).toBe(!boundary.holds)
  })
})
