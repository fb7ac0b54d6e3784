import { VaultError } from '../vault-error.ts'
import type { DatabaseRole, Parameter, Transaction } from './database.ts'

/**
 * One connection to a database, on which statements run one after the other, in the order in which they are sent; a
 * script is several statements at once, without parameters.
 */
export type Connection = {
  run<Row>(sql: string, params: readonly Parameter[]): Promise<Row[]>
  script(sql: string): Promise<unknown>
}

/** The database role behind each role of the vault; the owner is the login role. */
const NAMES = {
  owner: 'none',
  cases: 'tip_vault_cases',
  identities: 'tip_vault_identities',
  keys: 'tip_vault_keys',
  log: 'tip_vault_log',
} as const satisfies Record<DatabaseRole, string>

/** The answer to statements after the end; abandoned work may issue some without awaiting them. */
function refused(): Promise<never> {
  const answer = Promise.reject(new VaultError('databaseFailed'))
  answer.catch(() => {})
  return answer
}

/**
 * Whether the database answered that it refused. Any other failure, such as a lost connection, does not tell whether it
 * did what was asked.
 */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && error.severity === 'ERROR'

/** The statements of one transaction, sent without waiting for previous answers. */
class Statements {
  readonly #connection: Connection
  /** The role in which the next statement will run, and that of statements that name none. */
  #current: DatabaseRole
  wanted: DatabaseRole
  #isOpen = true
  hasFailed = false

  constructor(connection: Connection, role: DatabaseRole) {
    this.#connection = connection
    this.#current = role
    this.wanted = role
    void this.#watch(connection.script(`begin; set local role ${NAMES[role]}`))
  }

  run<Row>(role: DatabaseRole, sql: string, params: readonly Parameter[]): Promise<Row[]> {
    // A statement that outlives its transaction would run outside of any, as the login role.
    if (!this.#isOpen) return refused()
    if (role !== this.#current) {
      // A name from the table above: a role cannot be a parameter.
      void this.#watch(this.#connection.script(`set local role ${NAMES[role]}`))
      this.#current = role
    }
    return this.#watch(this.#connection.run<Row>(sql, params))
  }

  /** Sends the end of the transaction, after which no other statement is accepted. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#isOpen = false
    await this.#connection.script(how)
  }

  /**
   * Error messages of a database can contain values, so none is passed on. A failed statement is noted even if no one
   * awaits it.
   */
  #watch<T>(statement: Promise<T>): Promise<T> {
    const watched = statement.catch(() => {
      this.hasFailed = true
      throw new VaultError('databaseFailed')
    })
    watched.catch(() => {})
    return watched
  }
}

/**
 * Runs work between `begin` and `commit` as a role. An error of the work, or a failed statement, rolls everything back
 * and is rethrown; `onBroken` is called if even the rollback failed, and the connection can no longer be used.
 */
export async function inTransaction<T>(
  connection: Connection,
  role: DatabaseRole,
  work: (tx: Transaction) => Promise<T>,
  onBroken: () => void,
): Promise<T> {
  const statements = new Statements(connection, role)
  const checks: Promise<unknown>[] = []
  const tx: Transaction = {
    query: (sql, params = []) => statements.run(statements.wanted, sql, params),
    queryAs: (as, sql, params = []) => statements.run(as, sql, params),
    as: async (next, inner) => {
      const before = statements.wanted
      statements.wanted = next
      try {
        return await inner()
      } finally {
        statements.wanted = before
      }
    },
    check: (answer) => {
      answer.catch(() => {})
      checks.push(answer)
    },
  }
  let result: T
  try {
    try {
      result = await work(tx)
    } finally {
      // In order, and even if the work failed: the check may find the cause.
      for (const check of checks) await check
    }
    await statements.end('commit').catch((error: unknown) => {
      throw new VaultError(isRefusal(error) ? 'databaseFailed' : 'commitInDoubt')
    })
  } catch (error) {
    await statements.end('rollback').catch(onBroken)
    throw error
  }
  // After a failure, the database answers a commit without an error and stores nothing.
  if (statements.hasFailed) throw new VaultError('databaseFailed')
  return result
}
