/** Conditions as self-contained data: code lists by id. */

import type { Condition } from '@tip-standard/dictionary'

/** A copy of a condition in which every code list is its id. */
export function toData(condition: Condition): object {
  const text = JSON.stringify(condition, (key, value: unknown) =>
    key === 'list' ? (value as { id: string }).id : value,
  )
  return JSON.parse(text) as object
}
