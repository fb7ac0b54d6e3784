import type { ReportCategory, ReportCell, ReportDimension, ReportTable } from '../model/report.ts'
import { categoriesOf, hasRates, isHidden, type PlacedCategory, viewTable } from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { type Child, el, join, type Markup } from './markup.ts'

/** A table with its caption, for the page. */
export type ShownTable = {
  readonly id: string
  readonly caption: Child
  readonly name: string
  readonly table: ReportTable
}

/** The last dimension is in the columns while it has at most this many categories. */
const COLUMNS = 7

const everything = (dimension: ReportDimension): PlacedCategory[] =>
  categoriesOf(dimension, 'answer', 'missing', 'notApplicable', 'total')

const headerClass = (dimension: ReportDimension, category: ReportCategory): string | undefined => {
  if (category.kind === 'total') return 'tip-total'
  if (category.kind !== 'answer') return 'tip-absent'
  return dimension.categories.some(({ code }) => code === category.within) ? 'tip-part' : undefined
}

/** The cell of a table: a count with its share below, or words that it is not shown. */
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

/** One dimension: rows of categories, with columns for the count, the share and the rate. */
function flatRows(table: ReportTable, dimension: ReportDimension, words: ReportWords): Markup {
  const view = viewTable(table)
  const { texts } = words
  const withShares = table.cells.some(({ share }) => share !== undefined)
  const withRates = hasRates(table)
  const heads = [
    texts.say('column.count'),
    ...(withShares ? [texts.say('column.share')] : []),
    ...(withRates ? [texts.say('column.rate')] : []),
  ]
  const rows = everything(dimension).map((category) => {
    const cell = view.at([category.index])
    const isTotal = category.kind === 'total'
    return el(
      'tr',
      { class: isTotal ? 'tip-sumrow' : undefined },
      el('th', { scope: 'row', class: headerClass(dimension, category) }, words.labelOf(dimension, category)),
      valueCell(cell, words, false, isTotal),
      withShares
        ? el('td', {}, cell?.share === undefined || isHidden(cell) ? '' : words.percent(cell.share))
        : undefined,
      withRates ? el('td', {}, cell?.rate === undefined ? '' : words.cell(cell, 'rate')) : undefined,
    )
  })
  return join(
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, words.titleOf(dimension)),
        heads.map((head) => el('th', { scope: 'col' }, head)),
      ),
    ),
    el('tbody', {}, rows),
  )
}

/** Every combination of categories of some dimensions, the last changing first. */
function combine(dimensions: readonly ReportDimension[]): PlacedCategory[][] {
  return dimensions.reduce<PlacedCategory[][]>(
    (before, dimension) => before.flatMap((row) => everything(dimension).map((category) => [...row, category])),
    [[]],
  )
}

/** Several dimensions: the last in the columns, the others in the rows, in a body for each category of the first. */
function crossRows(table: ReportTable, words: ReportWords): Markup {
  const view = viewTable(table)
  const columnDimension = table.dimensions.at(-1) as ReportDimension
  const rowDimensions = table.dimensions.slice(0, -1)
  const columns = everything(columnDimension)
  const withShares = table.cells.some(({ share }) => share !== undefined)
  const head = el(
    'thead',
    {},
    el(
      'tr',
      {},
      rowDimensions.map((dimension) => el('th', { scope: 'col', rowspan: 2 }, words.titleOf(dimension))),
      el('th', { scope: 'colgroup', colspan: columns.length }, words.titleOf(columnDimension)),
    ),
    el(
      'tr',
      {},
      columns.map((column) =>
        el('th', { scope: 'col', class: headerClass(columnDimension, column) }, words.labelOf(columnDimension, column)),
      ),
    ),
  )
  const [first, ...others] = rowDimensions as [ReportDimension, ...ReportDimension[]]
  const bodies = everything(first).map((group) => {
    // Combinations of which the table has no cell are no rows.
    const rows = combine(others).filter((row) =>
      columns.some((column) => view.at([group.index, ...row.map(({ index }) => index), column.index]) !== undefined),
    )
    return el(
      'tbody',
      { class: group.kind === 'total' ? 'tip-sumrow' : undefined },
      rows.map((row, place) =>
        el(
          'tr',
          {},
          place === 0
            ? el(
                'th',
                {
                  scope: others.length > 0 ? 'rowgroup' : 'row',
                  rowspan: rows.length > 1 ? rows.length : undefined,
                  class: headerClass(first, group),
                },
                words.labelOf(first, group),
              )
            : undefined,
          row.map((category, at) =>
            el(
              'th',
              { scope: 'row', class: headerClass(others[at] as ReportDimension, category) },
              words.labelOf(others[at] as ReportDimension, category),
            ),
          ),
          columns.map((column) => {
            const isTotal = column.kind === 'total' || row.some(({ kind }) => kind === 'total')
            return valueCell(
              view.at([group.index, ...row.map(({ index }) => index), column.index]),
              words,
              withShares,
              isTotal,
            )
          }),
        ),
      ),
    )
  })
  return join(head, bodies)
}

/** One dimension that is too wide for columns is turned: a table of two dimensions has the longer one in its rows. */
function turned(table: ReportTable): ReportTable {
  const [one, other] = table.dimensions
  if (table.dimensions.length !== 2 || one === undefined || other === undefined) return table
  if (other.categories.length <= COLUMNS || one.categories.length >= other.categories.length) return table
  return {
    dimensions: [other, one],
    cells: table.cells.map((cell) => ({ ...cell, at: cell.at.toReversed() })),
  }
}

/** A real table, with headers for readers of screens; where it is wider than the page, it scrolls inside a region that keys reach. */
export function renderTable({ id, caption, name, table }: ShownTable, words: ReportWords): Markup {
  const [dimension] = table.dimensions
  if (dimension === undefined) return join()
  const content = table.dimensions.length === 1 ? flatRows(table, dimension, words) : crossRows(turned(table), words)
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
      { id, class: table.dimensions.length > 2 ? 'tip-deep' : undefined },
      el('caption', {}, el('span', {}, caption)),
      content,
    ),
  )
}

/** What a reader has to know about a table: several answers, merged categories, counts that are not shown. */
export function tableNotes(tables: readonly ReportTable[], words: ReportWords): Markup | undefined {
  const { texts } = words
  const notes = new Set<string>()
  for (const table of tables) {
    if (table.dimensions.some(({ isSeveral }) => isSeveral)) notes.add(texts.say('table.several'))
    for (const dimension of table.dimensions)
      for (const category of dimension.categories) {
        const merged = words.mergedOf(dimension, category)
        const label = words.labelOf(dimension, category)
        if (merged.length > 0) notes.add(texts.say('table.merged', { label, list: words.list(merged) }))
      }
    if (table.cells.some(isHidden)) notes.add(texts.say('table.hidden'))
    const hasMissing = table.dimensions.some(({ categories }) => categories.some(({ kind }) => kind === 'missing'))
    if (hasMissing && table.cells.some(({ share }) => share !== undefined)) notes.add(texts.say('table.shares'))
  }
  if (notes.size === 0) return undefined
  return el(
    'ul',
    { class: 'tip-notes' },
    [...notes].map((note) => el('li', {}, note)),
  )
}
