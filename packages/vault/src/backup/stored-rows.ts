import type { DatabaseRole, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'

/**
 * A schema to back up, read by the role with its name. The schema `vault` describes the tables, and is created again
 * with them.
 */
type Schema = Exclude<DatabaseRole, 'owner'>

const SCHEMAS: readonly Schema[] = ['cases', 'identities', 'keys', 'log']

/** A table of the vault by its schema and name. */
export type StoredTable = { schema: Schema; name: string }

/** A row in PostgreSQL's own text form of a row. */
export type StoredRow = { table: string; row: string }

const ROWS = 500

/** The tables of a vault, whatever migration made them. */
export async function storedTables(tx: Transaction): Promise<StoredTable[]> {
  return await tx.query<StoredTable>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1) order by n.nspname, c.relname`,
    [SCHEMAS],
  )
}

/** Sets formats that every server reads as another wrote them. */
export async function setTextForms(tx: Transaction): Promise<void> {
  await tx.query(
    `select set_config('datestyle', 'ISO, YMD', true), set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),
       set_config('extra_float_digits', '1', true)`,
  )
}

/** The name of a table in a statement: both parts are names of ours, in lower case. */
export const sqlName = ({ schema, name }: StoredTable): string => `${schema}.${name}`

/** Makes a new transaction see one moment: writes by others meanwhile are not in it. */
export async function holdStill(tx: Transaction): Promise<void> {
  await tx.query('set transaction isolation level repeatable read, read only')
  await setScope(tx, { scope: 'all' })
  // Archived cases are backed up too.
  await tx.query(`select set_config('vault.archive', 'open', true)`)
  await setTextForms(tx)
}

/** The latest time that the vault has seen. */
export async function latestTime(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ latest: string }>('select latest::text from vault.clock')
  return row?.latest ?? 'epoch'
}

/** Reads every row of every table, some hundred at a time. */
export async function* readRows(tx: Transaction): AsyncGenerator<StoredRow> {
  for (const table of await storedTables(tx)) {
    const place = sqlName(table)
    const fetch = (): Promise<{ row: string }[]> =>
      tx.as(table.schema, () => tx.query<{ row: string }>(`fetch ${ROWS} from rows_of_table`))
    await tx.as(table.schema, () =>
      tx.query(`declare rows_of_table no scroll cursor for select t::text as row from ${place} t`),
    )
    for (let rows = await fetch(); rows.length > 0; rows = await fetch())
      for (const { row } of rows) yield { table: place, row }
    await tx.query('close rows_of_table')
  }
}

/** Inserts rows into a table of a vault that is being created, as its owner. */
export async function writeRows(tx: Transaction, table: string, rows: readonly string[]): Promise<void> {
  await tx.query(`insert into ${table} select * from unnest($1::text[]::${table}[])`, [rows])
}

/**
 * Runs work with the tables open to their owner too, for this transaction: otherwise row-level security hides every row
 * from the owner of a server.
 */
export async function withOwner<T>(
  tx: Transaction,
  tables: readonly StoredTable[],
  work: () => Promise<T>,
): Promise<T> {
  const forced = await tx.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relforcerowsecurity and c.oid = any ($1::text[]::regclass[])`,
    [tables.map(sqlName)],
  )
  for (const { name } of forced) await tx.query(`alter table ${name} no force row level security`)
  const result = await work()
  for (const { name } of forced) await tx.query(`alter table ${name} force row level security`)
  return result
}
