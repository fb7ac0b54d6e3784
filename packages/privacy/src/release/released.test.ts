import { describe, expect, it } from 'vitest'
import { flatHierarchy, type Released, releasePlan, type SensitiveRule, verifyRelease } from '../index.ts'

/** A function of an application that sends data out. */
const publish = (release: Released): number => release.rowCount

it('is made by checking only: what was not checked does not compile', () => {
  const hierarchy = flatHierarchy(['female', 'male'])
  const plan = releasePlan({ purpose: 'publicMicrodata', k: 2, quasiIdentifiers: [{ column: 'sex', hierarchy }] })
  const rows = [{ sex: 'female' }, { sex: 'female' }]
  const verified = verifyRelease(rows, plan)
  expect(verified.holds && publish(verified.release)).toBe(2)
  // @ts-expect-error Rows are not a release.
  const fromRows: () => number = () => publish(rows)
  // @ts-expect-error Nor is an object of the same shape.
  const fromLookalike: () => number = () => publish({ columns: ['sex'], rowCount: 2, rows: () => rows })
  // @ts-expect-error A verification result must be checked before its release can be used.
  const unasked: () => number = () => publish(verified.release)
  expect([fromRows, fromLookalike, unasked]).toHaveLength(3)
})

describe('what is verified of sensitive values', () => {
  const holds = (rule: SensitiveRule, ...secrets: string[]): boolean => {
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k: 2,
      quasiIdentifiers: [{ column: 'sex', hierarchy: flatHierarchy(['female', 'male']) }],
      sensitive: [{ column: 'secret', rules: [rule] }],
    })
    const rows = secrets.map((secret) => ({ sex: 'female', secret }))
    return verifyRelease(rows, plan).holds
  }

  it('is at the bound of recursive diversity that it does not hold', () => {
    const rule = { model: 'recursive', l: 2, c: 2 } as const
    expect(holds(rule, 'x', 'x', 'x', 'y', 'z')).toBe(true)
    expect(holds(rule, 'x', 'x', 'x', 'x', 'y', 'z')).toBe(false)
  })

  it('counts each value of sets: what all rows or too many have in common is one value', () => {
    expect(holds({ model: 'distinct', l: 2 }, 'a + x', 'b + x')).toBe(false)
    expect(holds({ model: 'distinct', l: 2 }, 'a + x', 'b + x', 'a + b')).toBe(true)
    expect(holds({ model: 'entropy', l: 2 }, 'a + x', 'b + x')).toBe(false)
    expect(holds({ model: 'recursive', l: 2, c: 3 }, 'a + x', 'b + x', 'c + x', 'a')).toBe(false)
    expect(holds({ model: 'recursive', l: 2, c: 4 }, 'a + x', 'b + x', 'c + x', 'a')).toBe(true)
  })
})

it('says how many rows are in classes that are too small', () => {
  const hierarchy = flatHierarchy(['female', 'male', 'other'])
  const plan = releasePlan({ purpose: 'publicMicrodata', k: 4, quasiIdentifiers: [{ column: 'sex', hierarchy }] })
  const rows = ['female', 'female', 'female', 'male', 'male', 'other', 'other', 'other', 'other']
  const { holds, report } = verifyRelease(
    rows.map((sex) => ({ sex })),
    plan,
  )
  expect(holds).toBe(false)
  expect(report.checks.find(({ guarantee }) => guarantee === 'kAnonymity')).toMatchObject({ found: 2, rowsAgainst: 5 })
})
