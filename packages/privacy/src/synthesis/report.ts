import { countCombinations } from '../measures/combinations.ts'
import type { Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import type { Budget, Spending } from './budget.ts'

/** How combinations of one length came out. */
export type CombinationReport = {
  readonly length: number
  /** Combinations that at least ten rows of the data have, and the mean distance of their counts, in parts of them. */
  readonly common: number
  readonly relativeError: number
  /** Shares: of the common ones that did not come; of those that came, nobody's, and those of one to nine rows. */
  readonly missing: number
  readonly fabricated: number
  readonly rare: number
}

/** How far made-up rows are from the data. It is not private itself. */
export type SynthesisReport = {
  readonly epsilon: number
  readonly delta: number
  readonly spendings: readonly Spending[]
  readonly rows: number
  readonly syntheticRows: number
  readonly combinations: readonly CombinationReport[]
  /** Different made-up rows that are equal to a row which stands alone in the data; it happens by chance too. */
  readonly copiesOfUniques: number
  /** By column, the mean distance of the counts of its common values, in parts of them. */
  readonly errorByColumn: Readonly<Record<string, number>>
}

const common = 10

/** Compares made-up rows with the data, combination by combination (measures of Edge et al. 2020, arXiv:2005.05688). */
export function compareSynthesis(data: Table, synthetic: Table, budget: Budget): SynthesisReport {
  const [real, made] = [countCombinations(data), countCombinations(synthetic)]
  const lengths = real.countByLength.map((_, at) => at + 1)
  const sums = lengths.map(() => ({ common: 0, error: 0, missing: 0, made: 0, fabricated: 0, rare: 0 }))
  const byColumn = new Map<string, { error: number; values: number }>()
  for (const { columns, values, rows } of real.list(common)) {
    const sum = sums[columns.length - 1] as (typeof sums)[number]
    const found = made.rowsWith(columns, values)
    const error = Math.abs(found - rows) / rows
    sum.common++
    sum.error += error
    if (found === 0) sum.missing++
    if (columns.length > 1) continue
    const name = data.columns[columns[0] as number]?.name as string
    const own = byColumn.get(name) ?? { error: 0, values: 0 }
    byColumn.set(name, { error: own.error + error, values: own.values + 1 })
  }
  for (const { columns, values } of made.list()) {
    const sum = sums[columns.length - 1] as (typeof sums)[number]
    const rows = real.rowsWith(columns, values)
    sum.made++
    if (rows === 0) sum.fabricated++
    else if (rows < common) sum.rare++
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    epsilon: budget.epsilon,
    delta: budget.delta,
    spendings: [...budget.spendings],
    rows: data.rowCount,
    syntheticRows: synthetic.rowCount,
    combinations: sums.map((sum, at) => ({
      length: at + 1,
      common: sum.common,
      relativeError: share(sum.error, sum.common),
      missing: share(sum.missing, sum.common),
      fabricated: share(sum.fabricated, sum.made),
      rare: share(sum.rare, sum.made),
    })),
    copiesOfUniques: countCopies(data, synthetic),
    errorByColumn: Object.fromEntries([...byColumn].map(([name, { error, values }]) => [name, share(error, values)])),
  }
}

function countCopies(data: Table, synthetic: Table): number {
  const sizes = data.columns.map(({ values }) => Math.max(1, values.length))
  const tuplesOf = (table: Table) =>
    distinctTuples(
      table.columns.map(({ codes }) => codes),
      sizes,
      table.rowCount,
    )
  const nameOf = (codes: readonly Uint32Array[], tuple: number): string => codes.map((column) => column[tuple]).join()
  const [real, made] = [tuplesOf(data), tuplesOf(synthetic)]
  const alone = new Set<string>()
  for (let tuple = 0; tuple < real.count; tuple++) if (real.counts[tuple] === 1) alone.add(nameOf(real.codes, tuple))
  let copies = 0
  for (let tuple = 0; tuple < made.count; tuple++) if (alone.has(nameOf(made.codes, tuple))) copies++
  return copies
}
