import type { ReportCategory, ReportCell, ReportDimension, ReportTable } from '../model/report.ts'

/** A table with its cells by place. */
export type TableView = {
  readonly dimensions: readonly ReportDimension[]
  /** The cell of one category of each dimension; `undefined` where the table has none. */
  at(at: readonly number[]): ReportCell | undefined
}

/** Makes the cells of a table findable by place. */
export function viewTable({ dimensions, cells }: ReportTable): TableView {
  const byPlace = new Map(cells.map((cell) => [cell.at.join(), cell]))
  return { dimensions, at: (at) => byPlace.get(at.join()) }
}

/** A category with its place in its dimension. */
export type PlacedCategory = ReportCategory & { readonly index: number }

/** The categories of a dimension that are of one of some kinds, with their places. */
export function categoriesOf(dimension: ReportDimension, ...kinds: ReportCategory['kind'][]): PlacedCategory[] {
  return dimension.categories
    .map((category, index) => ({ ...category, index }))
    .filter(({ kind }) => kinds.includes(kind))
}

/** Whether a cell of the table is not shown though someone may be in it. */
export const isHidden = (cell: ReportCell | undefined): boolean => cell !== undefined && cell.count === undefined

/**
 * A table of fewer dimensions: its first `count`, with the others at their totals. Nothing is added up: what the table does not say in
 * total is not in the result. The same table where it has no more dimensions.
 */
export function firstDimensions(table: ReportTable, count: number): ReportTable {
  if (table.dimensions.length <= count) return table
  const totals = table.dimensions.map(({ categories }) => categories.findIndex(({ kind }) => kind === 'total'))
  const dimensions = table.dimensions.slice(0, count)
  const cells = table.cells
    .filter(({ at }) => at.every((index, place) => place < count || index === totals[place]))
    .map((cell) => ({ ...cell, at: cell.at.slice(0, count) }))
  return { dimensions, cells }
}

/** Whether a count is shown that has no rate, because the population does not tell its group. */
export const hasNoRate = ({ count, rate, rateBetween }: ReportCell): boolean =>
  count !== undefined && rate === undefined && rateBetween === undefined

/** Whether the table has rates, which are then what its picture shows. */
export const hasRates = ({ cells }: ReportTable): boolean =>
  cells.some(({ rate, rateBetween }) => rate !== undefined || rateBetween !== undefined)
