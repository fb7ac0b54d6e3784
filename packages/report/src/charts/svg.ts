import type { Markup, MarkupElement } from '../markup/markup.ts'

const shorten = (value: number): number => Math.round(value * 10) / 10

/** Makes an SVG element; its numbers have at most one decimal. */
export function tag(name: string, attributes: MarkupElement['attributes'], ...children: readonly Markup[]): Markup {
  const short = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? shorten(value) : value,
  ])
  const element = { tag: name, attributes: Object.fromEntries(short), children }
  return children.length === 0 ? { ...element, isLeaf: true } : element
}

/** The height of a line of text, as a multiple of the font size. */
export const LINE = 1.3

/** Lines of text below one another; `y` is the top of the first. */
export function textLines(
  lines: readonly string[],
  {
    x,
    y,
    size,
    anchor,
    className,
  }: { x: number; y: number; size: number; anchor?: 'middle' | 'end'; className?: string },
): Markup {
  return lines.map((line, index) =>
    tag(
      'text',
      { x, y: y + size * (0.95 + index * LINE), 'font-size': size, 'text-anchor': anchor, class: className },
      line,
    ),
  )
}

/** The height of some lines of text. */
export const linesHeight = (lines: readonly string[], size: number): number => lines.length * size * LINE

/** The target of a drawing: phones, or screens and paper. Both are drawn, and the style sheet shows one. */
export type ChartWidth = 'narrow' | 'wide'

/** The width of a drawing, in CSS pixels. At this width or more, no text is smaller than 12 px. */
export const chartWidths: { readonly [width in ChartWidth]: number } = { narrow: 300, wide: 660 }

/** The options of a chart, besides its table. */
export type ChartOptions = {
  /** Unique in the page, without spaces. */
  readonly id: string
  readonly width: ChartWidth
  readonly title: string
}

/** The number of series with a colour and a pattern of their own; any further ones share the last. */
export const SERIES = 5

/** The class of a series, and of what is drawn on it. */
export const seriesClass = (series: number): string => `tip-s${Math.min(series, SERIES - 1)}`

/** A reference to a pattern of a chart, for the attribute `fill`. */
export const patternOf = (id: string, name: 'hidden' | number): string =>
  `url(#${id}-${name === 'hidden' ? 'hidden' : `s${Math.min(name, SERIES - 1)}`})`

const strokes = (d: string): Markup => tag('path', { class: 'tip-mark', d })
const dot = (centre: number): Markup => tag('circle', { class: 'tip-dot', cx: centre, cy: centre, r: 1.2 })

/** The patterns that distinguish the series without colour: plain, stripes, dots, lines, a grid. The first is plain. */
const marks = (): Markup[] => [
  undefined,
  strokes('M-2 2l4-4M0 8l8-8M6 10l4-4'),
  [dot(2), dot(6)],
  strokes('M0 2h8M0 6h8'),
  strokes('M4 0v8M0 4h8'),
]

function patterns(id: string): Markup {
  const pattern = (name: string, className: string, mark: Markup): Markup =>
    tag(
      'pattern',
      { id: `${id}-${name}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      tag('rect', { class: className, width: 8, height: 8 }),
      mark,
    )
  const hatching = tag('path', { class: 'tip-hatch', d: 'M-2 6l4 4M-2-2l12 12M6-2l4 4' })
  return tag(
    'defs',
    {},
    marks().map((mark, series) => pattern(`s${series}`, seriesClass(series), mark)),
    pattern('hidden', 'tip-gap', hatching),
  )
}

/**
 * Makes one self-contained drawing with its title and its text alternative, coloured by the style sheet `chartStyles`.
 */
export function drawing(content: Markup, height: number, says: string, { id, width, title }: ChartOptions): Markup {
  const name = `${id}-${width === 'wide' ? 'w' : 'n'}`
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `tip-chart tip-${width}`,
      role: 'img',
      'aria-labelledby': `${name}-t ${name}-d`,
      viewBox: `0 0 ${chartWidths[width]} ${Math.ceil(height)}`,
      width: chartWidths[width],
      height: Math.ceil(height),
    },
    tag('title', { id: `${name}-t` }, title),
    tag('desc', { id: `${name}-d` }, says),
    patterns(name),
    content,
  )
}

/** The prefix of the ids of the patterns in a drawing. */
export const drawingId = ({ id, width }: ChartOptions): string => `${id}-${width === 'wide' ? 'w' : 'n'}`
