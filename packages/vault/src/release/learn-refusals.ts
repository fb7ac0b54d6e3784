import type { Gate } from '@tip-standard/policy'
import { canaryCases } from '../access/canaries.ts'
import { loadCases, PAGE } from '../records/case-store.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import { withArchive } from '../records/open-archive.ts'
import type { Shelf } from '../records/shelf.ts'

/**
 * Passes to a gate the refusals in the next cases of an agency after an id, by id; archived cases too, or only those. A
 * refusal in one case applies to the person's other cases. Nothing of the cases is handed out. Returns the last case
 * that was read; `undefined` if there are no more.
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

/** Passes to a gate the refusals from cases that were erased since, or that people left. */
export async function learnKept(shelf: Shelf, gate: Gate): Promise<void> {
  for (const record of await keptRecords(shelf)) gate.learn(record)
}
