import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { VaultError } from '../vault-error.ts'
import type { KeyContext, KeyCustodian } from './custodian.ts'

/**
 * Secrets of the vault as a whole, which belong to no agency: `check`, which identifies the keys of a vault, and `log`,
 * the seed of the key that signs its audit log.
 */
type VaultSecret = 'check' | 'log'

const contextOf = (name: VaultSecret): KeyContext => ({ agency: '', subject: `${name} 1` })

/** Binds a new vault to the keys of a custodian. */
export async function startCustody(database: Database, custodian: KeyCustodian, at: Date): Promise<void> {
  await database.transaction('owner', async (tx) => {
    await tx.query('insert into keys.state (kek, since) values ($1, $2)', [
      await custodian.currentVersion(),
      at.toISOString(),
    ])
    await tx.as('keys', async () => {
      await setScope(tx, { scope: 'all' })
      for (const name of ['check', 'log'] as const) {
        const secret = randomBytes(32)
        const { version, bytes } = await custodian.wrap(secret, contextOf(name))
        secret.fill(0)
        await tx.query(`insert into keys.secret (agency, name, version, kek, wrapped) values ('', $1, 1, $2, $3)`, [
          name,
          version,
          Buffer.from(bytes).toString('base64'),
        ])
      }
    })
  })
}

/** The seed of the key with which the audit log is signed. */
export async function logSeed(database: Database, custodian: KeyCustodian): Promise<Uint8Array> {
  return await database.transaction('keys', async (tx) => {
    await setScope(tx, { scope: 'all' })
    const [row] = await tx.query<{ kek: number; wrapped: string }>(
      `select kek, wrapped from keys.secret where agency = '' and name = 'log'`,
    )
    if (row === undefined) throw new VaultError('keyMissing')
    return await custodian.unwrap({ version: row.kek, bytes: Buffer.from(row.wrapped, 'base64') }, contextOf('log'))
  })
}

/**
 * Makes sure that the keys are those of this vault. Throws `keyringForeign`, and `keyringStale` for an old copy of a
 * keyring. A key from an interrupted rotation is accepted, and the rotation resumes with it.
 */
export async function checkCustodian(database: Database, custodian: KeyCustodian): Promise<void> {
  await database.transaction('keys', async (tx) => {
    await setScope(tx, { scope: 'all' })
    const [row] = await tx.query<{ kek: number; wrapped: string; used: number }>(
      `select s.kek, s.wrapped, t.kek as used from keys.secret s, keys.state t where s.agency = '' and s.name = 'check'`,
    )
    if (row === undefined) throw new VaultError('vaultMissing')
    const current = await custodian.currentVersion()
    if (current < row.used) throw new VaultError('keyringStale')
    try {
      const key = await custodian.unwrap(
        { version: row.kek, bytes: Buffer.from(row.wrapped, 'base64') },
        contextOf('check'),
      )
      key.fill(0)
    } catch (error) {
      if (error instanceof VaultError && error.code === 'keyRetired') throw error
      throw new VaultError('keyringForeign')
    }
    if (current > row.used) await tx.query('update keys.state set kek = $1, since = now()', [current])
  })
}
