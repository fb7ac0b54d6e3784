import { permissionOf, recordPermissionOf } from '@tip-standard/policy'
import { anonymise, releasePlan } from '@tip-standard/privacy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../create-vault.ts'
import { AGENCY, caseRecord, consent, engines, REASON, setUp, type TestVault, victim } from '../fixture-vault.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const request = { purpose: 'statistics', audience: 'public', fields: ['victim.sex'] } as const
const copy = { ...request, fields: [...request.fields] }

describe.each(engines)('a release that others approve on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
    const victims = [victim('v-1', { consents: [consent(), consent({ purpose: 'shareStatistics' })] })]
    await test.vault.putCase(await test.session(), caseRecord('k-1', { victims }), { expectedVersion: 0 })
  })
  afterAll(() => test.close())

  const make = async (approval: string, by = officer, of: object = copy): Promise<number> => {
    let count = 0
    for await (const _ of await test.vault.release(by, { ...copy, ...of }, approval)) count++
    return count
  }

  it('is made by who asked, of what was asked, once, after someone else approved it, each of it written down', async () => {
    const { vault } = test
    const supervisor = await test.session('supervisor', 's-1')
    const id = await vault.askRelease(officer, copy, REASON)
    expect((await test.events()).at(-1)).toMatchObject({ what: 'askRelease', request: id, reason: REASON })
    await expect(make(id)).rejects.toMatchObject({ code: 'approvalNeeded' })
    const pending = { id, request, reason: REASON, askedBy: 'officer-1', approvals: 0, needed: 1 }
    expect(await vault.releaseRequests.pending(supervisor)).toEqual([expect.objectContaining(pending)])
    await vault.releaseRequests.approve(supervisor, id)
    expect((await test.events()).at(-1)).toMatchObject({ what: 'approveRelease', request: id, outcome: 'done' })
    await expect(vault.releaseRequests.approve(supervisor, id)).rejects.toMatchObject({ code: 'approvalByOneself' })
    expect(await vault.askedReleases(officer)).toEqual([expect.objectContaining({ ...pending, approvals: 1 })])
    expect(await vault.askedReleases({ ...officer, actor: 'officer-2', from: 'desk-1' })).toEqual([])
    for (const [by, of] of [
      [{ ...officer, actor: 'officer-2', from: 'desk-1' }, {}],
      [{ ...officer, agency: 'org-2' }, {}],
      [officer, { audience: 'donor' }],
      [officer, { fields: ['victim.sex', 'victim.birthDate'] }],
    ] as const)
      await expect(make(id, by as typeof officer, of)).rejects.toMatchObject({ code: 'approvalUnusable' })
    expect(await make(id)).toBe(1)
    expect(
      (await test.events()).filter(({ what, outcome }) => what === 'release' && outcome === 'done')[0],
    ).toMatchObject({
      what: 'release',
      request: id,
      released: { permitted: [['k-1', 'v-1']] },
    })
    await expect(make(id)).rejects.toMatchObject({ code: 'approvalUnusable' })
    expect(await vault.askedReleases(officer)).toEqual([])
  })

  it('is written down with the recipient that was asked for and approved, and with no character of it that moves a cursor', async () => {
    const { vault } = test
    const named = 'An invented bureau'
    const to = { recipient: 'An invented\n\u202ebureau', recipientKind: 'authorities', recipientCountry: 'RW' } as const
    const id = await vault.askRelease(officer, { ...copy, ...to }, REASON)
    await vault.releaseRequests.approve(await test.session('supervisor', 's-1'), id)
    await make(id, officer, to)
    const made = (await test.events()).filter(({ what, request }) => what === 'release' && request === id)
    expect(made[0]).toMatchObject({ outcome: 'done', released: { audience: 'public', ...to, recipient: named } })
  })

  it('is approved by staff who may, and by no one who asked for it', async () => {
    const { vault } = test
    const id = await vault.askRelease({ ...officer, actor: 's-1', from: 'desk-1' }, copy, REASON)
    const { releaseRequests } = vault
    for (const [session, which, code] of [
      [await test.session('supervisor', 's-1'), id, 'approvalByOneself'],
      [await test.session(), id, 'notAllowed'],
      [await test.session('supervisor', 's-2', { agency: 'org-2' }), id, 'approvalUnusable'],
      [await test.session('supervisor', 's-2'), 'none', 'approvalUnusable'],
    ] as const) {
      await expect(releaseRequests.approve(session, which)).rejects.toMatchObject({ code })
      const tried = (await test.events()).filter(({ what }) => what === 'approveRelease').at(-1)
      expect(tried).toMatchObject({ outcome: { refused: code } })
    }
    await expect(releaseRequests.pending(await test.session())).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(vault.askRelease(officer, copy, 'short')).rejects.toMatchObject({ code: 'reasonMissing' })
    const worker = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: AGENCY } as const
    await expect(vault.askRelease(worker, copy, REASON)).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('is approved by no one whom who asked helped to a release, directly or through others', async () => {
    const { vault } = test
    const people = ['both-1', 'both-2', 'both-3']
    const ask = (actor: string) => vault.askRelease({ ...officer, actor }, copy, REASON)
    const approve = async (actor: string, id: string) =>
      await vault.releaseRequests.approve(await test.session('supervisor', actor), id)
    const ids = await Promise.all(people.map(ask))
    await approve('both-2', ids[0] as string)
    await approve('both-3', ids[1] as string)
    await expect(approve('both-1', ids[2] as string)).rejects.toMatchObject({ code: 'approvalCycle' })
    await expect(
      make(ids[2] as string, { ...officer, actor: 'both-3', from: 'desk-1' } as never),
    ).rejects.toMatchObject({
      code: 'approvalNeeded',
    })
    await approve('s-1', ids[2] as string)
    // As long as a request can be approved: after that, what one person approved for the other is of another time.
    test.clock.at = '2026-03-31T09:00:00.000Z'
    await approve('both-1', await ask('both-3'))
  })

  it('is approved by one of two at most who approve for each other at once', async () => {
    const { vault } = test
    const people = ['once-1', 'once-2'] as const
    const sessions = await Promise.all(people.map((actor) => test.session('supervisor', actor)))
    const ids = await Promise.all(people.map((actor) => vault.askRelease({ ...officer, actor }, copy, REASON)))
    const approvals = sessions.map((session, at) => vault.releaseRequests.approve(session, ids[1 - at] as string))
    const refused = (await Promise.allSettled(approvals)).filter((one) => one.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'approvalCycle' } }])
  })

  it('takes as many as the policy asks for now, where that became more meanwhile', async () => {
    const { vault, options } = test
    const id = await vault.askRelease(officer, copy, REASON)
    await vault.releaseRequests.approve(await test.session('supervisor', 's-1'), id)
    const { policy } = options
    const stricter = { ...policy, release: { ...policy.release, approvals: 2 } }
    const today = await openVault({ ...options, policy: stricter })
    await expect(today.release(officer, copy, id)).rejects.toMatchObject({ code: 'approvalNeeded' })
    expect(await today.askedReleases(officer)).toMatchObject([{ id, approvals: 1, needed: 2 }])
    await vault.releaseRequests.approve(await test.session('supervisor', 's-2'), id)
    for await (const one of await today.release(officer, copy, id))
      expect(permissionOf(one)).not.toHaveProperty('tablesOnly')
    expect(await today.askedReleases(officer)).toEqual([])
  })

  it('takes as many as when it was asked for, where the policy asks for fewer now', async () => {
    const { vault, options } = test
    const { policy } = options
    const before = await openVault({ ...options, policy: { ...policy, release: { ...policy.release, approvals: 2 } } })
    const id = await before.askRelease(officer, copy, REASON)
    await vault.releaseRequests.approve(await test.session('supervisor', 's-1'), id)
    expect(await vault.askedReleases(officer)).toMatchObject([{ id, approvals: 1, needed: 2 }])
    await expect(make(id)).rejects.toMatchObject({ code: 'approvalNeeded' })
    await vault.releaseRequests.approve(await test.session('supervisor', 's-2'), id)
    expect(await make(id)).toBe(1)
  })

  it('that no one approved hands out no records by themselves, and what tables alone can be made of', async () => {
    const { vault } = test
    const partner = { purpose: 'statistics', audience: 'statisticsPartner' } as const
    await expect(vault.release(officer, partner)).rejects.toMatchObject({ code: 'approvalNeeded' })
    const tried = (await test.events()).filter(({ what, agency }) => what === 'release' && agency === AGENCY).at(-1)
    expect(tried).toMatchObject({ outcome: { refused: 'approvalNeeded' } })
    const plan = releasePlan({ purpose: 'publicMicrodata', k: 11 })
    // Who says that it is not for tables only changes nothing.
    const given = await vault.release(officer, { ...copy, tablesOnly: false })
    await expect(anonymise(given, plan)).rejects.toMatchObject({ code: 'tablesOnly' })
    for await (const one of await vault.release(officer, copy)) {
      expect(permissionOf(one)).toMatchObject({ audience: 'public', tablesOnly: true })
      expect(() => recordPermissionOf(one)).toThrow(expect.objectContaining({ code: 'tablesOnly' }))
    }
    const id = await vault.askRelease(officer, partner, REASON)
    await vault.releaseRequests.approve(await test.session('supervisor', 's-1'), id)
    for await (const one of await vault.release(officer, partner, id))
      expect(recordPermissionOf(one)).not.toHaveProperty('tablesOnly')
  })
})
