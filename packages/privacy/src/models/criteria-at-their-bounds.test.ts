import { expect, it } from 'vitest'
import type { Criterion } from './criterion.ts'
import { entropyDiversity, recursiveDiversity } from './l-diversity.ts'
import { closeness, equalCloseness, orderedDistance } from './t-closeness.ts'
import { type TupleValues, valuesByTuple } from './tuple-values.ts'

/** Whether one class meets a criterion, given how often each sensitive value occurs in it. */
function meets(frequencies: readonly number[], criterionOf: (values: TupleValues) => Criterion): boolean {
  const codes = frequencies.flatMap((count, value) => new Array<number>(count).fill(value))
  const tuples = { count: 1, tupleOf: new Uint32Array(codes.length) }
  const fails = new Uint8Array(1)
  const classes = { classOf: Uint32Array.of(0), members: Uint32Array.of(0), length: 1, classCount: 1 }
  criterionOf(valuesByTuple(tuples, Uint32Array.from(codes), frequencies.length)).markFailing(classes, fails)
  return fails[0] === 0
}

it('recursive (c, l)-diversity asks for fewer than c times the rest, not as many', () => {
  const recursive = (values: TupleValues): Criterion => recursiveDiversity(values, 2, 2)
  expect([meets([3, 2], recursive), meets([4, 2], recursive), meets([5, 2], recursive)]).toEqual([true, false, false])
  // The tail begins with the l-th commonest value.
  const third = (values: TupleValues): Criterion => recursiveDiversity(values, 3, 2)
  expect([meets([3, 9, 2], third), meets([3, 5, 3], third)]).toEqual([false, true])
})

it('entropy l-diversity takes a class of l values that are equally common, and none that is less even', () => {
  const entropy = (values: TupleValues): Criterion => entropyDiversity(values, 3)
  expect([meets([2, 2, 2], entropy), meets([2, 2, 1], entropy), meets([2, 2, 1, 1], entropy)]).toEqual([
    true,
    false,
    true,
  ])
})

it('ordered distance is 1 from one end to the other, and a share of it for each step', () => {
  const distance = orderedDistance(Uint32Array.of(0, 1, 2, 3, 4), 5)
  const at = (place: number): Float64Array => Float64Array.from([0, 1, 2, 3, 4], (one) => (one === place ? 1 : 0))
  expect([0, 1, 2, 3, 4].map((place) => distance(at(place), at(0)))).toEqual([0, 0.25, 0.5, 0.75, 1])
})

it('closeness takes a class that is exactly t away, and none that is further', () => {
  const overall = Float64Array.of(50, 50)
  const ordered = (values: TupleValues): Criterion =>
    closeness(values, 0.25, orderedDistance(Uint32Array.of(0, 1), 2), overall)
  const equal = (values: TupleValues): Criterion => equalCloseness(values, 0.25, overall)
  for (const criterion of [ordered, equal])
    expect(
      [
        [2, 2],
        [3, 1],
        [4, 1],
        [151, 49],
      ].map((counts) => meets(counts, criterion)),
    ).toEqual([true, true, false, false])
})
