import { compareCounts, type SingleCounts } from '../measures/single-counts.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { seededRandom } from '../random.ts'
import { openBudget } from '../synthesis/budget.ts'
import { synthesiseTable } from '../synthesis/synthesise.ts'
import { isMissingCategory, membersOf } from '../table/cell.ts'
import { columnOf, type Table } from '../table/table.ts'

/** Synthetic records that could be made, and how wrong a reader's counts of them would be. */
export type SyntheticAdvice = {
  readonly epsilon: number
  readonly delta: number
  /** The columns in which a person can have several values; they must be named when records are made. */
  readonly lists: readonly string[]
  /** Single counts of the values of at least k people, and of those that as many synthetic records show. */
  readonly singleCounts: SingleCounts
}

/** How often synthetic records are made, to see how much they vary; none are kept. */
const TRIES = 3

/** Returns a delta well below one divided by the number of people. */
const deltaFor = (people: number): number => Math.min(1e-6, 0.1 / Math.max(1, people))

/** Counts the rows with each value, by column; a row with a set of values counts for each. */
function countValues(
  columns: readonly string[],
  rows: Iterable<readonly (readonly string[])[]>,
): Map<string, number>[] {
  const counts = columns.map(() => new Map<string, number>())
  for (const row of rows)
    for (const [at, values] of row.entries()) {
      const own = counts[at] as Map<string, number>
      for (const value of values) own.set(value, (own.get(value) ?? 0) + 1)
    }
  return counts
}

/**
 * Makes synthetic records of a table a few times, with seeded noise, and measures their single counts; releases none of
 * them.
 */
export function trySynthetic(table: Table, { quasiIdentifiers, k }: ReleasePlan, epsilon: number): SyntheticAdvice {
  const names = quasiIdentifiers.map(({ column }) => column)
  const data = names.map((name) => columnOf(table, name))
  const membersIn = data.map(({ values }) =>
    values.map((value) => membersOf(value).filter((member) => !isMissingCategory(member))),
  )
  const columns = quasiIdentifiers.map(({ column, hierarchy }, at) => ({
    column,
    // A hierarchy that was read from the data has sets, and reasons for missing values, as values of their own.
    values: [...new Set(hierarchy.values.slice(0, hierarchy.leafCount).flatMap(membersOf))].filter(
      (value) => !isMissingCategory(value),
    ),
    several: (membersIn[at] as string[][]).some((members) => members.length > 1),
  }))
  const truth = countValues(
    names,
    Array.from({ length: table.rowCount }, (_, row) =>
      data.map(({ codes }, at) => membersIn[at]?.[codes[row] as number] as string[]),
    ),
  )
  const delta = deltaFor(table.rowCount)
  const pairs: [number, number][] = []
  for (let seed = 1; seed <= TRIES; seed++) {
    const plan = { columns, budget: openBudget({ epsilon, delta }) }
    const made = synthesiseTable({ ...table, columns: data }, plan, seededRandom(seed))
    const found = countValues(
      names,
      Array.from(made.rows(), (row) =>
        names.map((name) => {
          const value = row[name] ?? ''
          return typeof value === 'string' ? (value === '' ? [] : [value]) : value
        }),
      ),
    )
    for (const [at, counts] of truth.entries())
      for (const value of new Set([...counts.keys(), ...(found[at] as Map<string, number>).keys()])) {
        const [counted, rows] = [found[at]?.get(value) ?? 0, counts.get(value) ?? 0]
        if (Math.max(counted, rows) >= k) pairs.push([counted, rows])
      }
  }
  const { counts, wrong, meanError } = compareCounts(pairs)
  return {
    epsilon,
    delta,
    lists: columns.filter(({ several }) => several).map(({ column }) => column),
    singleCounts: { counts: Math.round(counts / TRIES), wrong: Math.round(wrong / TRIES), meanError },
  }
}
