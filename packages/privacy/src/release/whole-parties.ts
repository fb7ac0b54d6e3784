import { type Criterion, type Parties, sortByClass, sumByClass } from '../models/criterion.ts'

/**
 * Requires that all rows of a party are released, or that at least k stay behind; if fewer would, its smallest classes
 * are suppressed too. The classes of a party contain no other rows. It comes after all other criteria, because it
 * counts what they leave.
 */
export function wholeParties({ partyOf, sizes }: Parties, counts: ArrayLike<number>, k: number): Criterion {
  return {
    isMonotone: false,
    markFailing(classes, fails) {
      const { starts, sorted } = sortByClass(classes)
      const rowsOf = sumByClass(classes, counts)
      const behind = sizes.slice()
      const open = new Map<number, number[]>()
      for (let at = 0; at < classes.classCount; at++) {
        const party = partyOf[sorted[starts[at] as number] as number] as number
        if (fails[at] === 1 || sizes[party] === Number.POSITIVE_INFINITY) continue
        behind[party] = (behind[party] as number) - (rowsOf[at] as number)
        const others = open.get(party)
        if (others === undefined) open.set(party, [at])
        else others.push(at)
      }
      for (const [party, own] of open) {
        own.sort((a, b) => (rowsOf[a] as number) - (rowsOf[b] as number))
        for (const at of own) {
          if (behind[party] === 0 || (behind[party] as number) >= k) break
          fails[at] = 1
          behind[party] = (behind[party] as number) + (rowsOf[at] as number)
        }
      }
    },
  }
}
