import { assessRisk, publicFields, type RiskReport } from '@tip-standard/privacy'
import { explaining } from '../privacy/as-could-not-run.ts'
import { leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Options of `tip risk`. */
export type RiskOptions = {
  k: number
  columns?: string[]
  population?: number
  format: 'text' | 'json'
  output?: string
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(1)} %`

function toText(report: RiskReport, columns: readonly string[]): string {
  const { rows, classes, k, risk, classSizes, populationUniques, specialUniques } = report
  const lines = [
    `${rows} rows by ${columns.join(', ')}: ${classes} different combinations.`,
    '',
    `  ${risk.uniqueRows} rows stand alone (${percent(risk.uniqueRows, rows)})`,
    `  ${risk.rowsAtRisk} rows are among fewer than ${k} (${percent(risk.rowsAtRisk, rows)})`,
    `  Somebody who knows that a person is in the data, and all of this about them, is right about ${percent(risk.marketer, 1)} of the rows.`,
    '',
    'Rows by how many share everything:',
    ...classSizes.map(({ from, rows: some }, at) => {
      const next = classSizes[at + 1]?.from
      const band = next === undefined ? `${from} and more` : next - from === 1 ? `${from}` : `${from} to ${next - 1}`
      return `  ${band.padEnd(14)} ${String(some).padStart(9)}  ${percent(some, rows).padStart(7)}`
    }),
  ]
  if (specialUniques !== undefined && risk.uniqueRows > 0) {
    lines.push('', 'What makes people special (share of the SUDA scores that each column has part in):')
    const byShare = Object.entries(specialUniques.shareByColumn).sort(([, a], [, b]) => b - a)
    for (const [column, share] of byShare) lines.push(`  ${column.padEnd(30)} ${percent(share, 1).padStart(7)}`)
  }
  if (populationUniques !== undefined) {
    lines.push('', 'People whom nobody else in the population is like (estimates, which differ much):')
    for (const [model, estimate] of Object.entries(populationUniques))
      lines.push(`  ${model.padEnd(14)} ${estimate === undefined ? 'does not fit' : Math.round(estimate)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Measures what recognising people in a file takes. */
export async function runRisk(
  path: string,
  { k, columns: names = [...publicFields], population, format, output }: RiskOptions,
): Promise<number> {
  const columns = await toColumns(path, names)
  return explaining(async () => {
    const rows = await openFor(path, columns)
    const report = await assessRisk(rows.items, {
      columns,
      k,
      ...(population !== undefined && { populationSize: population }),
    })
    await write([format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : toText(report, columns)], output)
    process.stderr.write(leftLine(rows.left()))
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  })
}
