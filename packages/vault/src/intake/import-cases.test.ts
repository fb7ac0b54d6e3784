import type { CaseRecord, Finding } from '@tip-standard/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  DAY,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import type { ImportItem } from './import-cases.ts'

const finding = (severity: Finding['severity']): Finding => ({ code: 'planted', severity, at: { row: 7 }, params: {} })

describe.each(engines)('an import on %s', (engine) => {
  let test: TestVault
  let worker: Session
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session()
  })
  afterAll(() => test.close())

  const stored = async (): Promise<number> => (await test.vault.listCases(worker, { limit: 1_000 })).length
  /** Items as a stream that ends in an error, if it says so. */
  async function* streamOf(items: readonly ImportItem[], endsAfter = items.length): AsyncGenerator<ImportItem> {
    for (const [at, item] of items.entries()) {
      if (at === endsAfter) throw new Error('The reader stopped.')
      yield item
    }
  }

  it('stores records and, apart from them, identities, and says what it did with each', async () => {
    const { vault } = test
    const report = await vault.importCases(worker, [
      { record: caseRecord('case-1'), identities: [identityRecord()], findings: [finding('warning')] },
      { record: caseRecord('case-2', { reportingEntity: { id: 'org-2', type: 'ngo' } }) },
      { record: caseRecord('case-3', { victims: [victim('v-1', { sex: 'sentinelSex', name: 'SentinelName' })] }) },
      { findings: [finding('error')] },
      { findings: [finding('note')] },
      { record: caseRecord('case-4'), findings: [finding('error')], identities: [identityRecord()] },
      { record: 'sentinelText' },
      {
        record: caseRecord('case-5', { victims: [victim('v-1', { consents: [consent({ decision: 'refused' })] })] }),
        identities: [identityRecord(), identityRecord('v-9'), { ...identityRecord(), town: 'SentinelTown' }, null],
      },
    ])
    expect(report).toMatchObject({ stored: 2, there: 0, refused: 5 })
    expect(report.items.map((one) => [one.at, one.case, one.outcome === 'refused' ? one.by : one.outcome])).toEqual([
      [1, 'case-1', 'stored'],
      [2, 'case-2', 'otherAgency'],
      [3, 'case-3', 'recordInvalid'],
      [4, undefined, 'recordInvalid'],
      [5, undefined, 'noRecord'],
      [6, 'case-4', 'recordInvalid'],
      [7, undefined, 'recordInvalid'],
      [8, 'case-5', 'stored'],
    ])
    expect(report.items[0]).toMatchObject({ findings: [finding('warning')], identities: [{ outcome: 'stored' }] })
    expect(report.items[2]?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['codeList', 'unknownField']),
    )
    expect(report.items[7]?.identities).toMatchObject([
      { by: 'withheld' },
      { by: 'personUnknown' },
      { by: 'recordInvalid', findings: [{ code: 'unknownField' }] },
      { by: 'personUnknown' },
    ])
    expect(JSON.stringify([report, await test.events()])).not.toMatch(/sentinel|Inventa|town/i)
    expect((await vault.readCase(worker, { case: 'case-1' })).record).toEqual(caseRecord('case-1'))
    expect((await vault.openIdentity(worker, personOf('case-1'), { reason: REASON })).identity).toEqual(
      identityRecord(),
    )
    const key = { by: 'nameAndBirth', names: ['Inventa', 'Exempla'], birthDate: '2001-02-03' } as const
    expect(await vault.findIdentity(worker, key, { reason: REASON })).toEqual([personOf('case-1')])
    expect(
      (await test.events()).filter(({ what, outcome }) => what === 'importCase' && outcome === 'done'),
    ).toHaveLength(2)
  })

  it('stores nothing twice, wherever it was interrupted, and changes nothing that is there', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.nat(6), fc.nat(6), async (first, second) => {
        run++
        const items = Array.from({ length: 6 }, (_, at) => ({
          record: caseRecord(`run-${run}-${at}`),
          identities: [identityRecord()],
        }))
        const before = await stored()
        for (const endsAfter of [first, second])
          await test.vault.importCases(worker, streamOf(items, endsAfter)).catch((error: Error) => {
            expect(error.message).toBe('The reader stopped.')
          })
        const report = await test.vault.importCases(worker, streamOf(items))
        expect(report).toMatchObject({
          there: Math.max(first, second),
          stored: 6 - Math.max(first, second),
          refused: 0,
        })
        expect(report.items.every(({ outcome, identities: [own] }) => own?.outcome === outcome)).toBe(true)
        expect(await stored()).toBe(before + 6)
        expect(await test.vault.history(worker, { case: `run-${run}-0` })).toHaveLength(1)
      }),
      { numRuns: 5 },
    )
  })

  it('goes on where the identity was missing, and is a conflict where something else is there', async () => {
    const { vault } = test
    const record = caseRecord('case-6')
    const item = (over: object, identity: Record<string, unknown> = {}): ImportItem[] => [
      { record: { ...record, ...over }, identities: [identityRecord('v-1', identity)] },
    ]
    await vault.importCases(worker, [{ record }])
    expect((await vault.importCases(worker, item({}))).items).toMatchObject([
      { outcome: 'there', identities: [{ outcome: 'stored' }] },
    ])
    const other = { ...record.case, risk: 'high' }
    expect((await vault.importCases(worker, item({ case: other }))).items).toMatchObject([
      { outcome: 'refused', by: 'conflict', identities: [] },
    ])
    expect((await vault.importCases(worker, item({}, { firstName: 'Altera' }))).items).toMatchObject([
      { outcome: 'there', identities: [{ by: 'conflict' }] },
    ])
    // What was done since with what was imported is no conflict, and stays.
    await vault.putCase(worker, { ...record, case: other } as CaseRecord, { expectedVersion: 1 })
    expect(await vault.importCases(worker, item({}))).toMatchObject({ there: 1 })
    expect((await vault.readCase(worker, { case: 'case-6' })).record).toMatchObject({ case: { risk: 'high' } })
    expect((await vault.openIdentity(worker, personOf('case-6'), { reason: REASON })).version).toBe(1)
  })

  it('refuses a record with a decision of a day that is still to come, and goes on', async () => {
    const late = consent({ purpose: 'research', decision: 'refused', date: '2030-01-01' })
    const { items } = await test.vault.importCases(worker, [
      { record: caseRecord('late', { victims: [victim('v-1', { consents: [consent(), late] })] }) },
      { record: caseRecord('after-it') },
    ])
    expect(items).toMatchObject([{ outcome: 'refused', by: 'decisionToCome' }, { outcome: 'stored' }])
  })

  it('does not tell a worker whether a case of others is the same', async () => {
    const other = await test.session('caseWorker', 'w-2')
    const { items } = await test.vault.importCases(other, [{ record: caseRecord('case-6') }])
    expect(items).toMatchObject([{ outcome: 'refused', by: 'conflict' }])
  })

  it('does not bring back who was erased or archived', async () => {
    for (const [id, action] of [
      ['gone', 'erase'],
      ['away', 'archive'],
    ] as const) {
      await test.vault.importCases(worker, [{ record: caseRecord(id) }])
      await carriedOut(test, { case: id }, action)
    }
    const { items } = await test.vault.importCases(worker, [
      { record: caseRecord('gone') },
      { record: caseRecord('away') },
    ])
    expect(items).toMatchObject([{ by: 'erased' }, { by: 'conflict' }])
  })

  it('is refused to staff who may not write, and stops where the session ends, to go on with another', async () => {
    const supervisor = await test.session('supervisor', 's-1')
    await expect(test.vault.importCases(supervisor, [{ record: caseRecord('x-1') }])).rejects.toMatchObject({
      code: 'notAllowed',
    })
    const items = ['x-1', 'x-2', 'x-3'].map((id) => ({ record: caseRecord(id) }))
    async function* late(): AsyncGenerator<ImportItem> {
      for (const [at, item] of items.entries()) {
        if (at === 2) test.clock.at = `${DAY}T21:00:00.000Z`
        yield item
      }
    }
    await expect(test.vault.importCases(worker, late())).rejects.toMatchObject({ code: 'sessionExpired' })
    const next = await test.session('caseWorker', 'w-1', { agency: AGENCY })
    expect(await test.vault.importCases(next, items)).toMatchObject({ stored: 1, there: 2, refused: 0 })
  })
})
