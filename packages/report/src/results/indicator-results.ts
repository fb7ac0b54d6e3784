import type { FieldId } from '@tip-standard/core'
import { type ProtectedCounts, type ProtectedReport, TOTAL } from '@tip-standard/privacy/tables'
import type { IndicatorTables, UnitPlan } from '../counting/unit-plan.ts'
import { nameOfUnion } from '../dimensions/codes.ts'
import type { CompiledDimension } from '../dimensions/compile-dimension.ts'
import { MOST_CHANGE } from '../model/most-change.ts'
import type { NotComputed, ReportCell, ReportFigure, ReportIndicator, ReportTable } from '../model/report.ts'
import { type ReadingsOf, toCategory } from './categories.ts'
import { type LeftOut, mostOfLeftOut, spread } from './left-out.ts'
import { type Base, baseOf, type SlicedTable, sliced, toReportTable } from './report-table.ts'

const nameOfTable = (dimensions: readonly string[]): string => dimensions.toSorted().join('\n')

/** The tables of a unit by their dimensions, in any order; that of the shared dimension alone has only this one. */
function tablesByName(plan: UnitPlan, { tables, shared }: ProtectedReport): ReadonlyMap<string, ProtectedCounts> {
  const all = plan.components.flatMap(({ tables: of }, component) =>
    of.map((names, at): [string, ProtectedCounts] => [nameOfTable(names), tables[component]?.[at] as ProtectedCounts]),
  )
  return new Map([...all, ...(shared === undefined ? [] : [[plan.shared as string, shared] as const])])
}

/** A table with its dimensions in the given order. */
function inOrder(table: ProtectedCounts, dimensions: readonly string[]): ProtectedCounts {
  const places = dimensions.map((name) => table.dimensions.findIndex((one) => one.name === name))
  return {
    dimensions: places.map((place) => table.dimensions[place] as ProtectedCounts['dimensions'][number]),
    cells: table.cells.map((cell) => ({ ...cell, values: places.map((place) => cell.values[place] as string) })),
  }
}

/**
 * The number of people with any of some codes, if everyone can work it out: the categories that are shown add up to the
 * total, and none is only partly in the codes. So no one has a code outside the shown categories.
 */
function addedUp(
  { isSeveral, categories }: SlicedTable['dimensions'][number],
  codes: readonly string[],
  total: number | undefined,
  countOf: (value: string) => number | undefined,
): number | undefined {
  if (isSeveral || total === undefined) return undefined
  const wider = new Set(categories.map(({ within }) => within))
  let all = 0
  let found = 0
  for (const one of categories.filter(({ name }) => !wider.has(name))) {
    // If the other categories add up to the total, a hidden count is 0.
    const count = countOf(one.name) ?? 0
    if (count === 0) continue
    const own = one.members.length === 0 ? [one.name] : one.members
    const isIn = own.filter((code) => codes.includes(code)).length
    // It is unknown which values from the data were merged.
    const isUnclear = one.members.length === 0 && one.part !== undefined
    if (isUnclear || (isIn > 0 && isIn < own.length)) return undefined
    all += count
    if (isIn > 0) found += count
  }
  return all === total ? found : undefined
}

/** The union of categories of the shared dimension to which an indicator is limited, if any. */
const sliceOf = ({ indicator: { of = [] } }: IndicatorTables, shared: string | undefined): string | undefined => {
  const slice = of.find(({ dimension }) => dimension === shared)
  return slice === undefined ? undefined : nameOfUnion(slice.codes)
}

/** The share of a figure; its range instead, if people who are in no table could change it too much. */
function shareOf(
  count: number,
  base: Base,
  between: readonly [number, number],
): Pick<ReportFigure, 'share' | 'between' | 'answered' | 'isOfAll'> {
  const share = count / base.count
  const isKnown = share - between[0] <= MOST_CHANGE && between[1] - share <= MOST_CHANGE
  return {
    ...(isKnown ? { share } : { between }),
    answered: base.count,
    ...(base.isOfAll && { isOfAll: true as const }),
  }
}

/** The figures of an indicator that its tables show. */
function figuresOf(
  one: IndicatorTables,
  tables: readonly SlicedTable[],
  readings: ReadingsOf,
  { shared, leftOut, isWhole }: { shared: string | undefined; leftOut: LeftOut; isWhole: boolean },
): ReportFigure[] {
  const { indicator } = one
  const slice = sliceOf(one, shared)
  return indicator.figures.map(({ id, of, published }): ReportFigure => {
    const axisIn = ({ dimensions }: SlicedTable): number => dimensions.findIndex(({ name }) => name === of.dimension)
    const table = tables.find((one) => axisIn(one) !== -1)
    const stated = { id, ...(published !== undefined && { published: published.share }) }
    if (table === undefined) return stated
    const axis = axisIn(table)
    const everyone = table.dimensions.map(() => TOTAL)
    const countOf = (value: string): number | undefined => table.cellOf(everyone.with(axis, value))?.count
    const total = table.cellOf(everyone)?.count
    const own = table.dimensions[axis] as SlicedTable['dimensions'][number]
    // If nothing is hidden, a category without a count has no people.
    const inUnion = countOf(nameOfUnion(of.codes)) ?? (isWhole ? 0 : undefined)
    // A group that is too small in the shared dimension is in no table, so the rest adds up without it.
    const count = inUnion ?? (of.dimension === shared ? undefined : addedUp(own, of.codes, total, countOf))
    const categories = own.categories.map((one) => toCategory(one, readings(of.dimension).kindOf))
    const base = baseOf(categories, total, ({ code }) => countOf(code))
    if (count === undefined || base === undefined || base.count === 0)
      return { ...stated, ...(count !== undefined && { count }) }
    const union = of.dimension === shared ? nameOfUnion(of.codes) : undefined
    const kindOf = shared === undefined ? () => 'answer' as const : readings(shared).kindOf
    const between = spread({ count, answered: base.count }, leftOut, { slice, union, kindOf })
    // The number of uncounted people is unknown, so the count says nothing about everyone.
    return between === undefined ? stated : { ...stated, count, ...shareOf(count, base, between) }
  })
}

/** Why a table shows nothing, if it does not: no count is shown, or no one has an answer. */
function reasonFor({ dimensions, cells }: ReportTable, shared: string | undefined): NotComputed['code'] | undefined {
  const shown = cells.filter(({ count = 0 }) => count > 0)
  if (shown.length === 0) return 'tooFew'
  const last = dimensions.length - 1
  const isAnswer = ({ at }: ReportCell): boolean =>
    dimensions.every(({ id, categories }, axis) => {
      const kind = categories[at[axis] as number]?.kind
      return kind === 'answer' || kind === 'mixed' || (axis < last && id === shared)
    })
  // A hidden count can be one of answers.
  return cells.some((cell) => isAnswer(cell) && cell.count !== 0) ? undefined : 'noAnswers'
}

/** The result of each indicator of a unit; `isWhole` if nothing is hidden. */
export function resultsOf(
  plan: UnitPlan,
  report: ProtectedReport,
  isWithheld: (id: FieldId) => boolean,
  isWhole: boolean,
): ReportIndicator[] {
  const byName = tablesByName(plan, report)
  const readings: ReadingsOf = (id) => plan.dimensions.get(id) as CompiledDimension
  const find = (dimensions: readonly string[]): ProtectedCounts | undefined => {
    const found = byName.get(nameOfTable(dimensions))
    return found === undefined ? undefined : inOrder(found, dimensions)
  }
  return plan.indicators.map((one): ReportIndicator => {
    const { indicator, all, byShared } = one
    const { of = [] } = indicator
    const needs = [...plan.leftOutBy, ...all.flatMap((id) => plan.dimensions.get(id)?.needs ?? [])]
    const missing = needs.filter(isWithheld)
    if (missing.length > 0)
      return {
        id: indicator.id,
        indicator,
        tables: [],
        figures: [],
        notComputed: { code: 'fieldWithheld', fields: [...new Set(missing)] },
      }
    const main = find(all.length === 0 && plan.shared !== undefined ? [plan.shared] : all)
    const noTable = (code: NotComputed['code']): ReportIndicator => ({
      id: indicator.id,
      indicator,
      tables: [],
      figures: [],
      // If nothing is hidden, no group is too small.
      notComputed: { code: isWhole && code === 'tooFew' ? 'noOne' : code },
    })
    if (main === undefined) return noTable('tooFew')
    const table = sliced(main, of)
    const made = toReportTable(table, readings, plan.shared)
    const reason = reasonFor(made, plan.shared)
    if (reason !== undefined) return noTable(reason)
    const split = byShared === undefined || all.length === 0 ? undefined : find(byShared)
    const leftOut = mostOfLeftOut(report, sliceOf(one, plan.shared))
    const bySex = split === undefined ? [] : [sliced(split, of, plan.shared)]
    return {
      id: indicator.id,
      indicator,
      tables: [made, ...bySex.map((one) => toReportTable(one, readings, plan.shared))],
      figures: figuresOf(one, [table, ...bySex], readings, { shared: plan.shared, leftOut: report, isWhole }),
      ...(leftOut !== undefined && leftOut > 0 && { leftOut }),
    }
  })
}
