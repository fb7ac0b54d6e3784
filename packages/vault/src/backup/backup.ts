import type { Database, Transaction } from '../database/database.ts'
import type { KeyCustodian } from '../keys/custodian.ts'
import { databaseVersion } from '../migrations/migrate.ts'
import { VaultError } from '../vault-error.ts'
import { BackupWriter } from './backup-file.ts'
import { holdStill, latestTime, readRows } from './stored-rows.ts'

/**
 * The first facts of a backup: its vault, when it was made, the latest time that the vault had seen, and the version of
 * its tables.
 */
export type BackupStart = { vault: string; madeAt: string; latest: string; tables: number }
/** The last fact of a backup: the number of rows in each table. */
export type BackupEnd = { rows: Record<string, number> }

/** What a backup holds. */
export type BackupContent = { madeAt: string; rows: number }

/** The approximate length of a segment before compression. */
const SEGMENT = 1024 * 1024

/**
 * Makes sure that every key is wrapped under the version that opens the backup: a rotation in progress destroys the old
 * version, under which it has not rewrapped every key yet. Throws `rotationUnderWay`.
 */
async function checkWrapped(tx: Transaction, kek: number): Promise<void> {
  const others = await tx.as('keys', () =>
    tx.query('select from keys.data_key where kek <> $1 union all select from keys.secret where kek <> $1 limit 1', [
      kek,
    ]),
  )
  if (others.length > 0) throw new VaultError('rotationUnderWay')
}

/**
 * Writes everything in a vault, as of one moment, to a sink, and closes it at the end, or aborts it. Throws
 * `rotationUnderWay`.
 */
export async function writeBackup(
  database: Database,
  custodian: KeyCustodian,
  about: { vault: string; madeAt: string },
  sink: WritableStream<Uint8Array>,
): Promise<BackupContent> {
  const out = sink.getWriter()
  const { writer, first, kek } = await BackupWriter.begin(custodian)
  try {
    const tables = await databaseVersion(database)
    await out.write(first)
    const counts: BackupEnd['rows'] = {}
    await database.transaction('cases', async (tx) => {
      await holdStill(tx)
      await checkWrapped(tx, kek)
      const start: BackupStart = { ...about, latest: await latestTime(tx), tables }
      await out.write(writer.add(JSON.stringify(start)))
      let lines: string[] = []
      let length = 0
      for await (const { table, row } of readRows(tx)) {
        counts[table] = (counts[table] ?? 0) + 1
        const line = JSON.stringify([table, row])
        lines.push(line)
        length += line.length
        if (length < SEGMENT) continue
        await out.write(writer.add(lines.join('\n')))
        lines = []
        length = 0
      }
      await out.write(writer.add(lines.join('\n')))
    })
    await out.write(writer.end(JSON.stringify({ rows: counts } satisfies BackupEnd)))
    await out.close()
    return { madeAt: about.madeAt, rows: Object.values(counts).reduce((sum, count) => sum + count, 0) }
  } catch (error) {
    await out.abort(error).catch(() => {})
    throw error
  } finally {
    writer.close()
  }
}
