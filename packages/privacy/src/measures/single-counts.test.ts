import { expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { Outcome } from './outcome.ts'
import { compareCounts, singleCounts } from './single-counts.ts'

const place = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
])
const code = (text: string): number => place.values.indexOf(text)

it('counts as a reader does, by hand', () => {
  // 9 rows a are shown as a and 3 as x; 20 rows b are shown as x; of 30 rows c, 28 are shown as c and 2 are missing; 5
  // rows b show only *.
  const outcome: Outcome = {
    hierarchies: [place],
    leaves: [Uint32Array.of(0, 0, 1, 2, 2, 1)],
    counts: Uint32Array.of(9, 3, 20, 28, 2, 5),
    tupleCount: 6,
    classOf: Uint32Array.of(0, 1, 1, 2, 9, 3),
    classCount: 4,
    values: [Uint32Array.of(code('a'), code('x'), code('c'), code('*'))],
  }
  const { counts, wrong, meanError } = singleCounts(outcome)
  // a: 9 of 12; x: 23 of 37; c: 28 of 30. No one counts the top.
  expect([counts, wrong]).toEqual([3, 2])
  expect(meanError).toBeCloseTo((3 / 12 + 14 / 37 + 2 / 30) / 3, 12)
})

it('takes a count as right that is off by a tenth, and as wrong that is off by more', () => {
  expect(
    compareCounts([
      [9, 10],
      [11, 10],
    ]).wrong,
  ).toBe(0)
  expect(
    compareCounts([
      [89, 100],
      [111, 100],
      [0, 3],
      [5, 0],
    ]).wrong,
  ).toBe(4)
  expect(compareCounts([])).toEqual({ counts: 0, wrong: 0, meanError: 0 })
})
