import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { judge } from './duckdb.ts'
import { FILE, readSql } from './sql-files.ts'
import { differences, trialsOf } from './suite.ts'

let database: DuckDBConnection

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  database = await instance.connect()
})

describe('DuckDB', () => {
  it.each(['caseRecord', 'identityRecord', 'datasetRelease'] as const)(
    'refuses what is wrong with a %s of the suite, and finds the same broken rules as validate in all others',
    async (document) => {
      const name = FILE[document]
      await database.run(`attach ':memory:' as "${name}"; use "${name}"`)
      await database.run(readSql('code-lists.sql'))
      for (const part of ['tables', 'rules']) await database.run(readSql(`duckdb/${name}.${part}.sql`))
      const trials = trialsOf(document)
      expect(differences(trials, await judge(database, document, trials))).toEqual([])
    },
  )
})
