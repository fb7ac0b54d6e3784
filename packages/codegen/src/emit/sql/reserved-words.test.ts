import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newPGliteFolder } from '../../../../vault/src/fixture-pglite-folder.ts'
import { reservedWords } from './names.ts'

let folder: string
let engine: PGlite
let database: DuckDBConnection

beforeAll(async () => {
  folder = await newPGliteFolder()
  engine = await PGlite.create({ dataDir: join(folder, 'data') })
  database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

it('the words that the generator quotes are those that both databases reserve', async () => {
  const { rows } = await engine.query<{ word: string }>(
    "select word from pg_get_keywords() where catcode in ('R', 'T')",
  )
  const theirs = await database.runAndReadAll(
    "select keyword_name from duckdb_keywords() where keyword_category in ('reserved', 'type_function')",
  )
  const words = [...rows.map(({ word }) => word), ...theirs.getRows().map(([word]) => String(word))]
  expect(words.length).toBeGreaterThan(150)
  expect(words.filter((word) => !reservedWords.has(word))).toEqual([])
})

it('a column of every one of them can be created in both', async () => {
  const columns = [...reservedWords].map((word) => `"${word}" text`).join(', ')
  await engine.exec(`create table "select" (${columns})`)
  await database.run(`create table "select" (${columns})`)
})
