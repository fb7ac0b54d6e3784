import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { publishInTurn } from './fixture-reference-row-space.ts'
import type { Lists } from './lists.ts'
import { NullSpaceBasis } from './null-space.ts'

const listsOf = (lists: readonly (readonly number[])[]): Lists => ({
  starts: Uint32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]),
  items: Uint32Array.from(lists.flat()),
})

/** Cells that are sums of some of five inner cells. */
const anyCells = fc.array(
  fc
    .subarray([0, 1, 2, 3, 4], { minLength: 1 })
    .map((inner) => [0, 1, 2, 3, 4].map((one) => Number(inner.includes(one)))),
  { minLength: 1, maxLength: 9 },
)

it('publishes the cells that the rank of the published ones allows, and no other', () => {
  fc.assert(
    fc.property(anyCells, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.nat(), (cells, guarded, seed) => {
      const innerOf = cells.map((cell) => cell.flatMap((one, inner) => (one === 1 ? [inner] : [])))
      const cellsOf = [0, 1, 2, 3, 4].map((inner) => cells.flatMap((cell, at) => (cell[inner] === 1 ? [at] : [])))
      const system = { cellCount: cells.length, innerCount: 5, innerOf: listsOf(innerOf), cellsOf: listsOf(cellsOf) }
      const isGuarded = Uint8Array.from(cells, (_, at) => Number(guarded[at]))
      const basis = new NullSpaceBasis(system, isGuarded, seededRandom(seed))
      const published = [...cells.keys()].filter((cell) => basis.publish(cell))
      expect(published).toEqual(publishInTurn(cells, guarded))
    }),
    { numRuns: 300 },
  )
})
