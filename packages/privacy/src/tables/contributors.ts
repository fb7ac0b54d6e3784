import type { Sum } from './cell-sums.ts'
import type { ContributorRule } from './plan.ts'

/** A rule about contributors, with the contributor of each row, and the people that a row stands for: one, unless given. */
export type ContributorsOfRows = Pick<ContributorRule, 'minimum' | 'maximumShare'> & {
  readonly codes: ArrayLike<number>
  readonly peopleOfRow?: ArrayLike<number>
}

/** Makes the test whether a sum has too few contributors, or one whose share is too large; `ofRow` holds the trajectory of each row. */
export function fewContributors(
  { codes, peopleOfRow, minimum = 1, maximumShare = 1 }: ContributorsOfRows,
  ofRow: ArrayLike<number>,
  trajectoryCount: number,
): (sum: Sum) => boolean {
  const peopleOf: Map<number, number>[] = Array.from({ length: trajectoryCount }, () => new Map())
  for (let row = 0; row < ofRow.length; row++) {
    const by = peopleOf[ofRow[row] as number] as Map<number, number>
    const contributor = codes[row] as number
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
