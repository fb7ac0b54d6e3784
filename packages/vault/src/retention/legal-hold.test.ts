import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGENCY, caseRecord, engines, REASON, setUp, type TestVault } from '../fixture-vault.ts'
import { approved, carriedOut } from './fixture-approved.ts'

const record = (id: string, legalHold?: boolean) =>
  caseRecord(id, {
    dataProtection: { ...caseRecord(id).dataProtection, ...(legalHold === undefined ? {} : { legalHold }) },
  })

describe.each(engines)('a legal hold on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
  })
  afterAll(() => test.close())

  const put = async (id: string, expectedVersion: number, legalHold?: boolean): Promise<number> =>
    await test.vault.putCase(await test.session(), record(id, legalHold), { expectedVersion })

  it('is set by the person who writes the case, and lifted by no one alone', async () => {
    await put('h-1', 0)
    expect(await put('h-1', 1, true)).toBe(2)
    for (const lifted of [false, undefined])
      await expect(put('h-1', 2, lifted)).rejects.toMatchObject({ code: 'holdStands' })
    const asked = await approved(test, { case: 'h-1' }, 'liftHold')
    await expect(put('h-1', 2, false)).rejects.toMatchObject({ code: 'holdStands' })
    const supervisor = await test.session('supervisor', 's-1')
    expect(await test.vault.erase(supervisor, asked)).toBe(0)
    expect(await put('h-1', 3, false)).toBe(4)
    const lifted = (await test.events()).find(({ what }) => what === 'liftHold')
    expect(lifted).toMatchObject({ outcome: 'done', subject: { case: 'h-1' }, actor: { id: 's-1' } })
    await expect(test.vault.askErasure(supervisor, { case: 'h-1' }, REASON, 'liftHold')).rejects.toMatchObject({
      code: 'noHold',
    })
  })

  it('takes as many others as an erasure, of the whole case, and what they approved for one hold lifts no other', async () => {
    await put('h-2', 0, true)
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    const id = await test.vault.askErasure(worker, { case: 'h-2' }, REASON, 'liftHold')
    const asked = { id, of: { case: 'h-2' }, action: 'liftHold' } as const
    await test.vault.approveErasure(supervisor, asked)
    await expect(test.vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'approvalNeeded' })
    const person = { case: 'h-2', kind: 'victim', person: 'v-1' } as const
    await expect(test.vault.askErasure(worker, person, REASON, 'liftHold')).rejects.toMatchObject({
      code: 'wholeCaseOnly',
    })
    await test.vault.approveErasure(await test.session('supervisor', 's-2'), asked)
    await carriedOut(test, { case: 'h-2' }, 'liftHold')
    await put('h-2', 2, true)
    await expect(test.vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is lifted in the archive too, and then the case can be erased', async () => {
    await put('h-3', 0, true)
    await carriedOut(test, { case: 'h-3' }, 'archive')
    await carriedOut(test, { case: 'h-3' }, 'liftHold')
    expect(await carriedOut(test, { case: 'h-3' })).toBe(2)
  })

  it('is not lifted in the database either', async () => {
    await put('h-4', 0, true)
    const attempt = test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'agency', true), set_config('vault.agency', $1, true)`, [AGENCY])
      await tx.query(`update cases.record set legal_hold = false where case_id = 'h-4'`)
    })
    await expect(attempt).rejects.toMatchObject({ code: 'databaseFailed' })
  })
})
