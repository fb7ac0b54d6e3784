import type { GroupLoss } from '../measures/losses-by-group.ts'

const rowsOf = ({ rows = 0 }: GroupLoss): number => rows

/** What a group lost, or several that are told together. */
export type ToldLoss = GroupLoss & { readonly together?: readonly string[] }

/** Groups told as one: the sums of rows, and means by rows; of fewer than k in all, nothing but who they are. */
function tellTogether(groups: readonly GroupLoss[], k: number): ToldLoss[] {
  if (groups.length === 0) return []
  const rows = groups.reduce((sum, one) => sum + rowsOf(one), 0)
  const mean = (name: 'stillVisible' | 'granularityLoss'): number =>
    groups.reduce((sum, one) => sum + rowsOf(one) * (one[name] ?? 0), 0) / rows
  const together = groups.map(({ group }) => group)
  const group = together.join(', ')
  if (rows < k)
    return [
      { group, together, rows: undefined, suppressed: undefined, stillVisible: undefined, granularityLoss: undefined },
    ]
  const suppressed = groups.reduce((sum, one) => sum + (one.suppressed ?? 0), 0)
  const means = { stillVisible: mean('stillVisible'), granularityLoss: mean('granularityLoss') }
  return [{ group, together, rows, suppressed, ...means }]
}

/** The groups that are not told one by one: small ones, and as many of the next larger that nobody finds those by subtracting the others. */
function hiddenAmong(groups: readonly GroupLoss[], k: number): Set<string> {
  const ascending = [...groups].sort((a, b) => rowsOf(a) - rowsOf(b))
  const hidden = new Set<string>()
  let sum = 0
  for (const group of ascending) {
    if (rowsOf(group) >= k && (sum === 0 || sum >= k)) break
    hidden.add(group.group)
    sum += rowsOf(group)
  }
  return hidden
}

/** The groups that are told one by one, then those that are told together. */
function tell(groups: readonly GroupLoss[], k: number): ToldLoss[] {
  const hidden = hiddenAmong(groups, k)
  const isHidden = ({ group }: GroupLoss): boolean => hidden.has(group)
  return [...groups.filter((one) => !isHidden(one)), ...tellTogether(groups.filter(isHidden), k)]
}

/**
 * Keeps back the numbers of small groups from what groups lost. Totals are known, so a single small group would be the rest: it is told
 * together with others. The same goes within each wider group that is told.
 */
export function hideSmallGroups(
  fine: readonly GroupLoss[],
  k: number,
  wider?: { readonly groups: readonly GroupLoss[]; readonly of: (group: string) => string },
): { readonly fine: ToldLoss[]; readonly wide: ToldLoss[] } {
  const hiddenWide = hiddenAmong(wider?.groups ?? [], k)
  // What is told of wider groups leaves a sum for each of them, and one for all that are told together.
  const blocks = new Map<string, GroupLoss[]>()
  for (const one of fine) {
    const above = wider?.of(one.group) ?? ''
    const block = hiddenWide.has(above) ? '' : above
    blocks.set(block, [...(blocks.get(block) ?? []), one])
  }
  return { fine: [...blocks.values()].flatMap((block) => tell(block, k)), wide: tell(wider?.groups ?? [], k) }
}
