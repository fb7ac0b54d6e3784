import { type SingleCounts, WRONG_ABOVE } from '../measures/single-counts.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { type QuasiIdentifierInput, releasePlan, toPath } from '../plan/release-plan.ts'
import { maskTable } from '../release/mask-table.ts'
import { checkLeast } from '../table/check-least.ts'
import { type PermittedInput, readPermitted } from '../table/read-rows.ts'
import type { Dimension } from '../tables/plan.ts'
import { AGENCY } from '../tables/policy-limits.ts'
import { type TableAdvice, tryTables } from './countable-tables.ts'
import { findCountingRows, type RowsAdvice, tryRows } from './counting-rows.ts'
import { type SyntheticAdvice, trySynthetic } from './synthetic-counts.ts'
import { tryYears, type YearsAdvice } from './years-together.ts'

/** The data to publish and how to protect them. */
export type AdviceQuestion = {
  readonly columns: readonly QuasiIdentifierInput[]
  /** The smallest equivalence class (default: 11, or what the policy requires). */
  readonly k?: number
  /** The privacy budget of synthetic records, above 0 and at most 20 (default: 4). */
  readonly epsilon?: number
  /** Called with the completed share, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * What to publish: rows that may be counted, synthetic records, tables only, or nothing. Never publish both rows and
 * tables of the same people: each is protected without regard to the other.
 */
export type Recommendation = 'rows' | 'synthetic' | 'tables' | 'nothing'

/**
 * What could be published about the given people, and how wrong a reader's counts would be in each case. The advice
 * describes the data as they are: it is for those who decide, never for publication.
 */
export type Advice = {
  readonly audience: 'insideOnly'
  readonly people: number
  readonly k: number
  readonly columns: readonly string[]
  readonly recommended: Recommendation
  /** Rows of all columns with as much detail as possible: the default output of `anonymise`. */
  readonly detailedRows: RowsAdvice
  /** Rows that may be counted; absent if none show more than a table. */
  readonly countingRows?: RowsAdvice
  readonly synthetic: SyntheticAdvice
  /** Tables of one column each, then of two, protected together; not to be published with rows. */
  readonly tables: readonly TableAdvice[]
  readonly years: readonly YearsAdvice[]
}

const defaultEpsilon = 4

/**
 * Makes a dimension of a column, as a table counts it: with its given hierarchy, or with none if that was read from the
 * data, because a table reads values from the data itself.
 */
const toDimension = (input: QuasiIdentifierInput): Dimension => {
  if (typeof input === 'string') return input
  const { column, hierarchy, isFromData } = input
  return hierarchy === undefined || isFromData === true ? column : { column, hierarchy }
}

const isTrue = ({ counts, wrong }: SingleCounts): boolean => counts > 0 && wrong <= WRONG_ABOVE * counts

/**
 * States what can be published about permitted rows or case records, by the given columns: rows, synthetic records,
 * tables, and how many years to combine; each with the error of a reader's counts. Recommends rows if at most one in
 * ten single counts is off by more than a tenth and at least three columns show something, or all columns if fewer are
 * requested; otherwise synthetic records under the same condition; otherwise tables. Releases nothing and spends no
 * budget. Throws a `PrivacyError` for columns that may not be in a release and for values that are in no hierarchy, and
 * a `PolicyError` for data that did not come through the gate.
 */
export async function advise(records: PermittedInput, question: AdviceQuestion): Promise<Advice> {
  const { columns, epsilon = defaultEpsilon, onProgress } = question
  const paths = Object.fromEntries([...columns.map(toPath), toPath({ column: AGENCY })])
  const { table: read, permission } = await readPermitted(records, paths)
  const least = permission?.release?.k
  const asked: ReleasePlan = releasePlan({
    purpose: 'publicMicrodata',
    k: question.k ?? Math.max(least ?? 0, 11),
    quasiIdentifiers: columns,
  })
  checkLeast('leastK', asked.k, least)
  const table = maskTable(read, asked.masks)
  const dimensions = columns.map(toDimension)
  const names = asked.quasiIdentifiers.map(({ column }) => column)
  const countingRows = findCountingRows(table, asked)
  onProgress?.(0.3)
  const synthetic = trySynthetic(table, asked, epsilon)
  onProgress?.(0.4)
  const tables = tryTables(table, dimensions, permission?.release, true)
  onProgress?.(0.8)
  return {
    audience: 'insideOnly',
    people: table.rowCount,
    k: asked.k,
    columns: names,
    recommended:
      countingRows !== undefined
        ? 'rows'
        : isTrue(synthetic.singleCounts)
          ? 'synthetic'
          : tables.some(({ isPublishable }) => isPublishable)
            ? 'tables'
            : 'nothing',
    detailedRows: tryRows(table, asked, asked),
    ...(countingRows !== undefined && { countingRows }),
    synthetic,
    tables,
    years: tryYears(table, asked, dimensions, permission?.release),
  }
}
