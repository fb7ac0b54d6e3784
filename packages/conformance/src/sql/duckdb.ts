/** The tables in DuckDB, filled row by row. */

import type { DuckDBConnection } from '@duckdb/node-api'
import type { DocumentId } from '../document-id.ts'
import { type Row, rowsOf, Unfit } from './rows.ts'
import { type Answer, answersOf, type FindingRow, type Trial } from './suite.ts'

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/** One statement for all rows of a table, in the order of the rows; a column that a row lacks is empty in it. */
function insertAll(rows: readonly Row[]): string {
  const tables = new Map<string, Row['cells'][]>()
  for (const { table, cells } of rows) tables.set(table, [...(tables.get(table) ?? []), cells])
  return [...tables]
    .map(([table, cells]) => {
      const columns = [...new Set(cells.flatMap(Object.keys))]
      const values = cells.map((row) => `(${columns.map((name) => literal(row[name] ?? null)).join(', ')})`)
      return `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values ${values.join(', ')};`
    })
    .join('\n')
}

/** Inserts rows, all of them or none; tells whether the database took them. */
async function isTaken(database: DuckDBConnection, rows: readonly Row[]): Promise<boolean> {
  try {
    await database.run(`begin; ${insertAll(rows)} commit`)
    return true
  } catch {
    await database.run('rollback')
    return false
  }
}

/** A document as rows of the tables. */
type Document = { record: string; rows: readonly Row[] }

/**
 * Inserts documents, and adds to `refused` those that the database did not take. DuckDB reads every check of a table anew for each
 * statement, so several go in together, and by themselves where it does not take them.
 */
async function takeTogether(
  database: DuckDBConnection,
  documents: readonly Document[],
  refused: Set<string>,
): Promise<void> {
  const rows = documents.flatMap((one) => one.rows)
  if (await isTaken(database, rows)) return
  const [only] = documents
  if (documents.length === 1 && only !== undefined) refused.add(only.record)
  else for (const one of documents) await takeTogether(database, [one], refused)
}

/**
 * Inserts documents of which most will not be taken, table by table, what points after what it points at. Those whose rows of a table are
 * the same but for the id go in together: most of a faulty document is what others have, too.
 */
async function takeByTable(
  database: DuckDBConnection,
  documents: readonly Document[],
  refused: Set<string>,
): Promise<void> {
  const inOrder = await queryRows<{ name: string }>(
    database,
    'select table_name as name from duckdb_tables() where database_name = current_database() order by table_oid',
  )
  const named = documents.flatMap(({ rows }) => rows.map(({ table }) => table))
  for (const table of new Set([...inOrder.map(({ name }) => name), ...named])) {
    const alike = new Map<string, Document[]>()
    for (const { record, rows } of documents) {
      const own = rows.filter((row) => row.table === table)
      if (own.length === 0 || refused.has(record)) continue
      const text = JSON.stringify(own).replaceAll(record, '')
      alike.set(text, [...(alike.get(text) ?? []), { record, rows: own }])
    }
    for (const several of alike.values()) await takeTogether(database, several, refused)
  }
}

/** The rows of a document, where its columns can hold it. */
function rowsOrNone(document: DocumentId, { data, record }: Trial): Row[] | undefined {
  try {
    return rowsOf(document, data, record)
  } catch (error) {
    if (error instanceof Unfit) return undefined
    throw error
  }
}

/** All rows of a query, by the names of its columns. */
export const queryRows = async <Row>(database: DuckDBConnection, sql: string): Promise<Row[]> =>
  (await database.runAndReadAll(sql)).getRowObjectsJson() as Row[]

/** Documents that go in together where nothing is wrong with them. */
const TOGETHER = 50

/** Loads documents, and gives what the database says of each. */
export async function judge(
  database: DuckDBConnection,
  document: DocumentId,
  trials: readonly Trial[],
): Promise<Map<string, Answer>> {
  const refused = new Set<string>()
  const sound: Document[] = []
  const faulty: Document[] = []
  for (const trial of trials) {
    const rows = rowsOrNone(document, trial)
    if (rows === undefined) refused.add(trial.record)
    else (trial.isFaulty ? faulty : sound).push({ record: trial.record, rows })
  }
  for (let from = 0; from < sound.length; from += TOGETHER)
    await takeTogether(database, sound.slice(from, from + TOGETHER), refused)
  await takeByTable(database, faulty, refused)
  return answersOf(trials, refused, await queryRows<FindingRow>(database, 'select * from findings'))
}
