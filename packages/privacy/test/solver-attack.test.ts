import { describe, expect, it } from 'vitest'
import { fraction, type RandomBelow, seededRandom } from '../src/random.ts'
import { TableBuilder } from '../src/table/table.ts'
import type { PublishedTable, TablePlan } from '../src/tables/plan.ts'
import { TOTAL } from '../src/tables/plan.ts'
import { protectTables } from '../src/tables/secondary-suppression.ts'
import { type AskedCell, solverAttack } from './tables/solver-attack.ts'

type Row = readonly string[]

/** Rows of every combination of so many values, up to so many of each, few more often than many. */
function drawRows(sizes: readonly number[], most: number, random: RandomBelow): Row[] {
  let combinations: string[][] = [[]]
  for (const [axis, size] of sizes.entries())
    combinations = combinations.flatMap((one) =>
      Array.from({ length: size }, (_, at) => [...one, `${'abc'[axis]}${at}`]),
    )
  return combinations.flatMap((one) =>
    Array.from({ length: Math.floor((most + 1) * fraction(random) ** 2) }, () => one),
  )
}

function tableOf(rows: readonly Row[], columns: readonly string[]) {
  const builder = new TableBuilder(columns)
  for (const row of rows) builder.addCells(row)
  return builder.finish()
}

const columns = ['a', 'b', 'c']

/** How many rows a cell of a table counts. */
function countRows(rows: readonly Row[], { dimensions }: PublishedTable, values: readonly string[]): number {
  const places = dimensions.map(({ column }) => columns.indexOf(column))
  return rows.filter((row) => places.every((place, at) => values[at] === TOTAL || values[at] === row[place])).length
}

/** Every sensitive cell with what the solver leaves of it; fails where the truth is not among that. */
async function attack(
  releases: readonly (readonly PublishedTable[])[],
  added: readonly (readonly Row[])[],
  minimumCell: number,
  isWhole?: boolean,
): Promise<{ asked: AskedCell; width: number }[]> {
  const rangeOf = await solverAttack(releases, isWhole)
  const asked = (releases.at(-1) ?? []).flatMap((published, table) =>
    published.cells.flatMap(({ values }) =>
      [undefined, ...Array.from({ length: releases.length - 1 }, (_, since) => since)].flatMap((since) => {
        const truth = countRows(added.slice((since ?? -1) + 1).flat(), published, values)
        const cell: AskedCell = since === undefined ? { table, values } : { table, values, since }
        return truth > 0 && truth < minimumCell ? [{ asked: cell, truth }] : []
      }),
    ),
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

describe('an attacker with a solver of integer programs', () => {
  it.each([
    { sizes: [3, 3], tables: [['a', 'b']], most: 8, minimumCell: 3, minimumWidth: 2 },
    { sizes: [4, 4], tables: [['a', 'b']], most: 14, minimumCell: 6, minimumWidth: 4 },
    { sizes: [2, 2, 2], tables: [columns], most: 8, minimumCell: 3, minimumWidth: 2 },
    { sizes: [2, 3, 2], tables: linked, most: 9, minimumCell: 4, minimumWidth: 2 },
    { sizes: [3, 3, 2], tables: linked, most: 14, minimumCell: 11, minimumWidth: 3 },
  ])('is left with the promised width: $sizes, $tables', async ({ sizes, most, ...plan }) => {
    const by = columns.slice(0, sizes.length)
    let sensitive = 0
    for (let seed = 1; seed <= 8; seed++) {
      const random = seededRandom(seed)
      const rows = drawRows(sizes, most, random)
      const { tables } = protectTables(tableOf(rows, by), plan, random)
      const found = await attack([tables], [rows], plan.minimumCell)
      sensitive += found.length
      expect(found.filter(({ width }) => width < plan.minimumWidth - 1e-6)).toEqual([])
    }
    expect(sensitive).toBeGreaterThan(12)
  })

  it('is left with two counts of what came since an earlier release, and of what is in all', async () => {
    let sensitive = 0
    for (let seed = 1; seed <= 10; seed++) {
      const random = seededRandom(seed)
      const [old, more] = [drawRows([2, 3], 16, random), drawRows([2, 3], 4, random)]
      const plan: TablePlan = { tables: [['a', 'b']], minimumCell: 4 }
      const first = protectTables(tableOf(old, ['a', 'b']), plan, random).tables
      const all = [...old.map((row) => [...row, '1']), ...more.map((row) => [...row, '2'])]
      const history = { column: 'release', releases: [first] }
      const second = protectTables(tableOf(all, ['a', 'b', 'release']), { ...plan, history }, random).tables
      const found = await attack([first, second], [old, more], 4)
      sensitive += found.length
      expect(found.filter(({ width }) => width < 2 - 1e-6)).toEqual([])
    }
    expect(sensitive).toBeGreaterThan(50)
  })

  it('finds counts that only the equations protect, where a width of 1 is asked for', async () => {
    const rows = drawRows([3, 6, 6], 40, seededRandom(3))
    const narrowest = async (minimumWidth: number): Promise<number> => {
      const { tables } = protectTables(tableOf(rows, columns), { tables: [columns], minimumWidth }, seededRandom(1))
      return Math.min(...(await attack([tables], [rows], 11, false)).map(({ width }) => width))
    }
    expect(await narrowest(1)).toBeCloseTo(1, 6)
    expect(await narrowest(2)).toBeGreaterThanOrEqual(2 - 1e-6)
  })
})
