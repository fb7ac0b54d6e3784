import { type Path, pathRound } from 'd3-path'
import type { Markup } from '../markup/markup.ts'
import type { ReportCell, ReportDimension, ReportTable } from '../model/report.ts'
import {
  categoriesOf,
  firstDimensions,
  leavesOf,
  type PlacedCategory,
  type TableView,
  viewTable,
} from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { barChart } from './bars.ts'
import { type SaidFigure, sayFigures } from './says.ts'
import { type ChartOptions, chartWidths, drawing, linesHeight, seriesClass, tag, textLines } from './svg.ts'
import { textWidth, wrapText } from './text-width.ts'

const SIZE = 13
/** The total height of all flows. */
const HEIGHT = 240
/** The minimum thickness of a flow. */
const THIN = 2
const DASHED = 4
const NODE = 10
const GAP = 12

/**
 * The maximum number of dashed lines, which represent flows whose size is not shown. More would cover the other flows:
 * they are counted in words.
 */
const MOST_DASHED = 12

/** A flow between two answers, with its description. */
export type Flow = SaidFigure & { readonly from: PlacedCategory; readonly to: PlacedCategory }

/** A flow with its thickness. */
type Band = { readonly from: number; readonly to: number; readonly cell: ReportCell; readonly thick: number }

type Node = { readonly lines: readonly string[]; readonly top: number; readonly height: number }

/** The nodes of one side by the position of their category, the width of their labels and the total height. */
type Side = { readonly nodes: ReadonlyMap<number, Node>; readonly labels: number; readonly height: number }

/** The flows of a table of two dimensions, between answers only, largest first; empty flows are left out. */
export function flowsOf(table: ReportTable, words: ReportWords): Flow[] {
  const view = viewTable(firstDimensions(table, 2))
  const [origin, destination] = view.dimensions
  if (origin === undefined || destination === undefined) return []
  const [starts, ends] = [leavesOf(categoriesOf(origin, 'answer')), leavesOf(categoriesOf(destination, 'answer'))]
  return starts
    .flatMap((from) =>
      ends.flatMap((to) => {
        const cell = view.at([from.index, to.index])
        if (cell === undefined || cell.count === 0) return []
        const places = { from: words.labelOf(origin, from), to: words.labelOf(destination, to) }
        return [{ label: words.texts.say('chart.flow', places), cell, from, to }]
      }),
    )
    .toSorted((one, other) => (other.cell.count ?? 0) - (one.cell.count ?? 0))
}

/**
 * Computes the thickness of each flow from its count: together they are `HEIGHT` high, and none is too thin to be seen.
 */
function toBands(flows: readonly Flow[]): Band[] {
  const sum = flows.reduce((all, { cell }) => all + (cell.count ?? 0), 0)
  return flows
    .map(({ from, to, cell }) => ({
      from: from.index,
      to: to.index,
      cell,
      thick: cell.count === undefined ? DASHED : Math.max(THIN, (cell.count / Math.max(1, sum)) * HEIGHT),
    }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
}

/** Places the nodes of one side below one another, each as high as its flows, with room for the labels. */
function placeSide(
  end: 'from' | 'to',
  dimension: ReportDimension,
  totalOf: (index: number) => ReportCell | undefined,
  bands: readonly Band[],
  widest: number,
  words: ReportWords,
): Side {
  const nodes = new Map<number, Node>()
  let top = 0
  let labels = 0
  for (const [index, category] of dimension.categories.entries()) {
    const own = bands.filter((band) => band[end] === index)
    if (own.length === 0) continue
    const total = totalOf(index)
    const lines = [
      ...wrapText(words.labelOf(dimension, category), widest, SIZE),
      ...(total === undefined ? [] : wrapText(words.cell(total), widest, SIZE)),
    ]
    const height = own.reduce((sum, { thick }) => sum + thick, 0)
    const room = Math.max(height, linesHeight(lines, SIZE))
    nodes.set(index, { lines, top: top + (room - height) / 2, height })
    labels = Math.max(labels, ...lines.map((line) => textWidth(line, SIZE)))
    top += room + GAP
  }
  return { nodes, labels: labels + 8, height: top }
}

/** Finds the cell of all people of one category: the one at the total of the other dimension. */
function totalIn(view: TableView, end: 0 | 1): (index: number) => ReportCell | undefined {
  const total = view.dimensions[1 - end]?.categories.findIndex(({ kind }) => kind === 'total') ?? -1
  return (index) => view.at(end === 0 ? [index, total] : [total, index])
}

/**
 * Draws the bands from the nodes on the left to those on the right. At each node, bands are in the order of the nodes
 * on the other side.
 */
function drawBands(
  bands: readonly Band[],
  left: Side,
  right: Side,
  x0: number,
  x1: number,
  shifts: readonly [number, number],
): Markup[] {
  /** Continues a path from height `y` at `x` to `yEnd` at `xEnd`, level at both ends. */
  const bend = (path: Path, x: number, y: number, xEnd: number, yEnd: number): void =>
    path.bezierCurveTo((x + xEnd) / 2, y, (x + xEnd) / 2, yEnd, xEnd, yEnd)
  const used = [new Map<number, number>(), new Map<number, number>()] as const
  const take = (side: 0 | 1, nodes: ReadonlyMap<number, Node>, index: number, thick: number): number => {
    const before = used[side].get(index) ?? 0
    used[side].set(index, before + thick)
    return shifts[side] + (nodes.get(index)?.top ?? 0) + before
  }
  const colours = [...left.nodes.keys()]
  return bands.map(({ from, to, cell, thick }) => {
    const y0 = take(0, left.nodes, from, thick)
    const y1 = take(1, right.nodes, to, thick)
    const path = pathRound(1)
    const isDashed = cell.count === undefined
    const [start, end] = isDashed ? [y0 + thick / 2, y1 + thick / 2] : [y0, y1]
    path.moveTo(x0, start)
    bend(path, x0, start, x1, end)
    if (isDashed) return tag('path', { class: 'tip-dashed', d: path.toString() })
    path.lineTo(x1, end + thick)
    bend(path, x1, end + thick, x0, start + thick)
    path.closePath()
    return tag('path', { class: `tip-band ${seriesClass(colours.indexOf(from))}`, d: path.toString() })
  })
}

/**
 * Flows from the first dimension to the second, with a thickness proportional to the count: a Sankey diagram of two
 * columns, whose bands keep the order of the nodes at both ends. Flows whose size is not shown are dashed lines. The
 * list of flows in words gives the same facts.
 */
export function flowChart(table: ReportTable, words: ReportWords, options: ChartOptions): Markup {
  const [origin, destination] = table.dimensions
  const flows = flowsOf(table, words)
  if (origin === undefined || destination === undefined || flows.length === 0) return barChart(table, words, options)
  const width = chartWidths[options.width]
  const widest = options.width === 'wide' ? 190 : 100
  const view = viewTable(firstDimensions(table, 2))
  const hidden = flows.filter(({ cell }) => cell.count === undefined).length
  const hasDashed = hidden > 0 && hidden <= MOST_DASHED
  const bands = toBands(hasDashed ? flows : flows.filter(({ cell }) => cell.count !== undefined))
  const left = placeSide('from', origin, totalIn(view, 0), bands, widest, words)
  const right = placeSide('to', destination, totalIn(view, 1), bands, widest, words)
  const heads = [origin, destination].map((dimension) => wrapText(words.titleOf(dimension), width / 2 - 8, SIZE, true))
  const start = Math.max(...heads.map((lines) => linesHeight(lines, SIZE))) + 10
  const height = Math.max(left.height, right.height)
  const shifts = [start + (height - left.height) / 2, start + (height - right.height) / 2] as const
  const [x0, x1] = [left.labels + NODE, width - right.labels - NODE]
  const drawNode = (isLeft: boolean, { lines, top, height: high }: Node): Markup => {
    const y = shifts[isLeft ? 0 : 1] + top
    const textTop = y + high / 2 - linesHeight(lines, SIZE) / 2
    return [
      tag('rect', { class: 'tip-node', x: isLeft ? x0 - NODE : x1, y, width: NODE, height: high }),
      isLeft
        ? textLines(lines, { x: x0 - NODE - 8, y: textTop, size: SIZE, anchor: 'end' })
        : textLines(lines, { x: x1 + NODE + 8, y: textTop, size: SIZE }),
    ]
  }
  const bottom = start + height
  const note = hasDashed
    ? words.texts.say('chart.hiddenFlow')
    : words.texts.sayCount('chart.notShown', hidden, { number: words.number(hidden) })
  const notes = hidden > 0 ? wrapText(note, width, 12) : []
  const content = [
    textLines(heads[0] ?? [], { x: 0, y: 0, size: SIZE, className: 'tip-heading' }),
    textLines(heads[1] ?? [], { x: width, y: 0, size: SIZE, anchor: 'end', className: 'tip-heading' }),
    ...drawBands(bands, left, right, x0, x1, shifts),
    ...[...left.nodes.values()].map((node) => drawNode(true, node)),
    ...[...right.nodes.values()].map((node) => drawNode(false, node)),
    textLines(notes, { x: 0, y: bottom + 4, size: 12, className: 'tip-muted' }),
  ]
  return drawing(
    content,
    bottom + (notes.length > 0 ? 8 + linesHeight(notes, 12) : 0),
    sayFigures(words.texts.say('chart.flowChart'), flows, words, 'count'),
    options,
  )
}
