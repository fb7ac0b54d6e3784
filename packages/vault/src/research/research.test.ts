import { permissionOf, permit } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import { openVault } from '../create-vault.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  DAY,
  defaultPolicy,
  engines,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import type { GrantRequest } from './research.ts'
import type { Researcher, ResearchPage } from './research-reader.ts'

const research = (decision: string): object => consent({ purpose: 'research', decision })
const view = { role: 'researcher', purpose: 'research', audience: 'researcher' } as const
const request: GrantRequest = { ...view, researcher: 'r-1', until: '2026-06-30', reason: REASON }

const records = Array.from({ length: 12 }, (_, at) =>
  caseRecord(`case-${String(at).padStart(2, '0')}`, {
    case: { id: `case-${String(at).padStart(2, '0')}`, openedOn: '2026-01-05', comments: ['sentinelComment'] },
    victims: [
      victim(`v-${at}`, {
        ownWords: 'sentinelWords',
        birthDate: '1987-06-05',
        consents: [consent(), ...(at % 3 === 2 ? [] : [research(at % 3 === 0 ? 'granted' : 'refused')])],
      }),
    ],
    ...(at === 3 ? { dataProtection: { ...caseRecord('x').dataProtection, accessRoles: ['caseWorker'] } } : {}),
  }),
)

describe.each(engines)('a view of a researcher on %s', (engine) => {
  let test: TestVault
  let [worker, granter, approver]: Session[] = []
  let by: Researcher
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session('caseWorker', 'w-1', { minutes: 720 })
    granter = await test.session('supervisor', 's-1', { minutes: 720 })
    approver = await test.session('supervisor', 's-2', { minutes: 720 })
    for (const record of records) await test.vault.putCase(worker, record, { expectedVersion: 0 })
    const keys = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
    await test.vault.plantCanary(keys, AGENCY, { case: 'case-00x', assignedTo: 'w-1' })
  })
  afterAll(() => test.close())

  const granted = async (over: Partial<GrantRequest> = {}): Promise<Researcher> => {
    const grant = await test.vault.research.grant(granter as Session, { ...request, ...over })
    await test.vault.research.approve(approver as Session, grant)
    return { actor: over.researcher ?? 'r-1', from: 'desk-1', agency: AGENCY, grant }
  }
  const pagesOf = async (reader: Researcher, limit?: number): Promise<ResearchPage[]> => {
    const pages: ResearchPage[] = []
    for (let after: string | undefined; ; ) {
      const page: ResearchPage = await test.vault.research.read(reader, {
        ...(after === undefined ? {} : { after }),
        ...(limit === undefined ? {} : { limit }),
      })
      pages.push(page)
      after = page.next
      if (after === undefined) return pages
    }
  }
  const refused = async (reader: Researcher, code: string, vault = test.vault): Promise<void> => {
    await expect(vault.research.read(reader)).rejects.toMatchObject({ code })
    const last = (await test.events())
      .filter(({ what, agency }) => what === 'readView' && agency === reader.agency)
      .at(-1)
    expect(last).toMatchObject({ actor: { id: reader.actor }, outcome: { refused: code } })
    // What is no id of a view may be anything, and is not written down.
    expect(last?.grant).toBe(reader.grant === 'x' ? undefined : reader.grant)
  }

  it('is granted by the person who approves and approved by others, for no longer than the policy says, each of it written down', async () => {
    const { vault } = test
    for (const [session, over, code] of [
      [worker, {}, 'notAllowed'],
      [granter, { reason: 'short' }, 'reasonMissing'],
      [granter, { until: '2027-03-02' }, 'grantTooLong'],
      [granter, { until: '2026-02-28' }, 'grantTooLong'],
      [granter, { until: '2026-02-30' }, 'grantTooLong'],
      [granter, { until: 'tomorrow' }, 'grantTooLong'],
      [granter, { researcher: 's-1' }, 'approvalByOneself'],
      [granter, { researcher: 'a\nb' }, 'textMalformed'],
      [granter, { role: 'dataOfficer' }, 'notAllowed'],
      [granter, { role: 'caseWorker', purpose: 'caseManagement', audience: 'internal' }, 'notAllowed'],
      [granter, { purpose: 'statistics', audience: 'public' }, 'notAllowed'],
      [granter, { audience: 'partner' }, 'notAllowed'],
      [granter, { fields: ['victim.nothing'] }, 'notAllowed'],
    ] as [Session, Partial<GrantRequest>, string][]) {
      await expect(vault.research.grant(session, { ...request, ...over })).rejects.toMatchObject({ code })
      expect((await test.events()).at(-1)).toMatchObject({ what: 'grantView', outcome: { refused: code } })
    }
    expect(await vault.research.grants(granter as Session)).toEqual([])
    const grant = await vault.research.grant(granter as Session, { ...request, until: '2027-03-01' })
    by = { actor: 'r-1', from: 'desk-1', agency: AGENCY, grant }
    await refused(by, 'grantUnusable')
    for (const [session, code] of [
      [worker, 'notAllowed'],
      [granter, 'approvalByOneself'],
      [await test.session('supervisor', 'r-1'), 'approvalByOneself'],
      [await test.session('supervisor', 's-1', { agency: 'org-2' }), 'grantUnusable'],
    ] as [Session, string][])
      await expect(vault.research.approve(session, grant)).rejects.toMatchObject({ code })
    await vault.research.approve(approver as Session, grant)
    await expect(vault.research.approve(approver as Session, grant)).rejects.toMatchObject({
      code: 'approvalByOneself',
    })
    expect(await vault.research.grants(granter as Session)).toMatchObject([
      {
        id: grant,
        researcher: 'r-1',
        terms: view,
        until: '2027-03-01',
        grantedBy: 's-1',
        approvedBy: ['s-2'],
        state: 'open',
      },
    ])
    await expect(vault.research.grants(worker as Session)).rejects.toMatchObject({ code: 'notAllowed' })
    const events = (await test.events()).filter((one) => one.grant === grant && one.outcome === 'done')
    expect(events.map(({ what }) => what)).toEqual(['grantView', 'approveView'])
  })

  it('shows what the gate lets through to researchers, without an identity, a text or an id of the case', async () => {
    const [page] = await pagesOf(by)
    const direct = await permit(
      records.filter(({ dataProtection }) => dataProtection.accessRoles === undefined),
      { ...view, policy: defaultPolicy, at: DAY, actor: { role: 'researcher' } },
    )
    let count = 0
    for await (const one of direct) {
      const shown = page?.cases[count++]
      expect({ ...shown, case: { ...shown?.case, id: '' }, victims: [{ ...shown?.victims?.[0], id: '' }] }).toEqual({
        ...one,
        case: { ...one.case, id: '' },
        victims: [{ ...one.victims?.[0], id: '' }],
      })
    }
    expect(page?.cases).toHaveLength(count)
    expect(count).toBe(3)
    expect(permissionOf(page?.cases[0] as object)).toMatchObject({ purpose: 'research', audience: 'researcher' })
    expect(JSON.stringify(page)).not.toMatch(/case-\d|"v-|sentinel|1987|w-1/)
    expect(test.alarms).toEqual([])
  })

  it('is handed out page by page, each written down before, under ids that no other view has', async () => {
    const read = async () =>
      (await test.events()).filter(({ what, outcome }) => what === 'readView' && outcome === 'done')
    const before = (await read()).length
    const pages = await pagesOf(by, 5)
    const events = (await read()).slice(before)
    expect(events).toHaveLength(pages.length)
    expect(events.flatMap((one) => one.released?.permitted ?? []).toSorted()).toEqual(
      [0, 6, 9].map((at) => [records[at]?.case.id, `v-${at}`]),
    )
    for (const one of events)
      expect(one).toMatchObject({
        what: 'readView',
        actor: { role: 'researcher', id: 'r-1' },
        purpose: 'research',
        grant: by.grant,
      })
    const ids = (all: readonly ResearchPage[]): string[] => all.flatMap(({ cases }) => cases.map((one) => one.case.id))
    expect(ids(pages)).toEqual(ids(await pagesOf(by)))
    // Nor has another view of the same researcher: what two views say could be put together.
    for (const researcher of ['r-1', 'r-2']) {
      const other = ids(await pagesOf(await granted({ researcher })))
      expect(other).toHaveLength(3)
      expect(other.filter((id) => ids(pages).includes(id))).toEqual([])
    }
    // Where a page ended is of the view too, and says nothing.
    const next = pages[0]?.next as string
    expect(Buffer.from(next, 'base64url').toString('latin1')).not.toContain('case-')
    for (const [reader, after] of [
      [await granted({ researcher: 'r-3' }), next],
      [by, next.slice(4)],
      [by, ''],
      [by, 'case-05'],
    ] as const)
      await expect(test.vault.research.read(reader, { after })).rejects.toMatchObject({ code: 'textMalformed' })
  })

  it('has its cases in an order of its own, by which they are in no other view and in no list of ids', async () => {
    const orders = new Set<string>()
    for (let at = 0; at < 12; at++) {
      const reader = await granted({ researcher: 'r-9', fields: [at % 2 === 0 ? 'victim.sex' : 'victim.status'] })
      await pagesOf(reader, 5)
      const read = (await test.events()).filter(({ what, grant }) => what === 'readView' && grant === reader.grant)
      const order = read.flatMap(({ released }) => released?.permitted.map(([id]) => id) ?? [])
      expect(order.toSorted()).toEqual(['case-00', 'case-06', 'case-09'])
      orders.add(order.join())
    }
    // One order in all of them comes by chance once in 360 million times.
    expect(orders.size).toBeGreaterThan(1)
  })

  it('shows the fields that were granted, and no others', async () => {
    const pages = await pagesOf(await granted({ researcher: 'r-4', fields: ['victim.sex'] }))
    expect(pages[0]?.cases[0]?.victims?.[0]).toMatchObject({ sex: 'female' })
    expect(pages[0]?.cases[0]?.victims?.[0]).not.toHaveProperty('status')
  })

  it('is told to the person, as which role and for which audience', async () => {
    const { accesses } = await test.vault.subjectAccess(worker as Session, personOf('case-00', 'v-0'), {
      reason: REASON,
    })
    expect(accesses.at(-1)).toMatchObject({ what: 'readView', role: 'researcher', audience: 'researcher' })
    expect(JSON.stringify(accesses)).not.toContain('r-1')
  })

  it('loses anyone who withdraws, and what is archived, with the next page', async () => {
    const { vault } = test
    await vault.recordConsent(worker as Session, { case: 'case-00', person: 'v-0' }, {
      ...research('withdrawn'),
      date: DAY,
      withdrawnOn: DAY,
    } as never)
    await carriedOut(test, { case: 'case-06' }, 'archive')
    expect((await pagesOf(by)).flatMap(({ cases }) => cases)).toHaveLength(1)
  })

  it('loses anyone who refused in another case, on whatever page that is, as soon as it is written', async () => {
    const of = (id: string, decision: string, date: string) =>
      caseRecord(id, {
        victims: [
          victim('v-0', {
            crossCaseId: 'x-1',
            consents: [consent(), consent({ purpose: 'research', decision, date })],
          }),
        ],
      })
    const reader = await granted({ researcher: 'r-8' })
    const count = async (): Promise<number> => (await pagesOf(reader, 2)).flatMap(({ cases }) => cases).length
    const before = await count()
    await test.vault.putCase(worker as Session, of('case-00b', 'granted', '2026-01-10'), { expectedVersion: 0 })
    expect(await count()).toBe(before + 1)
    await test.vault.putCase(worker as Session, of('case-99', 'refused', '2026-02-01'), { expectedVersion: 0 })
    expect(await count()).toBe(before)
  })

  it('is refused to others, in another agency, and once it is revoked', async () => {
    await refused({ ...by, actor: 'r-2', from: 'desk-1' }, 'grantUnusable')
    await refused({ ...by, agency: 'org-2' }, 'grantUnusable')
    await refused({ ...by, grant: 'x' }, 'grantUnusable')
    const reader = await granted({ researcher: 'r-5' })
    await expect(test.vault.research.revoke(worker as Session, reader.grant, REASON)).rejects.toMatchObject({
      code: 'notAllowed',
    })
    await test.vault.research.read(reader)
    await test.vault.research.revoke(approver as Session, reader.grant, REASON)
    await refused(reader, 'grantUnusable')
    await expect(test.vault.research.approve(approver as Session, reader.grant)).rejects.toMatchObject({
      code: 'grantUnusable',
    })
    const states = await test.vault.research.grants(granter as Session)
    expect(states.find(({ id }) => id === reader.grant)).toMatchObject({ state: 'revoked', revokedBy: 's-2' })
  })

  it('is granted and approved by no one whom the researcher helped to a view that can still be used', async () => {
    const { research } = test.vault
    const until = DAY
    const first = await test.session('supervisor', 'staff-1')
    const second = await test.session('supervisor', 'staff-2')
    const grant = (session: Session, researcher: string) => research.grant(session, { ...request, researcher, until })
    await research.approve(approver as Session, await grant(first, 'staff-2'))
    await expect(grant(second, 'staff-1')).rejects.toMatchObject({ code: 'approvalCycle' })
    const byOther = await grant(granter as Session, 'staff-1')
    await expect(research.approve(second, byOther)).rejects.toMatchObject({ code: 'approvalCycle' })
    await research.approve(approver as Session, byOther)
    for (const { id, researcher } of await research.grants(first))
      if (researcher === 'staff-2') await research.revoke(first, id, REASON)
    expect(await grant(second, 'staff-1')).toEqual(expect.any(String))
  })

  it('is refused where the policy became tighter meanwhile', async () => {
    const { options } = test
    const withRole = (over: object, more: object = {}) => ({
      ...options.policy,
      ...more,
      roles: options.policy.roles.map((one) => (one.role === 'researcher' ? { ...one, ...over } : one)),
    })
    const { grantDays: _, ...none } = options.policy.roles.find(({ role }) => role === 'researcher') ?? {}
    for (const [policy, code] of [
      [withRole({ purposes: [] }), 'notAllowed'],
      [
        { ...options.policy, roles: [...withRole({}).roles.filter(({ role }) => role !== 'researcher'), none] },
        'grantUnusable',
      ],
      [withRole({}, { release: { ...options.policy.release, approvals: 2 } }), 'grantUnusable'],
    ] as const)
      await refused(by, code, await openVault({ ...options, policy: policy as never }))
    await test.vault.research.read(by)
  })

  it('ends with its last day, and with a clock that is set back', async () => {
    const reader = await granted({ researcher: 'r-6', until: '2026-03-02' })
    await test.vault.research.read(await granted({ researcher: 'r-7', until: DAY }))
    test.clock.at = '2026-03-02T23:59:00.000Z'
    await test.vault.research.read(reader)
    test.clock.at = '2026-03-03T00:00:00.000Z'
    await refused(reader, 'grantUnusable')
    // One that was granted for a year, under a policy that now gives a day.
    await test.vault.research.read(by)
    const { policy } = test.options
    const roles = policy.roles.map((one) => (one.role === 'researcher' ? { ...one, grantDays: 1 } : one))
    await refused(by, 'grantUnusable', await openVault({ ...test.options, policy: { ...policy, roles } }))
    test.clock.at = '2026-03-02T12:00:00.000Z'
    await refused(reader, 'clockSetBack')
    // Another process has seen no later time: the database has.
    const other = await openVault(test.options)
    await refused(reader, 'clockSetBack', other)
  })
})
