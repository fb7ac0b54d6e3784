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
async function take(database: DuckDBConnection, rows: readonly Row[]): Promise<boolean> {
  try {
    await database.run(`begin; ${insertAll(rows)} commit`)
    return true
  } catch {
    await database.run('rollback')
    return false
  }
}

/**
 * Inserts documents, each whole or not at all, and adds to `refused` those that the database did not take. DuckDB reads every check of a
 * table anew for each statement, so several go in together, and by themselves where it does not take them.
 */
async function takeEach(
  database: DuckDBConnection,
  documents: readonly { record: string; rows: readonly Row[] }[],
  refused: Set<string>,
): Promise<void> {
  if (
    await take(
      database,
      documents.flatMap(({ rows }) => rows),
    )
  )
    return
  const [only] = documents
  if (documents.length === 1 && only !== undefined) refused.add(only.record)
  else for (const one of documents) await takeEach(database, [one], refused)
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

/** Loads documents, each whole or not at all, and gives what the database says of each. */
export async function judge(
  database: DuckDBConnection,
  document: DocumentId,
  trials: readonly Trial[],
): Promise<Map<string, Answer>> {
  const refused = new Set<string>()
  const sound: { record: string; rows: Row[] }[] = []
  for (const trial of trials) {
    const { record, isFaulty } = trial
    const rows = rowsOrNone(document, trial)
    if (rows === undefined) refused.add(record)
    else if (isFaulty) await takeEach(database, [{ record, rows }], refused)
    else sound.push({ record, rows })
  }
  for (let from = 0; from < sound.length; from += TOGETHER)
    await takeEach(database, sound.slice(from, from + TOGETHER), refused)
  return answersOf(trials, refused, await queryRows<FindingRow>(database, 'select * from findings'))
}
