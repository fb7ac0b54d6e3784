import { expect, it } from 'vitest'
import type { Criterion } from '../models/criterion.ts'
import { NO_CLASS } from '../recoding/recoding.ts'
import { suppressFailing } from './suppress-failing.ts'

// Five tuples of 2, 1, 3, 1 and 2 rows; class 0 holds 3 rows, class 1 has 4, class 2 has 2.
const tuples = { count: 5, codes: [], counts: Uint32Array.of(2, 1, 3, 1, 2) }
const space = { tuples, hierarchies: [], rowCount: 9 }
const recoding = { classOf: Uint32Array.of(0, 0, 1, 1, 2), classCount: 3, values: [] }
const classesAt = (k: number): number[] => [...suppressFailing(space, recoding, { k, criteria: [] }).classOf]

it('suppresses every class of fewer than k rows, and no class of k', () => {
  expect(classesAt(2)).toEqual([0, 0, 1, 1, 2])
  expect(classesAt(3)).toEqual([0, 0, 1, 1, NO_CLASS])
  expect(classesAt(4)).toEqual([NO_CLASS, NO_CLASS, 1, 1, NO_CLASS])
  expect(classesAt(5)).toEqual(new Array(5).fill(NO_CLASS))
})

it('suppresses every class that fails a criterion, and no other', () => {
  const criterion: Criterion = { isMonotone: true, markFailing: (_, fails) => fails.fill(1, 1, 2) }
  const { classOf } = suppressFailing(space, recoding, { k: 3, criteria: [criterion] })
  expect([...classOf]).toEqual([0, 0, NO_CLASS, NO_CLASS, NO_CLASS])
})
