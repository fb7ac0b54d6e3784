import type { Database, DatabaseRole, Parameter } from './database.ts'
import { type Connection, inTransaction } from './in-transaction.ts'

/** The driver takes bytes as a Buffer. */
const toDriver = (one: Parameter): unknown =>
  one instanceof Uint8Array ? Buffer.from(one.buffer, one.byteOffset, one.byteLength) : one

/**
 * Opens a PostgreSQL server (16 or newer) by its URL. The login must be a member of the four roles of the vault, may not be a superuser and
 * should not own the tables; who calls `createVault` owns them. Use TLS to a server on another machine (`sslmode=verify-full`).
 */
export async function openPostgres(url: string): Promise<Database> {
  // Loaded here, so that whoever uses the embedded database need not install it.
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection that breaks while it is idle is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  await (await pool.connect()).release()
  return {
    async transaction<T>(role: DatabaseRole, work: Parameters<Database['transaction']>[1]): Promise<T> {
      const client = await pool.connect()
      const connection: Connection = {
        run: async <Row>(sql: string, params: readonly Parameter[]) =>
          (await client.query(sql, params.map(toDriver))).rows as Row[],
        script: (sql) => client.query(sql),
      }
      let isBroken = false
      try {
        return (await inTransaction(connection, role, work, () => {
          isBroken = true
        })) as T
      } finally {
        client.release(isBroken)
      }
    },
    close: () => pool.end(),
  }
}
