import type { CodeListId } from '../generated/ids.ts'
import type { CodeInfo, CodeList } from '../model/info.ts'
import { groupsOf } from './membership.ts'

/**
 * A list of packed codes, and their labels in the same order. `within`: a code that starts with another code lies
 * within it, such as `RW-01` in `RW`.
 */
export function labelledCodes<C extends string>(
  id: CodeListId,
  title: string,
  packed: string,
  place: 'within' | 'alone',
  labels: readonly string[],
): CodeList<C> {
  const codes: CodeInfo<C>[] = []
  for (const { start, ends } of groupsOf(packed))
    for (const end of ends) {
      const parent = place === 'within' ? { parent: start.slice(0, -1) } : {}
      codes.push({ code: `${start}${end}` as C, label: labels[codes.length] ?? '', ...parent })
    }
  return { id, title, codes }
}
