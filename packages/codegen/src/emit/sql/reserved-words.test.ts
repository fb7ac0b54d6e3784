import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { expect, it } from 'vitest'
import { reservedWords } from './names.ts'

it('the words that the generator quotes are those that both databases reserve', async () => {
  const engine = await PGlite.create()
  const { rows } = await engine.query<{ word: string }>(
    "select word from pg_get_keywords() where catcode in ('R', 'T')",
  )
  await engine.close()
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  const theirs = await database.runAndReadAll(
    "select keyword_name from duckdb_keywords() where keyword_category in ('reserved', 'type_function')",
  )
  const words = [...rows.map(({ word }) => word), ...theirs.getRows().map(([word]) => String(word))]
  expect(words.length).toBeGreaterThan(150)
  expect(words.filter((word) => !reservedWords.has(word))).toEqual([])
})

it('a column of every one of them can be created in both', async () => {
  const columns = [...reservedWords].map((word) => `"${word}" text`).join(', ')
  const engine = await PGlite.create()
  await engine.exec(`create table "select" (${columns})`)
  await engine.close()
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  await database.run(`create table "select" (${columns})`)
})
