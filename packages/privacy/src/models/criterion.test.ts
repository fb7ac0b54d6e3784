import { expect, it } from 'vitest'
import { markAmongLeft } from './criterion.ts'
import { minimumDistinct } from './k-anonymity.ts'
import { valuesByTuple } from './tuple-values.ts'

it('criteria are asked about classes that have members and have not failed, and about no other', () => {
  const tuples = { count: 4, tupleOf: Uint32Array.of(0, 1, 2, 3) }
  const values = valuesByTuple(tuples, Uint32Array.of(0, 1, 0, 0), 2)
  // Class 0 has both values, class 1 has no members, class 2 has one value, class 3 failed before.
  const classes = { classOf: Uint32Array.of(0, 0, 2, 3), members: tuples.tupleOf, length: 4, classCount: 4 }
  const fails = Uint8Array.of(0, 0, 0, 1)
  const judged = markAmongLeft([minimumDistinct(values, 2)], classes, fails)
  expect([...fails]).toEqual([0, 0, 1, 1])
  expect([...judged.classes]).toEqual([0, 2])
  expect([...judged.firstOf]).toEqual([0, 2])
  expect([...judged.mostKept]).toEqual([Number.POSITIVE_INFINITY, 0])
})
