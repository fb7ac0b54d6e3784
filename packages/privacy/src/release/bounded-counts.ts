import type { ReleasePlan } from '../plan/plan.ts'
import { membersOf, SUPPRESSED } from '../table/cell.ts'
import type { ReleasedRow } from '../verify/verify-rows.ts'
import type { Band } from './public-certificate.ts'

/**
 * How many people in the data have a value: at least those whose rows show it or a finer one; at most also those whose
 * rows show a wider one, and those without a row.
 */
export type BoundedCount = {
  readonly column: string
  readonly value: string
  readonly least: number
  /** Absent if the band of missing rows has no upper end. */
  readonly most?: number
}

/** The rows of a release by the text of one column. */
function rowsByText(rows: Iterable<ReleasedRow>, columns: readonly string[]): Map<string, number>[] {
  const counts = columns.map(() => new Map<string, number>())
  for (const row of rows)
    for (const [at, column] of columns.entries()) {
      const text = row[column] ?? SUPPRESSED
      counts[at]?.set(text, (counts[at]?.get(text) ?? 0) + 1)
    }
  return counts
}

/**
 * Bounds the counts of single values of a release, for analysis: the true number lies between `least` and `most`,
 * both included. It uses the released rows, the plan and the band of missing rows, which every reader has, and
 * nothing else, so it tells no reader more than the release does. It lists values with people, and values that wider
 * ones may hide, in the order of their hierarchy; of values that were read from the data, only those that rows show.
 */
export function boundCounts(
  rows: Iterable<ReleasedRow>,
  { quasiIdentifiers }: Pick<ReleasePlan, 'quasiIdentifiers'>,
  missing: Band,
): BoundedCount[] {
  const byText = rowsByText(
    rows,
    quasiIdentifiers.map(({ column }) => column),
  )
  const unseen = missing.below === undefined ? undefined : missing.below - 1
  return quasiIdentifiers.flatMap(({ column, hierarchy, isFromData }, at): BoundedCount[] => {
    const { values, parentOf } = hierarchy
    const idOf = new Map(values.map((value, id) => [value, id]))
    const [sure, possible] = [new Float64Array(values.length), new Float64Array(values.length)]
    const shown = new Uint8Array(values.length)
    const above = (id: number): number[] => (parentOf[id] === id ? [id] : [id, ...above(parentOf[id] as number)])
    for (const [text, count] of byText[at] ?? []) {
      const ids = membersOf(text).flatMap((member) => idOf.get(member) ?? [])
      for (const id of ids) shown[id] = 1
      // A row with several values counts once for what is above them.
      for (const id of new Set(ids.flatMap(above))) sure[id] = (sure[id] as number) + count
      for (let id = 0; id < values.length; id++)
        if (!ids.some((one) => above(one).includes(id)) && above(id).some((one) => ids.includes(one)))
          possible[id] = (possible[id] as number) + count
    }
    const top = values.length - 1
    return values.slice(0, top).flatMap((value, id) => {
      if (isFromData === true && shown[id] !== 1) return []
      const [least, more] = [sure[id] as number, possible[id] as number]
      return [{ column, value, least, ...(unseen !== undefined && { most: least + more + unseen }) }]
    })
  })
}
