import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { VaultError } from '../vault-error.ts'
import type { Database, DatabaseRole } from './database.ts'
import { holdFolder } from './folder-lock.ts'
import { type Connection, inTransaction } from './in-transaction.ts'

/** The number of the type of bytes, and its form as text. The engine's own conversion goes byte by byte in JavaScript, and takes longer than the statement. */
const BYTEA = 17
const toHex = (bytes: Uint8Array): string =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
const fromHex = (text: string): Uint8Array => Buffer.from(text.slice(2), 'hex')

/**
 * Opens a PostgreSQL that runs inside this process (PGlite), with its data in a folder; makes the folder where there is none. One process at a time: a
 * second one gets `folderInUse`. What was acknowledged survives the end of the process, `kill -9` included; PGlite never calls fsync, so after a
 * loss of power the newest writes can be gone, or the folder unusable: take backups, or use a server.
 */
export async function openPGlite(folder: string): Promise<Database> {
  const data = join(folder, 'data')
  if (existsSync(folder) && !existsSync(data) && readdirSync(folder).some((name) => !name.startsWith('lock')))
    throw new VaultError('folderNotOurs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = holdFolder(folder)
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const engine = await PGlite.create({
      dataDir: data,
      serializers: { [BYTEA]: toHex },
      parsers: { [BYTEA]: fromHex },
    })
    const connection: Connection = {
      run: async <Row>(sql: string, params: readonly unknown[]) => (await engine.query<Row>(sql, [...params])).rows,
      script: (sql) => engine.exec(sql),
    }
    // One connection: transactions wait for each other.
    let last: Promise<unknown> = Promise.resolve()
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work, work)
      last = turn.catch(() => {})
      return turn
    }
    return {
      transaction: <T>(role: DatabaseRole, work: Parameters<Database['transaction']>[1]) =>
        inTurn(() => inTransaction(connection, role, work, () => {})) as Promise<T>,
      close: () =>
        inTurn(async () => {
          await engine.close()
          lock.release()
        }),
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
