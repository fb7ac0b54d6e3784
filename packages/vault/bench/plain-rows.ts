/**
 * The same rows without the vault: what a program does that stores records as JSON, in a transaction for each, with a
 * row of an event. Once through the connection that the vault has, with its prepared statements; once as the
 * documentation of the client shows it.
 */

import { rmSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { CaseRecord } from '@tip-standard/core'
import pg from 'pg'
import { newPGliteFolder } from '../src/fixture-pglite-folder.ts'
import { AGENCY, DAY, type TestVault } from '../src/fixture-vault.ts'

/** Ways to put and get a case. */
export type Rows = { put: (record: CaseRecord) => Promise<unknown>; get: (id: string) => Promise<unknown> }

type Value = string | number | Uint8Array
type Query = <Row>(sql: string, params: Value[]) => Promise<Row[]>
type InTransaction = <T>(work: (query: Query) => Promise<T>) => Promise<T>

const tablesIn = (schema: string): string[] => [
  `create schema if not exists ${schema}`,
  `create table ${schema}.plain_record (agency text, case_id text, version int, day date, primary key (agency, case_id))`,
  `create table ${schema}.plain_part (agency text, case_id text, version int, part int, content bytea, primary key (agency, case_id, version, part))`,
  `create table ${schema}.plain_event (id bigint generated always as identity primary key, event jsonb)`,
]

/** Makes the tables in the database of the vault. */
export async function makePlain(set: TestVault): Promise<void> {
  const own = set.ground.server === undefined ? set.database : await set.ground.own()
  await own.transaction('owner', async (tx) => {
    for (const sql of tablesIn('cases')) await tx.query(sql)
    await tx.query('grant select, insert on cases.plain_record, cases.plain_part, cases.plain_event to tip_vault_cases')
  })
  if (own !== set.database) await own.close()
}

const note = (schema: string, query: Query, what: string, id: string): Promise<unknown> =>
  query(`insert into ${schema}.plain_event (event) values ($1)`, [
    JSON.stringify({ what, at: DAY, agency: AGENCY, actor: { role: 'caseWorker', id: 'w-1' }, subject: { case: id } }),
  ])

const rowsIn = (schema: string, inTransaction: InTransaction): Rows => ({
  put: ({ victims = [], ...own }) =>
    inTransaction(async (query) => {
      await query(`insert into ${schema}.plain_record values ($1, $2, 1, $3)`, [AGENCY, own.case.id, DAY])
      const parts = [own, ...victims].map((one) => Buffer.from(JSON.stringify(one)))
      await query(
        `insert into ${schema}.plain_part values ${parts.map((_, at) => `($1, $2, 1, ${at}, $${at + 3}::bytea)`).join()}`,
        [AGENCY, own.case.id, ...parts],
      )
      await note(schema, query, 'putCase', own.case.id)
    }),
  get: (id) =>
    inTransaction(async (query) => {
      const rows = await query<{ content: Uint8Array }>(
        `select p.content from ${schema}.plain_record r join ${schema}.plain_part p using (agency, case_id, version)
         where r.agency = $1 and r.case_id = $2 order by p.part`,
        [AGENCY, id],
      )
      await note(schema, query, 'readCase', id)
      return rows.map(({ content }) => JSON.parse(Buffer.from(content).toString()) as unknown)
    }),
})

/** Through the connection of the vault. */
export const vaultClient = ({ database }: TestVault): Rows =>
  rowsIn('cases', (work) => database.transaction('cases', (tx) => work((sql, params) => tx.query(sql, params))))

/** Through `pg`, or PGlite's own functions; the latter in a folder of its own, because only one may have a folder open. */
export async function ordinaryClient({ ground }: TestVault): Promise<Rows & { close: () => Promise<void> }> {
  if (ground.server === undefined) {
    const folder = await newPGliteFolder()
    const engine = await PGlite.create(`${folder}/data`)
    for (const sql of tablesIn('plain')) await engine.exec(sql)
    const rows = rowsIn('plain', (work) =>
      engine.transaction((tx) =>
        work(async <Row>(sql: string, params: Value[]) => (await tx.query<Row>(sql, params)).rows),
      ),
    )
    const close = async (): Promise<void> => {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    }
    return { ...rows, close }
  }
  const pool = new pg.Pool({ connectionString: ground.server.owner })
  for (const sql of tablesIn('plain')) await pool.query(sql)
  const rows = rowsIn('plain', async (work) => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const result = await work(
        async <Row>(sql: string, params: Value[]) => (await client.query(sql, params)).rows as Row[],
      )
      await client.query('commit')
      return result
    } finally {
      client.release()
    }
  })
  return { ...rows, close: () => pool.end() }
}
