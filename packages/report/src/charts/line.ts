import { nice, ticks } from 'd3-array'
import { line } from 'd3-shape'
import type { Markup } from '../markup/markup.ts'
import type { ReportCell, ReportTable } from '../model/report.ts'
import {
  categoriesOf,
  firstDimensions,
  hasRates,
  type PlacedCategory,
  periodsFirst,
  viewTable,
} from '../view/table-view.ts'
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
  SERIES,
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

/** The number of a year or a quarter in the order of time; `undefined` for what is neither. */
function timeOf(code: string): number | undefined {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(code) ?? []
  if (year === undefined) return undefined
  return quarter === undefined ? Number(year) : 4 * Number(year) + Number(quarter) - 1
}

/** Where periods are on the axis, from 0 on: one that the table does not list, because no one is in it, has a place too. */
function placesInTime(periods: readonly PlacedCategory[]): number[] {
  const times = periods.map(({ code }) => timeOf(code))
  const isOrdered = times.every((time, at) => time !== undefined && (at === 0 || time > (times[at - 1] ?? time)))
  return isOrdered ? times.map((time) => (time as number) - (times[0] as number)) : periods.map((_, at) => at)
}

/** The points of a line with a gap wherever periods are left out between two of them. */
const withGaps = (points: readonly Point[]): Point[] =>
  points.flatMap((point, at) => {
    const before = points[at - 1]
    return before !== undefined && point.x > before.x + 1 ? [{ x: before.x + 1, cell: undefined }, point] : [point]
  })

/** The lines: one for the table in total, or one for each category of its second dimension. */
function seriesOf(
  table: ReportTable,
  words: ReportWords,
): { periods: readonly PlacedCategory[]; places: readonly number[]; series: Series[]; left: number } {
  const view = viewTable(firstDimensions(table, 2))
  const [time, other] = view.dimensions
  const periods = time === undefined ? [] : categoriesOf(time, 'answer')
  const places = placesInTime(periods)
  if (other === undefined)
    return {
      periods,
      places,
      series: [
        { label: '', points: periods.map(({ index }, at) => ({ x: places[at] as number, cell: view.at([index]) })) },
      ],
      left: 0,
    }
  const all = categoriesOf(other, 'answer').map((category) => {
    const points = periods.map(({ index }, at) => ({ x: places[at] as number, cell: view.at([index, category.index]) }))
    const size = points.reduce((sum, { cell }) => sum + (cell?.rate ?? cell?.count ?? 0), 0)
    return { label: words.labelOf(other, category), points, size }
  })
  // More lines than there are forms could not be told apart: the largest are drawn.
  const largest = new Set(all.toSorted((a, b) => b.size - a.size).slice(0, SERIES))
  return { periods, places, series: all.filter((one) => largest.has(one)), left: all.length - largest.size }
}

/** Lines over time, one for each category of the other dimension. Counts that are not shown leave a gap, marked at the axis. */
export function lineChart(given: ReportTable, words: ReportWords, options: ChartOptions): Markup {
  const table = periodsFirst(given)
  const measure: Measure = hasRates(table) ? 'rate' : 'count'
  const amountOf = (cell: ReportCell | undefined): number | undefined => (measure === 'rate' ? cell?.rate : cell?.count)
  const [time] = table.dimensions
  const { periods, places, series, left: more } = seriesOf(table, words)
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
  const lastPlace = places.at(-1) as number
  const start = legendHeight + 22
  const xOf = (place: number): number => left + 14 + (place * (width - left - 14 - right)) / lastPlace
  const yOf = (value: number): number => start + HEIGHT - (value / top) * HEIGHT
  const labels = periods.map((period) => words.labelOf(time, period))
  const every = stepOf(labels, (width - left - 14 - right) / lastPlace)
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
    return [tag('path', { class: `tip-line ${seriesClass(number)}`, d: path(withGaps(points)) ?? undefined }), own]
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
  const axis = labels.map((label, at) =>
    (places[at] as number) % every === 0
      ? textLines([label], { x: xOf(places[at] as number), y: start + HEIGHT + 6, size: SIZE, anchor: 'middle' })
      : undefined,
  )
  const bottom = start + HEIGHT + 6 + SIZE * LINE
  const notes = [
    ...(series.some(({ points }) => points.some(isHidden)) ? [words.texts.say('chart.hidden')] : []),
    ...(more > 0 ? [words.texts.sayCount('chart.more', more, { number: words.number(more) })] : []),
  ].flatMap((note) => wrapText(note, width, SIZE))
  const figures = series.flatMap(({ label, points }): SaidFigure[] =>
    points.flatMap(({ x, cell }) => {
      const first = labels[places.indexOf(x)] ?? ''
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
