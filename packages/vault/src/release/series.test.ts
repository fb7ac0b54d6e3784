import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGENCY, engines, setUp, type TestVault } from '../fixture-vault.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const of = { purpose: 'statistics', audience: 'ministry' } as const
const history = { reports: [{ people: ['sentinel-token'] }] }

describe.each(engines)('a series of reports on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
  })
  afterAll(() => test.close())

  it('is kept sealed between its reports, for its agency and audience, and no one goes on from an old one', async () => {
    const { series } = test.vault
    const first = await series.open(officer, of)
    expect(first).toMatchObject({ history: undefined, expectedVersion: 0 })
    await series.keep(officer, of, history, first)
    expect(await series.open(officer, of)).toEqual({ history, key: first.key, expectedVersion: 1 })
    for (const expectedVersion of [0, 2])
      await expect(series.keep(officer, of, {}, { expectedVersion })).rejects.toMatchObject({ code: 'conflict' })
    await series.keep(officer, of, { reports: [] }, { expectedVersion: 1 })
    expect(await series.open(officer, of)).toMatchObject({ history: { reports: [] }, expectedVersion: 2 })
    for (const other of [
      await series.open(officer, { ...of, audience: 'donor' }),
      await series.open({ ...officer, agency: 'org-2' }, of),
    ]) {
      expect(other).toMatchObject({ history: undefined, expectedVersion: 0 })
      expect(Buffer.from(other.key).equals(first.key)).toBe(false)
    }
    const rows = await test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return await tx.query<{ sealed: Uint8Array }>('select sealed from cases.series')
    })
    expect(rows.map(({ sealed }) => Buffer.from(sealed).toString('latin1')).join()).not.toContain('sentinel')
    expect((await test.events()).filter(({ series: one }) => one === 'ministry').map(({ what }) => what)).toEqual(
      expect.arrayContaining(['openSeries', 'keepSeries']),
    )
  })

  it('is for the person who makes reports', async () => {
    const worker = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: AGENCY } as const
    await expect(test.vault.series.open(worker, of)).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(test.vault.series.keep(worker, of, {}, { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'notAllowed',
    })
    const refused = (await test.events()).filter(({ actor }) => actor.id === 'w-1')
    expect(refused.map(({ what, outcome }) => [what, outcome])).toEqual(
      ['openSeries', 'keepSeries'].map((what) => [what, { refused: 'notAllowed' }]),
    )
  })
})
