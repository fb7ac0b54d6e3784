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

const classesOfEach = (cells: readonly (readonly number[])[], innerCount: number): number[] => {
  const system = toSystem(
    cells.map((cell) => Uint32Array.from(cell)),
    new Uint32Array(innerCount).fill(1),
  )
  const { starts } = findClasses(system, new Uint32Array(cells.length)).ofInner
  return Array.from({ length: innerCount }, (_, inner) => (starts[inner + 1] as number) - (starts[inner] as number))
}

it('are one for each inner count where many cells of a group hold it', () => {
  // Each cell holds its own inner count and all after it.
  const cells = Array.from({ length: INNER }, (_, from) => Array.from({ length: INNER - from }, (_, at) => from + at))
  expect(classesOfEach(cells, INNER)).toEqual(new Array(INNER).fill(1))
})

it('are one for each cell where cells of a group would change more classes than a search asks about', () => {
  // Each cell holds the numbers with one bit: half of all, and no two of them are in the same cells.
  const bits = [0, 1, 2, 3, 4, 5]
  const numbers = Array.from({ length: 2 ** bits.length }, (_, number) => number)
  const has = (number: number, bit: number): boolean => ((number >> bit) & 1) === 1
  const cells = bits.map((bit) => numbers.filter((number) => has(number, bit)))
  expect(classesOfEach(cells, numbers.length)).toEqual(
    numbers.map((number) => bits.filter((bit) => has(number, bit)).length),
  )
})
