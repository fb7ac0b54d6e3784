/**
 * The database roles, each of which sees one schema: `cases`, `identities`, `keys` (wrapped data keys), and `log`, which may add to the log and
 * read it, and change nothing. `owner` migrates, and reads and writes no records.
 */
export type DatabaseRole = 'owner' | 'cases' | 'identities' | 'keys' | 'log'

/** A value that goes with a statement as a parameter. */
export type Parameter = string | number | boolean | Uint8Array | null | readonly string[]

/** A transaction that is open. */
export type Transaction = {
  /** Runs one statement; values are parameters (`$1`), never part of the text. */
  query<Row = never>(sql: string, params?: readonly Parameter[]): Promise<Row[]>
  /** Does the work as another role, in the same transaction. */
  as<T>(role: DatabaseRole, work: () => Promise<T>): Promise<T>
}

/** A PostgreSQL database, embedded or a server: the same SQL for both. */
export type Database = {
  /** Does the work in one transaction as a role: all of it is kept, or none. */
  transaction<T>(role: DatabaseRole, work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
