import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner as write } from '../../fixture-owner.ts'
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
} from '../../fixture-vault.ts'
import { approved, carriedOut } from '../../retention/fixture-approved.ts'

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
  const asOwner = (...statements: string[]): Promise<unknown> => write(test, statements)

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
    const [last] = await write<{ index: number }>(test, [
      `select max(index)::integer as index from log.entry where agency = '${AGENCY}'`,
    ])
    const of = `agency = '${AGENCY}' and index = ${last?.index}`
    const [kept] = await write<{ entry: string }>(test, [`select entry from log.entry where ${of}`])
    const replace = (entry: string): Promise<unknown> =>
      write(test, [`update log.entry set entry = $1 where ${of}`], [entry])
    const before = await found()
    for (const entry of ['null', '{', '"text"', '{"outcome":"done","what":"putCase","subject":null}']) {
      await replace(entry)
      expect(await found()).toEqual(expect.arrayContaining(['entriesChanged']))
      expect([undefined, 'default']).toContain(await test.vault.audit.lastPolicy())
      await replace(kept?.entry ?? '')
    }
    expect(await found()).toEqual(before)
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

  it('is found where no entry has made it, also where the whole log is gone, and decoys are none', async () => {
    const keeper = { actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' } as const
    await test.vault.plantCanary(keeper, AGENCY, { case: 'k-8', assignedTo: 'w-1' })
    const before = await found()
    expect(before).not.toContain('recordUnlogged')
    await test.vault.putCase(await test.session(), caseRecord('k-9'), { expectedVersion: 0 })
    const since = `agency = '${AGENCY}' and index >= (select min(index) from log.entry where entry like '%"k-9"%')`
    // Without the checkpoints that cover them, entries that were removed are missed by no one but a witness.
    const [first] = await write<{ index: number }>(test, [
      `select min(index)::integer as index from log.entry where ${since}`,
    ])
    await asOwner(
      `delete from log.subtree where agency = '${AGENCY}' and (index + 1) * (2 ^ height) > ${first?.index}`,
      `delete from log.checkpoint where agency = '${AGENCY}' and size > ${first?.index}`,
      `delete from log.entry where ${since}`,
    )
    expect(await found()).toEqual(expect.arrayContaining(['recordUnlogged']))
    await asOwner(...['subtree', 'checkpoint', 'entry'].map((of) => `delete from log.${of} where agency = '${AGENCY}'`))
    expect(await test.vault.audit.agencies()).toContain(AGENCY)
    expect(await found()).toEqual(['recordUnlogged'])
  })
})
