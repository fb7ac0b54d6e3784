import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { CaseRecord, ExploitationFormCode, SexCode } from '@tip-standard/core'
import { Kysely, PGliteDialect, sql } from 'kysely'

/** What these queries read of the published tables. A tool such as kysely-codegen writes all of them from the database. */
type Tables = {
  incoming: { document: string }
  victim: { case_id: string; row: number; sex: SexCode | null }
  exploitation: { case_id: string; parent_row: number; form: ExploitationFormCode }
  findings: { record_id: string; place: string; severity: string; rule_id: string }
}

const published = (file: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@tip-standard/schemas/next/sql/${file}`)), 'utf8')

/** Creates the published tables of case records in a database of PostgreSQL; here one that lives in this process. */
export async function openStore(): Promise<Kysely<Tables>> {
  const database = new PGlite()
  for (const file of [
    'code-lists',
    'postgresql/case-record.tables',
    'postgresql/case-record.rules',
    'postgresql/case-record.load',
  ])
    await database.exec(published(`${file}.sql`))
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) })
}

/**
 * Reads records into the tables, all or none. What PostgreSQL says of a record that it refuses holds values, so that it
 * is not passed on.
 */
export async function loadRecords(store: Kysely<Tables>, records: readonly CaseRecord[]): Promise<void> {
  try {
    await store.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('incoming')
        .values(records.map((record) => ({ document: JSON.stringify(record) })))
        .execute()
      await sql`select load_case_record()`.execute(transaction)
    })
  } catch {
    throw new Error('The database refused the records.')
  }
}

/** Counts people by sex and form of exploitation. These are exact counts: for your own eyes, not to publish. */
export function countForms(store: Kysely<Tables>) {
  return store
    .selectFrom('victim')
    .innerJoin('exploitation', (join) =>
      join.onRef('exploitation.case_id', '=', 'victim.case_id').onRef('exploitation.parent_row', '=', 'victim.row'),
    )
    .groupBy(['victim.sex', 'exploitation.form'])
    .select(({ fn }) => ['victim.sex', 'exploitation.form', fn.countAll<number>().as('people')])
    .orderBy('people', 'desc')
    .execute()
}
