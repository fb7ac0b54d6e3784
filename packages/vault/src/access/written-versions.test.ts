import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  identityRecord,
  personOf,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { approved, carriedOut } from '../retention/fixture-approved.ts'

const PERSON = personOf('k-1')
const withdrawn = consent({ decision: 'withdrawn', withdrawnOn: '2026-02-20' })

describe.each(engines)('a record that someone put back in the database, on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
    const { vault } = test
    const worker = await test.session()
    for (const id of ['k-1', 'k-2', 'k-3', 'k-4', 'k-5'])
      await vault.putCase(worker, caseRecord(id), { expectedVersion: 0 })
    await vault.putIdentity(worker, PERSON, identityRecord(), { expectedVersion: 0 })
    await vault.putIdentity(worker, PERSON, identityRecord('v-1', { noContact: true }), { expectedVersion: 1 })
    await vault.recordConsent(worker, { case: 'k-1', person: 'v-1' }, withdrawn as never)
    const held = caseRecord('k-2', { victims: [victim('v-1'), victim('v-2')] })
    await vault.putCase(worker, held, { expectedVersion: 1 })
    await vault.importCases(worker, [{ record: caseRecord('k-6'), findings: [], identities: [] }])
  })
  afterAll(() => test.close())

  const found = async (): Promise<string[]> =>
    (await test.vault.audit.verify(AGENCY, [])).findings.map(({ code }) => code)
  /** Does something as the owner of the tables, who is asked for no role and leaves no entry. */
  const asOwner = async (statement: string): Promise<void> => {
    const own = engine === 'pglite' ? test.database : await test.ground.own()
    await own.transaction('owner', async (tx) => {
      const tables = ['cases.record', 'cases.part', 'identities.record']
      for (const table of tables) await tx.query(`alter table ${table} no force row level security`)
      await tx.query(statement)
      for (const table of tables) await tx.query(`alter table ${table} force row level security`)
    })
    if (own !== test.database) await own.close()
  }

  it('is found where a version that the log has is gone, of a case or of who someone is', async () => {
    expect(await found()).toEqual([])
    await asOwner(`update cases.record set version = 1 where case_id = 'k-1'`)
    expect(await found()).toEqual(['recordOlder'])
    await asOwner(`update cases.record set version = 2 where case_id = 'k-1'`)
    expect(await found()).toEqual([])
    await asOwner(`update identities.record set version = 1`)
    expect(await found()).toEqual(['recordOlder'])
    await asOwner(`update identities.record set version = 2`)
    await asOwner(`delete from cases.part where case_id = 'k-6'`)
    await asOwner(`delete from cases.record where case_id = 'k-6'`)
    expect(await found()).toEqual(['recordOlder'])
  })

  it('hides nothing of a log of which someone changed entries into what are none', async () => {
    const own = engine === 'pglite' ? test.database : await test.ground.own()
    const index = await own.transaction('owner', async (tx) => {
      await tx.query('alter table log.entry no force row level security')
      const [row] = await tx.query<{ index: number }>('select max(index) as index from log.entry where agency = $1', [
        AGENCY,
      ])
      return Number(row?.index)
    })
    const entryOf = (at: number): Promise<{ entry: string }[]> =>
      own.transaction('owner', (tx) =>
        tx.query('select entry from log.entry where agency = $1 and index = $2', [AGENCY, at]),
      )
    const write = (at: number, entry: string): Promise<unknown> =>
      own.transaction('owner', (tx) =>
        tx.query('update log.entry set entry = $3 where agency = $1 and index = $2', [AGENCY, at, entry]),
      )
    const before = await found()
    for (const entry of ['null', '{', '"text"', '{"outcome":"done","what":"putCase","subject":null}']) {
      const [kept] = await entryOf(index)
      await write(index, entry)
      expect(await found()).toEqual(expect.arrayContaining(['entriesChanged']))
      expect([undefined, 'default']).toContain(await test.vault.audit.lastPolicy())
      await write(index, kept?.entry ?? '')
    }
    expect(await found()).toEqual(before)
    if (own !== test.database) await own.close()
  })

  it('is none that was erased, anonymised or archived as it is done', async () => {
    const before = (await found()).length
    await carriedOut(test, { case: 'k-1' })
    await carriedOut(test, personOf('k-2', 'v-2'))
    await carriedOut(test, { case: 'k-3' }, 'anonymise')
    await carriedOut(test, { case: 'k-4' }, 'archive')
    await approved(test, { case: 'k-5' })
    expect((await found()).length).toBe(before)
  })
})
