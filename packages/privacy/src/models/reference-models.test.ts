import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { Criterion } from './criterion.ts'
import {
  distinctL,
  earthMoversDistance,
  entropyL,
  equivalenceClasses,
  isRecursivelyDiverse,
} from './fixture-reference-models.ts'
import { overallFrequencies } from './histograms.ts'
import { minimumDistinct, minimumSize } from './k-anonymity.ts'
import { entropyDiversity, recursiveDiversity } from './l-diversity.ts'
import { closeness, equalCloseness, hierarchicalDistance, orderedDistance } from './t-closeness.ts'
import { type TupleValues, valuesByTuple } from './tuple-values.ts'

const valueCount = 4
const hierarchy = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
  ['d', 'y', '*'],
])
const inOrder = Uint32Array.of(0, 1, 2, 3)

type Row = { readonly group: number; readonly tuple: number; readonly value: number }

/** Rows of up to three classes, each class of up to two tuples. */
const anyRows = fc.array(
  fc.record({ group: fc.nat({ max: 2 }), tuple: fc.nat({ max: 1 }), value: fc.nat({ max: valueCount - 1 }) }),
  { minLength: 1, maxLength: 30 },
)

/** The values of tuples; columns with more values than one table counts take another code path. */
function valuesOf(rows: readonly Row[], values: number): TupleValues {
  const tupleOf = Uint32Array.from(rows, ({ group, tuple }) => group * 2 + tuple)
  return valuesByTuple(
    { count: 6, tupleOf },
    Uint32Array.from(rows, ({ value }) => value),
    values,
  )
}

/** The classes that fail by the fast criterion. */
function failing(criterion: Criterion): number[] {
  const fails = new Uint8Array(3)
  const [members, classOf] = [Uint32Array.of(0, 1, 2, 3, 4, 5), Uint32Array.of(0, 0, 1, 1, 2, 2)]
  criterion.markFailing({ classOf, members, length: 6, classCount: 3 }, fails)
  return [...fails]
}

it.each([valueCount, 40, 100])('k and diversity match their definitions, in columns of %i values', (width) => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 2, max: 4 }), fc.constantFrom(0.5, 1, 2.5), (rows, l, c) => {
      const values = valuesOf(rows, width)
      const counts = Array.from({ length: 6 }, (_, at) => rows.filter((row) => row.group * 2 + row.tuple === at).length)
      const fast = [
        minimumSize(counts, l),
        minimumDistinct(values, l),
        entropyDiversity(values, l),
        recursiveDiversity(values, l, c),
      ].map(failing)
      for (const members of equivalenceClasses(rows, ({ group }) => String(group))) {
        const sensitive = members.map(({ value }) => value)
        const meets = [
          sensitive.length >= l,
          distinctL(sensitive) >= l,
          entropyL(sensitive) >= l - 1e-8,
          isRecursivelyDiverse(sensitive, c, l, width),
        ]
        const group = members[0]?.group as number
        expect(fast.map((fails) => fails[group] === 0)).toEqual(meets)
      }
    }),
    { numRuns: 200 },
  )
})

const distances = {
  equal: (a: number, b: number): number => (a === b ? 0 : 1),
  ordered: (a: number, b: number): number => Math.abs(a - b) / (valueCount - 1),
  hierarchical: (a: number, b: number): number => (a === b ? 0 : a >> 1 === b >> 1 ? 1 / 2 : 1),
}

it('closeness is the earth mover’s distance, for equal, ordered and hierarchical values', () => {
  const anyValue = fc.nat({ max: valueCount - 1 })
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 4, 8).chain((size) => fc.array(anyValue, { minLength: size, maxLength: size })),
      fc.array(anyValue, { minLength: 8, maxLength: 8 }),
      fc.constantFrom(0.1, 0.3, 0.5, 0.7),
      (rows, all, t) => {
        const values = valuesOf(
          rows.map((value) => ({ group: 0, tuple: 0, value })),
          valueCount,
        )
        const overall = overallFrequencies(
          valuesOf(
            all.map((value) => ({ group: 0, tuple: 0, value })),
            valueCount,
          ),
        )
        const fast = {
          equal: equalCloseness(values, t, overall),
          ordered: closeness(values, t, orderedDistance(inOrder, valueCount), overall),
          hierarchical: closeness(values, t, hierarchicalDistance(hierarchy, inOrder), overall),
        }
        for (const [name, distance] of Object.entries(distances)) {
          const isMet = failing(fast[name as keyof typeof fast])[0] === 0
          expect(isMet).toBe(earthMoversDistance(rows, all, distance) <= t + 1e-9)
        }
      },
    ),
    { numRuns: 150 },
  )
})
