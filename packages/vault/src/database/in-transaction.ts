import { VaultError } from '../vault-error.ts'
import type { DatabaseRole, Parameter, Transaction } from './database.ts'

/**
 * One connection to a database, on which statements run one after the other, in the order in which they are sent; a
 * script is several at once, without values.
 */
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

/** What is asked for after the end; work that was given up may ask, and wait for no answer. */
function refused(): Promise<never> {
  const answer = Promise.reject(new VaultError('databaseFailed'))
  answer.catch(() => {})
  return answer
}

/** The statements of one transaction, which are sent without waiting for the answers of those before. */
class Statements {
  readonly #connection: Connection
  /** The role in which the next statement will run, and that of statements which name none. */
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
    // A statement that outlives its transaction would run outside of one, as who logged in.
    if (!this.#isOpen) return refused()
    if (role !== this.#current) {
      // A name of the table above: a role cannot be a parameter.
      void this.#watch(this.#connection.script(`set local role ${NAMES[role]}`))
      this.#current = role
    }
    return this.#watch(this.#connection.run<Row>(sql, params))
  }

  /** Sends the end, after which there is no other statement. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#isOpen = false
    await this.#connection.script(how)
  }

  /**
   * What a database says of a failure can hold values: nothing of it is passed on. Whether a statement failed is known,
   * even if no one waits for it.
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
 * Does the work between `begin` and `commit` as a role. Whatever the work throws rolls everything back and is thrown
 * on, and so does a statement that failed; `onBroken` is called where even that failed, and the connection can be used
 * no more.
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
      // In their order, and where the work failed as well: it can have failed for what is found here.
      for (const check of checks) await check
    }
    await statements.end('commit').catch(() => {
      throw new VaultError('databaseFailed')
    })
  } catch (error) {
    await statements.end('rollback').catch(onBroken)
    throw error
  }
  // The database answers a commit after a failure without an error, and keeps nothing.
  if (statements.hasFailed) throw new VaultError('databaseFailed')
  return result
}
