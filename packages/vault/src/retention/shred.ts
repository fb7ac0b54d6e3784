import type { Victim } from '@tip-standard/core'
import { splitCase } from '../records/case-parts.ts'
import { loadCase, storeCase } from '../records/case-store.ts'
import type { PersonOfCase, Subject } from '../records/references.ts'
import type { Shelf } from '../records/shelf.ts'
import { addTombstones } from '../records/tombstones.ts'
import { VaultError } from '../vault-error.ts'
import { withoutPerson } from './without-person.ts'

/** The subject of an erasure, who does it and when. */
export type Shredding = { erasure: string; by: string; at: Date; day: string }

/**
 * Crypto-shredding of a whole case: destroys the wrapped keys of the case and its people, and removes their rows,
 * including identities. Copies of the database then hold only sealed bytes without a key, once the key-encryption key
 * of that time is destroyed too (`rotateKeys`). Returns how many keys were destroyed.
 */
export async function shredCase(shelf: Shelf, { subjects }: History, { erasure, at }: Shredding): Promise<number> {
  for (const subject of subjects) if (subject.kind !== 'case') await removeIdentity(shelf, subject, erasure)
  const count = await destroyKeys(shelf, subjects, erasure)
  await addTombstones(shelf, erasure, at, subjects)
  await shelf.tx.query('select cases.remove_case($1, $2::uuid)', [shelf.agency, erasure])
  return count
}

/**
 * Crypto-shredding of one person: destroys the key of the person and that of the case, under which earlier versions
 * mention the person. The others continue in a new version without the person. The history before is lost, and with it
 * people who appear only there: no readable version would name them, so no later erasure would find them. Throws
 * `lastPerson` if no victim would be left.
 */
export async function shredPerson(
  shelf: Shelf,
  person: PersonOfCase,
  { subjects }: History,
  { erasure, by, at, day }: Shredding,
): Promise<number> {
  const { record, version } = await loadCase(shelf, person.case)
  const left = withoutPerson(record, person)
  if (left === undefined) throw new VaultError('lastPerson')
  const goesOn = new Set(splitCase(left).map(({ subject }) => nameOf(subject)))
  const gone = subjects.filter((one) => one.kind === 'case' || !goesOn.has(nameOf(one)))
  for (const one of gone) if (one.kind !== 'case') await removeIdentity(shelf, one, erasure)
  const count = await destroyKeys(shelf, gone, erasure)
  await addTombstones(shelf, erasure, at, [person])
  const next = await storeCase(shelf, left, version, { by, at, day })
  await shelf.tx.query('update cases.record set readable_from = $3 where agency = $1 and case_id = $2', [
    shelf.agency,
    person.case,
    next,
  ])
  return count
}

/**
 * The case and everyone who is or was in it, in any version that can still be read. For each victim: how they last
 * were, and how they last were with each id across cases that they had; the newest comes last.
 */
export type History = { subjects: readonly Subject[]; victims: readonly Victim[] }

/** Reads every version of a case that can be decrypted. */
export async function historyOf(shelf: Shelf, caseId: string): Promise<History> {
  const { tx, agency } = shelf
  const rows = await tx.query<{ version: number }>(
    `select distinct p.version from cases.part p join cases.record r on r.agency = p.agency and r.case_id = p.case_id
     where p.agency = $1 and p.case_id = $2 and p.version >= r.readable_from order by p.version`,
    [agency, caseId],
  )
  const subjects = new Map<string, Subject>()
  const victims = new Map<string, Victim>()
  for (const { version } of rows) {
    const { record } = await loadCase(shelf, caseId, version)
    for (const { subject } of splitCase(record)) subjects.set(nameOf(subject), subject)
    for (const victim of record.victims ?? []) {
      const name = JSON.stringify([victim.id, victim.crossCaseId])
      victims.delete(name)
      victims.set(name, victim)
    }
  }
  return { subjects: [...subjects.values()], victims: [...victims.values()] }
}

const nameOf = ({ kind, person = '' }: Subject): string => `${kind} ${person}`

/** Removes the wrapped keys, and the rows that would still name the case of the erased person. */
async function destroyKeys(
  { tx, agency, references }: Shelf,
  subjects: readonly Subject[],
  erasure: string,
): Promise<number> {
  const names = subjects.map((one) => references.ofSubject(one))
  const gone = await tx.as('keys', () =>
    tx.query('delete from keys.data_key where agency = $1 and subject = any ($2) returning subject', [agency, names]),
  )
  await tx.query('select cases.remove_traces($1, $2, $3::uuid)', [agency, names, erasure])
  return gone.length
}

async function removeIdentity({ tx, agency, references }: Shelf, person: PersonOfCase, erasure: string): Promise<void> {
  await tx.as('identities', () =>
    tx.query('select identities.remove_person($1, $2, $3::uuid)', [agency, references.ofIdentity(person), erasure]),
  )
}
