import { expect, it } from 'vitest'
import { flatHierarchy, type Released, releasePlan, verifyRelease } from '../index.ts'

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
