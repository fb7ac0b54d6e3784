import { type BoundColumn, bindColumn, SUPPRESSED_LEAF } from '../hierarchies/bind.ts'
import type { Requirement } from '../models/criterion.ts'
import { overallFrequencies } from '../models/histograms.ts'
import { minimumDistinct } from '../models/k-anonymity.ts'
import { type TupleValues, valuesByTuple } from '../models/tuple-values.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { TupleSpace } from '../recoding/tuple-space.ts'
import { isMissingCategory } from '../table/cell.ts'
import { type Column, columnOf, type Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import { criteriaFor } from './sensitive-criterion.ts'

/** Rows ready for recoding. */
export type Prepared = {
  readonly space: TupleSpace
  /** What every class must meet, where distributions are compared with those of the released tuples; all of them unless said. */
  readonly requirementFor: (isReleased?: (tuple: number) => boolean) => Requirement
  readonly quasiIdentifiers: readonly BoundColumn[]
  readonly sensitive: readonly Column[]
  /** The tuple of each row of the table; at or past the number of tuples for rows that came suppressed. */
  readonly tupleOf: Uint32Array
  readonly suppressedBefore: number
}

/** Which rows came suppressed: `*` in every quasi-identifier. A row with `*` in some only is refused; nobody can say what it was. */
function findSuppressed(columns: readonly BoundColumn[], rowCount: number): Uint8Array {
  const isSuppressed = new Uint8Array(rowCount)
  let inPart = 0
  for (let row = 0; row < rowCount; row++) {
    const stars = columns.filter(({ codes }) => codes[row] === SUPPRESSED_LEAF).length
    if (stars === columns.length) isSuppressed[row] = 1
    else if (stars > 0) inPart++
  }
  if (inPart > 0) throw new PrivacyError('partlySuppressed', { rows: inPart })
  return isSuppressed
}

/** Finds the tuples of the rows that are not suppressed, and numbers the rows of the others past them. */
function tuplesOf(columns: readonly BoundColumn[], rowCount: number, isSuppressed: Uint8Array) {
  const kept = Uint32Array.from({ length: rowCount }, (_, row) => row).filter((row) => isSuppressed[row] === 0)
  const codes = columns.map((column) =>
    kept.length === rowCount ? column.codes : kept.map((row) => column.codes[row] as number),
  )
  const sizes = columns.map(({ hierarchy }) => hierarchy.leafCount)
  const tuples = distinctTuples(codes, sizes, kept.length)
  if (kept.length === rowCount) return { tuples, tupleOf: tuples.tupleOf, kept: rowCount }
  const tupleOf = new Uint32Array(rowCount).fill(tuples.count)
  for (let at = 0; at < kept.length; at++) tupleOf[kept[at] as number] = tuples.tupleOf[at] as number
  return { tuples, tupleOf, kept: kept.length }
}

/** The groups of each tuple. Rows without a group could all be of one event, or each of another: they are refused. */
function groupsOf(table: Table, column: string, byTuple: (column: Column) => TupleValues): TupleValues {
  const groups = columnOf(table, column)
  if (groups.values.some(isMissingCategory)) throw new PrivacyError('groupMissing', { column })
  return byTuple(groups)
}

/** Turns a table into tuples of leaves and the plan into criteria on them. */
export function prepare(table: Table, plan: ReleasePlan): Prepared {
  const quasiIdentifiers = plan.quasiIdentifiers.map(({ column, hierarchy }) =>
    bindColumn(columnOf(table, column), hierarchy),
  )
  const isSuppressed = findSuppressed(quasiIdentifiers, table.rowCount)
  const { tuples, tupleOf, kept } = tuplesOf(quasiIdentifiers, table.rowCount, isSuppressed)
  const byTuple = ({ codes, values }: Column): TupleValues =>
    valuesByTuple({ count: tuples.count, tupleOf }, codes, values.length)
  const sensitive = plan.sensitive.map(({ column }) => columnOf(table, column))
  const spread = sensitive.map(byTuple)
  const grouped = plan.groupBy === undefined ? [] : [minimumDistinct(groupsOf(table, plan.groupBy, byTuple), plan.k)]
  const requirementFor: Prepared['requirementFor'] = (isReleased) => {
    const bySensitive = plan.sensitive.flatMap(({ rules }, at) => {
      const values = spread[at] as TupleValues
      const overall = overallFrequencies(values, isReleased)
      return rules.flatMap((rule) => criteriaFor(rule, values, sensitive[at] as Column, overall))
    })
    return { k: plan.k, criteria: [...bySensitive, ...grouped] }
  }
  return {
    space: { tuples, hierarchies: quasiIdentifiers.map(({ hierarchy }) => hierarchy), rowCount: kept },
    requirementFor,
    quasiIdentifiers,
    sensitive,
    tupleOf,
    suppressedBefore: table.rowCount - kept,
  }
}
