import type { ProtectedReport } from '@tip-standard/privacy/tables'
import type { UnitCounts } from '../counting/unit-counter.ts'
import type { UnitPlan } from '../counting/unit-plan.ts'
import type { IndicatorUnit } from '../generated/indicator.ts'
import type { ReportIndicator } from '../model/report.ts'

/**
 * What a report of one unit leaves out, in exact numbers: for the organisation itself, never for readers of the report.
 */
export type ReportAnnex = {
  readonly unit: IndicatorUnit
  readonly counted: number
  /** The number of people of each sex and age group, and whether the tables of the report include them. */
  readonly groups: readonly { readonly code: string; readonly people: number; readonly isInTables: boolean }[]
  /** For each indicator, how many counts are shown and hidden, and why it has none. */
  readonly indicators: readonly {
    readonly id: string
    readonly shown: number
    readonly hidden: number
    readonly notComputed?: string
  }[]
}

/** The number of people in each category of the shared dimension. */
function peopleByGroup({ request: { shared, dimensions } }: UnitCounts): ReadonlyMap<string, number> {
  const patterns = shared === undefined ? [] : (dimensions.get(shared.name)?.patterns ?? [])
  const people = new Map<string, number>()
  for (const { patterns: own, people: count } of shared?.groups ?? []) {
    const code = patterns[own[0] as number]?.[0] as string
    people.set(code, (people.get(code) ?? 0) + count)
  }
  return people
}

/** The groups of the shared dimension that the tables include. */
export const shownGroups = (shared: ProtectedReport['shared']): ReadonlySet<string> =>
  new Set(shared?.dimensions[0]?.categories.flatMap(({ name, members }) => [name, ...members]))

/** Lists what a report of one unit leaves out. */
export function annexOf(
  { unit }: UnitPlan,
  counts: UnitCounts,
  { shared }: ProtectedReport,
  results: readonly ReportIndicator[],
): ReportAnnex {
  const shown = shownGroups(shared)
  return {
    unit,
    counted: counts.counted,
    groups: [...peopleByGroup(counts)].map(([code, people]) => ({ code, people, isInTables: shown.has(code) })),
    indicators: results.map(({ id, tables, notComputed }) => {
      const cells = tables.flatMap((table) => table.cells)
      const hidden = cells.filter(({ count }) => count === undefined).length
      return {
        id,
        shown: cells.length - hidden,
        hidden,
        ...(notComputed !== undefined && { notComputed: notComputed.code }),
      }
    }),
  }
}
