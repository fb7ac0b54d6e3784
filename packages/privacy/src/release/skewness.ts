import type { ReleasePlan } from '../plan/plan.ts'
import type { ReleasedRow } from '../verify/verify-rows.ts'

/** From this share on, an attacker is nearly sure of a value. */
const SURE = 0.9

/**
 * The skewness attack (Li, Li and Venkatasubramanian 2007): an attacker who has found the class of a person takes the commonest sensitive value there.
 * Counts the rows of classes in which that is right for nine in ten, for any sensitive column.
 */
export function rowsNearlySure(rows: Iterable<ReleasedRow>, { quasiIdentifiers, sensitive }: ReleasePlan): number {
  const classes = new Map<string, { size: number; counts: Map<string, number>[] }>()
  for (const row of rows) {
    const key = JSON.stringify(quasiIdentifiers.map(({ column }) => row[column]))
    const own = classes.get(key) ?? { size: 0, counts: sensitive.map(() => new Map<string, number>()) }
    classes.set(key, own)
    own.size++
    for (const [at, { column }] of sensitive.entries()) {
      const value = row[column] as string
      own.counts[at]?.set(value, (own.counts[at]?.get(value) ?? 0) + 1)
    }
  }
  let sum = 0
  for (const { size, counts } of classes.values())
    if (counts.some((one) => Math.max(...one.values()) >= SURE * size)) sum += size
  return sum
}
