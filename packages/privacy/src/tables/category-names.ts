import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import { PrivacyError } from '../privacy-error.ts'
import { TOTAL } from './plan.ts'

/** The name of the rest (default). */
export const REST = 'Other'

/** The name of a leaf with finer values below it, for people who have none of them. */
export const withoutFiner = (name: string): string => `${name} (no finer value)`

/** The name of values merged below a value, beside other values below it. */
export const otherOf = (name: string): string => `${name} (other)`

/** Refuses a name of the rest that equals the name of the totals, because both would be one row of a table. */
export function checkRest(rest: string | undefined): void {
  if (rest === TOTAL) throw new PrivacyError('planInvalid', { restIsTotal: TOTAL })
}

/**
 * The name of the rest of a column. Without one in the plan, it is a name that no value has. Throws `planInvalid` if
 * the plan's name is also a value, and `valueReserved` for a hierarchy with a value named like the totals or like a
 * category made from others: people counted under two meanings of one name would be added up, and hidden counts shown.
 */
export function nameOfRest(
  column: string,
  { values, leafCount, parentOf }: Hierarchy,
  rest: string | undefined,
): string {
  checkRest(rest)
  const names = new Set(values)
  const made = [TOTAL]
  const top = values.length - 1
  const parents = new Set(parentOf.subarray(0, top))
  for (const value of parents) {
    if (value === top) continue
    const name = values[value] as string
    made.push(otherOf(name), ...(value < leafCount ? [withoutFiner(name)] : []))
  }
  if (made.some((name) => names.has(name))) throw new PrivacyError('valueReserved', { column })
  if (rest !== undefined) {
    if (names.has(rest) || made.includes(rest)) throw new PrivacyError('planInvalid', { restOf: column })
    return rest
  }
  let name = REST
  while (names.has(name) || made.includes(name)) name = `${name} (rest)`
  return name
}
