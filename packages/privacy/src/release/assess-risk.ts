import { populationUniques, toClassSizes } from '../measures/population-uniques.ts'
import { classSizeHistogram, measureRisk, type Risk } from '../measures/risk.ts'
import { specialUniques } from '../measures/suda2.ts'
import { toPath } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { refuseTwice } from '../table/column-twice.ts'
import { isEmptyColumn } from '../table/empty-column.ts'
import { type Input, readRows } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'

/** Options of `assessRisk`. */
export type RiskQuestion = {
  /** Quasi-identifiers: column names, or fields of the standard in case records. */
  readonly columns: readonly string[]
  /** Rows in classes below this are at risk (default: 11). */
  readonly k?: number
  /** The size of the population of which the data are a sample (default: that of the data). */
  readonly populationSize?: number
}

/** The risk that people in the data are recognised. It holds column names and numbers. */
export type RiskReport = {
  readonly rows: number
  readonly k: number
  /** The number of equivalence classes: different combinations of all columns. */
  readonly classes: number
  readonly risk: Risk
  readonly classSizes: ReturnType<typeof classSizeHistogram>
  /** Estimates of how many people are unique in the population, by model; `undefined` where a model does not fit. */
  readonly populationUniques?: Readonly<Record<'pitman' | 'zayatz' | 'snb', number | undefined>>
  /**
   * Special uniques, for at most twelve columns: the smallest number of columns that makes a row unique, and which
   * ones.
   */
  readonly specialUniques?: {
    readonly countBySize: readonly number[]
    readonly shareByColumn: Readonly<Record<string, number>>
    readonly highestDis: number
  }
}

const defaultK = 11

/** With more columns there are too many combinations to examine. */
const mostColumns = 12

function describeUniques(table: Table, samplingFraction: number): RiskReport['specialUniques'] {
  const { scores, shares, disScores, countBySize } = specialUniques(table, { samplingFraction })
  let total = 0
  for (const score of scores) total += score
  const shareOf = (share: Float64Array): number => {
    let sum = 0
    for (const [row, score] of scores.entries()) sum += score * (share[row] as number)
    return total === 0 ? 0 : sum / total
  }
  return {
    countBySize,
    shareByColumn: Object.fromEntries(table.columns.map(({ name }, at) => [name, shareOf(shares[at] as Float64Array)])),
    highestDis: disScores.reduce((most, one) => Math.max(most, one), 0),
  }
}

/**
 * Measures the risk that people in rows or case records are recognised, before anonymisation. Throws `columnTwice` for
 * a column that is named twice, and `columnEmpty` for one without values.
 */
export async function assessRisk(records: Input, question: RiskQuestion): Promise<RiskReport> {
  const { columns, k = defaultK, populationSize } = question
  const table = await readRows(records, Object.fromEntries(columns.map((column) => toPath({ column }))))
  // Checked after reading, because only the function that reads an opened source to its end closes it.
  refuseTwice(columns)
  for (const column of table.columns)
    if (table.rowCount > 0 && isEmptyColumn(column)) throw new PrivacyError('columnEmpty', { column: column.name })
  if (populationSize !== undefined && populationSize < table.rowCount)
    throw new PrivacyError('planInvalid', { leastPopulation: table.rowCount })
  const { counts, count } = distinctTuples(
    table.columns.map(({ codes }) => codes),
    table.columns.map(({ values }) => Math.max(1, values.length)),
    table.rowCount,
  )
  const sizes = toClassSizes(counts)
  const estimate = (model: 'pitman' | 'zayatz' | 'snb'): number | undefined =>
    populationUniques(sizes, populationSize ?? 0, model)
  const samplingFraction = populationSize === undefined ? 1 : Math.min(1, table.rowCount / populationSize)
  const special = columns.length <= mostColumns ? describeUniques(table, samplingFraction) : undefined
  return {
    rows: table.rowCount,
    k,
    classes: count,
    risk: measureRisk(counts, k),
    classSizes: classSizeHistogram(counts),
    ...(populationSize !== undefined && {
      populationUniques: { pitman: estimate('pitman'), zayatz: estimate('zayatz'), snb: estimate('snb') },
    }),
    ...(special !== undefined && { specialUniques: special }),
  }
}
