/** The tables in a PostgreSQL: whatever runs SQL, in this process or a server. */

import type { DocumentId } from '../document-id.ts'
import { FILE, readSql } from './sql-files.ts'
import { type Answer, answersOf, type FindingRow, type Trial } from './suite.ts'

/** What runs SQL: several statements without parameters, or one with them. */
export type Postgres = {
  run: (sql: string) => Promise<unknown>
  query: <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>
}

/** Creates the tables, the rules and the loader of a kind of document in a schema of their own, which becomes the current one. */
export async function createTables(database: Postgres, document: DocumentId): Promise<void> {
  const name = FILE[document]
  await database.run(`create schema "${name}"; set search_path to "${name}", public`)
  for (const part of ['tables', 'rules', 'load']) await database.run(readSql(`postgresql/${name}.${part}.sql`))
}

/** Loads documents one by one, each whole or not at all, and gives what the database says of each. */
export async function judge(
  database: Postgres,
  document: DocumentId,
  trials: readonly Trial[],
): Promise<Map<string, Answer>> {
  const id = document === 'datasetRelease' ? ', one.record' : ''
  await database.run('create table trial (record text, document jsonb); create table refused (record text)')
  await database.query('insert into trial select x ->> 0, x -> 1 from jsonb_array_elements($1::jsonb) x', [
    JSON.stringify(trials.map(({ record, data }) => [record, data])),
  ])
  await database.run(`do $$ declare one record;
    begin
      for one in select * from trial loop
        begin
          insert into incoming select one.document${id};
          perform load_${FILE[document].replace('-', '_')}();
        exception when others then insert into refused values (one.record);
        end;
      end loop;
    end $$`)
  const refused = await database.query<{ record: string }>('select record from refused')
  const rows = await database.query<FindingRow>('select * from findings')
  return answersOf(trials, new Set(refused.map(({ record }) => record)), rows)
}
