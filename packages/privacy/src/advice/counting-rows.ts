import { classSizes, type Outcome } from '../measures/outcome.ts'
import { type SingleCounts, singleCounts, WRONG_ABOVE } from '../measures/single-counts.ts'
import { measureUtility } from '../measures/utility.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { prepare } from '../release/prepare.ts'
import { recodeRows } from '../release/recode-rows.ts'
import { suppressRows } from '../release/suppress-rows.ts'
import type { Table } from '../table/table.ts'

/** A column as rows would show it: the level of its finest values, and how many of them there are. */
export type ShownColumn = {
  readonly column: string
  /** Steps up the hierarchy from the values themselves; 0 if they are shown unchanged. */
  readonly level: number
  readonly values: number
}

/** Rows that could be released, and what a reader who counts them gets. */
export type RowsAdvice = {
  readonly method: 'local' | 'global'
  readonly suppressionLimit: number
  readonly columns: readonly string[]
  /** The columns that still show something. */
  readonly shown: readonly ShownColumn[]
  readonly rows: number
  /**
   * The number of different rows. If it is very small, the rows amount to a table of these columns, written row by row.
   */
  readonly different: number
  readonly singleCounts: SingleCounts
  /** Granularity loss over all requested columns; a column that is left out counts as lost. */
  readonly granularityLoss: number
}

/** The shares of rows that may be suppressed if rows are to be counted. */
const LIMITS = [0.05, 0.02] as const

/** The minimum number of columns: rows with fewer say no more than a table. */
const LEAST_COLUMNS = 3

/** The number of column sets of each size that the search follows further. */
const BEAM = 6

/** Makes the classes of a release, without its rows. */
function outcomeOf(table: Table, plan: ReleasePlan): Outcome {
  const prepared = prepare(table, plan)
  return suppressRows(prepared, recodeRows(prepared, plan), undefined).outcome
}

/** The columns that classes show, each at the lowest level of its values; leaves out columns that show nothing. */
function shownColumns({ quasiIdentifiers }: ReleasePlan, outcome: Outcome): ShownColumn[] {
  return quasiIdentifiers.flatMap(({ column }, at): ShownColumn[] => {
    const { levels, values } = outcome.hierarchies[at] as Outcome['hierarchies'][number]
    const top = values.length - 1
    const shown = new Set<number>()
    for (let tuple = 0; tuple < outcome.tupleCount; tuple++) {
      const one = outcome.classOf[tuple] as number
      if (one < outcome.classCount) shown.add(outcome.values[at]?.[one] as number)
    }
    shown.delete(top)
    if (shown.size === 0) return []
    const level = levels.findIndex((own) => own.some((value) => shown.has(value)))
    return [{ column, level, values: shown.size }]
  })
}

/** Measures the rows that a plan for some of the columns of `asked` could release. */
export function tryRows(table: Table, asked: ReleasePlan, plan: ReleasePlan): RowsAdvice {
  const outcome = outcomeOf(table, plan)
  const columns = plan.quasiIdentifiers.map(({ column }) => column)
  const losses = measureUtility(outcome, plan.k).granularityLossByColumn
  const all = asked.quasiIdentifiers.length
  return {
    method: plan.method === 'global' ? 'global' : 'local',
    suppressionLimit: plan.suppressionLimit,
    columns,
    shown: shownColumns(plan, outcome),
    rows: Array.from(outcome.counts).reduce(
      (sum, count, tuple) => sum + ((outcome.classOf[tuple] as number) < outcome.classCount ? count : 0),
      0,
    ),
    different: classSizes(outcome).filter((size) => size > 0).length,
    singleCounts: singleCounts(outcome),
    granularityLoss: (losses.reduce((sum, loss) => sum + loss, 0) + all - columns.length) / all,
  }
}

/** Whether counts from such rows are right and show more than a table would. */
function isCountable({ shown, singleCounts: { counts, wrong } }: RowsAdvice, least: number): boolean {
  return shown.length >= least && wrong <= WRONG_ABOVE * counts
}

const isBetter = (one: RowsAdvice, other: RowsAdvice | undefined): boolean =>
  other === undefined ||
  one.shown.length > other.shown.length ||
  (one.shown.length === other.shown.length && one.granularityLoss < other.granularityLoss)

/**
 * Looks for rows that may be counted: all generalised to the same levels (full-domain), so that no value is shown
 * beside a coarser one that may be the same, and with so few suppressed that at most one in ten single counts is off by
 * more than a tenth. Searches the sets of columns, the largest first (a beam search), for the one in which most columns
 * still show something, and among equals for the one that loses least. Returns `undefined` if rows would show fewer
 * than three columns, or fewer than all if fewer than three were requested.
 */
export function findCountingRows(table: Table, asked: ReleasePlan): RowsAdvice | undefined {
  const least = Math.min(LEAST_COLUMNS, asked.quasiIdentifiers.length)
  if (table.rowCount < asked.k) return undefined
  let best: RowsAdvice | undefined
  let beam: (readonly number[])[] = [[...asked.quasiIdentifiers.keys()]]
  for (let size = asked.quasiIdentifiers.length; size >= least; size--) {
    // Fewer columns cannot show more.
    if (best !== undefined && best.shown.length > size) break
    const tried = beam.map((set) => {
      const found = LIMITS.map((suppressionLimit) =>
        tryRows(table, asked, {
          ...asked,
          method: 'global',
          suppressionLimit,
          sensitive: [],
          quasiIdentifiers: set.map((at) => asked.quasiIdentifiers[at] as ReleasePlan['quasiIdentifiers'][number]),
        }),
      )
      for (const one of found) if (isCountable(one, least) && isBetter(one, best)) best = one
      return { set, loss: Math.min(...found.map(({ granularityLoss }) => granularityLoss)) }
    })
    tried.sort((one, other) => one.loss - other.loss)
    const next = new Map<string, readonly number[]>()
    for (const { set } of tried.slice(0, BEAM))
      for (const left of set) {
        const others = set.filter((at) => at !== left)
        next.set(others.join(), others)
      }
    beam = [...next.values()]
  }
  return best
}
