import type { RuleId } from '../generated/ids.ts'
import type { RecordFinding } from '../model/finding.ts'
import { memberOf } from '../runtime/conditions.ts'
import { OrdinalTable } from './ordinal-table.ts'

/**
 * A check over many records: `add` returns the findings of a record at once, `finish` those that only the end can show.
 */
export type DatasetCheck = { add: (record: unknown) => RecordFinding[]; finish: () => RecordFinding[] }

const finding = (
  rule: RuleId,
  severity: RecordFinding['severity'],
  field: 'id' | 'duplicateOf' | 'linkedCaseIds',
  params: RecordFinding['params'] = {},
): RecordFinding => ({
  code: 'rule',
  severity,
  at: { path: ['case', field] },
  field: `case.${field}`,
  rule,
  params,
})

/**
 * Checks what a single record cannot show: case ids that are used twice, duplicates and links of missing cases,
 * chains of duplicates that lead back to themselves. It keeps hashes of the ids of cases, and the ids
 * of those that are marked as duplicates or linked; findings
 * name records by their number in the order of `add`, from 1, never by id.
 */
export function createDatasetCheck(): DatasetCheck {
  const numbers = new OrdinalTable()
  const duplicates = new Map<string, { of: string; number: number }>()
  const links: { to: string; number: number }[] = []
  let number = 0

  function add(record: unknown): RecordFinding[] {
    number++
    const file = memberOf(record, 'case')
    const id = memberOf(file, 'id')
    if (typeof id !== 'string') return []
    const duplicateOf = memberOf(file, 'duplicateOf')
    const linked = memberOf(file, 'linkedCaseIds')
    if (typeof duplicateOf === 'string' && duplicateOf !== id) duplicates.set(id, { of: duplicateOf, number })
    if (Array.isArray(linked)) for (const to of linked) if (typeof to === 'string') links.push({ to, number })
    const first = numbers.getOrAdd(id, number)
    if (first !== undefined) return [finding('case-id-unique-in-dataset', 'error', 'id', { first })]
    return []
  }

  /** The records of a chain that leads back to its start, each chain once. */
  function cycles(): RecordFinding[] {
    const settled = new Set<string>()
    const found: RecordFinding[] = []
    for (const start of duplicates.keys()) {
      const chain = new Set<string>()
      let at: string | undefined = start
      while (at !== undefined && !settled.has(at) && !chain.has(at)) {
        chain.add(at)
        at = duplicates.get(at)?.of
      }
      if (at !== undefined && chain.has(at))
        found.push(
          finding('duplicate-chain-has-no-cycle', 'error', 'duplicateOf', { record: duplicates.get(at)?.number ?? 0 }),
        )
      for (const id of chain) settled.add(id)
    }
    return found
  }

  function finish(): RecordFinding[] {
    const lost = [...duplicates.values()]
      .filter(({ of }) => numbers.get(of) === undefined)
      .map(({ number: record }) => finding('duplicate-of-known-case', 'warning', 'duplicateOf', { record }))
    const loose = links
      .filter(({ to }) => numbers.get(to) === undefined)
      .map(({ number: record }) => finding('link-to-known-case', 'warning', 'linkedCaseIds', { record }))
    return [...cycles(), ...lost, ...loose]
  }

  return { add, finish }
}
