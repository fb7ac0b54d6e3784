import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAlarms } from './access/alarms.ts'
import { AGENCY, caseRecord, engines, identityRecord, personOf, setUp, type TestVault } from './fixture-vault.ts'

describe.each(engines)('what a vault on %s does not let happen', (engine) => {
  let set: TestVault
  beforeAll(async () => {
    set = await setUp(engine)
  })
  afterAll(() => set.close())

  it('raises the alarm when someone opens a canary, and does not say so', async () => {
    const { vault, alarms } = set
    const before = alarms.length
    const keeper = { actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' } as const
    await vault.plantCanary(keeper, 'org-1', { case: 'k-77', assignedTo: 'w-8' })
    const session = await set.session('caseWorker', 'w-8')
    expect(await vault.listCases(session)).toEqual([])
    expect(await vault.listCases(session, { only: 'k-77' })).toEqual([])
    await expect(vault.readCase(session, { case: 'k-77' })).rejects.toMatchObject({ code: 'notFound' })
    expect(alarms.slice(before)).toMatchObject([{ what: 'readCase', actor: { id: 'w-8' }, subject: { case: 'k-77' } }])
    expect((await set.events()).at(-1)).toMatchObject({ what: 'touchCanary', outcome: { refused: 'notFound' } })
    const logged = (await findAlarms(await set.events())).filter(({ event }) => event.subject?.case === 'k-77')
    expect(logged).toMatchObject([{ event: { what: 'touchCanary', actor: { id: 'w-8' } } }])
    // Anyone who gives it to someone learns no more.
    const supervisor = await set.session('supervisor', 's-7')
    for (const id of ['k-77', 'k-nowhere'])
      await expect(vault.assignCase(supervisor, id, ['w-8'])).rejects.toMatchObject({ code: 'notFound' })
    expect(alarms.at(-1)).toMatchObject({ what: 'assignCase', actor: { id: 's-7' }, subject: { case: 'k-77' } })
    await expect(vault.listCases(session, { after: '\0' })).rejects.toMatchObject({ code: 'textMalformed' })
    await expect(vault.listCases(session, { only: '\0' })).rejects.toMatchObject({ code: 'textMalformed' })
    // A page that is one short would show where it is.
    for (const id of ['k-76', 'k-79']) await vault.putCase(session, caseRecord(id), { expectedVersion: 0 })
    for (const limit of [1, 2, 3])
      expect((await vault.listCases(session, { limit })).map((one) => one.case)).toEqual(
        ['k-76', 'k-79'].slice(0, limit),
      )
    await expect(
      vault.plantCanary({ actor: 'x', from: 'desk-1', role: 'supervisor' }, 'org-1', { case: 'k-78', assignedTo: 'w' }),
    ).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('keeps a field of ten megabytes, and refuses a record that is too large without repeating it', async () => {
    const session = await set.session()
    const notes = (length: number) => ({ extensions: { 'org.example.notes': 'Inventa '.repeat(length / 8) } })
    const large = caseRecord('large', notes(10_000_000))
    expect(await set.vault.putCase(session, large, { expectedVersion: 0 })).toBe(1)
    expect((await set.vault.readCase(session, { case: 'large' })).record).toEqual(large)
    const refused = await set.vault
      .putCase(session, caseRecord('larger', notes(17_000_000)), { expectedVersion: 0 })
      .catch(String)
    expect(refused).toContain('larger than 16 MB')
    expect(refused).not.toContain('Inventa')
  })

  it('writes no role down that the standard does not have', async () => {
    const role = 'Inventa Exempla' as 'caseWorker'
    const by = { actor: 'w-9', from: 'desk-1', role, agency: AGENCY }
    await expect(set.vault.startSession({ ...by, purpose: 'caseManagement' })).rejects.toMatchObject({
      code: 'notAllowed',
    })
    await expect(set.vault.rotateKeys(by)).rejects.toMatchObject({ code: 'notAllowed' })
    const release = { purpose: 'statistics', audience: 'public' }
    await expect(set.vault.release(by, release)).rejects.toMatchObject({ code: 'notAllowed' })
    expect(JSON.stringify(await set.events())).not.toContain('Exempla')
  })

  it('says that a number is out of range, or that there are too many, and of neither that something else is wrong', async () => {
    const { vault } = set
    for (const minutes of [0, 721, Number.NaN])
      await expect(set.session('caseWorker', 'w-1', { minutes })).rejects.toMatchObject({ code: 'outOfRange' })
    const session = await set.session('caseWorker', 'w-8')
    for (const expectedVersion of [-1, 0.5, Number.NaN, 2 ** 31 - 1, 1e20]) {
      await expect(vault.putCase(session, caseRecord('k-0'), { expectedVersion })).rejects.toMatchObject({
        code: 'outOfRange',
      })
      const put = vault.putIdentity(session, personOf('k-76'), identityRecord(), { expectedVersion })
      await expect(put).rejects.toMatchObject({ code: 'outOfRange' })
    }
    const supervisor = await set.session('supervisor', 's-7')
    const workers = Array.from({ length: 51 }, (_, at) => `w-${at}`)
    await expect(vault.assignCase(supervisor, 'k-76', workers)).rejects.toMatchObject({ code: 'tooMany' })
  })

  it('refuses a session that has ended, was copied or belongs to no one, and a clock that is set back', async () => {
    const { vault, clock } = set
    const session = await set.session('caseWorker', 'w-1', { minutes: 30 })
    await expect(vault.readCase({ ...session }, { case: 'k-1' })).rejects.toMatchObject({ code: 'sessionUnknown' })
    await expect(set.session('dataOfficer')).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(set.session('caseWorker', 'w-1', { purpose: 'statistics' })).rejects.toMatchObject({
      code: 'notAllowed',
    })
    const named = set.session('caseWorker', 'w-1', { purpose: 'Kaliza asked by telephone' })
    await expect(named).rejects.toMatchObject({ code: 'purposeUnknown' })
    expect(JSON.stringify(await set.events())).not.toContain('Kaliza')
    const ended = await set.session()
    vault.endSession(ended)
    await expect(vault.readCase(ended, { case: 'k-1' })).rejects.toMatchObject({ code: 'sessionUnknown' })
    const before = clock.at
    clock.at = '2026-03-02T08:32:00.000Z'
    await expect(vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'sessionExpired' })
    clock.at = before
    await expect(vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'clockSetBack' })
    clock.at = '2026-03-02T08:33:00.000Z'
  })
})
