import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { readPermitted } from '../table/read-rows.ts'
import { tryTables } from './countable-tables.ts'
import { findCountingRows } from './counting-rows.ts'
import { makeDataSet } from './fixture-data-sets.ts'
import { planOf } from './fixture-naive-reader.ts'

/** Reads a data set as a table and plans with its columns. */
async function read(people: number, seed: number) {
  const data = makeDataSet(people, seed)
  const plan = planOf(data)
  const { table } = await readPermitted(inside(data.rows), plan.paths)
  return { table, plan, columns: data.columns }
}

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed)

it('rows to be counted lack few people, and few of their counts are wrong, or there are none', async () => {
  let found = 0
  for (const seed of SEEDS) {
    const { table, plan } = await read(seed % 2 === 0 ? 300 : 1500, seed)
    const advice = findCountingRows(table, plan)
    if (advice === undefined) continue
    found++
    expect(advice.rows).toBeGreaterThanOrEqual(0.95 * table.rowCount)
    expect(advice.singleCounts.wrong).toBeLessThanOrEqual(advice.singleCounts.counts / 10)
  }
  expect(found).toBeGreaterThan(4)
})

it('tables of two columns cost none of those of one column that could be published', async () => {
  let [singles, pairs] = [0, 0]
  for (const seed of SEEDS.slice(0, 3)) {
    const { table, columns } = await read(300, seed)
    const alone = tryTables(table, columns, undefined, false)
    const together = tryTables(table, columns, undefined, true)
    for (const { columns: of, isPublishable } of alone) {
      if (!isPublishable) continue
      singles++
      expect(together.find((one) => one.columns.join() === of.join())?.isPublishable, of.join()).toBe(true)
    }
    pairs += together.filter((one) => one.columns.length === 2 && one.isPublishable).length
  }
  expect(singles).toBeGreaterThan(6)
  expect(pairs).toBeGreaterThan(0)
})
