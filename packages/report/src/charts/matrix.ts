import type { Markup } from '../markup/markup.ts'
import type { ReportCell, ReportDimension, ReportTable } from '../model/report.ts'
import { categoriesOf, firstDimensions, isHidden, type PlacedCategory, viewTable } from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { groupedBarChart } from './bars.ts'
import { type SaidFigure, sayFigures } from './says.ts'
import { type ChartOptions, chartWidths, drawing, drawingId, linesHeight, patternOf, tag, textLines } from './svg.ts'
import { textWidth, wrapText } from './text-width.ts'

const SIZE = 12
/** The maximum number of columns: more leave no room for their names. */
const COLUMNS = 7
/** The number of shades for counts. */
const SHADES = 5

const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.min(SHADES - 1, 1 + Math.floor(((SHADES - 1) * count) / (most + 1)))

/** The categories that a matrix shows: the total last, and people without an answer if there is room. */
function placesOf(dimension: ReportDimension): PlacedCategory[] {
  const all = categoriesOf(dimension, 'answer', 'missing', 'notApplicable', 'total')
  return all.length <= COLUMNS ? all : categoriesOf(dimension, 'answer', 'total')
}

/**
 * The lines of text in a square. Hatching means that a count is not shown; words say so too if they fit without being
 * cut.
 */
function squareLines(cell: ReportCell | undefined, width: number, words: ReportWords): string[] {
  if (!isHidden(cell)) return wrapText(words.cell(cell), width, SIZE)
  const hidden = words.texts.say('value.hidden')
  const bounds = words.boundsOf(cell)
  const fits = hidden.split(' ').every((word) => textWidth(word, SIZE) <= width)
  return [
    ...(fits || bounds === undefined ? wrapText(hidden, width, SIZE) : []),
    ...(bounds === undefined ? [] : wrapText(bounds, width, SIZE)),
  ]
}

/**
 * Draws a matrix of the first two dimensions, rows by columns, with the count in each square. Draws grouped bars
 * instead on narrow drawings, and if there are too many columns for their names.
 */
export function matrixChart(table: ReportTable, words: ReportWords, options: ChartOptions): Markup {
  const view = viewTable(firstDimensions(table, 2))
  const [from, to] = view.dimensions
  const { texts } = words
  if (from === undefined || to === undefined) return groupedBarChart(table, words, options)
  const [rows, columns] = [placesOf(from), placesOf(to)]
  if (options.width === 'narrow' || columns.length > COLUMNS)
    return groupedBarChart(table, words, options, { kind: texts.say('chart.matrix'), before: texts.say('chart.from') })
  const width = chartWidths[options.width]
  const id = drawingId(options)
  const names = 150
  const cellWidth = (width - names) / columns.length
  const shown = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = view.at([row.index, column.index])
      return cell === undefined || row.kind === 'total' || column.kind === 'total' ? [] : [{ row, column, cell }]
    }),
  )
  const most = Math.max(0, ...shown.map(({ cell }) => cell.count ?? 0))
  const heads = columns.map((column) => wrapText(words.labelOf(to, column), cellWidth - 8, SIZE))
  const headings = [texts.say('chart.from'), texts.say('chart.to')].map((text) =>
    wrapText(text, names - 12, SIZE, true),
  )
  const headHeight = Math.max(...heads.map((lines) => linesHeight(lines, SIZE))) + 8
  const top = linesHeight(headings[1] ?? [], SIZE) + 4
  let y = top + headHeight
  const parts = [
    textLines(headings[1] ?? [], { x: names, y: 0, size: SIZE, className: 'tip-heading' }),
    textLines(headings[0] ?? [], {
      x: 0,
      y: y - linesHeight(headings[0] ?? [], SIZE) - 4,
      size: SIZE,
      className: 'tip-heading',
    }),
    ...heads.map((lines, place) =>
      textLines(lines, {
        x: names + (place + 0.5) * cellWidth,
        y: y - 4 - linesHeight(lines, SIZE),
        size: SIZE,
        anchor: 'middle',
      }),
    ),
  ]
  const square = (cell: ReportCell | undefined, x: number, at: number, height: number, isTotal: boolean): Markup => {
    if (cell === undefined) return undefined
    const shade = cell.count === undefined || isTotal ? undefined : shadeOf(cell.count, most)
    const lines = squareLines(cell, cellWidth - 8, words)
    const hidden = isHidden(cell)
    const long = linesHeight(lines, SIZE)
    const middle = at + height / 2
    return [
      tag('rect', {
        class: hidden ? 'tip-hidden' : isTotal ? 'tip-sum' : `tip-q${shade}`,
        x: x + 1,
        y: at + 1,
        width: cellWidth - 2,
        height: height - 2,
        fill: hidden ? patternOf(id, 'hidden') : undefined,
      }),
      // Text on hatching is hard to read, so it gets a plain background.
      hidden
        ? tag('rect', { class: 'tip-gap', x: x + 4, y: middle - long / 2 - 1, width: cellWidth - 8, height: long + 2 })
        : undefined,
      textLines(lines, {
        x: x + cellWidth / 2,
        y: middle - long / 2,
        size: SIZE,
        anchor: 'middle',
        className: hidden ? 'tip-muted' : isTotal ? 'tip-value' : `tip-on-q${shade}`,
      }),
    ]
  }
  for (const row of rows) {
    const label = wrapText(words.labelOf(from, row), names - 12, SIZE)
    const cells = columns.map((column) => view.at([row.index, column.index]))
    const longest = Math.max(...cells.map((cell) => linesHeight(squareLines(cell, cellWidth - 8, words), SIZE)))
    const height = Math.max(40, linesHeight(label, SIZE) + 10, longest + 12)
    parts.push(textLines(label, { x: 0, y: y + height / 2 - linesHeight(label, SIZE) / 2, size: SIZE }))
    cells.forEach((cell, place) => {
      const isTotal = row.kind === 'total' || columns[place]?.kind === 'total'
      parts.push(square(cell, names + place * cellWidth, y, height, isTotal))
    })
    y += height
  }
  const figures = shown
    .filter(({ row, column }) => row.kind === 'answer' && column.kind === 'answer')
    .map(({ row, column, cell }): SaidFigure => {
      const places = { from: words.labelOf(from, row), to: words.labelOf(to, column) }
      return { label: texts.say('chart.flow', places), cell }
    })
  const notes = shown.some(({ cell }) => cell.count === undefined)
    ? wrapText(texts.say('chart.hidden'), width, SIZE)
    : []
  return drawing(
    [parts, textLines(notes, { x: 0, y: y + 8, size: SIZE, className: 'tip-muted' })],
    y + (notes.length > 0 ? 12 + linesHeight(notes, SIZE) : 4),
    sayFigures(texts.say('chart.matrix'), figures, words, 'count'),
    options,
  )
}
