import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { VaultError } from '../vault-error.ts'
import type { KeyCustodian } from './custodian.ts'
import { reachAllAgencies } from './rotate-keys.ts'

/** What the keys of a vault are known by: something wrapped that only they unwrap. It belongs to no agency. */
const CHECK = { agency: '', subject: 'check 1' }

/** Ties a new vault to the keys of a custodian. */
export async function startCustody(database: Database, custodian: KeyCustodian): Promise<void> {
  const { version, bytes } = await custodian.wrap(randomBytes(32), CHECK)
  await database.transaction('owner', async (tx) => {
    await tx.query('insert into keys.state (kek) values ($1)', [version])
    await tx.as('keys', async () => {
      await reachAllAgencies(tx)
      await tx.query(`insert into keys.secret (agency, name, version, kek, wrapped) values ('', 'check', 1, $1, $2)`, [
        version,
        Buffer.from(bytes).toString('base64'),
      ])
    })
  })
}

/**
 * Makes sure that the keys are those of this vault. Throws `keyringForeign`, and `keyringStale` for an old copy of a keyring. A rotation that stopped after it made
 * its key goes on with it.
 */
export async function checkCustodian(database: Database, custodian: KeyCustodian): Promise<void> {
  await database.transaction('keys', async (tx) => {
    await reachAllAgencies(tx)
    const [row] = await tx.query<{ kek: number; wrapped: string; used: number }>(
      `select s.kek, s.wrapped, t.kek as used from keys.secret s, keys.state t where s.agency = '' and s.name = 'check'`,
    )
    if (row === undefined) throw new VaultError('vaultMissing')
    const current = await custodian.currentVersion()
    if (current < row.used) throw new VaultError('keyringStale')
    try {
      const key = await custodian.unwrap({ version: row.kek, bytes: Buffer.from(row.wrapped, 'base64') }, CHECK)
      key.fill(0)
    } catch (error) {
      if (error instanceof VaultError && error.code === 'keyRetired') throw error
      throw new VaultError('keyringForeign')
    }
    if (current > row.used) await tx.query('update keys.state set kek = $1', [current])
  })
}
