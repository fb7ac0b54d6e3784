import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { fraction, seededRandom } from '../random.ts'
import { distinctTuples } from '../table/tuples.ts'
import { suppressCells } from './cell-suppression.ts'
import { faultsOf } from './fixture-reference-classes.ts'
import { IteratedLocalSearch } from './iterated-local-search.ts'
import type { Levels } from './lattice.ts'
import { LocalSearchGroups } from './local-search-groups.ts'
import { NO_CLASS } from './recoding.ts'
import { type SplitRecoding, splitTuples } from './split-tuples.ts'
import type { TupleSpace } from './tuple-space.ts'

const flat = buildHierarchy(['a', 'b', 'c', 'd'].map((leaf) => [leaf, '*']))

/** Rows of some columns whose values stay or are suppressed; the same for the same seed. */
function spaceOf(columns: number, rows: number, seed: number): TupleSpace {
  const random = seededRandom(seed)
  const codes = Array.from({ length: columns }, () =>
    Uint32Array.from({ length: rows }, () => Math.floor(flat.leafCount * fraction(random) ** 2)),
  )
  const sizes = codes.map(() => flat.leafCount)
  return { tuples: distinctTuples(codes, sizes, rows), hierarchies: codes.map(() => flat), rowCount: rows }
}

const droppedAt = (levels: Levels): number => levels.reduce((dropped, level) => dropped + level, 0)

/** How many cells of all rows are suppressed. */
function droppedOf({ hierarchies }: TupleSpace, { counts, recoding: { classOf, values } }: SplitRecoding): number {
  return counts.reduce((sum, count, part) => {
    const at = classOf[part] as number
    const isDropped = (column: number): boolean => at === NO_CLASS || values[column]?.[at] === flat.values.length - 1
    return sum + count * hierarchies.filter((_, column) => isDropped(column)).length
  }, 0)
}

it('ends after the looks that it is given, with classes that hold and every row, or with nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 2, max: 9 }), fc.nat(20_000), (seed, k, looks) => {
      const space = spaceOf(4, 120, seed)
      const found = new IteratedLocalSearch(space, k, droppedAt, looks).run()
      if (found === undefined) return
      expect(faultsOf(splitTuples(space, found), found.recoding, k)).toEqual([])
      const rowsOf = new Uint32Array(space.tuples.count)
      for (const [part, tuple] of found.tupleOf.entries())
        rowsOf[tuple] = (rowsOf[tuple] as number) + (found.counts[part] as number)
      expect(rowsOf).toEqual(space.tuples.counts)
    }),
    { numRuns: 60 },
  )
})

it('finds nothing worse for more looks, and gives up where they do not suffice for a first search', () => {
  const space = spaceOf(4, 400, 1)
  const search = (looks?: number) => new IteratedLocalSearch(space, 6, droppedAt, looks).run()
  expect(search(0)).toBeUndefined()
  const found = [...[2 ** 10, 2 ** 14, 2 ** 16, 2 ** 17, 2 ** 18, 2 ** 19].map(search), search()]
  const dropped = found.map((one) => (one === undefined ? Number.POSITIVE_INFINITY : droppedOf(space, one)))
  expect(dropped).toEqual(dropped.toSorted((a, b) => b - a))
  expect(dropped[0]).toBe(Number.POSITIVE_INFINITY)
  expect(dropped.at(-1)).toBeLessThan(Number.POSITIVE_INFINITY)
})

it('takes no longer than its looks and one class more', () => {
  const space = spaceOf(6, 1000, 1)
  const looked = vi.spyOn(LocalSearchGroups.prototype, 'present')
  const looksOf = (looks: number): number => {
    looked.mockClear()
    new IteratedLocalSearch(space, 6, droppedAt, looks).run()
    return looked.mock.calls.length
  }
  expect(looksOf(10_000)).toBeLessThan(20_000)
  expect(looksOf(100_000)).toBeGreaterThan(100_000)
  looked.mockRestore()
})

it('takes no more rows from a class than another one lacks', () => {
  // Two rows are alone with their second value; one of the nine others suppresses its own to make three of them.
  const codes = [new Uint32Array(11), Uint32Array.from({ length: 11 }, (_, row) => (row < 2 ? 0 : 1))]
  const sizes = codes.map(() => flat.leafCount)
  const space = { tuples: distinctTuples(codes, sizes, 11), hierarchies: codes.map(() => flat), rowCount: 11 }
  const found = new IteratedLocalSearch(space, 3, droppedAt).run()
  expect(found && droppedOf(space, found)).toBe(3)
})

it('leaves few rows of many columns to local recoding, since their lattice has more nodes than can be listed', () => {
  const space = spaceOf(19, 20, 1)
  const recoding = suppressCells(space, { k: 3, criteria: [] })
  if ('recoding' in recoding) throw new Error('listed')
  expect(faultsOf(space, recoding, 3)).toEqual([])
})
