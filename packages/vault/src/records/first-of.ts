import type { Shelf } from './shelf.ts'

/**
 * The one of these cases that counts for all, as far as the transaction sees them: the earliest in daily work, or else
 * the earliest.
 */
export async function firstOf({ tx, agency }: Pick<Shelf, 'tx' | 'agency'>, ids: readonly string[]): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `select case_id as id from cases.record where agency = $1 and case_id = any ($2)
     order by archived_on is not null, created_on, case_id limit 1`,
    [agency, ids],
  )
  return row?.id ?? (ids[0] as string)
}
