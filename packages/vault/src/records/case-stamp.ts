import type { Shelf } from './shelf.ts'

/** Reads a text that changes as soon as a case of the agency is written or removed, or a refusal is stored apart. */
export async function caseStamp({ tx, agency }: Pick<Shelf, 'tx' | 'agency'>): Promise<string> {
  const [row] = await tx.query<{ stamp: string }>(
    `select concat_ws(' ', $1::text, count(*), sum(version), (select count(*) from cases.kept_decision where agency = $1), (select max(written_at) from cases.part where agency = $1)) as stamp
     from cases.record where agency = $1`,
    [agency],
  )
  return row?.stamp ?? ''
}
