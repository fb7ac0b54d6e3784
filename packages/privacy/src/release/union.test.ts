import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { Criterion } from '../models/criterion.ts'
import { overallFrequencies } from '../models/histograms.ts'
import { minimumDistinct, minimumSize } from '../models/k-anonymity.ts'
import { presence } from '../models/presence.ts'
import { valuesByTuple } from '../models/tuple-values.ts'
import type { SensitiveRule } from '../plan/plan.ts'
import { criteriaFor } from './sensitive-criterion.ts'

const texts = ['a', 'b', 'c', 'd']
const hierarchy = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
  ['d', 'y', '*'],
])
const rules: readonly SensitiveRule[] = [
  ...[2, 3].flatMap((l): SensitiveRule[] => [
    { model: 'distinct', l },
    { model: 'entropy', l },
    { model: 'recursive', l, c: 1 },
    { model: 'recursive', l, c: 2.5 },
  ]),
  ...[0.2, 0.4].flatMap((t): SensitiveRule[] => [
    { model: 'close', t, distance: 'equal' },
    { model: 'close', t, distance: 'ordered', order: texts },
    { model: 'close', t, distance: 'hierarchical', hierarchy },
  ]),
]

/** Two classes of rows, and others. */
const data = fc.record({
  codes: fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 40 }),
  classes: fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 40 }),
  population: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 40, maxLength: 40 }),
})

/** Which of so many classes fail. */
function failing(criterion: Criterion, classOf: readonly number[], classCount: number): number[] {
  const members = Uint32Array.from(classOf.keys())
  const fails = new Uint8Array(classCount)
  criterion.markFailing({ classOf: Uint32Array.from(classOf), members, length: members.length, classCount }, fails)
  return [...fails]
}

it('two classes that hold are one that holds, for every criterion: a published class may be a union over histories', () => {
  let held = 0
  fc.assert(
    fc.property(data, ({ codes, classes, population }) => {
      const classOf = codes.map((_, at) => classes[at] as number)
      for (const at of [0, 1, 2]) classOf[at] = at
      const tupleOf = Uint32Array.from(codes.keys())
      const values = valuesByTuple({ count: codes.length, tupleOf }, Uint32Array.from(codes), texts.length)
      const overall = overallFrequencies(values)
      const column = { name: 's', values: texts, codes: Uint32Array.from(codes) }
      const sets = { ...column, values: ['a + b', 'a + c', 'b', 'd'] }
      const ones = codes.map(() => 1)
      const people = codes.map((_, at) => population[at] as number)
      const criteria = [
        ...rules.flatMap((rule) => criteriaFor(rule, values, column, overall)),
        ...rules.flatMap((rule) => (rule.model === 'close' ? [] : criteriaFor(rule, values, sets, overall))),
        minimumSize(ones, 4),
        minimumSize(people, 9),
        minimumDistinct(values, 3),
        presence(ones, people, 0.2, 0.5),
      ]
      for (const criterion of criteria) {
        const [first, second] = failing(criterion, classOf, 3)
        if (first === 1 || second === 1) continue
        held++
        const joined = failing(
          criterion,
          classOf.map((one) => (one === 1 ? 0 : one)),
          3,
        )
        expect(joined[0]).toBe(0)
      }
    }),
    { numRuns: 400 },
  )
  expect(held).toBeGreaterThan(1000)
})
