import { type Outcome, valueAfter } from './outcome.ts'
import { granularityLoss } from './utility.ts'

/** What a group lost. Numbers of groups below the threshold are not told: they would be a disclosure themselves. */
export type GroupLoss = {
  readonly group: string
  /** `undefined` below the threshold. */
  readonly rows: number | undefined
  readonly suppressed: number | undefined
  /** Share of the rows that still say they belong to the group. */
  readonly stillVisible: number | undefined
  readonly granularityLoss: number | undefined
}

/** What each value of a column lost, by a level of its hierarchy: 0 for the values themselves. */
export function lossesByGroup(outcome: Outcome, column: number, threshold: number, level = 0): GroupLoss[] {
  const hierarchy = outcome.hierarchies[column]
  const groupAt = hierarchy?.levels[Math.min(level, hierarchy.levels.length - 1)]
  if (hierarchy === undefined || groupAt === undefined) return []
  const groupOf = (tuple: number): number => groupAt[outcome.leaves[column]?.[tuple] as number] as number
  return [...new Set(groupAt)].flatMap((group): GroupLoss[] => {
    let [rows, suppressed, visible] = [0, 0, 0]
    for (let tuple = 0; tuple < outcome.tupleCount; tuple++) {
      if (groupOf(tuple) !== group) continue
      const count = outcome.counts[tuple] as number
      rows += count
      if ((outcome.classOf[tuple] as number) >= outcome.classCount) suppressed += count
      if (isWithin(hierarchy.parentOf, valueAfter(outcome, tuple, column), group)) visible += count
    }
    if (rows === 0) return []
    const name = hierarchy.values[group] as string
    if (rows < threshold)
      return [
        { group: name, rows: undefined, suppressed: undefined, stillVisible: undefined, granularityLoss: undefined },
      ]
    const loss = granularityLoss(outcome, (tuple) => groupOf(tuple) === group)
    return [{ group: name, rows, suppressed, stillVisible: visible / rows, granularityLoss: loss }]
  })
}

function isWithin(parentOf: Uint32Array, value: number, ancestor: number): boolean {
  let at = value
  while (at !== ancestor && parentOf[at] !== at) at = parentOf[at] as number
  return at === ancestor
}
