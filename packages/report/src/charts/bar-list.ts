import type { Markup } from '../markup/markup.ts'
import { LINE, linesHeight, patternOf, seriesClass, tag, textLines } from './svg.ts'
import { textWidth, wrapText } from './text-width.ts'

/** One bar: its label, its value and the text written beside it. */
export type Bar = {
  readonly label: string
  /** Missing for a count that is not shown. */
  readonly value?: number
  /** The upper bound of a count that is not shown, if it has one. */
  readonly most?: number | undefined
  readonly text: string
  readonly series: number
  /** Whether it represents people without an answer. */
  readonly isMissing: boolean
  /** The number of preceding bars that also contain the people of this one. */
  readonly depth?: number
}

/** Bars under one heading. */
export type BarGroup = { readonly heading?: string; readonly bars: readonly Bar[] }

const SIZE = 13
const GAP = 6
const PART = 14
/** The length of the mark for a count that is not shown and has no upper bound. */
const UNBOUNDED = 28

const indentOf = ({ depth = 0 }: Bar): number => depth * PART

type Room = { readonly id: string; readonly width: number; readonly unit: number }

/** The mark of a bar: its length is its value. If the value is not shown, the bar is hatched, up to the upper bound. */
function mark(
  { value, most, series, isMissing }: Bar,
  x: number,
  y: number,
  height: number,
  room: Room,
  limit: number,
): [Markup, number] {
  if (value === undefined) {
    const long = most === undefined ? UNBOUNDED : Math.max(UNBOUNDED / 2, most * room.unit)
    const length = Math.min(long, limit)
    return [
      tag('rect', { class: 'tip-hidden', x, y, width: length, height, fill: patternOf(room.id, 'hidden') }),
      length,
    ]
  }
  const length = value * room.unit
  const fill = isMissing || series === 0 ? undefined : patternOf(room.id, series)
  // A class of the style sheet would hide the pattern.
  const className = isMissing ? 'tip-none' : fill === undefined ? seriesClass(series) : undefined
  // A bar of length zero keeps a thin line, so that it remains visible.
  return [tag('rect', { class: className, x, y, width: Math.max(length, 1), height, fill }), length]
}

/** A bar on a wide drawing: the label to the left, the value behind the bar. */
function wideBar(bar: Bar, top: number, labels: number, room: Room): [Markup, number] {
  const indent = indentOf(bar)
  const lines = wrapText(bar.label, labels - indent, SIZE)
  const height = Math.max(linesHeight(lines, SIZE), 22) + 2 * GAP
  const x = labels + 12
  const middle = top + height / 2
  const written = textWidth(bar.text, SIZE)
  const [drawn, length] = mark(bar, x, middle - 11, 22, room, room.width - x - written - 2 * GAP)
  return [
    [
      textLines(lines, { x: indent, y: middle - linesHeight(lines, SIZE) / 2, size: SIZE }),
      drawn,
      textLines([bar.text], {
        x: x + length + GAP,
        y: middle - (SIZE * LINE) / 2,
        size: SIZE,
        className: bar.value === undefined ? 'tip-muted' : 'tip-value',
      }),
    ],
    height,
  ]
}

/** A bar on a narrow drawing: the label above the bar, the value at the right end of the last line of the label, or below it. */
function narrowBar(bar: Bar, top: number, room: Room): [Markup, number] {
  const indent = indentOf(bar)
  const lines = wrapText(bar.label, room.width - indent, SIZE)
  const written = textWidth(bar.text, SIZE)
  const last = indent + textWidth(lines.at(-1) ?? '', SIZE)
  const isBeside = last + written + 2 * GAP <= room.width
  const values = isBeside ? [bar.text] : wrapText(bar.text, room.width, SIZE)
  const valueTop = top + linesHeight(lines, SIZE) - (isBeside ? SIZE * LINE : 0)
  const bottom = valueTop + linesHeight(values, SIZE)
  const [drawn] = mark(bar, indent, bottom + 3, 16, { ...room, unit: room.unit }, room.width - indent)
  return [
    [
      textLines(lines, { x: indent, y: top, size: SIZE }),
      textLines(values, {
        x: room.width,
        y: valueTop,
        size: SIZE,
        anchor: 'end',
        className: bar.value === undefined ? 'tip-muted' : 'tip-value',
      }),
      drawn,
    ],
    bottom + 3 + 16 + 10 - top,
  ]
}

/**
 * Draws bars below one another, each with its label and its value as text, on one scale that starts at zero. Returns
 * the drawing and its height.
 */
export function barList(groups: readonly BarGroup[], id: string, width: number): [content: Markup, height: number] {
  const isWide = width > 500
  const bars = groups.flatMap((group) => group.bars)
  const labels = Math.min(
    width * 0.36,
    // A whole number, so that rounding does not break a label of exactly this width.
    Math.ceil(Math.max(0, ...bars.map((bar) => textWidth(bar.label, SIZE) + indentOf(bar)))),
  )
  const values = Math.max(
    0,
    ...bars.filter(({ value }) => value !== undefined).map(({ text }) => textWidth(text, SIZE)),
  )
  const room = isWide ? width - labels - 12 - values - GAP : width - Math.max(PART, ...bars.map(indentOf))
  const most = Math.max(1e-9, ...bars.map(({ value = 0 }) => value))
  let y = 2
  const parts: Markup[] = []
  for (const { heading, bars: own } of groups) {
    if (heading !== undefined) {
      const lines = wrapText(heading, width, SIZE, true)
      if (y > 2) y += 10
      parts.push(textLines(lines, { x: 0, y, size: SIZE, className: 'tip-heading' }))
      y += linesHeight(lines, SIZE) + 4
    }
    for (const bar of own) {
      const [drawn, height] = isWide
        ? wideBar(bar, y, labels, { id, width, unit: room / most })
        : narrowBar(bar, y, { id, width, unit: room / most })
      parts.push(drawn)
      y += height
    }
  }
  return [parts, y]
}
