import { type BoundColumn, bindColumn, SUPPRESSED_LEAF } from '../hierarchies/bind.ts'
import type { Criterion, Requirement } from '../models/criterion.ts'
import { minimumDistinct, minimumSize } from '../models/k-anonymity.ts'
import { presence } from '../models/presence.ts'
import { type TupleValues, valuesByTuple } from '../models/tuple-values.ts'
import { leastRows, type PopulationRule, type ReleasePlan } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { TupleSpace } from '../recoding/tuple-space.ts'
import { isMissingCategory } from '../table/cell.ts'
import { type Column, columnOf, inOrderOfValues, type Table } from '../table/table.ts'
import { refuseTellingApart } from '../table/telling-apart.ts'
import { distinctTuples, inOrderOfCodes, type Tuples } from '../table/tuples.ts'
import { type Comparison, historyColumn, partiesOf } from './comparison.ts'
import { blankRows, countInData } from './data-distribution.ts'
import { criteriaFor } from './sensitive-criterion.ts'
import { companionsOf } from './suppress-across-releases.ts'
import { wholeParties } from './whole-parties.ts'

/** Rows that are ready for recoding. */
export type Prepared = {
  readonly space: TupleSpace
  /** The requirements for every class; distributions are compared with that of all rows of the data. */
  readonly requirement: Requirement
  readonly quasiIdentifiers: readonly BoundColumn[]
  readonly sensitive: readonly Column[]
  /** The tuple of each row of the table; at or past the number of tuples for rows already suppressed in the data. */
  readonly tupleOf: Uint32Array
  /** The rows that are already suppressed in the data. */
  readonly isBlank: Uint8Array
}

/** A column of codes with its hierarchy. */
type Coded = Pick<BoundColumn, 'codes' | 'hierarchy'>

/** Finds the rows that are already suppressed. Refuses a row with `*` in only some of the quasi-identifiers. */
function findSuppressed(columns: readonly Coded[], isBlank: Uint8Array): Uint8Array {
  const inPart = isBlank.reduce(
    (sum, isWhole, row) => sum + (isWhole === 0 && columns.some(({ codes }) => codes[row] === SUPPRESSED_LEAF) ? 1 : 0),
    0,
  )
  if (inPart > 0) throw new PrivacyError('partlySuppressed', { rows: inPart })
  return isBlank
}

/**
 * Finds the tuples of the rows that are not left out, in the order of their codes, and gives the other rows numbers
 * after them.
 */
function tuplesOf(columns: readonly Coded[], rowCount: number, isLeftOut: (row: number) => boolean): Tuples {
  const kept = Uint32Array.from({ length: rowCount }, (_, row) => row).filter((row) => !isLeftOut(row))
  const codes = columns.map((column) =>
    kept.length === rowCount ? column.codes : kept.map((row) => column.codes[row] as number),
  )
  const sizes = columns.map(({ hierarchy }) => hierarchy.leafCount)
  const tuples = inOrderOfCodes(distinctTuples(codes, sizes, kept.length))
  if (kept.length === rowCount) return tuples
  const tupleOf = new Uint32Array(rowCount).fill(tuples.count)
  for (let at = 0; at < kept.length; at++) tupleOf[kept[at] as number] = tuples.tupleOf[at] as number
  return { ...tuples, tupleOf }
}

/**
 * Finds the groups of each tuple. Refuses rows without a group: they could all belong to one event, or each to a
 * different one.
 */
function groupsOf(table: Table, column: string, byTuple: (column: Column) => TupleValues): TupleValues {
  const groups = columnOf(table, column)
  if (groups.values.some(isMissingCategory)) throw new PrivacyError('groupMissing', { column })
  return byTuple(groups)
}

/** Counts how many of the given rows have each tuple. */
function countsOf(tupleOf: Uint32Array, tupleCount: number): Uint32Array {
  const counts = new Uint32Array(tupleCount)
  for (const tuple of tupleOf) if (tuple < tupleCount) counts[tuple] = (counts[tuple] as number) + 1
  return counts
}

function populationCriterion(
  rule: PopulationRule,
  k: number,
  inData: Uint32Array,
  inPopulation: Uint32Array,
): Criterion {
  return rule.model === 'kMap' ? minimumSize(inPopulation, k) : presence(inData, inPopulation, rule.least, rule.most)
}

/**
 * Turns a table into tuples of leaves and the plan into criteria on them. The last rows of the table may be those of a population:
 * they have tuples too, but are neither counted nor released. With a comparison with earlier releases, the last column of the tuples
 * holds the histories.
 */
export function prepare(table: Table, plan: ReleasePlan, populationRows = 0, comparison?: Comparison): Prepared {
  const dataRows = table.rowCount - populationRows
  const quasiIdentifiers = plan.quasiIdentifiers.map(({ column, hierarchy }) =>
    bindColumn(columnOf(table, column), hierarchy),
  )
  const isSuppressed = findSuppressed(
    quasiIdentifiers,
    blankRows(
      plan.quasiIdentifiers.map(({ column }) => columnOf(table, column)),
      table.rowCount,
    ),
  )
  // If no one was released before, there are no constraints.
  const individuals = comparison && comparison.individuals.historyCount > 1 ? comparison.individuals : undefined
  const isWithheld = comparison && companionsOf(comparison.individuals, plan.k, isSuppressed, comparison.check)
  const isLeftOut = (row: number): boolean => isSuppressed[row] === 1 || isWithheld?.[row] === 1
  const columns = individuals === undefined ? quasiIdentifiers : [...quasiIdentifiers, historyColumn(individuals)]
  const tuples = tuplesOf(columns, table.rowCount, isLeftOut)
  const parties = individuals && partiesOf(individuals, tuples, isLeftOut)
  const tupleOf = tuples.tupleOf.subarray(0, dataRows)
  const counts = populationRows === 0 ? tuples.counts : countsOf(tupleOf, tuples.count)
  const dataColumn = (name: string): Column => {
    const column = inOrderOfValues(columnOf(table, name))
    return { ...column, codes: column.codes.subarray(0, dataRows) }
  }
  const byTuple = ({ codes, values }: Column): TupleValues =>
    valuesByTuple({ count: tuples.count, tupleOf }, codes, values.length)
  const sensitive = plan.sensitive.map(({ column }) => dataColumn(column))
  for (const column of sensitive) refuseTellingApart(column)
  const spread = sensitive.map(byTuple)
  const isBlank = isSuppressed.subarray(0, dataRows)
  const others: Criterion[] = []
  if (plan.groupBy !== undefined) others.push(minimumDistinct(groupsOf(table, plan.groupBy, byTuple), plan.k))
  const population = countsOf(tuples.tupleOf.subarray(dataRows), tuples.count)
  if (plan.population !== undefined) others.push(populationCriterion(plan.population, plan.k, counts, population))
  const bySensitive = plan.sensitive.flatMap(({ rules }, at) => {
    const values = spread[at] as TupleValues
    const overall = countInData(sensitive[at] as Column, isBlank)
    return rules.flatMap((rule) => criteriaFor(rule, values, sensitive[at] as Column, overall))
  })
  // The optimum needs the criterion during its search; the other searches keep parties together themselves.
  const isWhole = parties !== undefined && plan.method === 'global' ? [wholeParties(parties, counts, plan.k)] : []
  const criteria = [...bySensitive, ...others, ...isWhole]
  const kept = counts.reduce((sum, count) => sum + count, 0)
  return {
    space: {
      tuples: { ...tuples, counts },
      hierarchies: columns.map(({ hierarchy }) => hierarchy),
      rowCount: kept,
    },
    requirement: parties === undefined ? { k: leastRows(plan), criteria } : { k: plan.k, criteria, parties },
    quasiIdentifiers,
    sensitive,
    tupleOf,
    isBlank,
  }
}
