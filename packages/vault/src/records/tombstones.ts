import type { CaseRecord } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'
import { splitCase } from './case-parts.ts'
import type { Subject } from './references.ts'
import type { Shelf } from './shelf.ts'

/** Refuses a record of a case or person that was erased: what an old device or another copy still knows does not come back. Throws `erased`. */
export async function checkNotErased({ tx, agency, references }: Shelf, record: CaseRecord): Promise<void> {
  const subjects = splitCase(record).map(({ subject }) => references.ofSubject(subject))
  const found = await tx.query('select from cases.tombstone where agency = $1 and subject = any ($2) limit 1', [
    agency,
    subjects,
  ])
  if (found.length > 0) throw new VaultError('erased')
}

/** Sets up tombstones: keyed, one-way names of what is gone, and nothing else of it. */
export async function addTombstones(
  { tx, agency, references }: Shelf,
  erasure: string,
  at: Date,
  subjects: readonly Subject[],
): Promise<void> {
  await tx.query(
    `insert into cases.tombstone (agency, subject, erasure, erased_at)
     select $1, subject, $3, $4 from unnest($2::text[]) as gone (subject) on conflict do nothing`,
    [agency, subjects.map((one) => references.ofSubject(one)), erasure, at.toISOString()],
  )
}
