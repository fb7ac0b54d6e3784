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

/** What is to be published, and how it is to be protected. */
export type AdviceQuestion = {
  readonly columns: readonly QuasiIdentifierInput[]
  /** The smallest equivalence class (default: 11, or what the policy requires). */
  readonly k?: number
  /** The privacy budget of synthetic records, above 0 and at most 20 (default: 4). */
  readonly epsilon?: number
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * What to publish: rows that may be counted, synthetic records, tables only, or nothing. Rows and tables of the same
 * people must not both be published: they are protected apart.
 */
export type Recommendation = 'rows' | 'synthetic' | 'tables' | 'nothing'

/**
 * What could be published of so many people, and how far the counts of a reader would be off in each. All of it is
 * about the data as they are: it is for those who decide, and never for publication.
 */
export type Advice = {
  readonly audience: 'insideOnly'
  readonly people: number
  readonly k: number
  readonly columns: readonly string[]
  readonly recommended: Recommendation
  /** Rows of all columns with as much detail as possible: what `anonymise` makes unless told otherwise. */
  readonly detailedRows: RowsAdvice
  /** Rows that may be counted; absent if none show more than a table. */
  readonly countingRows?: RowsAdvice
  readonly synthetic: SyntheticAdvice
  /** Tables of one column each, then of two, protected together; not beside rows. */
  readonly tables: readonly TableAdvice[]
  readonly years: readonly YearsAdvice[]
}

const defaultEpsilon = 4

/** A column as a table counts it: by the hierarchy that was given, unless that was read from the data, which a table does of itself. */
const toDimension = (input: QuasiIdentifierInput): Dimension => {
  if (typeof input === 'string') return input
  const { column, hierarchy, isFromData } = input
  return hierarchy === undefined || isFromData === true ? column : { column, hierarchy }
}

const isTrue = ({ counts, wrong }: SingleCounts): boolean => counts > 0 && wrong <= WRONG_ABOVE * counts

/**
 * Says what can be published about permitted rows or case records, by the given columns: rows, synthetic records,
 * tables, and how many years together; each with the error of a reader who counts. Rows are recommended where at most
 * one in ten single counts is off by more than a tenth and at least three columns show something, or all columns if
 * fewer are asked for; then synthetic records, under the same condition; otherwise tables. Nothing is released, and
 * no budget is spent. Throws a `PrivacyError` for columns that may not be in a release and for values that are in no
 * hierarchy, and a `PolicyError` for data that did not come through the gate.
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
