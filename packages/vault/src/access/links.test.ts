import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../fixture-owner.ts'
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
import { approved, carriedOut } from '../retention/fixture-approved.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const stands = { code: 'linkStands' }
const research = (over: object = {}): object => consent({ purpose: 'research', date: '2026-02-01', ...over })
const refused = research({ decision: 'refused', date: '2026-02-10' })
const linked = (id: string, crossCaseId: string | undefined, ...consents: object[]): object =>
  victim(id, { ...(crossCaseId === undefined ? {} : { crossCaseId }), consents: [consent(), ...consents] })

describe.each(engines)('an id across cases on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine, { policy: freePolicy })
  })
  afterAll(() => test.close())

  const put = async (id: string, expectedVersion: number, ...victims: object[]): Promise<number> =>
    await test.vault.putCase(await test.session(), caseRecord(id, { victims }), { expectedVersion })
  const released = async (): Promise<string[]> => {
    const ids: string[] = []
    for await (const one of await test.vault.release(officer, { purpose: 'research', audience: 'researcher' }))
      ids.push(one.case.id)
    return ids
  }
  /** The case of someone who agreed there, and refused in another one, of someone else's, with the same id. */
  const twoCases = async (name: string): Promise<[said: string, own: string, across: string]> => {
    const [said, own, across] = [`${name}-said`, `${name}-own`, `x-${name}`]
    const other = await test.session('caseWorker', 'w-2')
    await test.vault.putCase(other, caseRecord(said, { victims: [linked('v-1', across, refused)] }), {
      expectedVersion: 0,
    })
    await put(own, 0, linked('v-1', across, research()))
    return [said, own, across]
  }

  const assignToAll = async (id: string): Promise<void> =>
    await test.vault.assignCase(await test.session('supervisor', 's-1'), id, ['w-1', 'w-2'])
  const findings = async (): Promise<string[]> =>
    (await test.vault.audit.verify(AGENCY, [])).findings.map(({ code }) => code)

  it.each(['live', 'archived', 'erased', 'anonymised'])(
    'under which something was refused in a case that is %s is not taken off or changed by a version',
    async (how) => {
      const [said, own] = await twoCases(how)
      if (how !== 'live') await assignToAll(said)
      if (how === 'archived') await carriedOut(test, { case: said }, 'archive')
      if (how === 'erased') await carriedOut(test, { case: said })
      if (how === 'anonymised') await carriedOut(test, { case: said }, 'anonymise')
      for (const across of [undefined, 'x-new'])
        await expect(put(own, 1, linked('v-1', across, research()))).rejects.toMatchObject(stands)
      const one = linked('v-1', undefined, research()) as never
      const at = { case: own, person: 'v-1' }
      await expect(test.vault.putPerson(await test.session(), at, one, { expectedVersion: 1 })).rejects.toMatchObject(
        stands,
      )
      expect(await released()).not.toContain(own)
    },
  )

  it('is not lost by leaving the case and coming back, in one version or in two, or under another id', async () => {
    const [said, own, across] = await twoCases('leaving')
    const bare = linked('v-1', undefined, research())
    await expect(put(own, 1, linked('v-9', undefined, research()))).rejects.toMatchObject(stands)
    await put(own, 1, victim('v-2'), linked('v-1', across, research()))
    await put(own, 2, victim('v-2'))
    await expect(put(own, 3, victim('v-2'), bare)).rejects.toMatchObject(stands)
    await assignToAll(said)
    await carriedOut(test, { case: said })
    await expect(put(own, 3, victim('v-2'), bare)).rejects.toMatchObject(stands)
    expect(await put(own, 3, victim('v-2'), linked('v-1', across, research()))).toBe(4)
    expect(await released()).not.toContain(own)
  })

  it('is not lost where someone else was erased after the person left', async () => {
    const [, own, across] = await twoCases('shredded')
    const third = victim('v-3')
    await put(own, 1, third, victim('v-2'), linked('v-1', across, research()))
    await put(own, 2, third, victim('v-2'))
    await carriedOut(test, personOf(own, 'v-2'))
    await expect(put(own, 4, third, linked('v-1', undefined, research()))).rejects.toMatchObject(stands)
    expect(await put(own, 4, third, linked('v-1', across, research()))).toBe(5)
  })

  it('holds among people of one case as well', async () => {
    await put('same', 0, linked('v-1', 'x-same', refused), linked('v-2', 'x-same', research()))
    const bare = linked('v-2', undefined, research())
    await expect(put('same', 1, linked('v-1', 'x-same', refused), bare)).rejects.toMatchObject(stands)
    await put('same', 1, linked('v-2', 'x-same', research()))
    await expect(put('same', 2, bare)).rejects.toMatchObject(stands)
  })

  it('changes as one likes where nothing was refused under it elsewhere', async () => {
    await put('free', 0, linked('v-1', undefined, refused))
    await put('free-other', 0, linked('v-1', 'x-free', research()))
    await put('free-apart', 0, linked('v-1', 'x-apart', refused))
    const ids = ['x-free', undefined, 'x-free', 'x-next', undefined]
    for (const [at, across] of ids.entries())
      expect(await put('free', at + 1, linked('v-1', across, refused))).toBe(at + 2)
    expect(await put('free-other', 1, linked('v-1', 'x-free', research(), research({ date: '2026-02-20' })))).toBe(2)
  })

  it('is taken off by as many others as an erasure takes, and then the person is seen again', async () => {
    const [said, own, across] = await twoCases('unlinked')
    await test.vault.putCase(
      await test.session('caseWorker', 'w-2'),
      caseRecord('unlinked-third', { victims: [linked('v-1', across, research())] }),
      { expectedVersion: 0 },
    )
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    const id = await test.vault.askErasure(worker, personOf(own), REASON, 'unlink')
    const asked = { id, of: personOf(own), action: 'unlink' } as const
    const pending = await test.vault.erasuresPending(supervisor)
    expect(pending.find((one) => one.id === id)).toMatchObject({ ...asked, approvals: 0, needed: 2 })
    expect(JSON.stringify(pending)).not.toContain(across)
    await test.vault.approveErasure(supervisor, asked)
    await expect(test.vault.approveErasure(supervisor, asked)).rejects.toMatchObject({ code: 'approvalByOneself' })
    await expect(test.vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'approvalNeeded' })
    await expect(put(own, 1, linked('v-1', undefined, research()))).rejects.toMatchObject(stands)
    await test.vault.approveErasure(await test.session('supervisor', 's-2'), asked)
    expect(await released()).not.toContain(own)
    expect(await test.vault.erase(supervisor, asked)).toBe(0)
    const { record, version } = await test.vault.readCase(worker, { case: own })
    expect([version, record?.victims?.[0]]).toEqual([2, linked('v-1', undefined, research())])
    expect(await released()).toContain(own)
    expect(await released()).not.toContain('unlinked-third')
    expect(await findings()).toEqual([])
    await asOwner(test, [`update cases.record set version = 1 where case_id = '${own}'`])
    expect(await findings()).toEqual(['recordOlder'])
    await asOwner(test, [`update cases.record set version = 2 where case_id = '${own}'`])
    expect(await put(own, 2, linked('v-1', undefined, research()))).toBe(3)
    const events = await test.events()
    expect(events.findLast(({ what }) => what === 'unlink')).toMatchObject({
      outcome: 'done',
      actor: { id: 's-1' },
      subject: { case: own, person: 'v-1', version: 2 },
    })
    expect(JSON.stringify(events)).not.toContain(across)
    await expect(test.vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'notFound' })
    await assignToAll(said)
    await carriedOut(test, { case: said })
    expect(await released()).toContain(own)
  })

  it('is taken off once where two asked for it: what is put back stays', async () => {
    const [, own, across] = await twoCases('twice')
    const [one, other] = [await approved(test, personOf(own), 'unlink'), await approved(test, personOf(own), 'unlink')]
    const supervisor = await test.session('supervisor', 's-1')
    await test.vault.erase(supervisor, other)
    await put(own, 2, linked('v-1', across, research()))
    await expect(test.vault.erase(supervisor, one)).rejects.toMatchObject({ code: 'notFound' })
    expect(await released()).not.toContain(own)
  })

  it('that is taken off leaves what was refused here to the other cases, and in the record', async () => {
    await put('gives', 0, linked('v-1', 'x-gives', refused))
    await put('gets', 0, linked('v-1', 'x-gives', research()))
    await carriedOut(test, personOf('gives'), 'unlink')
    expect(await released()).toEqual(expect.not.arrayContaining(['gives', 'gets']))
    await expect(put('gets', 1, linked('v-1', undefined, research()))).rejects.toMatchObject(stands)
    expect(await findings()).toEqual([])
    await carriedOut(test, { case: 'gives' })
    expect(await released()).not.toContain('gets')
  })

  it('is taken off in the archive too, and a request for one id takes off no other', async () => {
    const [, own] = await twoCases('archive')
    await carriedOut(test, { case: own }, 'archive')
    await carriedOut(test, personOf(own), 'unlink')
    await carriedOut(test, { case: own }, 'reopen')
    expect(await put(own, 2, linked('v-1', 'x-other', research()))).toBe(3)
    const asked = await approved(test, personOf(own), 'unlink')
    await put(own, 3, linked('v-1', 'x-archive', research()))
    const supervisor = await test.session('supervisor', 's-1')
    await expect(test.vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'approvalUnusable' })
    expect(await released()).not.toContain(own)
  })

  it('is asked to be taken off only of a victim who has one, and can be declined', async () => {
    const [, own] = await twoCases('asked')
    await put('none', 0, victim())
    const worker = await test.session()
    const ask = async (of: object): Promise<unknown> =>
      await test.vault.askErasure(worker, of as never, REASON, 'unlink')
    for (const of of [{ case: own }, personOf('none')]) await expect(ask(of)).rejects.toMatchObject({ code: 'noLink' })
    await expect(ask(personOf(own, 'v-9'))).rejects.toMatchObject({ code: 'personUnknown' })
    const asked = { id: (await ask(personOf(own))) as string, of: personOf(own), action: 'unlink' } as const
    const supervisor = await test.session('supervisor', 's-1')
    await test.vault.declineErasure(supervisor, asked, REASON)
    await expect(test.vault.approveErasure(supervisor, asked)).rejects.toMatchObject({ code: 'approvalDeclined' })
  })

  it('that was joined to another lets no one out who comes back with the one that went, or with none', async () => {
    await put('j-own', 0, linked('v-1', 'x-gone', research()), victim('v-2'))
    await put('j-own', 1, victim('v-2'))
    await put('j-said', 0, linked('v-1', 'x-gone', refused))
    await put('j-kept', 0, linked('v-1', 'x-stays', research()))
    const pair = { one: { case: 'j-kept', person: 'v-1' }, other: { case: 'j-said', person: 'v-1' } } as const
    const supervisor = await test.session('supervisor', 's-1')
    await test.vault.duplicates.decide(supervisor, pair, 'samePerson', REASON)
    const back = (across: string | undefined): Promise<number> => put('j-own', 2, linked('v-1', across, research()))
    await expect(back(undefined)).rejects.toMatchObject(stands)
    expect(await back('x-gone')).toBe(3)
    expect(await released()).not.toContain('j-own')
    expect(await put('j-own', 3, linked('v-1', 'x-stays', research()))).toBe(4)
    expect(await released()).not.toContain('j-own')
    expect(await findings()).toEqual([])
  })
})
