import type { ReportCell } from '../model/report.ts'
import type { Measure, ReportWords } from '../view/words.ts'

/** A figure of a chart in words: its label and its cell. */
export type SaidFigure = { readonly label: string; readonly cell: ReportCell }

/** The number of largest figures that the text alternative names. */
const LARGEST = 3

const sizeOf = ({ count = 0, rate }: ReportCell, measure: Measure): number => (measure === 'rate' ? (rate ?? 0) : count)

/** The text alternative of a chart: what kind it is, its largest figures, and how many figures are not shown. */
export function sayFigures(kind: string, figures: readonly SaidFigure[], words: ReportWords, measure: Measure): string {
  const { texts } = words
  const shown = figures
    .filter(({ cell }) => cell.count !== undefined)
    .toSorted((one, other) => sizeOf(other.cell, measure) - sizeOf(one.cell, measure))
    .slice(0, LARGEST)
    .map(({ label, cell }) => texts.say('chart.part', { label, value: words.cellWithShare(cell, measure) }))
  const hidden = figures.filter(({ cell }) => cell.count === undefined).length
  return [
    kind,
    shown.length === 0 ? texts.say('chart.nothing') : texts.say('chart.largest', { list: shown.join('; ') }),
    ...(hidden === 0 ? [] : [texts.sayCount('chart.notShown', hidden, { number: words.number(hidden) })]),
  ].join(' ')
}
