import { type ProtectedCell, type ProtectedCounts, TOTAL } from '@tip-standard/privacy/tables'
import { nameOfUnion } from '../dimensions/codes.ts'
import type { Slice } from '../generated/indicator.ts'
import type { ReportCategory, ReportCell, ReportDimension, ReportTable } from '../model/report.ts'
import { arrange, listed } from './arrange.ts'
import { type ReadingsOf, toCategory } from './categories.ts'

/** A table limited to some of its people: those of slices, which are no longer dimensions of it. */
export type SlicedTable = {
  readonly dimensions: ProtectedCounts['dimensions']
  /** The cell of these categories, a category for each dimension. */
  readonly cellOf: (values: readonly string[]) => ProtectedCell | undefined
}

/**
 * Limits a table to the people of some slices. A slice of the dimension `kept` remains a dimension, whose total is then
 * the slice.
 */
export function sliced(table: ProtectedCounts, slices: readonly Slice[], kept?: string): SlicedTable {
  const byValues = new Map(table.cells.map((cell) => [cell.values.join('\n'), cell]))
  const sliceOf = (name: string): Slice | undefined => slices.find(({ dimension }) => dimension === name)
  const isDimension = (name: string): boolean => sliceOf(name) === undefined || name === kept
  const dimensions = table.dimensions
    .filter(({ name }) => isDimension(name))
    .map((dimension) => {
      const codes = sliceOf(dimension.name)?.codes
      if (codes === undefined) return dimension
      const isIn = (name: string, members: readonly string[]): boolean =>
        members.length > 0 ? members.every((one) => codes.includes(one)) : codes.includes(name)
      return { ...dimension, categories: dimension.categories.filter(({ name, members }) => isIn(name, members)) }
    })
  return {
    dimensions,
    cellOf: (values) => {
      let next = 0
      const all = table.dimensions.map(({ name }) => {
        const slice = sliceOf(name)
        const value = isDimension(name) ? (values[next++] as string) : TOTAL
        return slice !== undefined && value === TOTAL ? nameOfUnion(slice.codes) : value
      })
      return byValues.get(all.join('\n'))
    },
  }
}

/** Every combination of one category from each dimension, by position. */
function places(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (known, size) => known.flatMap((one) => Array.from({ length: size }, (_, at) => [...one, at])),
    [[]],
  )
}

/** The denominator of a share: the count, and whether it includes people without an answer. */
export type Base = { readonly count: number; readonly isOfAll: boolean }

/**
 * The number of people with an answer: all except those without one, or to whom the question does not apply; all, if
 * that number is not shown.
 */
export function baseOf(
  categories: readonly ReportCategory[],
  total: number | undefined,
  countOf: (category: ReportCategory) => number | undefined,
): Base | undefined {
  if (total === undefined) return undefined
  const without = categories.filter(
    ({ kind, within }) => within === undefined && (kind === 'missing' || kind === 'notApplicable'),
  )
  const counts = without.map(countOf)
  const isKnown = counts.every((count) => count !== undefined) && !categories.some(({ kind }) => kind === 'mixed')
  return isKnown
    ? { count: total - counts.reduce((sum: number, count) => sum + (count ?? 0), 0), isOfAll: false }
    : { count: total, isOfAll: true }
}

const TOTAL_CATEGORY: ReportCategory = { code: 'total', kind: 'total' }

/** Makes the table of a report: every cell, with its share along the last dimension. */
export function toReportTable(
  { dimensions, cellOf }: SlicedTable,
  readings: ReadingsOf,
  shared: string | undefined,
): ReportTable {
  // Sums along two dimensions would hide their parts.
  const hasSeveral = dimensions.filter(({ name }) => name !== shared).length > 1
  const everyone = dimensions.map(() => TOTAL)
  const own = dimensions.map(({ name, isSeveral, categories }, axis): ReportDimension => {
    const { kindOf, placeOf, isPeriod } = readings(name)
    const countOf = ({ code }: ReportCategory): number | undefined => cellOf(everyone.with(axis, code))?.count
    const all = categories.map((one) => toCategory(one, kindOf))
    const made = arrange(
      listed(all, countOf, cellOf(everyone)?.count, isPeriod || hasSeveral ? 'none' : 'telling'),
      countOf,
      placeOf,
    )
    return { id: name, isSeveral, categories: [...made, TOTAL_CATEGORY] }
  })
  const nameAt = (axis: number, at: number): string => {
    const { code, kind } = (own[axis] as ReportDimension).categories[at] as ReportCategory
    return kind === 'total' ? TOTAL : code
  }
  const cellAt = (at: readonly number[]): ProtectedCell | undefined => cellOf(at.map((one, axis) => nameAt(axis, one)))
  const last = own.at(-1)
  /** Whether the people of a row gave an answer in every other dimension except sex and age; for a total, all of them. */
  const isAnswered = (at: readonly number[]): boolean =>
    own.slice(0, -1).every(({ id, categories }, axis) => {
      if (id === shared) return true
      const without = (kind: string): boolean => kind === 'missing' || kind === 'notApplicable'
      const { kind } = categories[at[axis] as number] as ReportCategory
      if (kind !== 'total') return !without(kind)
      return categories.every(
        (one, place) =>
          !without(one.kind) ||
          cellAt(at.map((_, x) => (x === axis ? place : (own[x] as ReportDimension).categories.length - 1)))?.count ===
            0,
      )
    })
  const cells = places(own.map(({ categories }) => categories.length)).map((at): ReportCell => {
    const cell = cellAt(at)
    if (cell?.count === undefined) return { at, ...(cell?.bounds !== undefined && { bounds: cell.bounds }) }
    const { count } = cell
    const categories = last?.categories ?? []
    const category = categories[at.at(-1) as number] as ReportCategory
    const inPlace = (one: ReportCategory): number | undefined => cellAt(at.with(-1, categories.indexOf(one)))?.count
    const base =
      category.kind === 'answer' && isAnswered(at) ? baseOf(categories, inPlace(TOTAL_CATEGORY), inPlace) : undefined
    if (base === undefined || base.count === 0) return { at, count }
    return { at, count, share: count / base.count, ...(base.isOfAll && { isOfAll: true }) }
  })
  return { dimensions: own, cells }
}
