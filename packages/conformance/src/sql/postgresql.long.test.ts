import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from './fixture-postgres-server.ts'
import { boundaryTrials, randomTrials } from './more-trials.ts'
import { createTables, judge } from './postgresql.ts'
import { readSql } from './sql-files.ts'
import { differences, trialsOf } from './suite.ts'

let server: Server | string

beforeAll(async () => {
  server = await startServer()
  if (typeof server !== 'string') await server.database.run(readSql('code-lists.sql'))
})
afterAll(async () => {
  if (typeof server !== 'string') await server.stop()
})

describe('a server of PostgreSQL 18 in another language', () => {
  it.for(['caseRecord', 'identityRecord', 'datasetRelease'] as const)(
    'refuses what is wrong with a %s of the suite, and finds the same broken rules as validate in all others',
    async (document, { skip }) => {
      if (typeof server === 'string') return skip(server)
      expect(server.version).toMatch(/^18\./)
      // Case records at the boundaries of each rule, and random ones, sound and faulty, come on top.
      const more = document === 'caseRecord' ? [...boundaryTrials(), ...randomTrials(300)] : []
      const trials = [...trialsOf(document), ...more]
      await createTables(server.database, document)
      expect(differences(trials, await judge(server.database, document, trials))).toEqual([])
    },
  )
})
