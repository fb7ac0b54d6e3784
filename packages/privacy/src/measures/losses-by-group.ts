import { type Outcome, valueAfter } from './outcome.ts'
import { scaledLoss, sharesAfter } from './utility.ts'

/**
 * The loss of a group. Counts of groups below the threshold are not reported, because they would disclose information
 * themselves.
 */
export type GroupLoss = {
  readonly group: string
  /** `undefined` below the threshold. */
  readonly rows: number | undefined
  readonly suppressed: number | undefined
  /** The share of the rows that still show that they belong to the group. */
  readonly stillVisible: number | undefined
  readonly granularityLoss: number | undefined
}

/** Measures the loss of each value of a column, at a level of its hierarchy (default: 0, the values themselves). */
export function lossesByGroup(outcome: Outcome, column: number, threshold: number, level = 0): GroupLoss[] {
  const { hierarchies, leaves, counts, classOf, classCount, tupleCount } = outcome
  const hierarchy = hierarchies[column]
  const groupAt = hierarchy?.levels[Math.min(level, hierarchy.levels.length - 1)]
  if (hierarchy === undefined || groupAt === undefined) return []
  const groups = [...new Set(groupAt)]
  const rows = new Float64Array(hierarchy.values.length)
  const [suppressed, visible, shares] = [rows.slice(), rows.slice(), rows.slice()]
  const add = (sums: Float64Array, at: number, value: number): void => {
    sums[at] = (sums[at] as number) + value
  }
  const shareAfter = sharesAfter(outcome)
  for (let tuple = 0; tuple < tupleCount; tuple++) {
    const group = groupAt[leaves[column]?.[tuple] as number] as number
    const count = counts[tuple] as number
    add(rows, group, count)
    add(shares, group, count * (shareAfter[tuple] as number))
    if ((classOf[tuple] as number) >= classCount) add(suppressed, group, count)
    if (isWithin(hierarchy.parentOf, valueAfter(outcome, tuple, column), group)) add(visible, group, count)
  }
  return groups.flatMap((group): GroupLoss[] => {
    const [name, all] = [hierarchy.values[group] as string, rows[group] as number]
    if (all === 0) return []
    if (all < threshold)
      return [
        { group: name, rows: undefined, suppressed: undefined, stillVisible: undefined, granularityLoss: undefined },
      ]
    return [
      {
        group: name,
        rows: all,
        suppressed: suppressed[group] as number,
        stillVisible: (visible[group] as number) / all,
        granularityLoss: scaledLoss(outcome, (shares[group] as number) / all),
      },
    ]
  })
}

function isWithin(parentOf: Uint32Array, value: number, ancestor: number): boolean {
  let at = value
  while (at !== ancestor && parentOf[at] !== at) at = parentOf[at] as number
  return at === ancestor
}
