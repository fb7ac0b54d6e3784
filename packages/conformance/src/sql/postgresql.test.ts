import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPGliteFolder } from '../../../vault/src/fixture-pglite-folder.ts'
import { createTables, judge, type Postgres } from './postgresql.ts'
import { readSql } from './sql-files.ts'
import { differences, trialsOf } from './suite.ts'

let folder: string
let engine: PGlite
let database: Postgres

beforeAll(async () => {
  folder = await newPGliteFolder()
  engine = await PGlite.create({ dataDir: join(folder, 'data') })
  database = {
    run: (sql) => engine.exec(sql),
    query: async <Row>(sql: string, parameters?: unknown[]) => (await engine.query<Row>(sql, parameters)).rows,
  }
  await database.run(readSql('code-lists.sql'))
})
afterAll(async () => {
  await engine?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('PostgreSQL', () => {
  it.each(['caseRecord', 'identityRecord', 'datasetRelease'] as const)(
    'refuses what is wrong with a %s of the suite, and finds the same broken rules as validate in all others',
    async (document) => {
      const trials = trialsOf(document)
      expect(trials.filter(({ isFaulty }) => isFaulty).length).toBeGreaterThan(50)
      expect(trials.filter(({ isFaulty, broken }) => !isFaulty && broken.length > 0).length).toBeGreaterThan(10)
      await createTables(database, document)
      expect(differences(trials, await judge(database, document, trials))).toEqual([])
    },
  )

  it.each([
    ['a word where a number belongs', { age: 'sentinelValue' }],
    ['a member that the standard does not have', { sentinelMember: 'sentinelValue' }],
    ['a day that the calendar does not have', { statusDate: '2026-02-31' }],
    ['a code that the list does not have', { sex: 'sentinelValue' }],
    ['a text that is too long', { id: 'sentinelValue'.repeat(9) }],
    ['another reason', { absent: { sex: 'sentinelValue' } }],
    ['a reason that is no text', { absent: { sex: 5 } }],
  ])('says nothing of the data when it refuses %s', async (_, change) => {
    await database.run('set search_path to "case-record", public')
    const [sound] = trialsOf('caseRecord').filter(({ isFaulty }) => !isFaulty)
    const document = structuredClone(sound?.data) as { case: { id: string }; victims: object[] }
    document.case.id = 'case-s'
    Object.assign(document.victims[0] ?? {}, change)
    await database.query('insert into incoming values ($1::jsonb)', [JSON.stringify(document)])
    const message = await database.run('select load_case_record()').then(
      () => 'loaded',
      (error: Error) => error.message,
    )
    await database.run('delete from incoming')
    expect(message).toMatch(/The standard has|violates/)
    expect(message).not.toMatch(/sentinel|2026/)
  })
})
