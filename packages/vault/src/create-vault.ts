import { describePolicy } from './access/acts.ts'
import { raiseAlarm } from './access/alarms.ts'
import { hasDuty } from './access/duty.ts'
import { type KeyHolder, keyEvent } from './access/keeper.ts'
import { noteKeyOfSeed } from './audit/checkpoint/note-keys.ts'
import { agenciesOf } from './audit/log/agencies-of.ts'
import { createVaultLog, type VaultLog } from './audit/log/vault-log.ts'
import { restoreBackup } from './backup/restore.ts'
import { checkCustodian, logSeed, startCustody } from './keys/custody.ts'
import { databaseVersion, migrate } from './migrations/migrate.ts'
import { checkPlace } from './residency/check-residency.ts'
import { Vault } from './vault.ts'
import { VaultError } from './vault-error.ts'
import type { VaultOptions } from './vault-options.ts'

/**
 * Throws `quorumTooSmall` if fewer shares open the keys than the policy requires. A keyring with one passphrase is
 * accepted, because an organisation that began with one would be locked out of its records; `vault.keyQuorum` reports
 * that it does not meet the policy.
 */
function checkQuorum({ custodian, policy }: VaultOptions): void {
  const { quorum = policy.keys.quorum } = custodian
  if (quorum > 1 && quorum < policy.keys.quorum) throw new VaultError('quorumTooSmall')
}

/**
 * Makes the tables in an empty database, and the first keys. Throws `vaultExists`, `quorumTooSmall`, and `residency`
 * if the policy does not allow data to be there.
 */
export async function createVault(options: VaultOptions): Promise<Vault> {
  checkPlace(options.policy, options.place)
  checkQuorum(options)
  if ((await databaseVersion(options.database)) > 0) throw new VaultError('vaultExists')
  await migrate(options.database)
  await startCustody(options.database, options.custodian, (options.now ?? (() => new Date()))())
  return new Vault(options, await openLog(options))
}

/**
 * Opens a vault, and migrates it if it is from an older program. Throws `vaultMissing`, `databaseNewer`, `residency`
 * if the policy does not allow data to be there, and `keyringForeign` if the keys belong to another vault.
 */
export async function openVault(options: VaultOptions): Promise<Vault> {
  checkPlace(options.policy, options.place)
  checkQuorum(options)
  if ((await databaseVersion(options.database)) === 0) throw new VaultError('vaultMissing')
  await migrate(options.database)
  await checkCustodian(options.database, options.custodian)
  return new Vault(options, await openLog(options))
}

/**
 * Restores a backup into an empty database and opens it, completely or not at all. For the role that holds keys, as the
 * owner of the database. The backup lacks what was written, withdrawn, revoked or erased since it was made: a witness
 * finds that the log is shorter, and the log of every agency records the restore as an alarm. Requests, approvals and
 * views of that time end, because they may have been used, declined or revoked since. Throws `vaultExists`,
 * `textMalformed` for an actor with an invalid id, `backupForeign`, `backupDamaged`, and `keyRetired` if the keys were
 * rotated since.
 */
export async function restoreVault(
  options: VaultOptions,
  by: KeyHolder,
  backup: AsyncIterable<Uint8Array>,
): Promise<Vault> {
  const { database, custodian, policy, place, name, now = () => new Date(), onAlarm = () => {} } = options
  checkPlace(policy, place)
  checkQuorum(options)
  if (!hasDuty(policy, by.role, 'keys')) throw new VaultError('notAllowed')
  const named = await describePolicy(policy, options.attestations ?? [])
  // Checked before anything is restored, so that no actor whom the log cannot store restores a backup.
  const event = keyEvent('restore', by, { at: now(), agency: '', policy: named })
  const restoring = { vault: name, by: event.actor.id, at: new Date(event.at) }
  const { madeAt } = await restoreBackup(database, custodian, restoring, backup, async (restored, madeAt) => {
    await checkCustodian(restored, custodian)
    const log = await openLog({ ...options, database: restored })
    await restored.transaction('log', async (tx) => {
      const all = new Set(['', ...(await agenciesOf(tx))])
      await log.append(
        tx,
        [...all].map((agency) => ({ ...event, agency, backup: { madeAt } })),
      )
    })
  })
  raiseAlarm(onAlarm, { ...event, backup: { madeAt } })
  return new Vault(options, await openLog(options))
}

async function openLog({ database, custodian, name }: VaultOptions): Promise<VaultLog> {
  return createVaultLog(name, noteKeyOfSeed(await logSeed(database, custodian)))
}
