import type { Database, Transaction } from '../database/database.ts'
import type { KeyCustodian } from '../keys/custodian.ts'
import { applyStep, databaseVersion, migrations } from '../migrations/migrate.ts'
import { VaultError } from '../vault-error.ts'
import type { BackupContent, BackupEnd, BackupStart } from './backup.ts'
import { readBackup } from './backup-file.ts'
import { setTextForms, sqlName, storedTables, withOwner, writeRows } from './stored-rows.ts'

/** Which vault is restored, by whom and when. */
type Restoring = { vault: string; by: string; at: Date }

/**
 * Restores a backup into an empty database, as its owner, and runs `also` in the same transaction: everything or
 * nothing. Throws `vaultExists`, `backupForeign` for another vault's backup, and what `readBackup` throws.
 */
export async function restoreBackup(
  database: Database,
  custodian: KeyCustodian,
  { vault, by, at }: Restoring,
  source: AsyncIterable<Uint8Array>,
  also: (restored: Database, madeAt: string) => Promise<void>,
): Promise<BackupContent> {
  if ((await databaseVersion(database)) > 0) throw new VaultError('vaultExists')
  const segments = readBackup(source, custodian)
  try {
    const { value: first } = await segments.next()
    const start = JSON.parse(first as string) as BackupStart
    if (start.vault !== vault) throw new VaultError('backupForeign')
    const steps = migrations()
    const before = steps.filter(({ version }) => version <= start.tables)
    const after = steps.filter(({ version }) => version > start.tables)
    if (before.length < start.tables) throw new VaultError('databaseNewer')
    // In one transaction: an interrupted restore leaves an empty database, so that it can start again.
    const rows = await database.transaction('owner', async (tx) => {
      for (const step of before) await applyStep(tx, step)
      await tx.query('update vault.clock set latest = $1', [start.latest])
      await setTextForms(tx)
      const tables = await storedTables(tx)
      const count = await withOwner(tx, tables, () => putRows(tx, new Set(tables.map(sqlName)), segments))
      for (const step of after) await applyStep(tx, step)
      await withOwner(tx, await storedTables(tx), () => endPending(tx, by, at))
      await also({ transaction: (role, work) => tx.as(role, () => work(tx)), close: async () => {} }, start.madeAt)
      return count
    })
    return { madeAt: start.madeAt, rows }
  } finally {
    await segments.return(undefined)
  }
}

/** Inserts the rows of all segments into their tables; returns how many there were. */
async function putRows(tx: Transaction, tables: ReadonlySet<string>, segments: AsyncIterable<string>): Promise<number> {
  const counts: BackupEnd['rows'] = {}
  let expected: BackupEnd | undefined
  for await (const segment of segments) {
    const byTable = new Map<string, string[]>()
    for (const line of segment === '' ? [] : segment.split('\n')) {
      const one = JSON.parse(line) as [table: string, row: string] | BackupEnd
      if (!Array.isArray(one)) expected = one
      else if (byTable.get(one[0])?.push(one[1]) === undefined) byTable.set(one[0], [one[1]])
    }
    for (const [table, rows] of byTable) {
      if (!tables.has(table)) throw new VaultError('backupDamaged')
      await writeRows(tx, table, rows)
      counts[table] = (counts[table] ?? 0) + rows.length
    }
  }
  // The content is authenticated, so this finds bugs of this program, not tampering.
  if (JSON.stringify(counts) !== JSON.stringify(expected?.rows)) throw new VaultError('backupDamaged')
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/**
 * Ends everything that was requested, approved or granted when the backup was made: since then it may have been used,
 * declined or revoked, and no one can tell. An approval would otherwise be used twice, or a view that was revoked open
 * again.
 */
async function endPending(tx: Transaction, by: string, at: Date): Promise<void> {
  await tx.query('delete from cases.approval')
  await tx.query('delete from cases.erasure where done_at is null')
  await tx.query('delete from cases.release_request where made_at is null')
  await tx.query('delete from cases.clock_request where done_at is null')
  await tx.query('update cases.research_grant set revoked_by = $1, revoked_at = $2 where revoked_at is null', [
    by,
    at.toISOString(),
  ])
}
