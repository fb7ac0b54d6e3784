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
    const rows = await tx.as('keys', async () => {
      const known = areNew
        ? []
        : await tx.query<Row>(
            `update keys.data_key set seals = seals + 1 where agency = $1 and subject = any ($2) and seals < $3
             returning subject, kek, wrapped`,
            [agency, subjects, SEALS_PER_KEY],
          )
      const found = new Set(known.map(({ subject }) => subject))
      const missing = subjects.filter((subject) => !found.has(subject))
      return missing.length === 0 ? known : [...known, ...(await this.#make(tx, agency, missing))]
    })
    if (rows.length < subjects.length) throw new VaultError('keyWornOut')
    return await this.#with(agency, rows, work)
  }

  /** Does work with the keys that are there. Whose key is gone is not among them. */
  async toOpen<T>(
    tx: Transaction,
    agency: string,
    subjects: readonly string[],
    work: (keys: OpenKeys) => T,
  ): Promise<T> {
    const rows = await tx.as('keys', () =>
      tx.query<Row>(`select subject, kek, wrapped from keys.data_key where agency = $1 and subject = any ($2)`, [
        agency,
        subjects,
      ]),
    )
    return await this.#with(agency, rows, work)
  }

  /** Makes keys. Of a key that someone else made in the meantime, theirs counts; of one that has sealed too often, nothing comes back. */
  async #make(tx: Transaction, agency: string, subjects: readonly string[]): Promise<Row[]> {
    const version = await this.#custodian.currentVersion()
    const wrapped: string[] = []
    for (const subject of subjects) {
      const key = randomBytes(KEY)
      const made = await this.#custodian.wrap(key, { agency, subject })
      key.fill(0)
      if (made.version !== version) throw new VaultError('keyringStale')
      wrapped.push(toText(made.bytes))
    }
    // The version is held while this goes on, so that no rotation passes by between the check and the row.
    const rows = await tx.query<Row>(
      `insert into keys.data_key (agency, subject, kek, wrapped, seals)
       select $1, one.subject, used.kek, one.wrapped, 1
       from unnest($3::text[], $4::text[]) as one (subject, wrapped), (select kek from keys.state where kek = $2 for share) as used
       on conflict (agency, subject) do update set seals = data_key.seals + 1 where data_key.seals < $5
       returning subject, kek, wrapped`,
      [agency, version, subjects, wrapped, SEALS_PER_KEY],
    )
    if (rows.length === 0) await this.checkVersion(tx)
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

  async #with<T>(agency: string, rows: readonly Row[], work: (keys: OpenKeys) => T): Promise<T> {
    const keys = new Map<string, Uint8Array>()
    try {
      for (const { subject, kek, wrapped } of rows) {
        const bytes = Buffer.from(wrapped, 'base64')
        keys.set(subject, await this.#custodian.unwrap({ version: kek, bytes }, { agency, subject }))
      }
      return work(keys)
    } finally {
      wipe(keys)
    }
  }
}
