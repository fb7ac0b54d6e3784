import type { Markup } from '../markup/markup.ts'
import type { ReportCell, ReportDimension, ReportTable } from '../model/report.ts'
import {
  categoriesOf,
  depthOf,
  firstDimensions,
  hasNoRate,
  hasRates,
  type PlacedCategory,
  type TableView,
  viewTable,
} from '../view/table-view.ts'
import type { Measure, ReportWords } from '../view/words.ts'
import { type Bar, type BarGroup, barList } from './bar-list.ts'
import { type SaidFigure, sayFigures } from './says.ts'
import { type ChartOptions, chartWidths, drawing, drawingId, linesHeight, textLines } from './svg.ts'
import { wrapText } from './text-width.ts'

/** The number of categories that a picture shows; the others are in the table. */
const SHOWN = 12

/** The categories that a picture shows, in their order: all of them, or the largest. */
function chooseCategories(all: readonly PlacedCategory[], sizeOf: (index: number) => number): PlacedCategory[] {
  if (all.length <= SHOWN) return [...all]
  const largest = all.toSorted((one, other) => sizeOf(other.index) - sizeOf(one.index)).slice(0, SHOWN)
  return all.filter((category) => largest.includes(category))
}

function toBar(
  label: string,
  cell: ReportCell,
  words: ReportWords,
  measure: Measure,
  more: Pick<Bar, 'series' | 'isMissing' | 'depth'>,
): Bar {
  const base = { label, text: words.cellWithShare(cell, measure), ...more }
  if (cell.count === undefined) return { ...base, most: measure === 'count' ? cell.bounds?.[1] : undefined }
  return { ...base, value: measure === 'rate' ? (cell.rate ?? 0) : cell.count }
}

/** The notes below the bars: how many categories are in the table only, and what hatching means. */
function footer(bars: readonly Bar[], left: number, words: ReportWords): string[] {
  const { texts } = words
  return [
    ...(left > 0 ? [texts.sayCount('chart.more', left, { number: words.number(left) })] : []),
    ...(bars.some(({ value }) => value === undefined) ? [texts.say('chart.hidden')] : []),
  ]
}

function finish(
  groups: readonly BarGroup[],
  figures: readonly SaidFigure[],
  left: number,
  kind: string,
  words: ReportWords,
  measure: Measure,
  options: ChartOptions,
): Markup {
  const width = chartWidths[options.width]
  const [content, height] = barList(groups, drawingId(options), width)
  const notes = footer(
    groups.flatMap(({ bars }) => bars),
    left,
    words,
  ).flatMap((note) => wrapText(note, width, 12))
  const below = textLines(notes, { x: 0, y: height + 6, size: 12, className: 'tip-muted' })
  const says = sayFigures(kind, figures, words, measure)
  return drawing([content, below], height + (notes.length > 0 ? 10 + linesHeight(notes, 12) : 2), says, options)
}

/**
 * Draws the bars of the first dimension of a table, people without an answer separately. Pure: takes a table and words,
 * returns one SVG element.
 */
export function barChart(table: ReportTable, words: ReportWords, options: ChartOptions): Markup {
  const measure: Measure = hasRates(table) ? 'rate' : 'count'
  const view = viewTable(firstDimensions(table, 1))
  const [dimension] = view.dimensions
  if (dimension === undefined) return undefined
  const sizeOf = (index: number): number => view.at([index])?.count ?? 0
  const answers = categoriesOf(dimension, 'answer')
  const chosen = chooseCategories(answers, sizeOf)
  const others = categoriesOf(dimension, 'mixed', 'missing', 'notApplicable')
  const toBars = (categories: readonly PlacedCategory[], isMissing: boolean): Bar[] =>
    categories.flatMap((category) => {
      const cell = view.at([category.index])
      if (cell === undefined || (measure === 'rate' && (isMissing || hasNoRate(cell)))) return []
      const depth = depthOf(category, categories)
      return [toBar(words.labelOf(dimension, category), cell, words, measure, { series: 0, isMissing, depth })]
    })
  const missing = toBars(others, true)
  const groups = [
    { bars: toBars(chosen, false) },
    ...(missing.length > 0 ? [{ heading: words.texts.say('chart.noAnswer'), bars: missing }] : []),
  ]
  const figures = answers.flatMap((category) => {
    const cell = view.at([category.index])
    if (cell === undefined || (measure === 'rate' && hasNoRate(cell))) return []
    return [{ label: words.labelOf(dimension, category), cell }]
  })
  return finish(groups, figures, answers.length - chosen.length, words.texts.say('chart.bars'), words, measure, options)
}

/** The rows of a picture in groups: those of the first dimension, without its total. */
function rowsOf(dimension: ReportDimension, view: TableView): PlacedCategory[] {
  const total = view.dimensions[1]?.categories.findIndex(({ kind }) => kind === 'total') ?? -1
  return chooseCategories(
    categoriesOf(dimension, 'answer', 'missing', 'notApplicable'),
    (index) => view.at([index, total])?.count ?? 0,
  )
}

/**
 * Draws the bars of the second dimension of a table, grouped by the first, such as sexes within age groups; `before`
 * precedes the headings of the groups.
 */
export function groupedBarChart(
  table: ReportTable,
  words: ReportWords,
  options: ChartOptions,
  { kind = words.texts.say('chart.groupedBars'), before }: { kind?: string; before?: string } = {},
): Markup {
  const measure: Measure = hasRates(table) ? 'rate' : 'count'
  const view = viewTable(firstDimensions(table, 2))
  const [rows, columns] = view.dimensions
  if (rows === undefined || columns === undefined) return barChart(table, words, options)
  const all = categoriesOf(rows, 'answer', 'missing', 'notApplicable')
  const chosen = rowsOf(rows, view)
  const series = categoriesOf(columns, 'answer', 'missing', 'notApplicable')
  const figures: SaidFigure[] = []
  const groups = chosen.map((row): BarGroup => {
    const label = words.labelOf(rows, row)
    const heading = before === undefined ? label : words.texts.say('chart.part', { label: before, value: label })
    const bars = series.flatMap((column, place): Bar[] => {
      const cell = view.at([row.index, column.index])
      if (cell === undefined || (measure === 'rate' && hasNoRate(cell))) return []
      const second = words.labelOf(columns, column)
      const isMissing = row.kind !== 'answer' || column.kind !== 'answer'
      if (isMissing && cell.count === 0) return []
      if (!isMissing) figures.push({ label: words.texts.say('chart.pair', { first: label, second }), cell })
      return [toBar(second, cell, words, measure, { series: place, isMissing })]
    })
    return { heading, bars }
  })
  const drawn = groups.filter(({ bars }) => bars.length > 0)
  return finish(drawn, figures, all.length - chosen.length, kind, words, measure, options)
}
