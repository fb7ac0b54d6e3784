import { expect } from 'vitest'
import { inside } from '../fixture-inside.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from '../release/anonymise.ts'
import { type Advice, advise } from './advise.ts'
import type { RowsAdvice } from './counting-rows.ts'
import type { DataSet } from './fixture-data-sets.ts'

export const adviceOn = ({ rows, columns }: DataSet): Promise<Advice> => advise(inside(rows), { columns })

/** All names of a value, itself first. */
function namesOf({ columns }: DataSet, column: string, value: string): string[] {
  const hierarchy = columns.find((one) => one.column === column)?.hierarchy
  if (hierarchy === undefined) throw new Error('No such column.')
  const leaf = hierarchy.values.indexOf(value)
  return [...new Set(hierarchy.levels.map((level) => hierarchy.values[level[leaf] as number] as string))]
}

/**
 * Counts the rows that show each value, as a reader would, and compares with the number of people of whom it is true.
 */
function countNaively(data: DataSet, released: readonly Record<string, string>[]): { counts: number; wrong: number } {
  let [counts, wrong] = [0, 0]
  for (const column of Object.keys(released[0] ?? {})) {
    const truth = new Map<string, number>()
    for (const row of data.rows)
      for (const name of namesOf(data, column, row[column] as string)) truth.set(name, (truth.get(name) ?? 0) + 1)
    for (const value of new Set(released.map((row) => row[column] as string))) {
      if (value === '*') continue
      const counted = released.filter((row) => row[column] === value).length
      const rows = truth.get(value) ?? 0
      counts++
      if (Math.abs(counted - rows) > rows / 10) wrong++
    }
  }
  return { counts, wrong }
}

/** The plan of a data set, as `advise` makes it. */
export const planOf = ({ columns }: DataSet): ReleasePlan =>
  releasePlan({ purpose: 'publicMicrodata', quasiIdentifiers: columns })

/** Expects that a reader who counts the recommended rows, made with the shown command, is rarely wrong. */
export async function expectCountable(data: DataSet, advice: RowsAdvice): Promise<void> {
  const { method, suppressionLimit, columns, rows, shown, singleCounts } = advice
  const plan = releasePlan({
    purpose: 'publicMicrodata',
    method,
    suppressionLimit,
    quasiIdentifiers: data.columns.filter(({ column }) => columns.includes(column)),
  })
  const released = [...(await anonymise(inside(data.rows), plan)).release.rows()]
  const { counts, wrong } = countNaively(data, released)
  expect(wrong).toBeLessThanOrEqual(counts / 10)
  // Anyone who counts the rows finds what the advice states about them.
  expect({ counts, wrong }).toEqual({ counts: singleCounts.counts, wrong: singleCounts.wrong })
  expect(released.length).toBe(rows)
  const visible = Object.keys(released[0] ?? {}).filter((column) => released.some((row) => row[column] !== '*'))
  expect(visible).toEqual(shown.map(({ column }) => column))
  expect(visible.length).toBeGreaterThanOrEqual(3)
}

/**
 * Expects that a reader who counts the recommended data is rarely wrong, and that at least half of the one-column
 * tables can be published.
 */
export async function expectTrueCounts(data: DataSet, { recommended, countingRows, tables }: Advice): Promise<void> {
  if (recommended === 'rows' && countingRows !== undefined) return expectCountable(data, countingRows)
  const singles = tables.filter(({ columns }) => columns.length === 1)
  expect(recommended).toBe('tables')
  expect(singles.filter(({ isPublishable }) => isPublishable).length).toBeGreaterThanOrEqual(singles.length / 2)
}
