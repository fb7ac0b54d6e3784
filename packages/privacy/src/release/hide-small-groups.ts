import type { GroupLoss } from '../measures/losses-by-group.ts'

const rowsOf = ({ rows = 0 }: GroupLoss): number => rows

/** The loss of a group, or of several groups that are reported together. */
export type ReportedLoss = GroupLoss & { readonly together?: readonly string[] }

/**
 * Reports groups as one: sums of rows, and means weighted by rows; only their names if they have fewer than k rows in
 * all.
 */
function reportTogether(groups: readonly GroupLoss[], k: number): ReportedLoss[] {
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

/** Returns the number to protect: rows, or suppressed rows. */
type NumberOf = (loss: GroupLoss) => number

/**
 * Finds the groups whose number is not reported separately: small ones, and others until no small one can be found by
 * subtraction.
 */
function hiddenAmong(groups: readonly GroupLoss[], k: number, numberOf: NumberOf): Set<string> {
  const ascending = [...groups].sort((a, b) => numberOf(a) - numberOf(b))
  const there = ascending.filter((one) => numberOf(one) > 0)
  const hidden = new Set<string>()
  let sum = 0
  // If the other groups are few, a reported zero reveals something about them too.
  for (const one of [...there, ...ascending.filter((other) => numberOf(other) === 0)]) {
    const number = numberOf(one)
    if ((number >= k || number === 0) && (sum === 0 || sum >= k)) break
    hidden.add(one.group)
    sum += number
  }
  return hidden
}

/** Wider groups, and the wider group of each group. */
type Wider = { readonly groups: readonly GroupLoss[]; readonly of: (group: string) => string }

/** Partitions groups into parts with known sums: one for each wider group that is reported, and one for all others together. */
function blocksOf(fine: readonly GroupLoss[], k: number, wider: Wider | undefined, numberOf: NumberOf): GroupLoss[][] {
  const hiddenWide = hiddenAmong(wider?.groups ?? [], k, numberOf)
  const blocks = new Map<string, GroupLoss[]>()
  for (const one of fine) {
    const above = wider?.of(one.group) ?? ''
    const block = hiddenWide.has(above) ? '' : above
    blocks.set(block, [...(blocks.get(block) ?? []), one])
  }
  return [...blocks.values()]
}

const suppressedOf: NumberOf = ({ suppressed = 0 }) => suppressed

/** Reports first the groups with their own numbers, then those reported together. */
function reportAll(groups: readonly GroupLoss[], k: number): ReportedLoss[] {
  const hidden = hiddenAmong(groups, k, rowsOf)
  const isHidden = ({ group }: GroupLoss): boolean => hidden.has(group)
  return [...groups.filter((one) => !isHidden(one)), ...reportTogether(groups.filter(isHidden), k)]
}

/** Leaves out the numbers of suppressed rows of these groups. */
function withoutFew(reported: readonly ReportedLoss[], few: ReadonlySet<string>): ReportedLoss[] {
  return reported.map((one) =>
    [one.group, ...(one.together ?? [])].some((group) => few.has(group)) ? { ...one, suppressed: undefined } : one,
  )
}

/**
 * Hides the numbers of small groups in what groups lost, and others beside them (complementary suppression). Totals are
 * known, so a single small group would be the remainder: it is reported together with others, also within each wider
 * group that is reported. Numbers of suppressed rows that are small, or would reveal small ones, are left out.
 */
export function hideSmallGroups(
  fine: readonly GroupLoss[],
  k: number,
  wider?: Wider,
): { readonly fine: ReportedLoss[]; readonly wide: ReportedLoss[] } {
  const reported = blocksOf(fine, k, wider, rowsOf).flatMap((block) => reportAll(block, k))
  if (wider === undefined) return { fine: withoutFew(reported, hiddenAmong(reported, k, suppressedOf)), wide: [] }
  const few = blocksOf(fine, k, wider, suppressedOf).flatMap((block) => [...hiddenAmong(block, k, suppressedOf)])
  const fewWide = hiddenAmong(wider.groups, k, suppressedOf)
  return { fine: withoutFew(reported, new Set(few)), wide: withoutFew(reportAll(wider.groups, k), fewWide) }
}
