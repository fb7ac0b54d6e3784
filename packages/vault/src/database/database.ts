/**
 * The database roles, each of which sees one schema: `cases`, `identities`, `keys` (wrapped data keys), and `log`,
 * which may add to the log and read it, and change nothing. `owner` migrates, and reads and writes no records.
 */
export type DatabaseRole = 'owner' | 'cases' | 'identities' | 'keys' | 'log'

/** A parameter of a statement. */
export type Parameter = string | number | boolean | Uint8Array | null | readonly string[]

/**
 * An open transaction. Statements run in the order in which they are issued, and need not wait for each other's
 * answers: those issued together are sent together. A failed statement fails the transaction, whether anyone awaits it
 * or not.
 */
export type Transaction = {
  /** Runs one statement; values are parameters (`$1`), never part of the text. */
  query<Row = never>(sql: string, params?: readonly Parameter[]): Promise<Row[]>
  /** Runs one statement as another role, whatever other statements are issued meanwhile. */
  queryAs<Row = never>(role: DatabaseRole, sql: string, params?: readonly Parameter[]): Promise<Row[]>
  /**
   * Runs work as another role, in the same transaction. Await it: until it ends, every statement without its own role
   * runs as this one.
   */
  as<T>(role: DatabaseRole, work: () => Promise<T>): Promise<T>
  /**
   * Checks an answer before the transaction commits, so that the work need not wait for it. If it fails, the
   * transaction is rolled back and its error is thrown, whatever the work does with it.
   */
  check(answer: Promise<unknown>): void
}

/** A PostgreSQL database, embedded or a server: the same SQL for both. */
export type Database = {
  /** Runs work in one transaction as a role: everything is committed, or nothing. */
  transaction<T>(role: DatabaseRole, work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
