import { randomBytes } from 'node:crypto'
import type { Database, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import type { KeyContext, KeyCustodian } from './custodian.ts'
import type { DataKeys } from './data-keys.ts'

const KEY = 32

/**
 * The purposes of an agency's secrets. `reference` never changes; `index` has versions, the newest of which is used for
 * new data.
 */
export type SecretName = 'reference' | 'index'

/** The secrets of one agency by version. */
export type AgencySecrets = Readonly<Record<SecretName, ReadonlyMap<number, Uint8Array>>>

const contextOf = (agency: string, name: SecretName, version: number): KeyContext => ({
  agency,
  subject: `${name} ${version}`,
})

/**
 * Manages the secrets of agencies: wrapped in the database, in memory from their first use until the vault is closed.
 */
export class SecretStore {
  readonly #database: Database
  readonly #custodian: KeyCustodian
  readonly #dataKeys: DataKeys
  readonly #known = new Map<string, AgencySecrets>()

  constructor(database: Database, custodian: KeyCustodian, dataKeys: DataKeys) {
    this.#database = database
    this.#custodian = custodian
    this.#dataKeys = dataKeys
  }

  /** The secrets of an agency as first read; missing ones are created. */
  async of(agency: string): Promise<AgencySecrets> {
    return this.#known.get(agency) ?? (await this.refresh(agency))
  }

  /** The secret from which the references of an agency to its cases and people are derived. It has one version. */
  async referenceSecretOf(agency: string): Promise<Uint8Array> {
    return (await this.of(agency)).reference.get(1) as Uint8Array
  }

  /** Reads the secrets of an agency again: another process may have added a version. */
  async refresh(agency: string): Promise<AgencySecrets> {
    const secrets = await this.#inAgency(agency, async (tx) => {
      const [reference, index] = [await this.#ensure(tx, agency, 'reference'), await this.#ensure(tx, agency, 'index')]
      return { reference, index }
    })
    this.#known.set(agency, secrets)
    return secrets
  }

  /**
   * Adds a version of the secret behind the blind indexes of an agency. New data is indexed by it; older data is found
   * by its own version.
   */
  async addIndexVersion(agency: string): Promise<number> {
    const version = await this.#inAgency(agency, async (tx) => {
      const next = Math.max(0, ...(await this.#read(tx, agency, 'index')).keys()) + 1
      await this.#add(tx, agency, 'index', next)
      return next
    })
    await this.refresh(agency)
    return version
  }

  async #inAgency<T>(agency: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return await this.#database.transaction('keys', async (tx) => {
      await setScope(tx, { agency, scope: 'agency' })
      return await work(tx)
    })
  }

  async #ensure(tx: Transaction, agency: string, name: SecretName): Promise<Map<number, Uint8Array>> {
    const stored = await this.#read(tx, agency, name)
    if (stored.size > 0) return stored
    await this.#add(tx, agency, name, 1)
    // Another process may have been faster: the stored secret wins.
    return await this.#read(tx, agency, name)
  }

  async #read(tx: Transaction, agency: string, name: SecretName): Promise<Map<number, Uint8Array>> {
    const rows = await tx.query<{ version: number; kek: number; wrapped: string }>(
      'select version, kek, wrapped from keys.secret where agency = $1 and name = $2 order by version',
      [agency, name],
    )
    const secrets = new Map<number, Uint8Array>()
    for (const { version, kek, wrapped } of rows) {
      const bytes = Buffer.from(wrapped, 'base64')
      secrets.set(version, await this.#custodian.unwrap({ version: kek, bytes }, contextOf(agency, name, version)))
    }
    return secrets
  }

  async #add(tx: Transaction, agency: string, name: SecretName, version: number): Promise<void> {
    await this.#dataKeys.checkVersion(tx)
    const secret = randomBytes(KEY)
    const wrapped = await this.#custodian.wrap(secret, contextOf(agency, name, version))
    secret.fill(0)
    await tx.query(
      `insert into keys.secret (agency, name, version, kek, wrapped) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [agency, name, version, wrapped.version, Buffer.from(wrapped.bytes).toString('base64')],
    )
  }

  /** Overwrites every secret. */
  close(): void {
    for (const secrets of this.#known.values())
      for (const versions of Object.values(secrets)) for (const secret of versions.values()) secret.fill(0)
    this.#known.clear()
  }
}
