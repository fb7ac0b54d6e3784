import type { Transaction } from '../../database/database.ts'

export type StoredEntry = { index: number; entry: string }
export type StoredCheckpoint = { size: number; edge: Uint8Array; note: string }

const PAGE = 5_000
/** Below the first number, so that rows with a number that none should have are read too. */
const FIRST = '-9223372036854775808'

/** The entries of an agency in order, page by page. */
export async function* readEntries(tx: Transaction, agency: string): AsyncGenerator<StoredEntry> {
  for (let [after, more] = [FIRST, true]; more; ) {
    const rows = await tx.query<{ index: number | string; entry: string }>(
      'select index, entry from log.entry where agency = $1 and index > $2 order by index limit $3',
      [agency, after, PAGE],
    )
    for (const { index, entry } of rows) yield { index: Number(index), entry }
    more = rows.length === PAGE
    after = String(rows.at(-1)?.index)
  }
}

/** The entries between two numbers, and how many there are in all. */
export async function readPage(
  tx: Transaction,
  agency: string,
  from: number,
  until: number,
): Promise<{ size: number; entries: string[] }> {
  const [newest, rows] = await Promise.all([
    tx.query<{ size: number | string }>(
      'select coalesce(max(index), -1) + 1 as size from log.entry where agency = $1',
      [agency],
    ),
    tx.query<{ entry: string }>(
      'select entry from log.entry where agency = $1 and index >= $2 and index < $3 order by index',
      [agency, from, until],
    ),
  ])
  return { size: Number(newest[0]?.size), entries: rows.map(({ entry }) => entry) }
}

/** The newest entry of each agency that its own staff caused; restoring a backup is logged in all agencies. */
export async function readNewest(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ entry: string }>(
    `select newest.entry
     from (select distinct agency from log.checkpoint) as logs,
       lateral (select entry from log.entry where agency = logs.agency and entry not like '%"what":"restore"%' order by index desc limit 1) as newest`,
  )
  return rows.map(({ entry }) => entry)
}

/** The checkpoints of an agency in order, page by page. */
export async function* readCheckpoints(tx: Transaction, agency: string): AsyncGenerator<StoredCheckpoint> {
  for (let [after, more] = [FIRST, true]; more; ) {
    const rows = await tx.query<{ size: number | string; edge: Uint8Array; note: string }>(
      'select size, edge, note from log.checkpoint where agency = $1 and size > $2 order by size limit $3',
      [agency, after, PAGE],
    )
    for (const { size, edge, note } of rows) yield { size: Number(size), edge, note }
    more = rows.length === PAGE
    after = String(rows.at(-1)?.size)
  }
}
