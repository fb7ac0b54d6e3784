import { describe, expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { lossesByGroup } from './losses-by-group.ts'
import type { Outcome } from './outcome.ts'
import { classSizeHistogram, measureRisk } from './risk.ts'
import { measureUtility } from './utility.ts'

const sex = buildHierarchy([
  ['f', '*'],
  ['m', '*'],
])
const place = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
  ['d', 'y', '*'],
])
const code = (hierarchy: typeof sex, text: string): number => hierarchy.values.indexOf(text)

/** 4 rows (f, a) → (f, x); 4 rows (f, b) → (f, x); 2 rows (m, c) suppressed. */
const outcome: Outcome = {
  hierarchies: [sex, place],
  leaves: [Uint32Array.of(0, 0, 1), Uint32Array.of(0, 1, 2)],
  counts: Uint32Array.of(4, 4, 2),
  tupleCount: 3,
  classOf: Uint32Array.of(0, 0, 0xffffffff),
  classCount: 1,
  values: [Uint32Array.of(code(sex, 'f')), Uint32Array.of(code(place, 'x'))],
}

describe('utility, by hand', () => {
  const utility = measureUtility(outcome, 4)
  it('granularity: shares of leaves, scaled between nothing and everything lost', () => {
    // Sex: (8 × 1/2 + 2 × 1) / 10 = 0.6; place: (8 × 2/4 + 2) / 10 = 0.6; least 1/2 + 1/4, most 2.
    expect(utility.granularityLoss).toBeCloseTo((1.2 - 0.75) / (2 - 0.75), 12)
    expect(utility.granularityLossByColumn).toEqual([
      expect.closeTo((0.6 - 0.5) / 0.5, 12),
      expect.closeTo((0.6 - 0.25) / 0.75, 12),
    ])
  })
  it('entropy: bits that are left to guess, over the bits that there were', () => {
    // Sex: 2 rows go from m to *, and are the only rows of level 1: f1 = f2 = 2, so this measure finds no loss. Place:
    // 8 rows go from a or b to x, then 2 rows to *.
    const lost = 8 * Math.log2(8 / 4) + 2 * Math.log2(10 / 2) * 0 + 2 * Math.log2(2 / 2)
    const most = 8 * Math.log2(10 / 8) + 2 * Math.log2(10 / 2) + 4 * Math.log2(10 / 4) * 2 + 2 * Math.log2(10 / 2)
    expect(utility.entropyLoss).toBeCloseTo(lost / most, 12)
  })
  it('discernibility, average class size, classes, suppressed rows', () => {
    expect(utility.discernibility).toBeCloseTo((64 + 2 * 10) / 100, 12)
    expect([utility.averageClassSize, utility.classes, utility.suppressedRows]).toEqual([2, 1, 2])
  })
  it('reports the loss of groups, and for small ones only that they are small', () => {
    const [women, men] = lossesByGroup(outcome, 0, 4)
    expect(women).toMatchObject({ group: 'f', rows: 8, suppressed: 0, stillVisible: 1 })
    expect(men).toEqual({
      group: 'm',
      rows: undefined,
      suppressed: undefined,
      stillVisible: undefined,
      granularityLoss: undefined,
    })
    expect(lossesByGroup(outcome, 0, 1)[1]).toMatchObject({
      rows: 2,
      suppressed: 2,
      stillVisible: 0,
      granularityLoss: 1,
    })
  })
})

describe('risk, by hand', () => {
  it('is that of the smallest class, of the population, and on average', () => {
    expect(measureRisk([1, 4, 5], 5, [10, 8, 20])).toEqual({
      prosecutor: 1,
      journalist: 1 / 8,
      marketer: expect.closeTo((1 / 10 + 4 / 8 + 5 / 20) / 10, 12),
      rowsAtRisk: 5,
      uniqueRows: 1,
    })
    expect(measureRisk([], 5)).toMatchObject({ prosecutor: 0, marketer: 0 })
  })
  it('counts classes by bands of their sizes', () => {
    expect(classSizeHistogram([1, 1, 2, 12, 600])).toEqual([
      { from: 1, classes: 2, rows: 2 },
      { from: 2, classes: 1, rows: 2 },
      { from: 11, classes: 1, rows: 12 },
      { from: 501, classes: 1, rows: 600 },
    ])
  })
})
