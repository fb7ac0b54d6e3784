import type { Gate } from '@tip-standard/policy'
import { canaryCases } from '../access/canaries.ts'
import { caseStamp } from '../records/case-stamp.ts'
import { loadCases, loadTheseCases } from '../records/case-store.ts'
import { keptRecords } from '../records/kept-refusals.ts'
import { withArchive } from '../records/open-archive.ts'
import { PAGE, pagesOf } from '../records/pages-of.ts'
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

/** Clocks of machines that share a database differ by less than this, in milliseconds. */
const CLOCKS_DIFFER = 300_000

/** The cases of an agency when a gate learned their refusals: their stamp, and when it was taken. */
export type CasesThen = { stamp: string; at: Date }

/**
 * Passes to a gate the refusals in cases that were written since then, including archived ones, and those that are
 * stored apart: someone may have refused while others were read. If nothing was written or erased, nothing is read.
 * Returns whether anything was.
 */
export async function learnChanged(shelf: Shelf, gate: Gate, then: CasesThen): Promise<boolean> {
  const { tx, agency } = shelf
  if ((await caseStamp(shelf)) === then.stamp) return false
  const canaries = await canaryCases(shelf)
  await withArchive(tx, async () => {
    const rows = await tx.query<{ id: string }>(
      `select r.case_id as id from cases.record r
       join cases.part p on p.agency = r.agency and p.case_id = r.case_id and p.version = r.version and p.part = 0
       where r.agency = $1 and p.written_at >= $2 and r.updated_on >= ($2::timestamptz at time zone 'UTC')::date - 1
       order by r.case_id`,
      [agency, new Date(then.at.getTime() - CLOCKS_DIFFER).toISOString()],
    )
    for (const ids of pagesOf(rows.map(({ id }) => id)))
      for (const { record } of await loadTheseCases(shelf, ids, canaries)) gate.learn(record)
  })
  await learnKept(shelf, gate)
  return true
}

/** Passes to a gate the refusals from cases that were erased since, or that people left. */
export async function learnKept(shelf: Shelf, gate: Gate): Promise<void> {
  for (const record of await keptRecords(shelf)) gate.learn(record)
}
