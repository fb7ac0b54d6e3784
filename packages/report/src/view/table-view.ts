import type { IndicatorPicture } from '../generated/indicator.ts'
import type { ReportCategory, ReportCell, ReportDimension, ReportTable } from '../model/report.ts'

/** A table with its cells by position. */
export type TableView = {
  readonly dimensions: readonly ReportDimension[]
  /** The cell of one category of each dimension; `undefined` if the table has none. */
  at(at: readonly number[]): ReportCell | undefined
}

/** Indexes the cells of a table by position. */
export function viewTable({ dimensions, cells }: ReportTable): TableView {
  const byPlace = new Map(cells.map((cell) => [cell.at.join(), cell]))
  return { dimensions, at: (at) => byPlace.get(at.join()) }
}

/** A category with its position in its dimension. */
export type PlacedCategory = ReportCategory & { readonly index: number }

/** The categories of a dimension that have one of some kinds, with their positions. */
export function categoriesOf(dimension: ReportDimension, ...kinds: ReportCategory['kind'][]): PlacedCategory[] {
  return dimension.categories
    .map((category, index) => ({ ...category, index }))
    .filter(({ kind }) => kinds.includes(kind))
}

/** The categories that have none within them. */
export const leavesOf = <T extends ReportCategory>(categories: readonly T[]): T[] =>
  categories.filter(({ code }) => !categories.some(({ within }) => within === code))

/** How many other categories contain a category: 0 if none does. */
export function depthOf(category: ReportCategory, categories: readonly ReportCategory[]): number {
  const above = categories.find(({ code }) => code === category.within)
  return above === undefined ? 0 : 1 + depthOf(above, categories)
}

/** Whether a cell of the table is hidden although someone may be in it. */
export const isHidden = (cell: ReportCell | undefined): boolean => cell !== undefined && cell.count === undefined

/**
 * A table of some of its dimensions, with the others at their totals. Nothing is added up: totals that the table does
 * not have are not in the result.
 */
function dimensionsFrom(table: ReportTable, from: number, to: number): ReportTable {
  const totals = table.dimensions.map(({ categories }) => categories.findIndex(({ kind }) => kind === 'total'))
  const cells = table.cells
    .filter(({ at }) => at.every((index, place) => (place >= from && place < to) || index === totals[place]))
    .map((cell) => ({ ...cell, at: cell.at.slice(from, to) }))
  return { dimensions: table.dimensions.slice(from, to), cells }
}

/** The first dimensions of a table, the others at their totals; the same table if it has no more. */
export const firstDimensions = (table: ReportTable, count: number): ReportTable =>
  table.dimensions.length <= count ? table : dimensionsFrom(table, 0, count)

/** The last dimension of a table, the others at their totals. */
export const lastDimension = (table: ReportTable): ReportTable =>
  dimensionsFrom(table, table.dimensions.length - 1, table.dimensions.length)

const PERIOD = /^\d{4}(?:-Q[1-4])?$/

/** The table with its years or quarters first, as the axis of lines; unchanged if it has none. */
export function periodsFirst(table: ReportTable): ReportTable {
  const place = table.dimensions.findIndex(({ categories }) =>
    categories.some(({ kind, code }) => kind === 'answer' && PERIOD.test(code)),
  )
  if (place <= 0) return table
  const first = <T>(items: readonly T[]): T[] => [items[place] as T, ...items.filter((_, at) => at !== place)]
  return { dimensions: first(table.dimensions), cells: table.cells.map((cell) => ({ ...cell, at: first(cell.at) })) }
}

/**
 * Whether a chart of the table can show anything: a count among others. A single bar, or only hidden counts, say less
 * than the table; and merged years are not a point on a line beside a single year.
 */
export function canBeDrawn({ dimensions, cells }: ReportTable, picture: IndicatorPicture): boolean {
  const isMerged = dimensions.some(({ categories }) =>
    categories.some(({ code, merges }) => merges !== undefined && /^\d{4}(-|$)/.test(code)),
  )
  if (picture === 'line' && isMerged) return false
  const inner = cells.filter(({ at }) =>
    at.every((index, place) => dimensions[place]?.categories[index]?.kind !== 'total'),
  )
  return inner.length > 1 && inner.some(({ count }) => count !== undefined)
}

/** Whether a count is shown without a rate, because the population does not cover its group. */
export const hasNoRate = ({ count, rate, rateBetween }: ReportCell): boolean =>
  count !== undefined && rate === undefined && rateBetween === undefined

/** Whether the table has rates, which its chart then shows. */
export const hasRates = ({ cells }: ReportTable): boolean =>
  cells.some(({ rate, rateBetween }) => rate !== undefined || rateBetween !== undefined)
