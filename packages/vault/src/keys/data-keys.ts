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

/** Overwrites keys. What a garbage collector copied meanwhile cannot be reached. */
function wipe(keys: ReadonlyMap<string, Uint8Array>): void {
  for (const key of keys.values()) key.fill(0)
}

/** The data keys of people and cases: one each, wrapped in the database, in clear only while they are used. */
export class DataKeys {
  readonly #custodian: KeyCustodian

  constructor(custodian: KeyCustodian) {
    this.#custodian = custodian
  }

  /** Does work with keys to seal under; makes those that are missing, which are all where they `areNew`. Throws `keyWornOut` for one that has sealed as often as it may. */
  async toSeal<T>(
    tx: Transaction,
    agency: string,
    subjects: readonly string[],
    { areNew }: { areNew: boolean },
    work: (keys: OpenKeys) => T,
  ): Promise<T> {
    const known = areNew
      ? []
      : await tx.queryAs<Row>(
          'keys',
          `update keys.data_key set seals = seals + 1 where agency = $1 and subject = any ($2) and seals < $3
           returning subject, kek, wrapped`,
          [agency, subjects, SEALS_PER_KEY],
        )
    const found = new Set(known.map(({ subject }) => subject))
    const missing = subjects.filter((subject) => !found.has(subject))
    const made = new Map<string, Uint8Array>()
    try {
      const rows = missing.length === 0 ? known : [...known, ...(await this.#make(tx, agency, missing, made))]
      if (rows.length < subjects.length) throw new VaultError('keyWornOut')
      return await this.#with(agency, rows, work, made)
    } finally {
      wipe(made)
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

  /**
   * Makes keys, and puts those that were taken into `made`, by their wrapped form. Of a key that someone else made in the meantime, theirs counts; of one that has
   * sealed too often, nothing comes back.
   */
  async #make(
    tx: Transaction,
    agency: string,
    subjects: readonly string[],
    made: Map<string, Uint8Array>,
  ): Promise<Row[]> {
    const version = await this.#custodian.currentVersion()
    const wrapped: string[] = []
    for (const subject of subjects) {
      const key = randomBytes(KEY)
      const under = await this.#custodian.wrap(key, { agency, subject })
      const text = toText(under.bytes)
      made.set(text, key)
      if (under.version !== version) throw new VaultError('keyringStale')
      wrapped.push(text)
    }
    // The version is held while this goes on, so that no rotation passes by between the check and the row.
    const rows = await tx.queryAs<Row>(
      'keys',
      `insert into keys.data_key (agency, subject, kek, wrapped, seals)
       select $1, one.subject, used.kek, one.wrapped, 1
       from unnest($3::text[], $4::text[]) as one (subject, wrapped), (select kek from keys.state where kek = $2 for share) as used
       on conflict (agency, subject) do update set seals = data_key.seals + 1 where data_key.seals < $5
       returning subject, kek, wrapped`,
      [agency, version, subjects, wrapped, SEALS_PER_KEY],
    )
    if (rows.length === 0) await tx.as('keys', () => this.checkVersion(tx))
    return rows
  }

  /**
   * Makes sure that new keys are wrapped under the version that the vault uses, and that no rotation passes by meanwhile: a keyring that was
   * opened before a rotation elsewhere would wrap under a key that is destroyed. Throws `keyringStale`.
   */
  async checkVersion(tx: Transaction): Promise<void> {
    const [state] = await tx.query<{ kek: number }>('select kek from keys.state for share')
    if (state?.kek !== (await this.#custodian.currentVersion())) throw new VaultError('keyringStale')
  }

  /** What was wrapped a moment ago need not be unwrapped: `made` has it, by its wrapped form. */
  async #with<T>(
    agency: string,
    rows: readonly Row[],
    work: (keys: OpenKeys) => T,
    made: OpenKeys = new Map(),
  ): Promise<T> {
    const keys = new Map<string, Uint8Array>()
    try {
      for (const { subject, kek, wrapped } of rows) {
        const own = made.get(wrapped)
        const bytes = Buffer.from(wrapped, 'base64')
        const key = own ?? (await this.#custodian.unwrap({ version: kek, bytes }, { agency, subject }))
        keys.set(subject, key)
      }
      return work(keys)
    } finally {
      wipe(keys)
    }
  }
}
