import { VaultError } from '../vault-error.ts'
import type { DatabaseRole, Parameter, Transaction } from './database.ts'

/** One connection to a database, on which statements run one after the other; a script is several at once, without values. */
export type Connection = {
  run<Row>(sql: string, params: readonly Parameter[]): Promise<Row[]>
  script(sql: string): Promise<unknown>
}

/** The role in the database behind each role of the vault; the owner is who logged in. */
const NAMES = {
  owner: 'none',
  cases: 'tip_vault_cases',
  identities: 'tip_vault_identities',
  keys: 'tip_vault_keys',
  log: 'tip_vault_log',
} as const satisfies Record<DatabaseRole, string>

/** What a database says of a failure can hold values: nothing of it is passed on. */
async function safely<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement
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
  // The role changes with the next statement that needs another one.
  let [wanted, current] = [role, role]
  let isOpen = true
  const tx: Transaction = {
    query: async (sql, params = []) => {
      // A statement that outlives its transaction would run outside of one, as who logged in.
      if (!isOpen) throw new VaultError('databaseFailed')
      if (wanted !== current) {
        // A name of the table above: a role cannot be a parameter.
        await safely(connection.script(`set local role ${NAMES[wanted]}`))
        current = wanted
      }
      return await safely(connection.run(sql, params))
    },
    as: async (next, inner) => {
      const before = wanted
      wanted = next
      try {
        return await inner()
      } finally {
        wanted = before
      }
    },
  }
  try {
    await safely(connection.script(`begin; set local role ${NAMES[role]}`))
    const result = await work(tx)
    isOpen = false
    await safely(connection.script('commit'))
    return result
  } catch (error) {
    isOpen = false
    await connection.script('rollback').catch(onBroken)
    throw error
  }
}
