import { randomBytes } from 'node:crypto'
import type { Transaction } from '../database/database.ts'
import { SEALS_PER_KEY } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { KeyCustodian } from './custodian.ts'

const KEY = 32

type Row = { subject: string; kek: number; wrapped: string }

/** The data keys of subjects, for the duration of one act. */
export type OpenKeys = ReadonlyMap<string, Uint8Array>

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** A newly made key, and how it is stored. */
type Made = Row & { key: Uint8Array }

/** Throws `conflict` if the stored keys are not the newly made ones. */
function checkOwn(rows: readonly Row[], made: readonly Made[]): void {
  const kept = new Set(rows.map(({ wrapped }) => wrapped))
  if (made.some(({ wrapped }) => !kept.has(wrapped))) throw new VaultError('conflict')
}

async function checkVersions(tx: Transaction, versions: readonly number[]): Promise<void> {
  const [state] = await tx.queryAs<{ kek: number }>('keys', 'select kek from keys.state for share')
  if (versions.some((one) => one !== state?.kek)) throw new VaultError('keyringStale')
}

/**
 * The data keys of people and cases: one each, wrapped in the database, and unwrapped only while in use, then
 * overwritten. Copies that a garbage collector made cannot be overwritten.
 */
export class DataKeys {
  readonly #custodian: KeyCustodian

  constructor(custodian: KeyCustodian) {
    this.#custodian = custodian
  }

  /**
   * Runs work with the keys for sealing; makes missing ones. Throws `keyWornOut` for a key that has reached its number
   * of uses.
   */
  async toSeal<T>(
    tx: Transaction,
    agency: string,
    subjects: readonly string[],
    work: (keys: OpenKeys) => T,
  ): Promise<T> {
    const known = await tx.queryAs<Row>(
      'keys',
      `update keys.data_key set seals = seals + 1 where agency = $1 and subject = any ($2) and seals < $3
       returning subject, kek, wrapped`,
      [agency, subjects, SEALS_PER_KEY],
    )
    const found = new Set(known.map(({ subject }) => subject))
    const missing = subjects.filter((subject) => !found.has(subject))
    const made = missing.length === 0 ? [] : await this.#make(agency, missing)
    try {
      const rows = made.length === 0 ? known : [...known, ...(await this.#keep(tx, agency, made))]
      if (rows.length < subjects.length) throw new VaultError('keyWornOut')
      return await this.#with(agency, rows, work, made)
    } finally {
      for (const { key } of made) key.fill(0)
    }
  }

  /**
   * Runs work with the keys for sealing of subjects that have none yet, without waiting for the database to store the
   * keys. If another process was faster, the transaction fails with `conflict`.
   */
  async toSealNew<T>(
    tx: Transaction,
    agency: string,
    subjects: readonly string[],
    work: (keys: OpenKeys) => T,
  ): Promise<T> {
    const made = await this.#make(agency, subjects)
    try {
      const result = work(new Map(made.map(({ subject, key }) => [subject, key])))
      tx.check(this.#keep(tx, agency, made).then((rows) => checkOwn(rows, made)))
      return result
    } finally {
      for (const { key } of made) key.fill(0)
    }
  }

  /** Runs work with the keys that exist; subjects whose key is gone are left out. */
  async toOpen<T>(
    tx: Transaction,
    agency: string,
    subjects: readonly string[],
    work: (keys: OpenKeys) => T,
  ): Promise<T> {
    const rows = await tx.queryAs<Row>(
      'keys',
      `select subject, kek, wrapped from keys.data_key where agency = $1 and subject = any ($2)`,
      [agency, subjects],
    )
    return await this.#with(agency, rows, work)
  }

  /** Makes and wraps keys. */
  async #make(agency: string, subjects: readonly string[]): Promise<Made[]> {
    const made: Made[] = []
    for (const subject of subjects) {
      const key = randomBytes(KEY)
      const { version, bytes } = await this.#custodian.wrap(key, { agency, subject })
      made.push({ subject, key, kek: version, wrapped: toText(bytes) })
    }
    return made
  }

  /**
   * Stores keys. If someone else has stored a key for a subject since, returns theirs; for a key that has sealed too
   * often, returns nothing. Locks the version of the key-encryption key, so that no rotation happens between the check
   * and the insert. Throws `keyringStale`.
   */
  async #keep(tx: Transaction, agency: string, made: readonly Made[]): Promise<Row[]> {
    const rows = await tx.queryAs<Row>(
      'keys',
      `insert into keys.data_key (agency, subject, kek, wrapped, seals)
       select $1, one.subject, used.kek, one.wrapped, 1
       from unnest($2::text[], $3::int[], $4::text[]) as one (subject, kek, wrapped)
       join (select kek from keys.state for share) as used on used.kek = one.kek
       on conflict (agency, subject) do update set seals = data_key.seals + 1 where data_key.seals < $5
       returning subject, kek, wrapped`,
      [
        agency,
        made.map(({ subject }) => subject),
        made.map(({ kek }) => String(kek)),
        made.map(({ wrapped }) => wrapped),
        SEALS_PER_KEY,
      ],
    )
    if (rows.length < made.length)
      await checkVersions(
        tx,
        made.map(({ kek }) => kek),
      )
    return rows
  }

  /**
   * Makes sure that new keys are wrapped under the vault's current version, and that no rotation happens meanwhile: a
   * keyring that was opened before a rotation elsewhere would wrap under a destroyed key. Throws `keyringStale`.
   */
  async checkVersion(tx: Transaction): Promise<void> {
    await checkVersions(tx, [await this.#custodian.currentVersion()])
  }

  /** Newly made keys need not be unwrapped: they are in `made`. */
  async #with<T>(
    agency: string,
    rows: readonly Row[],
    work: (keys: OpenKeys) => T,
    made: readonly Made[] = [],
  ): Promise<T> {
    const own = new Map(made.map(({ wrapped, key }) => [wrapped, key]))
    const keys = new Map<string, Uint8Array>()
    try {
      for (const { subject, kek, wrapped } of rows) {
        const bytes = Buffer.from(wrapped, 'base64')
        const context = { agency, subject }
        keys.set(subject, own.get(wrapped) ?? (await this.#custodian.unwrap({ version: kek, bytes }, context)))
      }
      return work(keys)
    } finally {
      for (const key of keys.values()) key.fill(0)
    }
  }
}
