import { nice, ticks } from 'd3-array'
import { pathRound } from 'd3-path'
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

/**
 * The horizontal space between the left edge of the plot and its first period, and between the last period and the
 * right edge.
 */
const BEFORE_FIRST = 14
const AFTER_LAST = 28

/** A point of a line, with its position on the time axis. */
type Point = { readonly x: number; readonly cell: ReportCell | undefined }

type Series = { readonly label: string; readonly points: readonly Point[] }

/** The shapes of points, which distinguish the lines without colour. */
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

/** Draws the names of the lines, each with the shape of its points; a new row begins only when a row is full. */
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

/** The number of a year or a quarter in the order of time; `undefined` for anything else. */
function timeOf(code: string): number | undefined {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(code) ?? []
  if (year === undefined) return undefined
  return quarter === undefined ? Number(year) : 4 * Number(year) + Number(quarter) - 1
}

/**
 * The positions of periods on the axis, from 0. A period that the table does not list because no one is in it has a
 * position too.
 */
function placesInTime(periods: readonly PlacedCategory[]): number[] {
  const times = periods.map(({ code }) => timeOf(code))
  const isOrdered = times.every((time, at) => time !== undefined && (at === 0 || time > (times[at - 1] ?? time)))
  return isOrdered ? times.map((time) => (time as number) - (times[0] as number)) : periods.map((_, at) => at)
}

/** The points of a line, with a gap wherever periods are missing between two of them. */
const withGaps = (points: readonly Point[]): Point[] =>
  points.flatMap((point, at) => {
    const before = points[at - 1]
    return before !== undefined && point.x > before.x + 1 ? [{ x: before.x + 1, cell: undefined }, point] : [point]
  })

/** The lines of a table, its periods with their positions in time, and the number of lines that are not drawn. */
type Lines = {
  readonly periods: readonly PlacedCategory[]
  readonly places: readonly number[]
  readonly series: readonly Series[]
  readonly left: number
}

/** Makes the lines: one for the total of the table, or one for each category of its second dimension. */
function linesOf(table: ReportTable, words: ReportWords): Lines {
  const view = viewTable(firstDimensions(table, 2))
  const [time, other] = view.dimensions
  const periods = time === undefined ? [] : categoriesOf(time, 'answer')
  const places = placesInTime(periods)
  const pointsOf = (...rest: number[]): Point[] =>
    periods.map(({ index }, at) => ({ x: places[at] as number, cell: view.at([index, ...rest]) }))
  if (other === undefined) return { periods, places, series: [{ label: '', points: pointsOf() }], left: 0 }
  const all = categoriesOf(other, 'answer').map((category) => {
    const points = pointsOf(category.index)
    const size = points.reduce((sum, { cell }) => sum + (cell?.rate ?? cell?.count ?? 0), 0)
    return { label: words.labelOf(other, category), points, size }
  })
  // With more lines than shapes, readers could not distinguish them: only the largest are drawn.
  const largest = new Set(all.toSorted((a, b) => b.size - a.size).slice(0, SERIES))
  return { periods, places, series: all.filter((one) => largest.has(one)), left: all.length - largest.size }
}

/** Lines over time, one for each category of the other dimension. Counts that are not shown leave a gap, marked at the axis. */
export function lineChart(given: ReportTable, words: ReportWords, options: ChartOptions): Markup {
  const table = periodsFirst(given)
  const [time] = table.dimensions
  const lines = linesOf(table, words)
  if (time === undefined || lines.periods.length < 2) return barChart(table, words, options)
  const labels = lines.periods.map((period) => words.labelOf(time, period))
  return new LineChart(lines, labels, hasRates(table) ? 'rate' : 'count', words, options).draw()
}

class LineChart {
  readonly #lines: Lines
  /** The labels of the periods. */
  readonly #labels: readonly string[]
  readonly #measure: Measure
  readonly #words: ReportWords
  readonly #options: ChartOptions
  readonly #width: number
  /** The labelled values of the vertical axis, up to `#top`. */
  readonly #steps: readonly number[]
  readonly #top: number
  /** The legend, above the lines. */
  readonly #names: Markup
  /** The edges of the plot. */
  readonly #left: number
  readonly #start: number
  readonly #bottom: number

  constructor(lines: Lines, labels: readonly string[], measure: Measure, words: ReportWords, options: ChartOptions) {
    this.#lines = lines
    this.#labels = labels
    this.#measure = measure
    this.#words = words
    this.#options = options
    this.#width = chartWidths[options.width]
    const { series } = lines
    const amounts = series.flatMap(({ points }) => points.flatMap(({ cell }) => this.#amountOf(cell) ?? []))
    const [, top = 1] = nice(0, Math.max(1e-9, ...amounts), 4)
    this.#top = top
    this.#steps = ticks(0, top, 4).filter((step) => measure === 'rate' || Number.isInteger(step))
    const named = series.length > 1 ? series.map(({ label }) => label) : []
    const [names, height] = legend(named, this.#width)
    this.#names = names
    this.#left = Math.max(...this.#steps.map((step) => textWidth(words.number(step), SIZE))) + 8
    this.#start = height + 22
    this.#bottom = this.#start + HEIGHT
  }

  draw(): Markup {
    const [words, { series }, labels] = [this.#words, this.#lines, this.#labels]
    const notes = this.#notes()
    const below = this.#bottom + 6 + SIZE * LINE
    const kind = words.texts.say('chart.line', { first: labels[0] ?? '', last: labels.at(-1) ?? '' })
    return drawing(
      [
        this.#names,
        ...this.#steps.map((step) => this.#gridLine(step)),
        ...series.map((one, number) => this.#line(one, number)),
        ...this.#amountsAtPoints(),
        ...this.#periods(),
        textLines(notes, { x: 0, y: below + 8, size: SIZE, className: 'tip-muted' }),
      ],
      below + (notes.length > 0 ? 12 + linesHeight(notes, SIZE) : 4),
      sayFigures(kind, this.#figures(), words, this.#measure),
      this.#options,
    )
  }

  #amountOf(cell: ReportCell | undefined): number | undefined {
    return this.#measure === 'rate' ? cell?.rate : cell?.count
  }

  #isHidden({ cell }: Point): boolean {
    return cell !== undefined && this.#amountOf(cell) === undefined
  }

  /** The distance between neighbouring periods, in pixels. */
  get #room(): number {
    return (this.#width - this.#left - BEFORE_FIRST - AFTER_LAST) / (this.#lines.places.at(-1) as number)
  }

  #x(place: number): number {
    return this.#left + BEFORE_FIRST + place * this.#room
  }

  #y(amount: number): number {
    return this.#bottom - (amount / this.#top) * HEIGHT
  }

  #gridLine(step: number): Markup {
    const y = this.#y(step)
    return [
      tag('path', { class: 'tip-grid', d: `M${round(this.#left)} ${round(y)}H${this.#width}` }),
      textLines([this.#words.number(step)], {
        x: this.#left - 6,
        y: y - SIZE * 0.65,
        size: SIZE,
        anchor: 'end',
        className: 'tip-muted',
      }),
    ]
  }

  #line({ points }: Series, number: number): Markup {
    const path = pathRound(1)
    let isDrawing = false
    for (const { x, cell } of withGaps(points)) {
      const amount = this.#amountOf(cell)
      if (amount !== undefined) {
        const at = [this.#x(x), this.#y(amount)] as const
        if (isDrawing) path.lineTo(...at)
        else path.moveTo(...at)
      }
      isDrawing = amount !== undefined
    }
    return [
      tag('path', { class: `tip-line ${seriesClass(number)}`, d: path.toString() || undefined }),
      points.map((point) => this.#mark(point, number)),
    ]
  }

  /** The shape of a point; if its count is not shown, a mark at the axis. */
  #mark(point: Point, number: number): Markup {
    const amount = this.#amountOf(point.cell)
    if (amount !== undefined) return shape(number, this.#x(point.x), this.#y(amount))
    if (!this.#isHidden(point)) return undefined
    return tag('rect', {
      class: 'tip-hidden',
      x: this.#x(point.x) - 6 + number * 3,
      y: this.#y(0) - 14,
      width: 12,
      height: 14,
      fill: patternOf(drawingId(this.#options), 'hidden'),
    })
  }

  /** The amounts beside the points of a single line, if each of them has room. */
  #amountsAtPoints(): Markup[] {
    const { series } = this.#lines
    const points = series.length > 1 ? [] : (series[0]?.points ?? [])
    const shown = points.flatMap(({ x, cell }) => {
      const amount = this.#amountOf(cell)
      return amount === undefined ? [] : [{ x, amount, text: this.#words.cell(cell, this.#measure) }]
    })
    const isRoomy = this.#everyLabel() === 1 && shown.every(({ text }) => textWidth(text, SIZE) + 6 <= this.#room)
    if (!isRoomy) return []
    return shown.map(({ x, amount, text }) =>
      textLines([text], {
        x: this.#x(x),
        y: this.#y(amount) - 22,
        size: SIZE,
        anchor: 'middle',
        className: 'tip-value',
      }),
    )
  }

  /** Returns n such that labelling every nth period leaves no labels touching, those at the edges moved inwards. */
  #everyLabel(): number {
    const half = Math.max(...this.#labels.map((label) => textWidth(label, SIZE))) / 2
    const moved = Math.max(0, half - this.#left - BEFORE_FIRST) + Math.max(0, half - AFTER_LAST)
    return Math.max(1, Math.ceil((2 * half + moved + 10) / this.#room))
  }

  #periods(): Markup[] {
    const every = this.#everyLabel()
    return this.#labels.flatMap((label, at) => {
      const place = this.#lines.places[at] as number
      if (place % every !== 0) return []
      // The names of merged periods are long: at an edge they would be cut.
      const half = textWidth(label, SIZE) / 2
      const x = Math.max(half, Math.min(this.#x(place), this.#width - half))
      return [textLines([label], { x, y: this.#bottom + 6, size: SIZE, anchor: 'middle' })]
    })
  }

  /** The notes under the chart about what it does not show. */
  #notes(): string[] {
    const { texts, number } = this.#words
    const { series, left } = this.#lines
    return [
      ...(series.some(({ points }) => points.some((point) => this.#isHidden(point)))
        ? [texts.say('chart.hidden')]
        : []),
      ...(left > 0 ? [texts.sayCount('chart.more', left, { number: number(left) })] : []),
    ].flatMap((note) => wrapText(note, this.#width, SIZE))
  }

  /** The figures for the text alternative, one for each point. */
  #figures(): SaidFigure[] {
    const { series, places } = this.#lines
    return series.flatMap(({ label, points }) =>
      points.flatMap(({ x, cell }): SaidFigure[] => {
        if (cell === undefined) return []
        const first = this.#labels[places.indexOf(x)] ?? ''
        return [{ label: label === '' ? first : this.#words.texts.say('chart.pair', { first, second: label }), cell }]
      }),
    )
  }
}
