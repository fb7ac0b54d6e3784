import type { Report, ReportIndicator, ReportTable } from '../model/report.ts'

/** A table of a report with an id that is unique in the report. */
export type PlacedTable = { readonly id: string; readonly finding: ReportIndicator; readonly table: ReportTable }

/** Every table of a report once; an indicator that is in several sets is counted once. The first table has the id of its indicator. */
export function tablesOf(report: Report): PlacedTable[] {
  const seen = new Set<string>()
  return report.sets.flatMap(({ indicators }) =>
    indicators.flatMap((finding) => {
      if (seen.has(finding.id)) return []
      seen.add(finding.id)
      return finding.tables.map((table, place) => ({
        id: place === 0 ? finding.id : `${finding.id}-${place + 1}`,
        finding,
        table,
      }))
    }),
  )
}

/** Calls back with every combination of categories of a table, the last dimension changing first. */
export function eachPlace({ dimensions }: ReportTable, call: (at: readonly number[]) => void): void {
  const at = dimensions.map(() => 0)
  const walk = (place: number): void => {
    const dimension = dimensions[place]
    if (dimension === undefined) {
      call([...at])
      return
    }
    for (let index = 0; index < dimension.categories.length; index++) {
      at[place] = index
      walk(place + 1)
    }
  }
  walk(0)
}
