import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGENCY, caseRecord, identityRecord, personOf, REASON, setUp, type TestVault } from '../fixture-vault.ts'
import type { Session } from './session.ts'

const PERSON = personOf('k-1')
const LOOK_UP = { by: 'phone', number: '+250788123456' } as const
const WHY = 'The court has not decided yet, ask again then.'
const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const release = { purpose: 'statistics', audience: 'public', fields: ['victim.sex'] } as const
const DECLINED = { code: 'approvalDeclined' }

describe('a request that someone declined', () => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp('pglite')
    const worker = await test.session()
    await test.vault.putCase(worker, caseRecord('k-1'), { expectedVersion: 0 })
    await test.vault.putIdentity(worker, PERSON, identityRecord('v-1'), { expectedVersion: 0 })
    await test.vault.assignCase(await supervisor(), 'k-1', ['w-1', 'l-1'])
  })
  afterAll(() => test.close())

  const lawyer = (): Promise<Session> => test.session('lawyer', 'l-1')
  const supervisor = (actor = 's-1'): Promise<Session> => test.session('supervisor', actor)
  const lastEvent = async (): Promise<unknown> => (await test.events()).at(-1)

  it('opens no identity and looks no one up, even after it was approved, and waits no longer', async () => {
    const { vault } = test
    const opening = await vault.askApproval(await lawyer(), PERSON, REASON)
    const lookUp = await vault.askLookUp(await lawyer(), LOOK_UP, REASON)
    await vault.approve(await supervisor(), lookUp)
    for (const id of [opening, lookUp]) await vault.decline(await supervisor('s-2'), id, WHY)
    expect(await lastEvent()).toMatchObject({ what: 'decline', request: lookUp, reason: WHY, outcome: 'done' })
    expect(await vault.approvalsPending(await supervisor())).toEqual([])
    await expect(vault.approve(await supervisor(), opening)).rejects.toMatchObject(DECLINED)
    await expect(vault.decline(await supervisor(), opening, WHY)).rejects.toMatchObject(DECLINED)
    for (const approval of [opening, lookUp]) {
      const how = { reason: REASON, approval }
      const open = approval === opening ? vault.openIdentity(await lawyer(), PERSON, how) : undefined
      await expect(open ?? vault.findIdentity(await lawyer(), LOOK_UP, how)).rejects.toMatchObject(DECLINED)
    }
    // Whether someone else's request was declined is no one's business.
    await vault.assignCase(await supervisor(), 'k-1', ['w-1', 'l-1', 'l-2'])
    const other = vault.openIdentity(await test.session('lawyer', 'l-2'), PERSON, { reason: REASON, approval: opening })
    await expect(other).rejects.toMatchObject({ code: 'approvalUnusable' })
  })

  it('no longer lets someone contact a person for whom the opening was approved', async () => {
    const { vault } = test
    const plan = { way: 'phone', at: '2026-03-02T10:00:00Z', number: '+250788123456' } as const
    const id = await vault.askApproval(await lawyer(), PERSON, REASON)
    await vault.approve(await supervisor(), id)
    await vault.checkContact(await lawyer(), PERSON, plan)
    await vault.decline(await supervisor(), id, WHY)
    await expect(vault.checkContact(await lawyer(), PERSON, plan)).rejects.toMatchObject({ code: 'approvalNeeded' })
  })

  it('erases nothing, however many had approved it', async () => {
    const { vault } = test
    const of = { case: 'k-1' }
    const asked = { id: await vault.askErasure(await test.session(), of, REASON), of }
    for (const who of ['s-1', 's-2']) await vault.approveErasure(await supervisor(who), asked)
    expect(await vault.erasuresPending(await supervisor())).toMatchObject([{ id: asked.id, reason: REASON }])
    const others = { ...asked, of: { case: 'k-2' } }
    await expect(vault.declineErasure(await supervisor(), others, WHY)).rejects.toMatchObject({ code: 'notFound' })
    await vault.declineErasure(await supervisor('s-3'), asked, WHY)
    expect(await lastEvent()).toMatchObject({ what: 'declineErasure', subject: of, reason: WHY })
    expect(await vault.erasuresPending(await supervisor())).toEqual([])
    await expect(vault.approveErasure(await supervisor('s-4'), asked)).rejects.toMatchObject(DECLINED)
    await expect(vault.erase(await supervisor(), asked)).rejects.toMatchObject(DECLINED)
    await vault.readCase(await test.session(), of)
  })

  it('releases nothing, and who asked reads who said no, and why', async () => {
    const { vault } = test
    const id = await vault.askRelease(officer, release, REASON)
    await vault.releaseRequests.approve(await supervisor(), id)
    await vault.releaseRequests.decline(await supervisor('s-2'), id, WHY)
    expect(await lastEvent()).toMatchObject({ what: 'declineRelease', request: id, reason: WHY })
    expect(await vault.releaseRequests.pending(await supervisor())).toEqual([])
    await expect(vault.release(officer, release, id)).rejects.toMatchObject(DECLINED)
    test.clock.at = new Date(Date.parse(test.clock.at) + 1_000).toISOString()
    const second = await vault.askRelease(officer, release, REASON)
    expect(await vault.askedReleases(officer)).toMatchObject([
      { id, declined: { by: 's-2', reason: WHY }, approvals: 1 },
      { id: second },
    ])
    expect(await vault.askedReleases({ ...officer, actor: 'officer-2', from: 'desk-1' })).toEqual([])
  })

  it('is declined for a reason, by roles that approve', async () => {
    const { vault } = test
    const of = { case: 'k-1' }
    const approval = await vault.askApproval(await lawyer(), PERSON, REASON)
    const erasure = { id: await vault.askErasure(await test.session(), of, REASON), of }
    const { id } = (await vault.askedReleases(officer)).at(-1) ?? { id: '' }
    const decline = (by: Session, why: string): Promise<void>[] => [
      vault.decline(by, approval, why),
      vault.declineErasure(by, erasure, why),
      vault.releaseRequests.decline(by, id, why),
    ]
    const [may, mayNot] = [await supervisor(), await lawyer()]
    for (const one of decline(may, 'no')) await expect(one).rejects.toMatchObject({ code: 'reasonMissing' })
    for (const one of decline(mayNot, WHY)) await expect(one).rejects.toMatchObject({ code: 'notAllowed' })
    await vault.approve(may, approval)
  })

  it('leaves the clock as it is', async () => {
    const { clockRepair } = test.vault
    const keeper = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
    const by = (actor: string) => ({ actor, from: 'desk-1', role: 'supervisor' }) as const
    const right = test.clock.at
    test.clock.at = '2031-03-01T10:00:00.000Z'
    await test.session()
    test.clock.at = right
    const id = await clockRepair.ask(keeper, REASON)
    for (const actor of ['s-1', 's-2']) await clockRepair.approve(by(actor), id)
    await expect(clockRepair.decline(by('s-3'), id, 'no')).rejects.toMatchObject({ code: 'reasonMissing' })
    await expect(clockRepair.decline(keeper, id, WHY)).rejects.toMatchObject({ code: 'notAllowed' })
    await clockRepair.decline(by('s-3'), id, WHY)
    const written = expect.objectContaining({ what: 'declineClock', request: id, reason: WHY, outcome: 'done' })
    expect(await test.events()).toContainEqual(written)
    expect(await clockRepair.pending(by('s-1'))).toEqual([])
    await expect(clockRepair.carryOut(keeper, id)).rejects.toMatchObject(DECLINED)
  })
})
