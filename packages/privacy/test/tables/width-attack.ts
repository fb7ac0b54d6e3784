import { expect } from 'vitest'
import { fraction, type RandomBelow, seededRandom } from '../../src/random.ts'
import { TableBuilder } from '../../src/table/table.ts'
import type { PublishedTable } from '../../src/tables/plan.ts'
import { TOTAL } from '../../src/tables/plan.ts'
import { protectTables } from '../../src/tables/secondary-suppression.ts'
import { type AskedCell, solverAttack } from './solver-attack.ts'

type Row = readonly string[]

/** Rows of every combination of so many values, up to so many of each, few more often than many. */
export function drawRows(sizes: readonly number[], most: number, random: RandomBelow): Row[] {
  let combinations: string[][] = [[]]
  for (const [axis, size] of sizes.entries())
    combinations = combinations.flatMap((one) =>
      Array.from({ length: size }, (_, at) => [...one, `${'abc'[axis]}${at}`]),
    )
  return combinations.flatMap((one) =>
    Array.from({ length: Math.floor((most + 1) * fraction(random) ** 2) }, () => one),
  )
}

/** A table of rows. */
export function tableOf(rows: readonly Row[], columns: readonly string[]) {
  const builder = new TableBuilder(columns)
  for (const row of rows) builder.addCells(row)
  return builder.finish()
}

/** The columns that rows may have. */
export const columns: readonly string[] = ['a', 'b', 'c']

/** The value under which a table counts one: itself, or the rest. */
function countedAs({ dimensions }: PublishedTable, axis: number, value: string): string {
  return dimensions[axis]?.parentOf.has(value) ? value : 'Other'
}

/** Whether a row is in a cell of a table. */
function isIn(row: Row, table: PublishedTable, values: readonly string[]): boolean {
  return table.dimensions.every(
    ({ column }, axis) =>
      values[axis] === TOTAL || values[axis] === countedAs(table, axis, row[columns.indexOf(column)] as string),
  )
}

/**
 * What the solver leaves of every count of few, and of the others of every group that is all alike; fails where the
 * truth is not among that. The attacker knows that the finest counts are shown first, and takes those that are hidden
 * for less than the minimum wherever they are.
 */
export async function attack(
  tables: readonly PublishedTable[],
  rows: readonly Row[],
  minimumCell: number,
  isWhole?: boolean,
): Promise<{ asked: AskedCell; width: number }[]> {
  const countOf = ({ table, values }: AskedCell): number =>
    rows.filter((row) => isIn(row, tables[table] as PublishedTable, values)).length
  const rangeOf = await solverAttack(tables, isWhole, (cell) =>
    !cell.values.includes(TOTAL) && countOf(cell) < minimumCell ? minimumCell - 1 : undefined,
  )
  const asked = tables.flatMap((published, table) =>
    published.cells.flatMap(({ values }): { asked: AskedCell; truth: number }[] => {
      const truth = countOf({ table, values })
      if (truth > 0 && truth < minimumCell) return [{ asked: { table, values }, truth }]
      return values.flatMap((value, axis) => {
        const group = values.with(axis, TOTAL)
        // That all people of the data are alike is said of no one in particular, and of every group as well.
        const alone = values.map((_, other) => (other === axis ? value : TOTAL))
        const isOfEveryone = rows.every((row) => isIn(row, published, alone))
        const inGroup = rows.filter((row) => isIn(row, published, group)).length
        const isAlike = value !== TOTAL && !isOfEveryone && truth > 0 && inGroup === truth
        return isAlike ? [{ asked: { table, values: group, without: values }, truth: 0 }] : []
      })
    }),
  )
  return asked.map(({ asked: cell, truth }) => {
    const [least, most] = rangeOf(cell)
    expect(truth).toBeGreaterThanOrEqual(least - 1e-6)
    expect(truth).toBeLessThanOrEqual(most + 1e-6)
    return { asked: cell, width: most - least + 1 }
  })
}

const linked = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'a'],
]

/** Small tables, of so many values in each column, and the width that is promised. */
export const settings: readonly {
  readonly sizes: readonly number[]
  readonly tables: readonly (readonly string[])[]
  readonly most: number
  readonly minimumCell: number
  readonly minimumWidth: number
}[] = [
  { sizes: [3, 3], tables: [['a', 'b']], most: 8, minimumCell: 4, minimumWidth: 2 },
  { sizes: [4, 4], tables: [['a', 'b']], most: 20, minimumCell: 10, minimumWidth: 4 },
  { sizes: [2, 2, 2], tables: [columns], most: 8, minimumCell: 4, minimumWidth: 2 },
  { sizes: [2, 3, 2], tables: linked, most: 9, minimumCell: 4, minimumWidth: 2 },
  { sizes: [3, 3, 2], tables: linked, most: 14, minimumCell: 11, minimumWidth: 3 },
]

/** Expects that a solver is left with the promised width, in tables of random rows by some seeds. */
export async function expectWidth(
  { sizes, most, ...plan }: (typeof settings)[number],
  seeds: readonly number[],
): Promise<void> {
  const by = columns.slice(0, sizes.length)
  let sensitive = 0
  for (const seed of seeds) {
    const random = seededRandom(seed)
    const rows = drawRows(sizes, most, random)
    const { tables } = protectTables(tableOf(rows, by), plan, random)
    const found = await attack(tables, rows, plan.minimumCell)
    sensitive += found.length
    const least = ({ asked }: { asked: AskedCell }): number => (asked.without === undefined ? plan.minimumWidth : 2)
    expect(found.filter((one) => one.width < least(one) - 1e-6)).toEqual([])
  }
  expect(sensitive).toBeGreaterThan(12)
}
