import { assessRisk, publicFields, type RiskReport } from '@tip-standard/privacy'
import { explaining } from '../privacy/as-could-not-run.ts'
import { defaultColumns } from '../privacy/default-columns.ts'
import { leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { percent } from '../privacy/percent.ts'
import { exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { counted } from '../texts/counted.ts'

/** Options of `tip risk`. */
export type RiskOptions = {
  k: number
  columns?: string[]
  population?: number
  format: 'text' | 'json'
  output?: string
}

/** A share in per cent; zero if the whole is zero. */
const percentOf = (part: number, whole: number): string => (whole === 0 ? percent(0, 0) : percent(part / whole))

function toText(report: RiskReport, columns: readonly string[]): string {
  const { rows, classes, k, risk, classSizes, populationUniques, specialUniques } = report
  const lines = [
    `${counted(rows, 'row')} by ${columns.join(', ')}: ${counted(classes, 'different combination')}.`,
    '',
    `  ${counted(risk.uniqueRows, 'row is', 'rows are')} unique (${percentOf(risk.uniqueRows, rows)})`,
    `  ${counted(risk.rowsAtRisk, 'row is', 'rows are')} in equivalence classes of fewer than ${k} (${percentOf(risk.rowsAtRisk, rows)})`,
    `  An attacker who knows all these values of everyone in the data would recognise ${percent(risk.marketer)} of the rows, on average.`,
    '',
    'Rows by size of equivalence class (rows with the same values):',
    ...classSizes.map(({ from, rows: some }, at) => {
      const next = classSizes[at + 1]?.from
      const band = next === undefined ? `${from} and more` : next - from === 1 ? `${from}` : `${from} to ${next - 1}`
      return `  ${band.padEnd(14)} ${String(some).padStart(9)}  ${percentOf(some, rows).padStart(7)}`
    }),
  ]
  if (specialUniques !== undefined && risk.uniqueRows > 0) {
    lines.push('', 'Columns that make rows unique (share of the SUDA scores to which each column contributes):')
    const byShare = Object.entries(specialUniques.shareByColumn).sort(([, a], [, b]) => b - a)
    for (const [column, share] of byShare) lines.push(`  ${column.padEnd(30)} ${percent(share).padStart(7)}`)
  }
  if (populationUniques !== undefined) {
    lines.push('', 'People who are unique in the population (estimates of several models, which can differ widely):')
    for (const [model, estimate] of Object.entries(populationUniques))
      lines.push(`  ${model.padEnd(14)} ${estimate === undefined ? 'does not fit' : Math.round(estimate)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Measures the risk that people in a file could be recognised. */
export async function runRisk(
  path: string,
  { k, columns: names, population, format, output }: RiskOptions,
): Promise<number> {
  const columns =
    names === undefined ? await defaultColumns(path, publicFields, '--columns') : await toColumns(path, names)
  return explaining(async () => {
    const rows = await openFor(path, columns, undefined, [], { takesReleases: true })
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
