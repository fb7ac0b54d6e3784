import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { VaultError } from '../vault-error.ts'
import type { Database, DatabaseRole } from './database.ts'
import { driverConnection, StatementNames } from './driver.ts'
import { holdFolder } from './folder-lock.ts'
import { gathering } from './gathering.ts'
import { inTransaction } from './in-transaction.ts'
import { PGliteStream } from './pglite-stream.ts'

/**
 * The engine's cache of its files. It clears all of it at each start, and the system caches the files too: with the
 * usual 128 MB, a start takes twice as long.
 */
const BUFFERS = '32MB'

/**
 * Makes the folder of the data, which no one else may enter: PGlite lets everyone read and write the files that it makes,
 * and the folder around them may have existed before. Throws `folderUnsuitable` where that cannot be had.
 */
function keepOthersOut(data: string): void {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  try {
    chmodSync(data, 0o700)
  } catch {
    throw new VaultError('folderUnsuitable')
  }
}

/**
 * Opens a PostgreSQL that runs inside this process (PGlite), with its data in a folder, which is created if missing.
 * Only one process at a time may open it: a second one gets `folderInUse`. Acknowledged writes survive the end of the
 * process, even `kill -9`. PGlite never calls fsync, so a power cut can lose the newest writes, or make the folder
 * unusable: take backups, or use a server. Throws `databaseUnmade` for a new one that cannot be made, and
 * `databaseUnopened` for one that does not start.
 */
export async function openPGlite(folder: string): Promise<Database> {
  const data = join(folder, 'data')
  if (existsSync(folder) && !existsSync(data) && readdirSync(folder).some((name) => !name.startsWith('lock')))
    throw new VaultError('folderNotOurs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = holdFolder(folder)
  const isNew = !existsSync(data)
  try {
    keepOthersOut(data)
    const { PGlite } = await import('@electric-sql/pglite')
    const { default: driver } = await import('pg')
    const engine = await PGlite.create({
      dataDir: data,
      // A failed start leaves the engine's progress timer running, so that the process would not end.
      startParams: [
        ...PGlite.defaultStartParams,
        ...['-c', `shared_buffers=${BUFFERS}`, '-c', 'log_startup_progress_interval=0'],
      ],
    }).catch(() => {
      // Half of a new database would be taken for one that was damaged.
      if (isNew) rmSync(data, { recursive: true, force: true })
      throw new VaultError(isNew ? 'databaseUnmade' : 'databaseUnopened')
    })
    const client = new driver.Client({
      stream: () => gathering(new PGliteStream(engine)),
      pipeline: true,
      user: 'postgres',
    } as pg.ClientConfig)
    // Statements already report the errors of the engine; without a listener, an error would also end the process.
    client.on('error', () => {})
    await client.connect()
    // Statements are planned once. PGlite never learns that a table has grown, so a plan that scans a small table would
    // remain.
    await client.query('set plan_cache_mode = force_generic_plan; set enable_seqscan = off')
    const connection = driverConnection(client, new StatementNames())
    // There is one connection, so transactions wait for each other.
    let last: Promise<unknown> = Promise.resolve()
    let hasStopped = false
    const stop = (): void => {
      hasStopped = true
    }
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work, work)
      last = turn.catch(() => {})
      return turn
    }
    return {
      transaction: <T>(role: DatabaseRole, work: Parameters<Database['transaction']>[1]) =>
        inTurn(async () => {
          // An engine that has stopped, as can happen on a full disk, answers nothing more.
          if (hasStopped) throw new VaultError('databaseStopped')
          return await inTransaction(connection, role, work, stop)
        }) as Promise<T>,
      close: () =>
        inTurn(async () => {
          await client.end()
          await engine.close()
          lock.release()
        }),
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
