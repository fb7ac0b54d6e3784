import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGENCY, caseRecord, DAY, identityRecord, personOf, REASON, setUp, type TestVault } from '../fixture-vault.ts'
import { approved } from '../retention/fixture-approved.ts'
import type { Session } from './session.ts'

const PERSON = personOf('k-1')
const PLAN = { way: 'phone', at: '2026-03-02T10:00:00Z', number: '+250788123456' } as const
const LOOK_UP = { by: 'phone', number: '+250788123456' } as const
const HOURS_24 = 24 * 3_600_000

describe('an approval', () => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp('pglite')
    const worker = await test.session()
    await test.vault.putCase(worker, caseRecord('k-1'), { expectedVersion: 0 })
    const safe = { safeModes: ['phone'], safePhone: '+250788123456' }
    await test.vault.putIdentity(worker, PERSON, identityRecord('v-1', safe), { expectedVersion: 0 })
    await test.vault.assignCase(await test.session('supervisor', 's-1'), 'k-1', ['w-1', 'l-1'])
  })
  afterAll(() => test.close())

  const wait = (milliseconds: number): void => {
    test.clock.at = new Date(Date.parse(test.clock.at) + milliseconds).toISOString()
  }
  const lawyer = (): Promise<Session> => test.session('lawyer', 'l-1')
  const supervisor = (actor = 's-1'): Promise<Session> => test.session('supervisor', actor)
  const isThere = async (id: string): Promise<boolean> =>
    (await test.vault.approvalsPending(await supervisor())).some((one) => one.id === id)

  it('can be given for a day after it was asked for, and is listed as long', async () => {
    const late = await test.vault.askApproval(await lawyer(), PERSON, REASON)
    wait(HOURS_24)
    expect(await isThere(late)).toBe(false)
    await expect(test.vault.approve(await supervisor(), late)).rejects.toMatchObject({ code: 'approvalUnusable' })
    const early = await test.vault.askApproval(await lawyer(), PERSON, REASON)
    wait(HOURS_24 - 1)
    expect(await isThere(early)).toBe(true)
    await test.vault.approve(await supervisor(), early)
  })

  it('can be used for a day after it was given: to open, to look up, and to ask before a contact', async () => {
    const { vault } = test
    const open = async (approval: string): Promise<unknown> =>
      (await vault.openIdentity(await lawyer(), PERSON, { reason: REASON, approval })).identity.personId
    const find = async (approval: string): Promise<unknown> =>
      (await vault.findIdentity(await lawyer(), LOOK_UP, { reason: REASON, approval }))[0]?.person
    const contact = async (): Promise<unknown> => await vault.checkContact(await lawyer(), PERSON, PLAN)
    const given = async (): Promise<[opening: string, lookUp: string]> => {
      const opening = await vault.askApproval(await lawyer(), PERSON, REASON)
      const lookUp = await vault.askLookUp(await lawyer(), LOOK_UP, REASON)
      for (const id of [opening, lookUp]) await vault.approve(await supervisor(), id)
      return [opening, lookUp]
    }
    const late = await given()
    wait(HOURS_24)
    await expect(open(late[0])).rejects.toMatchObject({ code: 'approvalUnusable' })
    await expect(find(late[1])).rejects.toMatchObject({ code: 'approvalUnusable' })
    await expect(contact()).rejects.toMatchObject({ code: 'approvalNeeded' })
    const early = await given()
    wait(HOURS_24 - 1)
    expect([await open(early[0]), await find(early[1])]).toEqual(['v-1', 'v-1'])
    expect(await contact()).toEqual({ allowed: true })
  })

  it('of an erasure or a release counts for 30 days after it was asked for', async () => {
    const { vault } = test
    const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
    const request = { purpose: 'statistics', audience: 'public' } as const
    const asked = async (id: string) => {
      await vault.putCase(await test.session(), caseRecord(id), { expectedVersion: 0 })
      const erasure = await approved(test, { case: id })
      const release = await vault.askRelease(officer, request, REASON)
      await vault.releaseRequests.approve(await supervisor(), release)
      return { erasure, release }
    }
    const listed = async (): Promise<string[]> => {
      const session = await supervisor()
      const all = [...(await vault.erasuresPending(session)), ...(await vault.releaseRequests.pending(session))]
      return all.map(({ id }) => id)
    }
    const late = await asked('late')
    wait(30 * HOURS_24)
    expect(await listed()).toEqual([])
    await expect(vault.erase(await supervisor(), late.erasure)).rejects.toMatchObject({ code: 'approvalUnusable' })
    await expect(vault.release(officer, request, late.release)).rejects.toMatchObject({ code: 'approvalUnusable' })
    const early = await asked('early')
    wait(30 * HOURS_24 - 1)
    expect(await listed()).toEqual([early.erasure.id, early.release])
    await vault.release(officer, request, early.release)
    expect(await vault.erase(await supervisor(), early.erasure)).toBe(2)
  })

  it('opens nothing for another purpose, under which a withdrawal is not heeded', async () => {
    const { vault } = test
    const person = personOf('k-mandate')
    const worker = await test.session()
    const legalBases = ['consent', 'legalObligation']
    const dataProtection = { legalBases, sensitivity: 'high', retainUntil: '2036-12-31' }
    await vault.putCase(worker, caseRecord('k-mandate', { dataProtection }), { expectedVersion: 0 })
    const safe = { safeModes: ['phone'], safePhone: '+250788123456' }
    await vault.putIdentity(worker, person, identityRecord('v-1', safe), { expectedVersion: 0 })
    await vault.assignCase(await supervisor(), 'k-mandate', ['w-1', 'l-1'])
    const asked = [
      await vault.askApproval(await lawyer(), person, REASON),
      await vault.askLookUp(await lawyer(), LOOK_UP, REASON),
    ] as const
    const waiting = await vault.approvalsPending(await supervisor())
    expect(waiting.filter(({ id }) => asked.includes(id)).map(({ purpose }) => purpose)).toEqual([
      'caseManagement',
      'caseManagement',
    ])
    for (const id of asked) await vault.approve(await supervisor(), id)
    const withdrawal = { purpose: 'caseManagement', decision: 'withdrawn', givenBy: 'self', date: DAY } as const
    await vault.recordConsent(worker, { case: 'k-mandate', person: 'v-1' }, { ...withdrawal, withdrawnOn: DAY })

    const mandate = await test.session('lawyer', 'l-1', { purpose: 'mandatoryReport' })
    const [opening, lookUp] = asked
    const reason = REASON
    await expect(vault.openIdentity(mandate, person, { reason, approval: opening })).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    await expect(vault.checkContact(mandate, person, PLAN)).rejects.toMatchObject({ code: 'approvalNeeded' })
    await expect(vault.findIdentity(mandate, LOOK_UP, { reason, approval: lookUp })).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    const own = await vault.askApproval(mandate, person, REASON)
    await vault.approve(await supervisor(), own)
    expect((await vault.openIdentity(mandate, person, { reason, approval: own })).identity.personId).toBe('v-1')
  })

  it('is given once: a second one would let the same request be used for longer', async () => {
    const { vault } = test
    const id = await vault.askApproval(await lawyer(), PERSON, REASON)
    await vault.approve(await supervisor(), id)
    wait(HOURS_24 - 1)
    await expect(vault.approve(await supervisor('s-2'), id)).rejects.toMatchObject({ code: 'approvalUnusable' })
    wait(1)
    const opened = vault.openIdentity(await lawyer(), PERSON, { reason: REASON, approval: id })
    await expect(opened).rejects.toMatchObject({ code: 'approvalUnusable' })
  })

  it('is not shown to who asked for it among what they can approve', async () => {
    const { vault } = test
    const own = await vault.askApproval(await supervisor('s-2'), PERSON, REASON)
    const idsFor = async (actor: string): Promise<string[]> =>
      (await vault.approvalsPending(await supervisor(actor))).map(({ id }) => id)
    expect(await idsFor('s-2')).not.toContain(own)
    expect(await idsFor('s-1')).toContain(own)
  })
})
