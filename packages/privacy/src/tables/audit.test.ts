import fc from 'fast-check'
import { expect, it } from 'vitest'
import { auditTables } from './audit.ts'
import { forEachPossible } from './fixture-reference-possible-tables.ts'
import { isComputable } from './fixture-reference-row-space.ts'
import { type PublishedTable, TOTAL } from './plan.ts'

const parentOf = (values: readonly string[]): Map<string, string> => new Map(values.map((value) => [value, TOTAL]))
const [rows, columns] = [
  ['r0', 'r1'],
  ['c0', 'c1', 'c2'],
] as const

/** A table of two rows and three columns with its margins, of which the cells named are hidden; and their counts may be 0. */
function publish(inner: readonly number[], isHidden: (cell: number) => boolean): PublishedTable {
  const counts = inner.map((count, at) => ({
    values: [rows[Math.floor(at / 3)] as string, columns[at % 3] as string],
    count,
  }))
  const sumOf = (row: string, column: string): number =>
    counts
      .filter(({ values }) => (row === TOTAL || values[0] === row) && (column === TOTAL || values[1] === column))
      .reduce((sum, { count }) => sum + count, 0)
  const cells = [...rows, TOTAL].flatMap((row) => [...columns, TOTAL].map((column) => [row, column] as const))
  return {
    dimensions: [
      { column: 'row', parentOf: parentOf(rows) },
      { column: 'column', parentOf: parentOf(columns) },
    ],
    cells: cells.map(([row, column], at) => ({
      values: [row, column],
      // The total of all bounds the search of the reference.
      count: isHidden(at) && at + 1 < cells.length ? undefined : sumOf(row, column),
    })),
  }
}

/** A cell as the sum of inner cells: a one for each of the six that it covers. */
const innerIn = ([row, column]: readonly string[]): number[] =>
  rows.flatMap((one) =>
    columns.map((other) => Number((row === TOTAL || row === one) && (column === TOTAL || column === other))),
  )

it('finds the counts that the sums alone give, and none that enumeration leaves open', () => {
  let recovered = 0
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (inner, hidden) => {
        const table = publish(inner, (cell) => hidden[cell] as boolean)
        const possible = table.cells.map(() => new Set<number>())
        const total = inner.reduce((sum, count) => sum + count, 0)
        forEachPossible(table, total, (counts) => {
          for (const [at, count] of counts.entries()) possible[at]?.add(count)
        })
        const ofHidden = table.cells.flatMap(({ count }, at) => (count === undefined ? [possible[at]?.size ?? 0] : []))
        const exact = ofHidden.filter((size) => size === 1).length
        const audit = auditTables([table])
        expect(audit.hidden).toBe(ofHidden.length)
        const published = table.cells.filter(({ count }) => count !== undefined).map(({ values }) => innerIn(values))
        const computable = table.cells.filter(
          ({ count, values }) => count === undefined && isComputable(innerIn(values), published),
        )
        expect(audit.recoverable).toBe(computable.length)
        expect(audit.recoverable).toBeLessThanOrEqual(audit.exactByBounds)
        expect(audit.exactByBounds).toBeLessThanOrEqual(exact)
        if (ofHidden.length > 0) expect(audit.narrowest).toBeGreaterThanOrEqual(Math.min(...ofHidden))
        recovered += audit.recoverable
      },
    ),
    { numRuns: 150 },
  )
  expect(recovered).toBeGreaterThan(0)
})
