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

/** Documents that are loaded together where nothing is wrong with them. */
const TOGETHER = 50

/**
 * Loads documents, each whole or not at all, and gives what the database says of each. Those that should all load go in together, and by
 * themselves where the database does not take them.
 */
export async function judge(
  database: Postgres,
  document: DocumentId,
  trials: readonly Trial[],
): Promise<Map<string, Answer>> {
  const columns = document === 'datasetRelease' ? 'document, record' : 'document'
  const load = (which: string): string => `
    insert into incoming select ${columns} from trial where ${which};
    perform load_${FILE[document].replace('-', '_')}();`
  let sound = 0
  const rows = trials.map(({ record, data, isFaulty }) => [
    record,
    data,
    isFaulty ? record : `sound ${Math.floor(sound++ / TOGETHER)}`,
  ])
  await database.run('create table trial (record text, document jsonb, part text); create table refused (record text)')
  await database.query('insert into trial select x ->> 0, x -> 1, x ->> 2 from jsonb_array_elements($1::jsonb) x', [
    JSON.stringify(rows),
  ])
  await database.run(`do $$ declare several record; one record;
    begin
      for several in select part, count(*) as size from trial group by part loop
        begin ${load('part = several.part')}
        exception when others then
          for one in select record from trial where part = several.part loop
            if several.size = 1 then
              insert into refused values (one.record);
            else
              begin ${load('record = one.record')}
              exception when others then insert into refused values (one.record);
              end;
            end if;
          end loop;
        end;
      end loop;
    end $$`)
  const refused = await database.query<{ record: string }>('select record from refused')
  const found = await database.query<FindingRow>('select * from findings')
  return answersOf(trials, new Set(refused.map(({ record }) => record)), found)
}
