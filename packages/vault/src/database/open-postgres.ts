import { Socket } from 'node:net'
import type pg from 'pg'
import { VaultError } from '../vault-error.ts'
import type { Database, DatabaseRole } from './database.ts'
import { driverConnection, StatementNames } from './driver.ts'
import { gathering } from './gathering.ts'
import { inTransaction } from './in-transaction.ts'

/**
 * Opens a PostgreSQL server (16 or newer) by its URL. The login must be a member of the four roles of the vault, must
 * not be a superuser and should not own the tables; the login that calls `createVault` owns them. Use TLS to a server
 * on another machine (`sslmode=verify-full`).
 */
export async function openPostgres(url: string): Promise<Database> {
  // Loaded here, so that users of the embedded database need not install it.
  const { default: driver } = await import('pg')
  const pool = new driver.Pool({
    connectionString: url,
    max: 10,
    pipeline: true,
    stream: () => gathering(new Socket()),
  } as pg.PoolConfig)
  // A connection that breaks is replaced, and its statements fail; without listeners, its error would end the process:
  // the pool hears it of idle ones only.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    // Statements are planned once for each connection; a server plans them again when tables have grown.
    client.query('set plan_cache_mode = force_generic_plan').catch(() => {})
  })
  await (await pool.connect()).release()
  const names = new StatementNames()
  return {
    async transaction<T>(role: DatabaseRole, work: Parameters<Database['transaction']>[1]): Promise<T> {
      const client = await pool.connect().catch(() => {
        throw new VaultError('databaseFailed')
      })
      let isBroken = false
      try {
        return (await inTransaction(driverConnection(client, names), role, work, () => {
          isBroken = true
        })) as T
      } finally {
        client.release(isBroken)
      }
    },
    close: () => pool.end(),
  }
}
