import { VaultError } from '../vault-error.ts'
import type { DatabaseRole, Parameter, Transaction } from './database.ts'

/** One connection to a database, on which statements run one after the other. */
export type Connection = { run<Row>(sql: string, params: readonly Parameter[]): Promise<Row[]> }

/** The role in the database behind each role of the vault; the owner is who logged in. */
const NAMES = {
  owner: 'none',
  cases: 'tip_vault_cases',
  identities: 'tip_vault_identities',
  keys: 'tip_vault_keys',
  log: 'tip_vault_log',
} as const satisfies Record<DatabaseRole, string>

/** Runs a statement. What a database says of a failure can hold values, so nothing of it is passed on but its class. */
async function runSafely<Row>(connection: Connection, sql: string, params: readonly Parameter[]): Promise<Row[]> {
  try {
    return await connection.run<Row>(sql, params)
  } catch {
    throw new VaultError('databaseFailed')
  }
}

/**
 * Does the work between `begin` and `commit` as a role. Whatever the work throws rolls everything back and is thrown on; `onBroken` is called where even
 * that failed, and the connection can be used no more.
 */
export async function inTransaction<T>(
  connection: Connection,
  role: DatabaseRole,
  work: (tx: Transaction) => Promise<T>,
  onBroken: () => void,
): Promise<T> {
  let current = role
  let isOpen = true
  const take = async (next: DatabaseRole): Promise<void> => {
    // A name of the table above: a role cannot be a parameter.
    await runSafely(connection, `set local role ${NAMES[next]}`, [])
    current = next
  }
  const tx: Transaction = {
    query: async (sql, params = []) => {
      // A statement that outlives its transaction would run outside of one, as who logged in.
      if (!isOpen) throw new VaultError('databaseFailed')
      return await runSafely(connection, sql, params)
    },
    as: async (next, inner) => {
      const before = current
      await take(next)
      const result = await inner()
      await take(before)
      return result
    },
  }
  try {
    await runSafely(connection, 'begin', [])
    await take(role)
    const result = await work(tx)
    isOpen = false
    await runSafely(connection, 'commit', [])
    return result
  } catch (error) {
    isOpen = false
    await connection.run('rollback', []).catch(onBroken)
    throw error
  }
}
