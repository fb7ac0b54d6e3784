import { nice, ticks } from 'd3-array'
import { line } from 'd3-shape'
import type { Markup } from '../markup/markup.ts'
import type { ReportCell, ReportTable } from '../model/report.ts'
import { categoriesOf, firstDimensions, hasRates, type PlacedCategory, viewTable } from '../view/table-view.ts'
import type { Measure, ReportWords } from '../view/words.ts'
import { barChart } from './bars.ts'
import { type SaidFigure, sayFigures } from './says.ts'
import {
  type ChartOptions,
  chartWidths,
  drawing,
  drawingId,
  LINE,
  linesHeight,
  patternOf,
  seriesClass,
  tag,
  textLines,
} from './svg.ts'
import { textWidth, wrapText } from './text-width.ts'

const SIZE = 12
const HEIGHT = 220

/** A point of a line, with its place on the axis of time. */
type Point = { readonly x: number; readonly cell: ReportCell | undefined }

type Series = { readonly label: string; readonly points: readonly Point[] }

/** What tells the lines apart without colour: the form of their points. */
const shapes = [
  (x: number, y: number) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
  (x: number, y: number) => `M${x - 4} ${y - 4}h8v8h-8z`,
  (x: number, y: number) => `M${x} ${y - 5}l5 9h-10z`,
  (x: number, y: number) => `M${x} ${y - 6}l6 6l-6 6l-6-6z`,
  (x: number, y: number) => `M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`,
]

const round = (value: number): number => Math.round(value * 10) / 10

function shape(series: number, x: number, y: number): Markup {
  const path = shapes[Math.min(series, shapes.length - 1)]?.(round(x), round(y))
  return tag('path', { d: path, class: `tip-point ${seriesClass(series)}` })
}

/** The names of the lines with the form of their points, in rows that are full before the next begins. */
function legend(names: readonly string[], width: number): [content: Markup, height: number] {
  let x = 0
  let y = 0
  let height = 0
  const parts = names.map((name, series) => {
    const lines = wrapText(name, width - 20, SIZE)
    const wide = 20 + Math.max(...lines.map((text) => textWidth(text, SIZE))) + 16
    if (x > 0 && x + wide > width) [x, y] = [0, height]
    const part = [shape(series, x + 7, y + 8), textLines(lines, { x: x + 18, y, size: SIZE })]
    x += wide
    height = Math.max(height, y + linesHeight(lines, SIZE) + 4)
    return part
  })
  return [parts, height]
}

/** Every so-manieth label of an axis, so that none touches the next. */
function stepOf(labels: readonly string[], room: number): number {
  const widest = Math.max(...labels.map((label) => textWidth(label, SIZE))) + 10
  return Math.max(1, Math.ceil(widest / room))
}

/** The lines: one for the table in total, or one for each category of its second dimension. */
function seriesOf(table: ReportTable, words: ReportWords): { periods: readonly PlacedCategory[]; series: Series[] } {
  const view = viewTable(firstDimensions(table, 2))
  const [time, other] = view.dimensions
  const periods = time === undefined ? [] : categoriesOf(time, 'answer')
  if (other === undefined)
    return { periods, series: [{ label: '', points: periods.map(({ index }, x) => ({ x, cell: view.at([index]) })) }] }
  const series = categoriesOf(other, 'answer').map((category) => ({
    label: words.labelOf(other, category),
    points: periods.map(({ index }, x) => ({ x, cell: view.at([index, category.index]) })),
  }))
  return { periods, series }
}

/** Lines over time, one for each category of the second dimension. Counts that are not shown leave a gap, marked at the axis. */
export function lineChart(table: ReportTable, words: ReportWords, options: ChartOptions): Markup {
  const measure: Measure = hasRates(table) ? 'rate' : 'count'
  const amountOf = (cell: ReportCell | undefined): number | undefined => (measure === 'rate' ? cell?.rate : cell?.count)
  const [time] = table.dimensions
  const { periods, series } = seriesOf(table, words)
  if (time === undefined || periods.length < 2) return barChart(table, words, options)
  const width = chartWidths[options.width]
  const id = drawingId(options)
  const values = series.flatMap(({ points }) => points.flatMap(({ cell }) => amountOf(cell) ?? []))
  const [, top = 1] = nice(0, Math.max(1e-9, ...values), 4)
  const steps = ticks(0, top, 4).filter((step) => measure === 'rate' || Number.isInteger(step))
  const stepTexts = steps.map((step) => words.number(step))
  const left = Math.max(...stepTexts.map((text) => textWidth(text, SIZE))) + 8
  const right = 28
  const [names, legendHeight] =
    series.length > 1
      ? legend(
          series.map(({ label }) => label),
          width,
        )
      : [undefined, 0]
  const start = legendHeight + 22
  const xOf = (place: number): number => left + 14 + (place * (width - left - 14 - right)) / (periods.length - 1)
  const yOf = (value: number): number => start + HEIGHT - (value / top) * HEIGHT
  const labels = periods.map((period) => words.labelOf(time, period))
  const every = stepOf(labels, (width - left - 14 - right) / (periods.length - 1))
  const path = line<Point>()
    .defined(({ cell }) => amountOf(cell) !== undefined)
    .x(({ x }) => xOf(x))
    .y(({ cell }) => yOf(amountOf(cell) ?? 0))
    .digits(1)
  const grid = steps.map((step, index) => [
    tag('path', { class: 'tip-grid', d: `M${round(left)} ${round(yOf(step))}H${width}` }),
    textLines([stepTexts[index] ?? ''], {
      x: left - 6,
      y: yOf(step) - SIZE * 0.65,
      size: SIZE,
      anchor: 'end',
      className: 'tip-muted',
    }),
  ])
  const isHidden = (point: Point): boolean => point.cell !== undefined && amountOf(point.cell) === undefined
  const lines = series.map(({ points }, number) => {
    const own = points.flatMap((point): Markup[] => {
      const value = amountOf(point.cell)
      if (value !== undefined) return [shape(number, xOf(point.x), yOf(value))]
      return isHidden(point)
        ? [
            tag('rect', {
              class: 'tip-hidden',
              x: xOf(point.x) - 6 + number * 3,
              y: yOf(0) - 14,
              width: 12,
              height: 14,
              fill: patternOf(id, 'hidden'),
            }),
          ]
        : []
    })
    return [tag('path', { class: `tip-line ${seriesClass(number)}`, d: path(points) ?? undefined }), own]
  })
  // Values are written at the points of a single line, where each has the room.
  const spelled = series.length > 1 ? [] : (series[0]?.points ?? [])
  const isRoomy =
    every === 1 &&
    spelled.every(
      ({ cell }) => amountOf(cell) === undefined || textWidth(words.cell(cell, measure), SIZE) + 6 <= xOf(1) - xOf(0),
    )
  const written = spelled.flatMap(({ x, cell }) => {
    const value = amountOf(cell)
    if (!isRoomy || value === undefined) return []
    return [
      textLines([words.cell(cell, measure)], {
        x: xOf(x),
        y: yOf(value) - 22,
        size: SIZE,
        anchor: 'middle',
        className: 'tip-value',
      }),
    ]
  })
  const axis = labels.map((label, place) =>
    place % every === 0
      ? textLines([label], { x: xOf(place), y: start + HEIGHT + 6, size: SIZE, anchor: 'middle' })
      : undefined,
  )
  const bottom = start + HEIGHT + 6 + SIZE * LINE
  const notes = series.some(({ points }) => points.some(isHidden))
    ? wrapText(words.texts.say('chart.hidden'), width, SIZE)
    : []
  const figures = series.flatMap(({ label, points }): SaidFigure[] =>
    points.flatMap(({ x, cell }) => {
      const first = labels[x] ?? ''
      if (cell === undefined) return []
      return [{ label: label === '' ? first : words.texts.say('chart.pair', { first, second: label }), cell }]
    }),
  )
  const kind = words.texts.say('chart.line', { first: labels[0] ?? '', last: labels.at(-1) ?? '' })
  return drawing(
    [
      names,
      ...grid,
      ...lines,
      ...written,
      ...axis,
      textLines(notes, { x: 0, y: bottom + 8, size: SIZE, className: 'tip-muted' }),
    ],
    bottom + (notes.length > 0 ? 12 + linesHeight(notes, SIZE) : 4),
    sayFigures(kind, figures, words, measure),
    options,
  )
}
