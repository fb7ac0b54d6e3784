import type { Sum } from './cell-sums.ts'
import type { ContributorRule } from './plan.ts'

/**
 * A rule about contributors, with the contributor of each row and the number of people that a row represents
 * (default: 1).
 */
export type ContributorsOfRows = Pick<ContributorRule, 'minimum' | 'maximumShare'> & {
  readonly codes: ArrayLike<number>
  readonly peopleOfRow?: ArrayLike<number>
}

/**
 * The contributors that a rule counts, among those of each row. A cell that is shown because of people of a second
 * contributor shows that it has some: contributors of fewer people than `least` count only if all of them together have
 * as many.
 */
export function countedContributors(
  { codes, peopleOfRow }: Pick<ContributorsOfRows, 'codes' | 'peopleOfRow'>,
  least: number,
): Set<number> {
  const people = new Map<number, number>()
  for (let row = 0; row < codes.length; row++) {
    const contributor = codes[row] as number
    people.set(contributor, (people.get(contributor) ?? 0) + (peopleOfRow?.[row] ?? 1))
  }
  const small = [...people].filter(([, count]) => count < least)
  const isIgnored = small.reduce((sum, [, count]) => sum + count, 0) < least
  return new Set([...people].flatMap(([one, count]) => (count < least && isIgnored ? [] : [one])))
}

/**
 * Makes the test for a sum with too few contributors, or with one whose share is too large; `ofRow` has the trajectory
 * of each row, and `least` is for `countedContributors`.
 */
export function fewContributors(
  { codes, peopleOfRow, minimum = 1, maximumShare = 1 }: ContributorsOfRows,
  ofRow: ArrayLike<number>,
  trajectoryCount: number,
  least: number,
): (sum: Sum) => boolean {
  const counted = countedContributors({ codes, ...(peopleOfRow !== undefined && { peopleOfRow }) }, least)
  const peopleOf: Map<number, number>[] = Array.from({ length: trajectoryCount }, () => new Map())
  for (let row = 0; row < ofRow.length; row++) {
    const contributor = codes[row] as number
    if (!counted.has(contributor)) continue
    const by = peopleOf[ofRow[row] as number] as Map<number, number>
    by.set(contributor, (by.get(contributor) ?? 0) + (peopleOfRow?.[row] ?? 1))
  }
  return (sum) => {
    const sums = new Map<number, number>()
    let total = 0
    for (const trajectory of sum)
      for (const [contributor, people] of peopleOf[trajectory] as Map<number, number>) {
        sums.set(contributor, (sums.get(contributor) ?? 0) + people)
        total += people
      }
    return sums.size < minimum || Math.max(0, ...sums.values()) > maximumShare * total
  }
}
