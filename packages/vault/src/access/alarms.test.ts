import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { AGENCY, caseRecord, engines, REASON, setUp, type TestVault } from '../fixture-vault.ts'
import { findAlarms, type LoggedAlarm } from './alarms.ts'
import type { Session } from './session.ts'

const cannotDeliver = [
  () => {
    throw new Error('The network is down.')
  },
  async () => {
    throw new Error('The network is down.')
  },
]

describe.each(engines)('an alarm that cannot be delivered, on %s', (engine) => {
  it.each(cannotDeliver)('changes nothing of what was done, and is in the log', async (onAlarm) => {
    const raised = vi.fn(onAlarm)
    const test = await setUp(engine, { onAlarm: raised })
    try {
      const { vault, clock } = test
      const keeper = { actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' } as const
      await vault.plantCanary(keeper, AGENCY, { case: 'k-7', assignedTo: 'w-1' })
      const worker = await test.session()
      await vault.putCase(worker, caseRecord('case-1'), { expectedVersion: 0 })
      await expect(vault.readCase(worker, { case: 'k-7' })).rejects.toMatchObject({ code: 'notFound' })
      await vault.breakGlass(worker, 'case-1', REASON)
      const supervisor = await test.session('supervisor', 's-1')
      const [due] = await vault.reviewsDue(supervisor)
      await vault.review(supervisor, due?.id ?? '', false, REASON)
      const right = clock.at
      clock.at = '2031-03-01T10:00:00.000Z'
      await test.session()
      clock.at = right
      const id = await vault.clockRepair.ask(keeper, REASON)
      for (const actor of ['s-1', 's-2'])
        await vault.clockRepair.approve({ actor, from: 'desk-1', role: 'supervisor' }, id)
      expect(await vault.clockRepair.carryOut(keeper, id)).toMatchObject({ to: right })
      const logged = (await test.events()).filter(({ agency }) => agency === AGENCY)
      const what = ['touchCanary', 'reviewBreakGlass', 'setClock']
      expect((await findAlarms(logged)).map(({ event }) => event.what)).toEqual(what)
      expect(raised).toHaveBeenCalledTimes(3)
    } finally {
      await test.close()
    }
  })
})

describe.each(engines)('alarms in the log of a vault on %s', (engine) => {
  let test: TestVault
  let supervisor: Session
  let found: LoggedAlarm[]
  const alarms = async (): Promise<LoggedAlarm[]> => await findAlarms(test.vault.audit.stream(supervisor))
  const as = (role: Parameters<TestVault['session']>[0], actor: string): Promise<Session> => test.session(role, actor)

  // A supervisor opens a canary; a worker opens a case in an emergency, which another supervisor finds not justified.
  beforeAll(async () => {
    test = await setUp(engine)
    const { vault } = test
    supervisor = await as('supervisor', 's-1')
    await vault.plantCanary({ actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' }, AGENCY, {
      case: 'k-7',
      assignedTo: 'w-1',
    })
    await vault.putCase(await as('caseWorker', 'w-1'), caseRecord('case-1'), { expectedVersion: 0 })
    await vault.readCase(await as('supervisor', 's-2'), { case: 'k-7' }).catch(() => {})
    await vault.breakGlass(await as('caseWorker', 'w-3'), 'case-1', REASON)
    const [due] = await vault.reviewsDue(supervisor)
    await vault.review(supervisor, due?.id ?? '', false, REASON)
    found = await alarms()
  })
  afterAll(() => test.close())

  it('have the numbers of their entries', async () => {
    const events = await test.vault.audit.events(supervisor)
    expect(found.map(({ event }) => event.what)).toEqual(['touchCanary', 'reviewBreakGlass'])
    for (const { entry, event } of found) expect(events[entry]).toEqual(event)
  })

  it('are settled by someone who approves and did not give rise to them, with a reason, and by no one else', async () => {
    const { audit } = test.vault
    const [canary, emergency] = found.map(({ entry }) => entry) as [number, number]
    const settle = async (by: Session, entry: number, reason: string = REASON): Promise<unknown> =>
      await audit.settleAlarm(by, entry, reason).then(
        () => 'settled',
        (error: { code?: string }) => error.code,
      )
    expect(await settle(await as('caseWorker', 'w-1'), canary)).toBe('notAllowed')
    expect(await settle(supervisor, canary, 'short')).toBe('reasonMissing')
    for (const entry of [canary - 1, -1, 1.5, 10_000, Number.NaN])
      expect(await settle(supervisor, entry)).toBe('noSuchEntry')
    expect(await settle(await as('supervisor', 's-2'), canary)).toBe('reviewByOneself')
    expect(await settle(await as('supervisor', 'w-3'), emergency)).toBe('reviewByOneself')
    expect((await alarms()).filter(({ settled }) => settled !== undefined)).toEqual([])

    expect(await settle(await as('supervisor', 's-3'), canary)).toBe('settled')
    const [first, second] = await alarms()
    expect(first?.settled).toMatchObject({
      what: 'settleAlarm',
      entry: canary,
      actor: { id: 's-3' },
      outcome: 'done',
      reason: REASON,
    })
    expect(second?.settled).toBeUndefined()
    // Who found the emergency not justified may say what came of it; a later word counts.
    expect(await settle(supervisor, emergency)).toBe('settled')
    expect(await settle(supervisor, canary, 'It is looked into once more.')).toBe('settled')
    expect((await alarms()).map(({ settled }) => settled?.actor.id)).toEqual(['s-1', 's-1'])
    expect(test.alarms).toHaveLength(2)
  })
})
