import { el, type Markup } from '../markup/markup.ts'
import type { ReportCategory, ReportCell, ReportDimension, ReportTable } from '../model/report.ts'
import {
  categoriesOf,
  depthOf,
  hasRates,
  isHidden,
  type PlacedCategory,
  type TableView,
  viewTable,
} from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { inSentence } from './sentences.ts'

/** A table with its caption, for the page. */
export type ShownTable = {
  readonly id: string
  readonly caption: Markup
  readonly name: string
  readonly table: ReportTable
}

/** The last dimension is in the columns if it has at most this many categories. */
const COLUMNS = 7

/** A note names at most this many of the categories that remain of a value. */
const MOST_NAMED = 8

/** The number of levels that the style sheet indents. */
const DEEPEST = 3

const everything = (dimension: ReportDimension): PlacedCategory[] =>
  categoriesOf(dimension, 'answer', 'mixed', 'missing', 'notApplicable', 'total')

const headerClass = (dimension: ReportDimension, category: ReportCategory): string | undefined => {
  if (category.kind === 'total') return 'tip-total'
  if (category.kind !== 'answer') return 'tip-absent'
  const depth = depthOf(category, dimension.categories)
  return depth === 0 ? undefined : `tip-part-${Math.min(depth, DEEPEST)}`
}

/** The cell of a table: a count with its share below, or words saying that it is not shown. */
function valueCell(cell: ReportCell | undefined, words: ReportWords, withShare: boolean, isTotal: boolean): Markup {
  const className = isHidden(cell) ? 'tip-unshown' : isTotal ? 'tip-total' : undefined
  const share =
    withShare && cell?.count !== undefined && cell.share !== undefined ? words.percent(cell.share) : undefined
  if (isHidden(cell)) {
    const bounds = words.boundsOf(cell)
    return el(
      'td',
      { class: className },
      words.texts.say('value.hidden'),
      bounds === undefined ? undefined : el('small', {}, ` (${bounds})`),
    )
  }
  return el(
    'td',
    { class: className },
    words.cell(cell),
    share === undefined ? undefined : el('small', {}, ` ${share}`),
  )
}

/** Every combination of categories of some dimensions; the last one changes fastest. */
function combine(dimensions: readonly ReportDimension[]): PlacedCategory[][] {
  return dimensions.reduce<PlacedCategory[][]>(
    (before, dimension) => before.flatMap((row) => everything(dimension).map((category) => [...row, category])),
    [[]],
  )
}

/** A combination of categories, one of each dimension. */
type Row = readonly PlacedCategory[]

/**
 * Rows for the combinations of some dimensions, in a body for each category of the first; `cellsOf` returns the cells
 * of one row. Combinations that `together` groups differ only in their last category, and share one row.
 */
function bodies(
  dimensions: readonly ReportDimension[],
  words: ReportWords,
  cellsOf: (rows: readonly Row[]) => readonly Markup[],
  together: (rows: readonly Row[]) => readonly (readonly Row[])[] = (rows) => rows.map((row) => [row]),
): Markup[] {
  const [first, ...others] = dimensions as [ReportDimension, ...ReportDimension[]]
  return everything(first).map((group) => {
    const combinations = combine(others).map((row) => [group, ...row])
    // Combinations without a cell in the table have no row.
    const rows = together(combinations)
      .map((own) => ({ own, cells: cellsOf(own) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    const head = el(
      'th',
      {
        scope: others.length > 0 ? 'rowgroup' : 'row',
        rowspan: rows.length > 1 ? rows.length : undefined,
        class: headerClass(first, group),
      },
      words.labelOf(first, group),
    )
    const rowHead = (dimension: ReportDimension, place: number, own: readonly Row[]): Markup => {
      const [category, ...more] = own.map((row) => row[place + 1] as PlacedCategory) as [PlacedCategory]
      const named = place === others.length - 1 ? [category, ...more] : [category]
      const label = words.list(named.map((one) => words.labelOf(dimension, one)))
      return el('th', { scope: 'row', class: headerClass(dimension, category) }, label)
    }
    return el(
      'tbody',
      { class: group.kind === 'total' ? 'tip-sumrow' : undefined },
      rows.map(({ own, cells }, place) =>
        el(
          'tr',
          {},
          place === 0 ? head : undefined,
          others.map((dimension, at) => rowHead(dimension, at, own)),
          cells.map((cell) => cell ?? el('td', {})),
        ),
      ),
    )
  })
}

const cellAt = (view: TableView, row: Row): ReportCell | undefined => view.at(row.map(({ index }) => index))

/**
 * Groups hidden rows that differ only in their last category, at the place of the last: ten lines of “not shown” say no
 * more than one. Totals, people without an answer, and parts of different wholes stay separate.
 */
function hiddenTogether(rows: readonly Row[], isUnshown: (row: Row) => boolean): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows.toReversed()) {
    const { kind, within } = row.at(-1) as PlacedCategory
    const isAnswer = kind === 'answer' || kind === 'mixed'
    const isJoined = row.length > 1 && isAnswer && isUnshown(row)
    const own = row.map(({ index }) => index)
    const key = isJoined ? `${own.slice(0, -1)} within ${within}` : `${own}`
    groups.set(key, [row, ...(groups.get(key) ?? [])])
  }
  return [...groups.values()].reverse()
}

/** States for several cells that none of them is shown, and the bounds of each. */
function unshownCell(cells: readonly ReportCell[], words: ReportWords): Markup {
  const least = Math.min(...cells.map(({ bounds }) => bounds?.[0] ?? 0))
  const most = Math.max(...cells.map(({ bounds }) => bounds?.[1] ?? Number.POSITIVE_INFINITY))
  const value = words.boundsOf({ at: [], bounds: [least, Number.isFinite(most) ? most : undefined] })
  const each = value === undefined ? undefined : words.texts.say('value.each', { value })
  return el(
    'td',
    { class: 'tip-unshown' },
    words.texts.say('value.hidden'),
    each === undefined ? undefined : el('small', {}, ` (${each})`),
  )
}

/** Several dimensions: the last in the columns, the others in the rows. */
function crossRows(table: ReportTable, words: ReportWords): Markup {
  const view = viewTable(table)
  const last = table.dimensions.at(-1) as ReportDimension
  const others = table.dimensions.slice(0, -1)
  const columns = everything(last)
  const withShares = table.cells.some(({ share }) => share !== undefined)
  return [
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        others.map((dimension) => el('th', { scope: 'col', rowspan: 2 }, words.titleOf(dimension))),
        el('th', { scope: 'colgroup', colspan: columns.length }, words.titleOf(last)),
      ),
      el(
        'tr',
        {},
        columns.map((column) =>
          el('th', { scope: 'col', class: headerClass(last, column) }, words.labelOf(last, column)),
        ),
      ),
    ),
    bodies(others, words, ([row = []]) =>
      columns.map((column) => {
        const cell = cellAt(view, [...row, column])
        const isTotal = [...row, column].some(({ kind }) => kind === 'total')
        return cell === undefined ? undefined : valueCell(cell, words, withShares, isTotal)
      }),
    ),
  ]
}

/** All dimensions in the rows, for tables with rates and those that are too wide: columns for the count, the share and the rate. */
function longRows(table: ReportTable, words: ReportWords): Markup {
  const view = viewTable(table)
  const { texts } = words
  const withShares = table.cells.some(({ share }) => share !== undefined)
  const withRates = hasRates(table)
  const heads = [
    ...table.dimensions.map(words.titleOf),
    texts.say('column.count'),
    ...(withShares ? [texts.say('column.share')] : []),
    ...(withRates ? [texts.say('column.rate')] : []),
  ]
  const head = heads.map((text, place) =>
    el('th', { scope: 'col', class: place < table.dimensions.length ? 'tip-label' : undefined }, text),
  )
  return [
    el('thead', {}, el('tr', {}, head)),
    bodies(
      table.dimensions,
      words,
      (rows) => {
        const cells = rows.map((row) => cellAt(view, row)).filter((cell) => cell !== undefined)
        const [cell] = cells
        if (cell === undefined) return []
        const isTotal = rows[0]?.some(({ kind }) => kind === 'total') === true
        const shown = !isHidden(cell)
        return [
          cells.length > 1 ? unshownCell(cells, words) : valueCell(cell, words, false, isTotal),
          ...(withShares ? [el('td', {}, shown && cell.share !== undefined ? words.percent(cell.share) : '')] : []),
          ...(withRates ? [el('td', {}, shown && cell.rate !== undefined ? words.cell(cell, 'rate') : '')] : []),
        ]
      },
      (rows) => hiddenTogether(rows, (row) => isHidden(cellAt(view, row))),
    ),
  ]
}

/**
 * A single dimension that is too wide for columns is transposed; a table of two dimensions has the longer one in its
 * rows.
 */
function turned(table: ReportTable): ReportTable {
  const [one, other] = table.dimensions
  if (table.dimensions.length !== 2 || one === undefined || other === undefined) return table
  if (other.categories.length <= COLUMNS || one.categories.length >= other.categories.length) return table
  return {
    dimensions: [other, one],
    cells: table.cells.map((cell) => ({ ...cell, at: cell.at.toReversed() })),
  }
}

/**
 * A real table, with headers for screen readers; if it is wider than the page, it scrolls inside a region that can be
 * reached by keyboard.
 */
export function renderTable({ id, caption, name, table }: ShownTable, words: ReportWords): Markup {
  if (table.dimensions.length === 0) return undefined
  const shown = turned(table)
  const isLong =
    shown.dimensions.length === 1 || hasRates(table) || (shown.dimensions.at(-1)?.categories.length ?? 0) > COLUMNS
  const content = isLong ? longRows(shown, words) : crossRows(shown, words)
  return el(
    'div',
    {
      class: 'tip-scroll',
      role: 'region',
      tabindex: 0,
      'aria-label': words.texts.say('table.scroll', { title: name }),
    },
    el(
      'table',
      { id, class: table.dimensions.length > 2 || (isLong && table.dimensions.length > 1) ? 'tip-deep' : undefined },
      el('caption', {}, el('span', {}, caption)),
      content,
    ),
  )
}

/**
 * What a reader has to know about tables: several answers, merged categories, what shares are of, hidden counts, and
 * how many people may be in none.
 */
export function tableNotes(tables: readonly ReportTable[], words: ReportWords, leftOut = 0): Markup {
  const { texts } = words
  const notes = new Set<string>()
  for (const table of tables) {
    if (table.dimensions.some(({ isSeveral }) => isSeveral)) notes.add(texts.say('table.several'))
    for (const dimension of table.dimensions)
      for (const category of dimension.categories) {
        const merged = words.mergedOf(dimension, category)
        // The label of a value's remaining categories describes them; no one reads a longer list.
        if (category.part === 'others' && merged.length > MOST_NAMED) continue
        const label = words.labelOf(dimension, category)
        if (merged.length > 0) notes.add(texts.say('table.merged', { label, list: words.list(merged) }))
      }
    if (table.cells.some(isHidden)) notes.add(texts.say('table.hidden'))
    const hasMissing = table.dimensions.some(({ categories }) => categories.some(({ kind }) => kind === 'missing'))
    if (hasMissing && table.cells.some(({ share }) => share !== undefined)) notes.add(texts.say('table.shares'))
  }
  for (const { dimensions, cells } of tables) {
    if (dimensions.length < 2 || !cells.some(({ share }) => share !== undefined)) continue
    const same = dimensions.slice(0, -1).map((dimension) => inSentence(words.titleOf(dimension)))
    notes.add(texts.say('table.rowShares', { dimensions: words.list(same) }))
  }
  if (leftOut > 0 && tables.length > 0) notes.add(texts.say('table.leftOut', { number: words.number(leftOut) }))
  if (notes.size === 0) return undefined
  return el(
    'ul',
    { class: 'tip-notes' },
    [...notes].map((note) => el('li', {}, note)),
  )
}
