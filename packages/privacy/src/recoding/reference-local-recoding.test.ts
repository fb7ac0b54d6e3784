import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { suppressCells } from './cell-suppression.ts'
import { leastLocalLoss } from './fixture-reference-local-recoding.ts'
import { type Drawn, tuplesOf } from './fixture-spaces.ts'
import { recodeLocally } from './local-recoding.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import { splitTuples } from './split-tuples.ts'
import type { TupleSpace } from './tuple-space.ts'

const nested = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
  ['d', 'y', '*'],
])
const flat = buildHierarchy([
  ['a', '*'],
  ['b', '*'],
  ['c', '*'],
])

/** Up to five rows of two columns. */
const smallTables = (hierarchy: typeof nested): fc.Arbitrary<Drawn> =>
  fc.record({
    hierarchies: fc.constant([hierarchy, hierarchy]),
    rows: fc.array(
      fc.record({
        leaves: fc.tuple(fc.nat({ max: hierarchy.leafCount - 1 }), fc.nat({ max: hierarchy.leafCount - 1 })),
        sensitive: fc.constant(0),
      }),
      { minLength: 1, maxLength: hierarchy === nested ? 4 : 5 },
    ),
    k: fc.integer({ min: 2, max: 3 }),
  })

/** What a recoding loses: the share of leaves of every value, and everything where a row is suppressed. */
function lossOf({ tuples, hierarchies }: TupleSpace, { classOf, values }: Recoding): number {
  let loss = 0
  for (const [tuple, count] of tuples.counts.entries()) {
    const at = classOf[tuple] as number
    for (const [column, { leavesOf, leafCount }] of hierarchies.entries())
      loss += count * (at === NO_CLASS ? 1 : (leavesOf[values[column]?.[at] as number] as number) / leafCount)
  }
  return loss
}

const methods = {
  'local recoding': { hierarchy: nested, recode: recodeLocally },
  'cell suppression': { hierarchy: flat, recode: suppressCells },
} as const

it.each(['local recoding', 'cell suppression'] as const)(
  '%s comes near the optimum of small tables, and never seems to beat it',
  (name) => {
    const { hierarchy, recode } = methods[name]
    // Measured: local recoding loses 0.24 % more than the optimum in all, cell suppression nothing.
    let [found, least] = [0, 0]
    for (const drawn of fc.sample(smallTables(hierarchy), { seed: 1, numRuns: 60 })) {
      const space = { tuples: tuplesOf(drawn), hierarchies: drawn.hierarchies, rowCount: drawn.rows.length }
      const recoded = recode(space, { k: drawn.k, criteria: [] })
      const loss =
        'recoding' in recoded ? lossOf(splitTuples(space, recoded), recoded.recoding) : lossOf(space, recoded)
      const optimum = leastLocalLoss(drawn)
      expect(loss).toBeGreaterThanOrEqual(optimum - 1e-9)
      found += loss
      least += optimum
    }
    expect(found).toBeLessThan(1.01 * least)
  },
)
