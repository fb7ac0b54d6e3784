import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findClasses } from './cell-classes.ts'
import { toSystem } from './cell-system.ts'

const INNER = 12
const MOST_CELLS = 9

const sums = fc.array(fc.subarray(Array.from({ length: INNER }, (_, inner) => inner)), {
  minLength: 1,
  maxLength: MOST_CELLS,
})
const perCell = (numbers: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(numbers, { minLength: MOST_CELLS, maxLength: MOST_CELLS })

it('add up to what the cells of an inner count add up to, whatever the groups', () => {
  fc.assert(
    fc.property(
      sums,
      perCell(fc.nat({ max: 3 })),
      perCell(fc.integer({ min: -9, max: 9 })),
      (cells, groups, values) => {
        const system = toSystem(
          cells.map((cell) => Uint32Array.from(cell)),
          new Uint32Array(INNER).fill(1),
        )
        const { classCount, ofInner, ofCell } = findClasses(system, Uint32Array.from(groups.slice(0, cells.length)))
        const ofClass = new Int32Array(classCount)
        for (const cell of cells.keys())
          for (const one of ofCell.items.subarray(ofCell.starts[cell], ofCell.starts[cell + 1]))
            ofClass[one] = (ofClass[one] as number) + (values[cell] as number)
        for (let inner = 0; inner < INNER; inner++) {
          const byClass = ofInner.items.subarray(ofInner.starts[inner], ofInner.starts[inner + 1])
          const byCell = [...cells.keys()].filter((cell) => cells[cell]?.includes(inner))
          expect(byClass.reduce((sum, one) => sum + (ofClass[one] as number), 0)).toBe(
            byCell.reduce((sum, cell) => sum + (values[cell] as number), 0),
          )
        }
      },
    ),
    { numRuns: 300 },
  )
})

it('are one in each group where many cells of it overlap, and one for each cell where they would change more often', () => {
  // Each inner count is in half of the cells: in those of its own number and of all that come after.
  const cells = Array.from({ length: INNER }, (_, from) =>
    Uint32Array.from({ length: INNER - from }, (_, at) => from + at),
  )
  const classesOf = (of: readonly Uint32Array[], groups: Uint32Array): number[] => {
    const { starts } = findClasses(toSystem(of, new Uint32Array(INNER).fill(1)), groups).ofInner
    return Array.from({ length: INNER }, (_, inner) => (starts[inner + 1] as number) - (starts[inner] as number))
  }
  expect(classesOf(cells, new Uint32Array(INNER))).toEqual(new Array(INNER).fill(1))
  const apart = Array.from({ length: INNER }, (_, inner) => Uint32Array.of(inner))
  expect(classesOf(apart, new Uint32Array(INNER))).toEqual(new Array(INNER).fill(1))
})
