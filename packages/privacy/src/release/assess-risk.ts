import { populationUniques, toClassSizes } from '../measures/population-uniques.ts'
import { classSizeHistogram, measureRisk, type Risk } from '../measures/risk.ts'
import { specialUniques } from '../measures/suda2.ts'
import { toPath } from '../plan/release-plan.ts'
import { type Input, readRows } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'

/** What is asked about data. */
export type RiskQuestion = {
  /** Columns by which somebody could be recognised: names of columns, or fields of the standard in case records. */
  readonly columns: readonly string[]
  /** Rows in classes below this are at risk; 11 unless given. */
  readonly k?: number
  /** How many people there are of whom the data are a sample. The data are taken for all of them unless given. */
  readonly populationSize?: number
}

/** What recognising people in data takes. It holds names of columns and numbers. */
export type RiskReport = {
  readonly rows: number
  readonly k: number
  /** Different combinations of all columns. */
  readonly classes: number
  readonly risk: Risk
  readonly classSizes: ReturnType<typeof classSizeHistogram>
  /** Estimates of the people whom nobody else is like, by model; `undefined` where a model does not fit. */
  readonly populationUniques?: Readonly<Record<'pitman' | 'zayatz' | 'snb', number | undefined>>
  /** What makes unique rows special, where there are at most twelve columns: how few columns tell them apart, and which. */
  readonly specialUniques?: {
    readonly countBySize: readonly number[]
    readonly shareByColumn: Readonly<Record<string, number>>
    readonly highestDis: number
  }
}

const defaultK = 11

/** With more columns there are too many combinations to look at them all. */
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

/** Measures what recognising people in rows or case records takes, before anything is done about it. */
export async function assessRisk(records: Input, question: RiskQuestion): Promise<RiskReport> {
  const { columns, k = defaultK, populationSize } = question
  const table = await readRows(records, Object.fromEntries(columns.map((column) => toPath({ column }))))
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
