import type { Gate } from '@tip-standard/policy'
import { canaryCases } from '../access/canaries.ts'
import { loadCases, PAGE } from '../records/case-store.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import { withArchive } from '../records/open-archive.ts'
import type { Shelf } from '../records/shelf.ts'

/**
 * Lets a gate learn what people refused in the next cases of an agency, archived ones among them or only those, by id,
 * from after one of them: what someone refused in one case holds in their others. Nothing of it is handed out. Gives
 * the last case that was read; `undefined` where there are no more.
 */
export async function learnRefusals(
  shelf: Shelf,
  gate: Gate,
  after: string,
  which: { archived: boolean },
): Promise<string | undefined> {
  const canaries = await canaryCases(shelf)
  const { cases, last } = await withArchive(shelf.tx, () => loadCases(shelf, after, PAGE, canaries, which))
  for (const { record } of cases) gate.learn(record)
  return last
}

/** Lets a gate learn what people refused in cases that were erased since, or that they left. */
export async function learnKept(shelf: Shelf, gate: Gate): Promise<void> {
  for (const record of await keptRecords(shelf)) gate.learn(record)
}
