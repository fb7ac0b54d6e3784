import type { IdentityRecord } from '@tip-standard/core'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import { blindIndex, type IdentityKey, keysOf } from './blind-index.ts'
import type { EncodedPerson } from './identity-encoding.ts'
import type { PersonOfCase, References } from './references.ts'
import type { Shelf } from './shelf.ts'

/** How identities are found: the versions of the secret, and the country of numbers without a country code. */
export type Finding = { secrets: ReadonlyMap<number, Uint8Array>; country: string }

/**
 * What is stored beside an identity: the day of birth, to find the person by name, and the encoding for finding
 * duplicates.
 */
type IdentityFacts = { birthDate: string | undefined; encoding: EncodedPerson | undefined; finding: Finding }

/** An identity as stored, in one version. */
export type StoredIdentity = { identity: IdentityRecord; version: number }

const ENTITY = 'identity'

const pointerContext = ({ agency }: Shelf, reference: string): Buffer =>
  associatedData({ agency, subject: reference, entity: 'pointer', version: 0 })

const encodingContext = ({ agency }: Shelf, reference: string): Buffer =>
  associatedData({ agency, subject: reference, entity: 'encoding', version: 0 })

/**
 * Writes an identity as the version after the one that the writer saw, and its index. Throws `conflict` if someone has
 * written another version since.
 */
export async function storeIdentity(
  shelf: Shelf,
  person: PersonOfCase,
  identity: IdentityRecord,
  { expectedVersion, birthDate, encoding, finding }: IdentityFacts & { expectedVersion: number },
): Promise<number> {
  const { tx, agency, dataKeys, references } = shelf
  const [reference, subject, version] = [
    references.ofIdentity(person),
    references.ofSubject(person),
    expectedVersion + 1,
  ]
  const sealed = await dataKeys.toSeal(tx, agency, [subject], (keys) => {
    const payload = toPayload(identity)
    const context = associatedData({ agency, subject: reference, entity: ENTITY, version })
    const bytes = seal(keys.get(subject) as Uint8Array, payload, context)
    payload.fill(0)
    const encoded =
      encoding === undefined
        ? undefined
        : seal(keys.get(subject) as Uint8Array, toPayload(encoding), encodingContext(shelf, reference))
    return { identity: bytes, encoding: encoded }
  })
  const pointer = seal(references.pointerKey, toPayload(person), pointerContext(shelf, reference))
  await tx.as('identities', async () => {
    const written =
      expectedVersion === 0
        ? await tx.query(
            `insert into identities.record (agency, subject, version, pointer) values ($1, $2, $3, $4)
             on conflict do nothing returning version`,
            [agency, reference, version, pointer],
          )
        : await tx.query(
            `update identities.record set version = $3, pointer = $4 where agency = $1 and subject = $2 and version = $5
             returning version`,
            [agency, reference, version, pointer, expectedVersion],
          )
    if (written.length === 0) throw new VaultError('conflict')
    await tx.query(`insert into identities.part (agency, subject, version, sealed) values ($1, $2, $3, $4)`, [
      agency,
      reference,
      version,
      sealed.identity,
    ])
    if (sealed.encoding !== undefined)
      await tx.query(
        `insert into identities.encoding (agency, subject, sealed) values ($1, $2, $3)
         on conflict (agency, subject) do update set sealed = excluded.sealed`,
        [agency, reference, sealed.encoding],
      )
    await replaceIndex(shelf, reference, keysOf(identity, birthDate), finding)
  })
  return version
}

/**
 * The authentication code of a digest and its person: moving a digest in the database leads no one to another person.
 */
export const indexCode = (references: References, subject: string, digest: Uint8Array): string =>
  references.ofRow('identities.blind_index', { subject, digest })

/**
 * Replaces the index entries of an identity with ones under the newest secret, so that fewer and fewer need an older
 * one.
 */
async function replaceIndex(
  { tx, agency, references }: Shelf,
  reference: string,
  keys: readonly IdentityKey[],
  { secrets, country }: Finding,
): Promise<void> {
  await tx.query(`delete from identities.blind_index where agency = $1 and subject = $2`, [agency, reference])
  const newest = Math.max(...secrets.keys())
  for (const key of keys) {
    const digest = blindIndex(secrets.get(newest) as Uint8Array, key, country)
    if (digest === undefined) continue
    await tx.query(
      `insert into identities.blind_index (agency, field, key_version, digest, subject, code) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [agency, key.by, newest, digest, reference, indexCode(references, reference, digest)],
    )
  }
}

/** Reads an identity. Throws `notFound`, and `keyMissing` if the key of the person is gone. */
export async function loadIdentity(shelf: Shelf, person: PersonOfCase): Promise<StoredIdentity> {
  const { tx, agency, dataKeys, references } = shelf
  const [reference, subject] = [references.ofIdentity(person), references.ofSubject(person)]
  const [row] = await tx.as('identities', () =>
    tx.query<{ version: number; sealed: Uint8Array }>(
      `select p.version, p.sealed from identities.record r
       join identities.part p on p.agency = r.agency and p.subject = r.subject and p.version = r.version
       where r.agency = $1 and r.subject = $2`,
      [agency, reference],
    ),
  )
  if (row === undefined) throw new VaultError('notFound')
  const { version, sealed } = row
  return await dataKeys.toOpen(tx, agency, [subject], (keys) => {
    const key = keys.get(subject)
    if (key === undefined) throw new VaultError('keyMissing')
    const context = associatedData({ agency, subject: reference, entity: ENTITY, version })
    return { identity: fromPayload(open(key, sealed, context)) as IdentityRecord, version }
  })
}

/** The largest number of people that one key finds. */
const MOST = 50

/** The people whose identities are indexed under a key, under any version of the secret. */
export async function findPeople(
  shelf: Shelf,
  key: IdentityKey,
  { secrets, country }: Finding,
): Promise<PersonOfCase[]> {
  const { tx, agency, references } = shelf
  const found = new Map<string, PersonOfCase>()
  for (const [version, secret] of secrets) {
    const digest = blindIndex(secret, key, country)
    if (digest === undefined) continue
    const rows = await tx.as('identities', () =>
      tx.query<{ subject: string; pointer: Uint8Array; code: string | null }>(
        `select r.subject, r.pointer, i.code from identities.blind_index i
         join identities.record r on r.agency = i.agency and r.subject = i.subject
         where i.agency = $1 and i.field = $2 and i.key_version = $3 and i.digest = $4 limit ${MOST}`,
        [agency, key.by, version, digest],
      ),
    )
    for (const { subject, pointer, code } of rows) {
      if (code !== indexCode(references, subject, digest)) continue
      const opened = open(references.pointerKey, pointer, pointerContext(shelf, subject))
      found.set(subject, fromPayload(opened) as PersonOfCase)
    }
  }
  return [...found.values()]
}

/** A person whose identity has an encoding. */
export type PersonEncoding = { person: PersonOfCase; encoding: EncodedPerson }

/** The encodings of everyone in an agency whose key still exists. */
export async function loadEncodings(shelf: Shelf): Promise<PersonEncoding[]> {
  const { tx, agency, dataKeys, references } = shelf
  const rows = await tx.as('identities', () =>
    tx.query<{ subject: string; pointer: Uint8Array; sealed: Uint8Array }>(
      `select e.subject, r.pointer, e.sealed from identities.encoding e
       join identities.record r on r.agency = e.agency and r.subject = e.subject where e.agency = $1`,
      [agency],
    ),
  )
  const people = rows.map(({ subject, pointer, sealed }) => {
    const person = fromPayload(open(references.pointerKey, pointer, pointerContext(shelf, subject))) as PersonOfCase
    return { person, reference: references.ofSubject(person), subject, sealed }
  })
  const all = people.map(({ reference }) => reference)
  return await dataKeys.toOpen(tx, agency, all, (keys) =>
    people.flatMap(({ person, reference, subject, sealed }) => {
      const key = keys.get(reference)
      if (key === undefined) return []
      return [{ person, encoding: fromPayload(open(key, sealed, encodingContext(shelf, subject))) as EncodedPerson }]
    }),
  )
}
