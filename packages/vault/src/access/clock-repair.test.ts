import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openVault } from '../create-vault.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { findAlarms } from './alarms.ts'

const keeper = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
const approver = (actor: string) => ({ actor, from: 'desk-1', role: 'supervisor' }) as const
const RIGHT = '2026-03-01T10:00:00.000Z'
const AHEAD = '2031-03-01T10:00:00.000Z'

describe.each(engines)('a clock that ran ahead, on %s', (engine) => {
  let test: TestVault
  beforeEach(async () => {
    test = await setUp(engine)
    await test.vault.putCase(await test.session(), caseRecord('case-1'), { expectedVersion: 0 })
  })
  afterEach(() => test.close())

  const runAhead = async (): Promise<void> => {
    test.clock.at = AHEAD
    await test.session()
    test.clock.at = RIGHT
  }
  const approvedBy = async (...actors: string[]): Promise<string> => {
    const id = await test.vault.clockRepair.ask(keeper, REASON)
    for (const actor of actors) await test.vault.clockRepair.approve(approver(actor), id)
    return id
  }

  it('locks the vault until it is set right by as many others as an erasure takes, and every agency hears of it', async () => {
    await test.session('caseWorker', 'w-7', { agency: 'org-2' })
    await runAhead()
    await expect(test.session()).rejects.toMatchObject({ code: 'clockSetBack' })
    const id = await approvedBy('s-1')
    const { clockRepair } = test.vault
    expect(await clockRepair.pending(approver('s-2'))).toMatchObject([
      { id, latest: AHEAD, askedBy: 'keys-1', askedAt: RIGHT, reason: REASON, approvals: 1, needed: 2 },
    ])
    await expect(clockRepair.carryOut(keeper, id)).rejects.toMatchObject({ code: 'approvalNeeded' })
    for (const [by, code] of [
      [approver('s-1'), 'approvalByOneself'],
      [keeper, 'notAllowed'],
      [approver('keys-1'), 'approvalByOneself'],
    ] as const)
      await expect(clockRepair.approve(by, id)).rejects.toMatchObject({ code })
    await expect(clockRepair.ask(approver('s-1'), REASON)).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(clockRepair.ask(keeper, 'no')).rejects.toMatchObject({ code: 'reasonMissing' })
    await expect(clockRepair.pending({ actor: 'w-1', from: 'desk-1', role: 'caseWorker' })).rejects.toMatchObject({
      code: 'notAllowed',
    })
    await clockRepair.approve(approver('s-2'), id)
    expect(await clockRepair.carryOut(keeper, id)).toEqual({ from: AHEAD, to: RIGHT })
    await expect(clockRepair.carryOut(keeper, id)).rejects.toMatchObject({ code: 'clockRight' })
    await expect(clockRepair.ask(keeper, REASON)).rejects.toMatchObject({ code: 'clockRight' })
    await test.session()
    expect(
      (
        await (
          await openVault(test.options)
        ).startSession({
          actor: 'w-1',
          from: 'desk-1',
          role: 'caseWorker',
          agency: AGENCY,
          purpose: 'caseManagement',
        })
      ).actor,
    ).toBe('w-1')
    expect(test.alarms).toMatchObject([
      { what: 'setClock', actor: { id: 'keys-1' }, clock: { from: AHEAD, to: RIGHT } },
    ])
    const set = (await test.events()).filter(({ what, outcome }) => what === 'setClock' && outcome === 'done')
    expect(set.map(({ agency }) => agency)).toEqual(['', AGENCY, 'org-2'])
    for (const event of set)
      expect(event).toMatchObject({ reason: REASON, request: id, clock: { from: AHEAD, to: RIGHT }, at: RIGHT })
    const supervisor = await test.session('supervisor', 's-1')
    const [alarm] = await findAlarms(test.vault.audit.stream(supervisor))
    await test.vault.audit.settleAlarm(supervisor, alarm?.entry as number, REASON)
    expect(await test.vault.audit.verify(AGENCY, [])).toMatchObject({ findings: [] })
  })

  it('ends with what was asked for, approved or opened while it was ahead', async () => {
    await test.vault.putCase(await test.session(), caseRecord('case-2'), { expectedVersion: 0 })
    const early = await test.vault.askErasure(await test.session(), { case: 'case-1' }, REASON)
    test.clock.at = AHEAD
    const [worker, health] = [await test.session(), await test.session('healthWorker', 'w-1')]
    const supervisor = await test.session('supervisor', 's-1')
    const person = personOf('case-1')
    await test.vault.recordConsent(worker, person, consent() as never)
    const approval = await test.vault.askApproval(health, person, REASON)
    await test.vault.approve(supervisor, approval)
    const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
    await test.vault.askRelease(officer, { purpose: 'research', audience: 'researcher' }, REASON)
    const late = await test.vault.askErasure(worker, { case: 'case-2' }, REASON)
    const grant = await test.vault.research.grant(supervisor, {
      role: 'researcher',
      purpose: 'research',
      audience: 'researcher',
      researcher: 'r-1',
      until: '2031-06-30',
      reason: REASON,
    })
    await test.vault.research.approve(await test.session('supervisor', 's-2'), grant)
    test.clock.at = RIGHT
    await test.vault.clockRepair.carryOut(keeper, await approvedBy('s-1', 's-2'))
    await expect(test.vault.readCase(worker, { case: 'case-1' })).rejects.toMatchObject({ code: 'sessionUnknown' })
    const again = await test.session('healthWorker', 'w-1')
    await expect(test.vault.openIdentity(again, person, { reason: REASON, approval })).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    const pending = await test.vault.erasuresPending(await test.session('supervisor', 's-1'))
    expect([pending.map(({ id }) => id), late === early]).toEqual([[early], false])
    expect(await test.vault.askedReleases(officer)).toEqual([])
    await expect(
      test.vault.research.read({ actor: 'r-1', from: 'desk-1', agency: AGENCY, grant }),
    ).rejects.toMatchObject({
      code: 'grantUnusable',
    })
    // Consents that had ended by the time that was wrong hold again, and only those.
    const victims = [victim('v-1', { consents: [consent({ expiry: '2030-01-01' })] })]
    await test.vault.putCase(await test.session(), caseRecord('case-3', { victims }), { expectedVersion: 0 })
    expect((await test.vault.readCase(await test.session(), { case: 'case-3' })).record?.victims).toHaveLength(1)
  })

  it('is not set back without that: for a request of another time, by a clock that is behind it, or by the database role', async () => {
    await runAhead()
    const id = await approvedBy('s-1', 's-2')
    const { clockRepair } = test.vault
    test.clock.at = '2026-03-01T09:30:00.000Z'
    await expect(clockRepair.carryOut(keeper, id)).rejects.toMatchObject({ code: 'approvalUnusable' })
    test.clock.at = '2026-03-02T10:00:01.000Z'
    await expect(clockRepair.carryOut(keeper, id)).rejects.toMatchObject({ code: 'approvalUnusable' })
    expect(await clockRepair.pending(keeper)).toEqual([])
    const setBack = test.database.transaction('cases', (tx) =>
      tx.query(`update vault.clock set latest = '2026-03-01T10:00:00Z'`),
    )
    await expect(setBack).rejects.toMatchObject({ code: 'databaseFailed' })
    await expect(test.session()).rejects.toMatchObject({ code: 'clockSetBack' })
    expect(test.alarms).toEqual([])
  })
})
