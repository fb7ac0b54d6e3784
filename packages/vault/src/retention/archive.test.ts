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
import { approved, carriedOut } from './fixture-approved.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const of = { case: 'case-1' }
const agreed = victim('v-1', { ownWords: 'x', consents: [consent(), consent({ purpose: 'shareStatistics' })] })

describe.each(engines)('the archive on %s', (engine) => {
  let test: TestVault
  let [worker, supervisor]: Session[] = []
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session()
    supervisor = await test.session('supervisor', 's-1')
    for (const id of ['case-1', 'case-2'])
      await test.vault.putCase(worker, caseRecord(id, { victims: [agreed] }), { expectedVersion: 0 })
    await test.vault.putIdentity(worker, personOf('case-1'), identityRecord(), { expectedVersion: 0 })
  })
  afterAll(() => test.close())

  const released = async (): Promise<string[]> => {
    const ids: string[] = []
    for await (const one of await test.vault.release(officer, { purpose: 'statistics', audience: 'public' }))
      ids.push(one.case.id)
    return ids
  }

  it('takes a case out of daily work as it is approved, and not before', async () => {
    const { vault } = test
    const id = await vault.askErasure(worker as Session, of, REASON, 'archive')
    expect(await vault.erasuresPending(supervisor as Session)).toMatchObject([{ id, of, action: 'archive', needed: 2 }])
    // Who approves or does something else than what was asked for finds nothing.
    for (const action of [undefined, 'erase', 'anonymise', 'reopen'] as const) {
      const other = action === undefined ? { id, of } : { id, of, action }
      await expect(vault.approveErasure(supervisor as Session, other)).rejects.toMatchObject({ code: 'notFound' })
      await expect(vault.erase(supervisor as Session, other)).rejects.toMatchObject({ code: 'notFound' })
    }
    const asked = { id, of, action: 'archive' } as const
    await expect(vault.erase(supervisor as Session, asked)).rejects.toMatchObject({ code: 'approvalNeeded' })
    for (const actor of ['s-1', 's-2']) await vault.approveErasure(await test.session('supervisor', actor), asked)
    expect(await released()).toEqual(['case-1', 'case-2'])
    expect(await vault.erase(supervisor as Session, asked)).toBe(0)
  })

  it('shows it to no one who works on cases, by no way', async () => {
    const { vault } = test
    const nothing = { code: 'notFound' }
    for (const session of [worker, supervisor] as Session[]) {
      await expect(vault.readCase(session, of)).rejects.toMatchObject(nothing)
      await expect(vault.readCase(session, of, 1)).rejects.toMatchObject(nothing)
      await expect(vault.history(session, of)).rejects.toMatchObject(nothing)
      await expect(vault.breakGlass(session, 'case-1', REASON)).rejects.toMatchObject(nothing)
      expect((await vault.listCases(session)).map((one) => one.case)).toEqual(['case-2'])
    }
    expect(
      await vault.findIdentity(worker as Session, { by: 'phone', number: '+250788123456' }, { reason: REASON }),
    ).toEqual([])
    const person = personOf('case-1')
    await expect(vault.openIdentity(worker as Session, person, { reason: REASON })).rejects.toMatchObject(nothing)
    await expect(vault.assignCase(supervisor as Session, 'case-1', ['w-1'])).rejects.toMatchObject(nothing)
    for (const expectedVersion of [0, 1])
      await expect(vault.putCase(worker as Session, caseRecord('case-1'), { expectedVersion })).rejects.toMatchObject({
        code: expectedVersion === 0 ? 'conflict' : 'notFound',
      })
    expect(await released()).toEqual(['case-2'])
  })

  it('is read by the person who approves, with a reason, masked to the role, and that is written down', async () => {
    const { vault } = test
    expect(await vault.archive.list(supervisor as Session)).toEqual([
      { case: 'case-1', archivedOn: DAY, retainUntil: '2036-12-31', legalHold: false },
    ])
    const { record } = await vault.archive.read(supervisor as Session, 'case-1', REASON)
    expect(record?.victims?.map(({ id }) => id)).toEqual(['v-1'])
    expect(record?.victims?.[0]?.ownWords).toBeUndefined()
    expect((await test.events()).at(-1)).toMatchObject({ what: 'readArchive', subject: of, reason: REASON })
    for (const [session, id, reason, code] of [
      [worker, 'case-1', REASON, 'notAllowed'],
      [supervisor, 'case-1', '', 'reasonMissing'],
      [supervisor, 'case-2', REASON, 'notFound'],
      [await test.session('supervisor', 's-9', { agency: 'org-2' }), 'case-1', REASON, 'notFound'],
    ] as const) {
      await expect(vault.archive.read(session as Session, id, reason)).rejects.toMatchObject({ code })
      const tried = (await test.events()).filter(
        ({ what, agency }) => what === 'readArchive' && agency === session?.agency,
      )
      expect(tried.at(-1)?.outcome).toEqual({ refused: code })
    }
    await expect(vault.archive.list(worker as Session)).rejects.toMatchObject({ code: 'notAllowed' })
    // The person has a right to everything that is held, wherever it is.
    const held = await vault.subjectAccess(worker as Session, personOf('case-1'), { reason: REASON })
    expect(held.record.case?.id).toBe('case-1')
  })

  it('cannot be opened by a user of the database without an approval', async () => {
    const { database } = test
    const as = (sql: string): Promise<unknown[]> =>
      database.transaction('cases', async (tx) => {
        await tx.query(
          `select set_config('vault.agency', $1, true), set_config('vault.scope', 'agency', true), set_config('vault.archive', 'open', true)`,
          [AGENCY],
        )
        return await tx.query(sql)
      })
    await expect(as(`update cases.record set archived_on = null`)).rejects.toMatchObject({ code: 'databaseFailed' })
    await expect(as(`update cases.erasure set action = 'erase'`)).rejects.toMatchObject({ code: 'databaseFailed' })
    const id = await test.vault.askErasure(worker as Session, of, REASON, 'reopen')
    for (const call of [`move_case('${AGENCY}', '${id}', '${DAY}')`, `remove_case('${AGENCY}', '${id}')`])
      await expect(as(`select cases.${call}`)).rejects.toMatchObject({ code: 'databaseFailed' })
    expect(await as(`select from cases.record where archived_on is not null`)).toHaveLength(1)
    // Approved to come back is not approved to be removed.
    const asked = { id, of, action: 'reopen' } as const
    for (const actor of ['s-1', 's-2']) await test.vault.approveErasure(await test.session('supervisor', actor), asked)
    await expect(as(`select cases.remove_case('${AGENCY}', '${id}')`)).rejects.toMatchObject({ code: 'databaseFailed' })
  })

  it('gives a case back in the same way, as it was', async () => {
    const { vault } = test
    await carriedOut(test, of, 'reopen')
    const { record, version } = await vault.readCase(worker as Session, of)
    expect([version, record]).toEqual([1, caseRecord('case-1', { victims: [agreed] })])
    expect((await vault.openIdentity(worker as Session, personOf('case-1'), { reason: REASON })).identity).toEqual(
      identityRecord(),
    )
    expect(await vault.archive.list(supervisor as Session)).toEqual([])
    await expect(vault.askErasure(worker as Session, of, REASON, 'reopen')).rejects.toMatchObject({ code: 'notFound' })
    const { accesses } = await vault.subjectAccess(worker as Session, personOf('case-1'), { reason: REASON })
    expect(accesses.map(({ what }) => what)).toEqual(expect.arrayContaining(['archive', 'readArchive', 'reopen']))
  })

  it('keeps what people refused: it holds in their other cases as before', async () => {
    const { vault } = test
    const person = (decision: string, date: string): object =>
      victim('v-1', {
        crossCaseId: 'x-archived',
        consents: [consent(), consent({ purpose: 'shareStatistics', decision, date })],
      })
    for (const [id, decision, date] of [
      ['said-yes', 'granted', '2026-01-05'],
      ['said-no', 'refused', '2026-02-01'],
    ] as const)
      await vault.putCase(worker as Session, caseRecord(id, { victims: [person(decision, date)] }), {
        expectedVersion: 0,
      })
    expect(await released()).not.toContain('said-yes')
    await carriedOut(test, { case: 'said-no' }, 'archive')
    const left = await released()
    expect(left).not.toContain('said-yes')
    expect(left).not.toContain('said-no')
    // What was in sight for this, is not for anyone who comes next.
    expect((await vault.listCases(worker as Session)).map((one) => one.case)).not.toContain('said-no')
    await carriedOut(test, { case: 'said-no' }, 'reopen')
  })

  it('takes whole cases only, those that a court holds too, and lists them when their time is over', async () => {
    const { vault } = test
    const { dataProtection } = caseRecord('x')
    const held = caseRecord('held', { dataProtection: { ...dataProtection, legalHold: true } })
    const brief = caseRecord('brief', { dataProtection: { ...dataProtection, retainUntil: '2026-03-02' } })
    for (const record of [held, brief]) {
      await vault.putCase(worker as Session, record, { expectedVersion: 0 })
      await carriedOut(test, { case: record.case.id }, 'archive')
    }
    for (const action of ['archive', 'anonymise', 'reopen'] as const)
      await expect(vault.askErasure(worker as Session, personOf('case-2'), REASON, action)).rejects.toMatchObject({
        code: action === 'reopen' ? 'notFound' : 'wholeCaseOnly',
      })
    await expect(vault.askErasure(worker as Session, { case: 'held' }, REASON)).rejects.toMatchObject({
      code: 'legalHold',
    })
    test.clock.at = '2026-03-03T09:00:00.000Z'
    const later = await test.session('supervisor', 's-1')
    expect(await vault.retentionDue(later)).toMatchObject({
      due: [{ case: 'brief', retainUntil: '2026-03-02', archivedOn: DAY }],
    })
    expect(await carriedOut(test, { case: 'brief' }, 'erase')).toBe(2)
    expect((await vault.archive.list(later)).map((one) => one.case)).toEqual(['held'])
  })

  it('stops where its time ended after it was asked for', async () => {
    const { options } = test
    const periods = [{ id: 'caseFile', from: 'caseClosed', months: 1, then: 'anonymise' }] as const
    const policy = { ...options.policy, retention: { ...options.policy.retention, periods } }
    const strict = await setUp(engine, { policy })
    await strict.vault.putCase(
      await strict.session(),
      caseRecord('a', { case: { id: 'a', openedOn: '2026-01-05', closedOn: '2026-02-02' } }),
      { expectedVersion: 0 },
    )
    const asked = await approved(strict, { case: 'a' }, 'archive')
    strict.clock.at = '2026-03-02T20:00:00.000Z'
    const by = (): Promise<Session> => strict.session('supervisor', 's-1')
    strict.clock.at = '2026-03-03T08:00:00.000Z'
    await expect(strict.vault.erase(await by(), asked)).rejects.toMatchObject({ code: 'leavesTooMuch' })
    expect(await strict.vault.archive.list(await by())).toEqual([])
    await strict.close()
  })
})
