/** The tables in DuckDB, filled row by row. */

import type { DuckDBConnection } from '@duckdb/node-api'
import type { DocumentId } from '../document-id.ts'
import { type Row, rowsOf, Unfit } from './rows.ts'
import { type Answer, answersOf, type FindingRow, type Trial } from './suite.ts'

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

const insert = ({ table, cells }: Row): string =>
  `insert into "${table}" (${Object.keys(cells)
    .map((name) => `"${name}"`)
    .join(', ')}) values (${Object.values(cells).map(literal).join(', ')});`

/** Inserts the rows of a document, all of them or none; tells whether the database took them. */
async function take(database: DuckDBConnection, document: DocumentId, { data, record }: Trial): Promise<boolean> {
  try {
    const rows = rowsOf(document, data, record)
    await database.run(`begin; ${rows.map(insert).join('\n')} commit`)
    return true
  } catch (error) {
    if (!(error instanceof Unfit)) await database.run('rollback')
    return false
  }
}

/** All rows of a query, by the names of its columns. */
export const queryRows = async <Row>(database: DuckDBConnection, sql: string): Promise<Row[]> =>
  (await database.runAndReadAll(sql)).getRowObjectsJson() as Row[]

/** Loads documents one by one, each whole or not at all, and gives what the database says of each. */
export async function judge(
  database: DuckDBConnection,
  document: DocumentId,
  trials: readonly Trial[],
): Promise<Map<string, Answer>> {
  const refused = new Set<string>()
  for (const trial of trials) if (!(await take(database, document, trial))) refused.add(trial.record)
  return answersOf(trials, refused, await queryRows<FindingRow>(database, 'select * from findings'))
}
