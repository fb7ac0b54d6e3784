import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { measureUtility } from '../measures/utility.ts'
import type { Criterion } from '../models/criterion.ts'
import { fraction, seededRandom } from '../random.ts'
import { distinctTuples } from '../table/tuples.ts'
import { suppressCells } from './cell-suppression.ts'
import { faultsOf } from './fixture-reference-classes.ts'
import { latticeSize } from './lattice.ts'
import { recodeLocally } from './local-recoding.ts'
import { recode } from './recode.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

const nested = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
  ['d', 'y', '*'],
])

const deep = buildHierarchy(
  Array.from({ length: 27 }, (_, leaf) => [`a${leaf}`, `b${Math.floor(leaf / 3)}`, `c${Math.floor(leaf / 9)}`, '*']),
)

const uneven = buildHierarchy(
  Array.from({ length: 27 }, (_, leaf) => [`a${leaf}`, `b${Math.floor(leaf ** 0.5)}`, `c${leaf < 9 ? 0 : 1}`, '*']),
)

/** Rows of some columns, unevenly spread; the same for the same seed. */
function spaceOf(columns: number, rows: number, seed: number, hierarchy = nested): TupleSpace {
  const random = seededRandom(seed)
  const codes = Array.from({ length: columns }, () => new Uint32Array(rows))
  for (let row = 0; row < rows; row++)
    for (const column of codes)
      column[row] = Math.floor(hierarchy.leafCount * fraction(random) ** (hierarchy === nested ? 2 : 3))
  const tuples = distinctTuples(
    codes,
    codes.map(() => hierarchy.leafCount),
    rows,
  )
  return { tuples, hierarchies: codes.map(() => hierarchy), rowCount: rows }
}

const outcomeOf = ({ tuples, hierarchies }: TupleSpace, recoding: Recoding) => ({
  hierarchies,
  leaves: tuples.codes,
  counts: tuples.counts,
  tupleCount: tuples.count,
  ...recoding,
})

describe('recodeLocally', () => {
  it.each([9, 17, 40])('holds k over %i columns, of whose lattice no one can list the nodes', (columns) => {
    const space = spaceOf(columns, 600, columns)
    expect(latticeSize(space.hierarchies)).toBeGreaterThan(16_384)
    const recoding = recodeLocally(space, { k: 5, criteria: [] })
    expect(faultsOf(space, recoding, 5)).toEqual([])
    const { suppressedRows, granularityLoss } = measureUtility(outcomeOf(space, recoding), 5)
    expect(suppressedRows).toBeLessThan(5)
    expect(granularityLoss).toBeLessThan(0.95)
  })

  it('holds k where classes are filled up with the surplus rows of others, whatever the data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 12 }), (seed, k) => {
        const space = spaceOf(3, 300, seed, deep)
        expect(faultsOf(space, recodeLocally(space, { k, criteria: [] }), k)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('goes class by class, the cheapest first, and fills up with surplus rows those that pay', () => {
    const lossOf = (criteria: readonly Criterion[]): number => {
      const losses = [1, 2, 3].map((seed) => {
        const space = spaceOf(4, 3000, seed, uneven)
        return measureUtility(outcomeOf(space, recodeLocally(space, { k: 7, criteria })), 7).granularityLoss
      })
      return losses.reduce((sum, loss) => sum + loss, 0) / losses.length
    }
    // A criterion that all meet: no row is surplus then. A search that goes by whole nodes, in the order of their means, loses 0.187.
    const withoutSurplus = lossOf([{ isMonotone: true, markFailing: () => undefined }])
    expect(withoutSurplus).toBeLessThan(0.1755)
    expect(lossOf([])).toBeLessThan(0.1735)
  })

  it('loses less than optimal full-domain generalisation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const space = spaceOf(4, 500, seed)
        const requirement = { k: 7, criteria: [] }
        const loss = (method: 'local' | 'global') =>
          measureUtility(outcomeOf(space, recode(space, requirement, method, 1).recoding), 7).granularityLoss
        expect(loss('local')).toBeLessThan(loss('global'))
      }),
      { numRuns: 20 },
    )
  })
})

describe('suppressCells', () => {
  const droppedOf = ({ hierarchies }: TupleSpace, counts: Uint32Array, { classOf, values }: Recoding): number => {
    let cells = 0
    for (const [at, { values: texts }] of hierarchies.entries())
      for (const [tuple, count] of counts.entries()) {
        const released = classOf[tuple] as number
        if (released === NO_CLASS || values[at]?.[released] === texts.length - 1) cells += count
      }
    return cells
  }

  it('loses no row, takes out fewer cells than local recoding, and no more than twice what no way can do without', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const space = spaceOf(4, 400, seed)
      const found = suppressCells(space, { k: 6, criteria: [] })
      if (!('recoding' in found)) throw new Error('not exchanged')
      const rowsOf = new Uint32Array(space.tuples.count)
      for (const [part, tuple] of found.tupleOf.entries())
        rowsOf[tuple] = (rowsOf[tuple] as number) + (found.counts[part] as number)
      expect(rowsOf).toEqual(space.tuples.counts)
      const exchanged = droppedOf(space, found.counts, found.recoding)
      // A criterion that all meet: the same plan takes local recoding instead.
      const greedy = suppressCells(space, { k: 6, criteria: [{ isMonotone: true, markFailing: () => undefined }] })
      if ('recoding' in greedy) throw new Error('not recoded greedily')
      expect(exchanged).toBeLessThanOrEqual(droppedOf(space, space.tuples.counts, greedy))
      // Every row of a tuple that fewer than k share must lose a cell.
      const least = space.tuples.counts.reduce((sum, count) => sum + (count < 6 ? count : 0), 0)
      expect(exchanged).toBeGreaterThanOrEqual(least)
      expect(exchanged).toBeLessThanOrEqual(2 * least)
    }
  })
})
