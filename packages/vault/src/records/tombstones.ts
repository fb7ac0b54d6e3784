import type { CaseRecord } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'
import { splitCase } from './case-parts.ts'
import type { PersonOfCase, Subject } from './references.ts'
import type { Shelf } from './shelf.ts'

/** Refuses a record of an erased case or person: a copy on an old device must not bring it back. Throws `erased`. */
export async function checkNotErased({ tx, agency, references }: Shelf, record: CaseRecord): Promise<void> {
  await checkNoTombstone(
    { tx, agency },
    splitCase(record).map(({ subject }) => references.ofSubject(subject)),
  )
}

async function checkNoTombstone(shelf: Pick<Shelf, 'tx' | 'agency'>, subjects: readonly string[]): Promise<void> {
  if (await isAnyErased(shelf, subjects)) throw new VaultError('erased')
}

/** Whether any of some subjects, by their references, was erased. */
export async function isAnyErased(
  { tx, agency }: Pick<Shelf, 'tx' | 'agency'>,
  subjects: readonly string[],
): Promise<boolean> {
  const found = await tx.query('select from cases.tombstone where agency = $1 and subject = any ($2) limit 1', [
    agency,
    subjects,
  ])
  return found.length > 0
}

/**
 * Locks a person of a case until the end of the transaction: an erasure of them waits, and then finds what was written.
 * Returns the present version of the case. Throws `notFound` for a case, and `erased` for a person, erased since the
 * case was read.
 */
export async function holdPerson({ tx, agency, references }: Shelf, person: PersonOfCase): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    'select version from cases.record where agency = $1 and case_id = $2 for share',
    [agency, person.case],
  )
  if (row === undefined) throw new VaultError('notFound')
  await checkNoTombstone({ tx, agency }, [references.ofSubject(person)])
  return row.version
}

/**
 * Locks cases until the end of the transaction, in the versions in which they were read: writes to them wait. Throws
 * `notFound` if one was erased since, and `conflict` if one was changed, because someone in it may have withdrawn.
 */
export async function holdAsRead(
  { tx, agency }: Pick<Shelf, 'tx' | 'agency'>,
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = await tx.query<{ id: string; version: number }>(
    'select case_id as id, version from cases.record where agency = $1 and case_id = any ($2) order by case_id for share',
    [agency, [...versions.keys()]],
  )
  if (rows.length < versions.size) throw new VaultError('notFound')
  if (rows.some(({ id, version }) => version !== versions.get(id))) throw new VaultError('conflict')
}

/** Locks a case that is about to be erased: writes in progress end first, and later ones find it gone. */
export async function holdCase({ tx, agency }: Pick<Shelf, 'tx' | 'agency'>, caseId: string): Promise<void> {
  await tx.query('select from cases.record where agency = $1 and case_id = $2 for update', [agency, caseId])
}

/** Adds tombstones: keyed, one-way names of erased subjects, and nothing else about them. */
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
