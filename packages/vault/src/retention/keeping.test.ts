import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  freePolicy,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from './fixture-approved.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const no = (purpose: string, over: object = {}): object => consent({ purpose, decision: 'refused', ...over })
const stored = consent({ purpose: 'storage' })
const withdrawn = consent({ purpose: 'storage', decision: 'withdrawn', withdrawnOn: '2026-02-20' })
const counted = consent({ purpose: 'shareStatistics' })
const byLaw = (id: string) => ({ ...caseRecord(id).dataProtection, legalBases: ['consent', 'legalObligation'] })

describe.each(engines)('a person who refused that the record is kept, on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine, { policy: freePolicy })
  })
  afterAll(() => test.close())

  const of = (id: string, consents: readonly object[], over: object = {}) =>
    caseRecord(id, { victims: [victim('v-1', { consents: [consent(), ...consents] })], ...over })
  const put = async (
    id: string,
    consents: readonly object[],
    expectedVersion = 0,
    over: object = {},
  ): Promise<number> => await test.vault.putCase(await test.session(), of(id, consents, over), { expectedVersion })
  const released = async (): Promise<string[]> => {
    const ids: string[] = []
    for await (const one of await test.vault.release(officer, { purpose: 'statistics', audience: 'public' }))
      ids.push(one.case.id)
    return ids
  }
  const due = async () => (await test.vault.retentionDue(await test.session('supervisor', 's-1'))).refused

  it('is in no record that comes in, by whatever way', async () => {
    const session = await test.session()
    for (const refusal of [no('storage'), no('interview'), withdrawn, no('unspecified')]) {
      await expect(put('k-1', [refusal])).rejects.toMatchObject({ code: 'keepingRefused' })
      const report = await test.vault.importCases(session, [
        { record: of('k-1', [refusal]) },
        { record: of('k-2', []) },
      ])
      expect(report.items[0]).toMatchObject({ outcome: 'refused', by: 'keepingRefused' })
      expect(report.refused).toBe(1)
    }
    await expect(test.vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'notFound' })
    // Nor does she come into a case of others.
    const both = { victims: [victim('v-1'), victim('v-2', { consents: [consent(), no('storage')] })] }
    await expect(put('k-2', [], 1, both)).rejects.toMatchObject({ code: 'keepingRefused' })
    // What was refused and then agreed to is kept, and so is what says nothing of it.
    await put('k-3', [no('storage', { date: '2026-01-01' }), stored])
    // A box of which it is not known what it says, as in a file of others.
    const { decision: _, ...open } = no('unspecified', { absent: { decision: 'unknown' } }) as { decision?: string }
    await put('k-4', [open])
    expect(await due()).toEqual([])
  })

  it('is kept where the record states a legal basis that the policy admits, and for what that basis is for alone', async () => {
    await expect(
      put('l-1', [no('storage')], 0, { dataProtection: { ...byLaw('l-1'), legalBases: ['consent', 'publicTask'] } }),
    ).rejects.toMatchObject({ code: 'keepingRefused' })
    await put('l-1', [no('storage'), counted], 0, { dataProtection: byLaw('l-1') })
    const read = async (purpose: string) =>
      (await test.vault.readCase(await test.session('caseWorker', 'w-1', { purpose }), { case: 'l-1' })).decisions
    expect(await read('caseManagement')).toMatchObject([{ permitted: false, reason: 'keepingRefused' }])
    expect(await read('mandatoryReport')).toMatchObject([{ permitted: true }])
    expect(await released()).not.toContain('l-1')
    expect(await due()).toEqual([])
  })

  it('takes it back later, always: at the next read no one sees the record, and it is due for erasure', async () => {
    await put('t-1', [stored, counted])
    expect(await released()).toContain('t-1')
    const session = await test.session()
    await test.vault.recordConsent(session, personOf('t-1'), withdrawn as never)
    await put('t-2', [stored, counted])
    await put('t-2', [stored, counted, withdrawn], 1)
    for (const id of ['t-1', 't-2']) {
      const seen = await test.vault.readCase(session, { case: id })
      expect(seen.decisions).toMatchObject([{ permitted: false, reason: 'keepingRefused' }])
      expect(JSON.stringify(seen.record ?? '')).not.toContain('2001-02-03')
      const old = await test.vault.readCase(session, { case: id }, 1)
      expect(old.decisions).toMatchObject([{ permitted: false }])
      await expect(test.vault.openIdentity(session, personOf(id), { reason: REASON })).rejects.toMatchObject({
        code: 'withheld',
      })
    }
    expect(await released()).not.toContain('t-1')
    expect(await due()).toEqual([
      { case: 't-1', person: 'v-1', since: '2026-02-20', held: false },
      { case: 't-2', person: 'v-1', since: '2026-02-20', held: false },
    ])
    // An interview that is refused later ends no record.
    await put('t-3', [stored])
    await put('t-3', [stored, no('interview', { date: '2026-02-25' })], 1)
    await carriedOut(test, { case: 't-1' })
    await test.vault.recordConsent(session, personOf('t-2'), { ...stored, date: '2026-02-28' } as never)
    expect(await due()).toEqual([])
    expect(await released()).toContain('t-2')
  })

  it('is found where others are in the case, where a court holds it, and where it was written before this was known', async () => {
    const session = await test.session()
    const dataProtection = { ...caseRecord('x').dataProtection, legalHold: true }
    const victims = [victim('v-1', { consents: [consent(), stored] }), victim('v-2')]
    await test.vault.putCase(session, caseRecord('h-1', { victims, dataProtection }), { expectedVersion: 0 })
    await test.vault.recordConsent(session, personOf('h-1'), withdrawn as never)
    expect(await due()).toEqual([{ case: 'h-1', person: 'v-1', since: '2026-02-20', held: true }])
    await test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      await tx.query('update cases.record set keeping = null')
    })
    expect(await due()).toHaveLength(1)
    const lengths = await test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return await tx.query('select distinct length(keeping) as length from cases.record where keeping is not null')
    })
    expect(lengths.length).toBeLessThan(2)
  })

  it('does not end other records of theirs: each is kept by what was decided about it', async () => {
    const person = (consents: object[]) => ({
      victims: [victim('v-1', { crossCaseId: 'x-1', consents: [consent(), ...consents] })],
    })
    await put('x-1', [], 0, person([counted, stored]))
    await put('x-2', [], 0, person([counted, stored]))
    await test.vault.recordConsent(await test.session(), personOf('x-1'), withdrawn as never)
    expect(await released()).toEqual(expect.arrayContaining(['x-2']))
    expect(await released()).not.toContain('x-1')
  })
})
