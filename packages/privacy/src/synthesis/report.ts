import { countCombinations, isNothing } from '../measures/combinations.ts'
import type { Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import type { Budget, Spending } from './budget.ts'
import { common } from './combination-space.ts'
import type { MembershipAttack } from './membership-attack.ts'

/** The errors of combinations of one length. */
export type CombinationReport = {
  readonly length: number
  /**
   * The number of combinations that at least ten rows of the data have, and the mean relative error of their counts.
   */
  readonly common: number
  readonly relativeError: number
  /**
   * Shares: of common combinations, those missing; of synthetic ones, those absent from the data, and those of one to
   * nine rows.
   */
  readonly missing: number
  readonly fabricated: number
  readonly rare: number
}

/** The errors of the combinations of up to three values that include one value: the quality for a group such as one sex. */
export type GroupReport = Omit<CombinationReport, 'length'> & { readonly value: string }

/** A comparison of synthetic records with the data. It is not private itself, so it is for the data officer who decides. */
export type SynthesisReport = {
  /** The audience: a published report would reveal about individuals what the noise hides. */
  readonly audience: 'insideOnly'
  readonly epsilon: number
  readonly delta: number
  readonly spendings: readonly Spending[]
  readonly rows: number
  readonly syntheticRows: number
  readonly combinations: readonly CombinationReport[]
  /** The number of different synthetic records that equal a unique row of the data; this also happens by chance. */
  readonly copiesOfUniques: number
  /** The result of an attack on records made in the same way; absent unless the plan requests one. */
  readonly membership?: MembershipAttack
  /** By column, the mean relative error of the counts of its common values. */
  readonly errorByColumn: Readonly<Record<string, number>>
  /** For columns with few values, such as sex, each value of the column. */
  readonly groups: Readonly<Record<string, readonly GroupReport[]>>
}

/** The maximum number of values for which a column is reported value by value. */
const mostGroups = 20

/** Accumulates the errors of combinations of one length, or with one value. */
class Tally {
  #common = 0
  #error = 0
  #missing = 0
  #made = 0
  #fabricated = 0
  #rare = 0

  /** Adds a common combination of the data: its number of rows in the data, and among the synthetic records. */
  addReal(rows: number, found: number): void {
    this.#common++
    this.#error += Math.abs(found - rows) / rows
    if (found === 0) this.#missing++
  }

  /** Adds a combination of synthetic records: its number of rows in the data. */
  addMade(rows: number): void {
    this.#made++
    if (rows === 0) this.#fabricated++
    else if (rows < common) this.#rare++
  }

  report(): Omit<CombinationReport, 'length'> {
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
    return {
      common: this.#common,
      relativeError: share(this.#error, this.#common),
      missing: share(this.#missing, this.#common),
      fabricated: share(this.#fabricated, this.#made),
      rare: share(this.#rare, this.#made),
    }
  }
}

/** Makes a tally for each value of columns with few values. */
function tallyGroups({ columns }: Table): {
  of: (column: number, value: string) => Tally | undefined
  report: () => SynthesisReport['groups']
} {
  const sizes = new Map<string, number>()
  const taken = columns.map(({ name, values }) => {
    const own = values.filter((value) => !isNothing(value))
    sizes.set(name, (sizes.get(name) ?? 0) + own.length)
    return own
  })
  const isSmall = (name: string): boolean => (sizes.get(name) as number) <= mostGroups
  const tallies = taken.map(
    (own, at) => new Map(isSmall(columns[at]?.name as string) ? own.map((value) => [value, new Tally()]) : []),
  )
  return {
    of: (column, value) => tallies[column]?.get(value),
    report: () => {
      const groups = new Map<string, GroupReport[]>()
      for (const [at, { name }] of columns.entries()) {
        const own = Array.from(tallies[at] as Map<string, Tally>, ([value, tally]) => ({ value, ...tally.report() }))
        if (own.length > 0) groups.set(name, [...(groups.get(name) ?? []), ...own])
      }
      return Object.fromEntries(groups)
    },
  }
}

/** Compares synthetic records with the data, combination by combination (measures of Edge et al. 2020, arXiv:2005.05688). */
export function compareSynthesis(data: Table, synthetic: Table, budget: Budget): SynthesisReport {
  const [real, made] = [countCombinations(data), countCombinations(synthetic)]
  const byLength = real.countByLength.map(() => new Tally())
  const byColumn = new Map(data.columns.map(({ name }) => [name, new Tally()]))
  const groups = tallyGroups(data)
  const talliesOf = (columns: readonly number[], values: readonly string[]): (Tally | undefined)[] => [
    byLength[columns.length - 1],
    columns.length === 1 ? byColumn.get(data.columns[columns[0] as number]?.name as string) : undefined,
    ...columns.map((column, at) => groups.of(column, values[at] as string)),
  ]
  for (const { columns, values, rows } of real.list(common)) {
    const found = made.rowsWith(columns, values)
    for (const tally of talliesOf(columns, values)) tally?.addReal(rows, found)
  }
  for (const { columns, values } of made.list()) {
    const rows = real.rowsWith(columns, values)
    for (const tally of talliesOf(columns, values)) tally?.addMade(rows)
  }
  return {
    audience: 'insideOnly',
    epsilon: budget.epsilon,
    delta: budget.delta,
    spendings: [...budget.spendings],
    rows: data.rowCount,
    syntheticRows: synthetic.rowCount,
    combinations: byLength.map((tally, at) => ({ length: at + 1, ...tally.report() })),
    copiesOfUniques: countCopies(data, synthetic),
    errorByColumn: Object.fromEntries([...byColumn].map(([name, tally]) => [name, tally.report().relativeError])),
    groups: groups.report(),
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
