import { randomBytes } from 'node:crypto'
import type { Transaction } from '../database/database.ts'
import { SEALS_PER_KEY } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { KeyCustodian } from './custodian.ts'

const KEY = 32

type Row = { subject: string; kek: number; wrapped: string }

/** Data keys of subjects, for as long as one act takes. */
export type OpenKeys = ReadonlyMap<string, Uint8Array>

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** A key that was made a moment ago, and how it is kept. */
type Made = Row & { key: Uint8Array }

/** Throws `conflict` where other keys are kept than those that were made. */
function checkOwn(rows: readonly Row[], made: readonly Made[]): void {
  const kept = new Set(rows.map(({ wrapped }) => wrapped))
  if (made.some(({ wrapped }) => !kept.has(wrapped))) throw new VaultError('conflict')
}

async function checkVersions(tx: Transaction, versions: readonly number[]): Promise<void> {
  const [state] = await tx.queryAs<{ kek: number }>('keys', 'select kek from keys.state for share')
  if (versions.some((one) => one !== state?.kek)) throw new VaultError('keyringStale')
}

/**
 * The data keys of people and cases: one each, wrapped in the database, in clear only while they are used, and
 * overwritten then. What a garbage collector copied meanwhile cannot be reached.
 */
export class DataKeys {
  readonly #custodian: KeyCustodian

  constructor(custodian: KeyCustodian) {
    this.#custodian = custodian
  }

  /** Does work with keys to seal under; makes those that are missing. Throws `keyWornOut` for one that has sealed as often as it may. */
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
   * Does work with keys to seal under of subjects that have none yet, without waiting for the database to take the
   * keys. Where someone else was faster, the transaction fails with `conflict`.
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

  /** Does work with the keys that are there. Whose key is gone is not among them. */
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

  /** Makes keys, and wraps them. */
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
   * Keeps keys. Of a key that someone else made in the meantime, theirs comes back; of one that has sealed too often,
   * nothing. The version of the key-encryption key is held while this goes on, so that no rotation passes by between
   * the check and the row. Throws `keyringStale`.
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
   * Makes sure that new keys are wrapped under the version that the vault uses, and that no rotation passes by
   * meanwhile: a keyring that was opened before a rotation elsewhere would wrap under a key that is destroyed. Throws
   * `keyringStale`.
   */
  async checkVersion(tx: Transaction): Promise<void> {
    await checkVersions(tx, [await this.#custodian.currentVersion()])
  }

  /** What was wrapped a moment ago need not be unwrapped: it is among the keys that were `made`. */
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
