import type { FieldId } from '@tip-standard/core'
import type { ProtectedReport } from '@tip-standard/privacy/tables'
import type { UnitCounts } from '../counting/unit-counter.ts'
import type { UnitPlan } from '../counting/unit-plan.ts'

/** The fields that say when someone was registered. */
const registration: readonly FieldId[] = ['case.openedOn', 'case.registrationYear']

/** The year of a year or a quarter, `2025` or `2025-Q3`; none for anything else. */
function yearOf(period: string): number[] {
  const [, year] = /^(\d{4})(?:-Q[1-4])?$/.exec(period) ?? []
  return year === undefined ? [] : [Number(year)]
}

/**
 * The years of one unit that a report may name: those in which enough people were registered. Where its tables count by
 * the time of registration, all that have a shown count, alone or together: which of these are large enough would
 * narrow down the counts of the others.
 */
export function yearsToName(
  { dimensions }: UnitPlan,
  { years }: UnitCounts,
  { tables }: ProtectedReport,
  minimum: number,
): number[] {
  const times = [...dimensions.values()]
    .filter(({ sources }) => sources.some(({ path }) => registration.some((field) => field === path)))
    .map(({ id }) => id)
  if (times.length === 0 || minimum === 1)
    return [...years].flatMap(([year, people]) => (people >= minimum ? [year] : []))
  return tables.flat().flatMap((table) =>
    table.dimensions.flatMap(({ name: dimension, categories }, axis) => {
      if (!times.includes(dimension)) return []
      const shown = new Set(table.cells.flatMap(({ values, count = 0 }) => (count > 0 ? [values[axis]] : [])))
      return categories
        .filter(({ name }) => shown.has(name))
        .flatMap(({ name, members }) => [name, ...members].flatMap(yearOf))
    }),
  )
}
