/**
 * The database roles, each of which sees one schema: `cases`, `identities`, `keys` (wrapped data keys), and `log`,
 * which may add to the log and read it, and change nothing. `owner` migrates, and reads and writes no records.
 */
export type DatabaseRole = 'owner' | 'cases' | 'identities' | 'keys' | 'log'

/** A value that goes with a statement as a parameter. */
export type Parameter = string | number | boolean | Uint8Array | null | readonly string[]

/**
 * A transaction that is open. Statements run in the order in which they are asked for, and need not wait for each
 * other's answers: what is asked for together travels together. A statement that fails fails the transaction, no matter who
 * waits for it.
 */
export type Transaction = {
  /** Runs one statement; values are parameters (`$1`), never part of the text. */
  query<Row = never>(sql: string, params?: readonly Parameter[]): Promise<Row[]>
  /** Runs one statement as another role, whatever else is asked for meanwhile. */
  queryAs<Row = never>(role: DatabaseRole, sql: string, params?: readonly Parameter[]): Promise<Row[]>
  /**
   * Does the work as another role, in the same transaction. Wait for it: until it ends, every statement without a role
   * of its own runs as this one.
   */
  as<T>(role: DatabaseRole, work: () => Promise<T>): Promise<T>
  /**
   * Looks at an answer before the transaction is kept, so that the work need not wait for it: where it fails, nothing
   * is kept, and that is what is thrown, whatever the work makes of it.
   */
  check(answer: Promise<unknown>): void
}

/** A PostgreSQL database, embedded or a server: the same SQL for both. */
export type Database = {
  /** Does the work in one transaction as a role: all of it is kept, or none. */
  transaction<T>(role: DatabaseRole, work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
