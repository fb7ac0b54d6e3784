import type { CaseRecord } from '@tip-standard/core'
import { type Permitted, permissionOf, permit } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGENCY,
  caseRecord,
  consent,
  DAY,
  engines,
  freePolicy,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const statistics = { purpose: 'statistics', audience: 'statisticsPartner' } as const
const agrees = (decision: string): object => consent({ purpose: 'shareStatistics', decision })

/** Cases whose people agreed, refused, or were not asked, in turn. */
const records = Array.from({ length: 220 }, (_, at) =>
  caseRecord(`case-${String(at).padStart(4, '0')}`, {
    victims: [
      victim('v-1', { consents: [consent(), ...(at % 3 === 2 ? [] : [agrees(at % 3 === 0 ? 'granted' : 'refused')])] }),
    ],
  }),
)
const all = async (stream: AsyncIterable<Permitted>): Promise<Permitted[]> => {
  const read: Permitted[] = []
  for await (const one of stream) read.push(one)
  return read
}

describe.each(engines)('a release from the vault on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine, { policy: freePolicy })
    const worker = await test.session()
    for (const record of records) await test.vault.putCase(worker, record, { expectedVersion: 0 })
    await test.vault.plantCanary({ actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' }, AGENCY, {
      case: 'case-0001x',
      assignedTo: 'w-1',
    })
  })
  afterAll(() => test.close())

  it('is what the gate lets through of the same records, over several pages, and touches no canary', async () => {
    const released = await test.vault.release(officer, statistics)
    const direct = await permit(records, {
      ...statistics,
      policy: freePolicy,
      at: DAY,
      actor: { role: 'dataOfficer' },
    })
    const [ours, theirs] = [await all(released), await all(direct)]
    expect(ours).toEqual(theirs)
    expect(ours.length).toBeGreaterThan(70)
    expect(permissionOf(ours[0] as Permitted)).toMatchObject(statistics)
    expect(released.counts).toEqual(direct.counts)
    expect(test.alarms).toEqual([])
    expect(() => released[Symbol.asyncIterator]()).toThrow(expect.objectContaining({ code: 'alreadyRead' }))
  })

  it('is written down page by page, before it is handed out: who left, and how many were withheld why', async () => {
    const before = (await test.events()).filter(({ what }) => what === 'release').length
    const stream = (await test.vault.release(officer, statistics))[Symbol.asyncIterator]()
    const first = await stream.next()
    const events = (await test.events()).filter(({ what }) => what === 'release').slice(before)
    expect(events).toHaveLength(1)
    expect(events[0]?.released?.permitted).toContainEqual([(first.value as Permitted).case.id, 'v-1'])
    expect(events[0]?.released?.withheld).toEqual({ refused: 66, neverAsked: 66 })
    await stream.return?.(undefined)
  })

  it('is told to the person whom it held', async () => {
    const { accesses } = await test.vault.subjectAccess(await test.session(), personOf('case-0000'), { reason: REASON })
    expect(accesses).toContainEqual(
      expect.objectContaining({ what: 'release', audience: 'statisticsPartner', role: 'dataOfficer' }),
    )
    const other = await test.vault.subjectAccess(await test.session(), personOf('case-0001'), { reason: REASON })
    expect(other.accesses.filter(({ what }) => what === 'release')).toEqual([])
  })

  it('heeds a withdrawal at once', async () => {
    const worker = await test.session()
    const withdrawn = { ...agrees('withdrawn'), withdrawnOn: DAY } as never
    await test.vault.recordConsent(worker, { case: 'case-0000', person: 'v-1' }, withdrawn)
    const ids = (await all(await test.vault.release(officer, statistics))).map((one) => one.case.id)
    expect(ids).not.toContain('case-0000')
    expect(ids).toContain('case-0003')
  })

  it('heeds what a person refused in a case that comes later, on another page', async () => {
    const worker = await test.session()
    const of = (id: string, decision: string, date: string): CaseRecord =>
      caseRecord(id, {
        victims: [victim('v-1', { crossCaseId: 'x-two-cases', consents: [consent(), { ...agrees(decision), date }] })],
      })
    await test.vault.putCase(worker, of('case-0000b', 'granted', '2026-01-10'), { expectedVersion: 0 })
    const before = await all(await test.vault.release(officer, statistics))
    expect(before.map((one) => one.case.id)).toContain('case-0000b')
    await test.vault.putCase(worker, of('case-9999', 'refused', '2026-02-01'), { expectedVersion: 0 })
    const released = await test.vault.release(officer, statistics)
    expect((await all(released)).map((one) => one.case.id)).not.toContain('case-0000b')
    expect(released.counts.withheld).toMatchObject({ refusedElsewhere: 1 })
  })

  it('heeds what a person refuses in another case while it is read, and ends where they were let through by then', async () => {
    const worker = await test.session()
    const put = async (id: string, crossCaseId: string, decision: string): Promise<void> => {
      const victims = [victim('v-1', { crossCaseId, consents: [consent(), agrees(decision)] })]
      await test.vault.putCase(worker, caseRecord(id, { victims }), { expectedVersion: 0 })
    }
    await put('case-0000c', 'x-meanwhile', 'granted')
    const idsWhile = async (work: (id: string) => Promise<void>): Promise<string[]> => {
      const ids: string[] = []
      for await (const one of await test.vault.release(officer, statistics)) {
        await work(one.case.id)
        ids.push(one.case.id)
      }
      return ids
    }
    let isFirst = true
    const ids = await idsWhile(async () => {
      if (isFirst) await put('case-9998', 'x-meanwhile', 'refused')
      isFirst = false
    })
    expect(ids).not.toContain('case-0000c')

    // People who have other cases come last; more of them than are opened at a time.
    for (let at = 0; at <= 200; at++) await put(`d-${1000 + at}`, at === 200 ? 'x-0' : `x-${at}`, 'granted')
    const refusal = { ...agrees('refused'), date: DAY } as never
    const overtaken = idsWhile(async (id) => {
      if (id === 'd-1000') await test.vault.recordConsent(worker, { case: 'd-1200', person: 'v-1' }, refusal)
    })
    await expect(overtaken).rejects.toMatchObject({ code: 'releaseOver' })
    expect((await test.events()).at(-1)).toMatchObject({ what: 'release', outcome: { refused: 'releaseOver' } })
  })

  it.each(['e-1', 'e-2'])('holds no one who withdraws before it ends, although %s was read by then', async (id) => {
    const worker = await test.session()
    // The first has no other case; the second has one that is read after it.
    for (const [one, over] of [
      ['e-1', {}],
      ['e-2', { crossCaseId: `x-late-${id}` }],
      ['e-3', { crossCaseId: `x-late-${id}` }],
    ] as const) {
      const victims = [victim('v-1', { ...over, consents: [consent(), agrees('granted')] })]
      await test.vault.putCase(worker, caseRecord(`${one}-of-${id}`, { victims }), { expectedVersion: 0 })
    }
    const withdrawn = { ...agrees('withdrawn'), withdrawnOn: DAY } as never
    const read = async (): Promise<void> => {
      for await (const { case: read } of await test.vault.release(officer, statistics))
        if (read.id === `${id}-of-${id}`)
          await test.vault.recordConsent(worker, { case: read.id, person: 'v-1' }, withdrawn)
    }
    await expect(read()).rejects.toMatchObject({ code: 'releaseOver' })
    const ids = (await all(await test.vault.release(officer, statistics))).map((one) => one.case.id)
    expect(ids).not.toContain(`${id}-of-${id}`)
  })

  it('lets what was made of it leave only as long as no one in it refuses, withdraws or is erased', async () => {
    const worker = await test.session()
    const over = { code: 'releaseOver' }
    const put = (id: string): Promise<number> => {
      const victims = [victim('v-1', { consents: [consent(), agrees('granted')] })]
      return test.vault.putCase(worker, caseRecord(id, { victims }), { expectedVersion: 0 })
    }
    for (const id of ['f-1', 'f-2', 'f-3']) await put(id)
    const released = await test.vault.release(officer, statistics)
    await expect(released.checkBeforeLeaving()).rejects.toMatchObject(over)
    await all(released)
    await released.checkBeforeLeaving()
    // What others do, and what happens to someone who is not in it, changes nothing.
    await put('f-4')
    await test.vault.recordConsent(worker, { case: 'f-4', person: 'v-1' }, agrees('refused') as never)
    await released.checkBeforeLeaving()
    const withdrawn = { ...agrees('withdrawn'), withdrawnOn: DAY } as never
    await test.vault.recordConsent(worker, { case: 'f-1', person: 'v-1' }, withdrawn)
    await expect(released.checkBeforeLeaving()).rejects.toMatchObject(over)
    expect((await test.events()).at(-1)).toMatchObject({ what: 'release', outcome: { refused: 'releaseOver' } })

    const next = await test.vault.release(officer, statistics)
    await all(next)
    await carriedOut(test, { case: 'f-4' })
    await next.checkBeforeLeaving()
    await carriedOut(test, { case: 'f-2' })
    await expect(next.checkBeforeLeaving()).rejects.toMatchObject(over)
  })

  it('ends where someone in it is erased while it is read', async () => {
    const read = async (): Promise<void> => {
      for await (const { case: one } of await test.vault.release(officer, statistics))
        if (one.id === 'f-3') await carriedOut(test, { case: 'f-3' })
    }
    await expect(read()).rejects.toMatchObject({ code: 'releaseOver' })
  })

  it('is refused to other roles, for staff themselves, and for what the policy does not know; each is written down', async () => {
    for (const [by, request] of [
      [{ ...officer, role: 'caseWorker' }, statistics],
      [officer, { purpose: 'statistics', audience: 'service' }],
      [
        { ...officer, role: 'caseWorker' },
        { purpose: 'caseManagement', audience: 'internal' },
      ],
    ] as const) {
      await expect(test.vault.release(by, request)).rejects.toMatchObject({ code: 'notAllowed' })
      expect((await test.events()).at(-1)).toMatchObject({ what: 'release', outcome: { refused: 'notAllowed' } })
    }
    const named = { purpose: 'Kaliza asked by telephone', audience: 'public' } as const
    await expect(test.vault.release(officer, named)).rejects.toMatchObject({ code: 'purposeUnknown' })
    expect((await test.events()).at(-1)).toMatchObject({ purpose: 'unknown', outcome: { refused: 'purposeUnknown' } })
    expect(JSON.stringify(await test.events())).not.toContain('Kaliza')
    expect(await all(await test.vault.release({ ...officer, agency: 'org-2' }, statistics))).toEqual([])
  })
})
