/** What an insider, a recipient or who has the machine could do, tried one after the other. Each of these once worked. */

import type { CaseRecord } from '@tip-standard/core'
import type { Attestation } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from './create-vault.ts'
import type { Parameter } from './database/database.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  freePolicy,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from './fixture-vault.ts'
import { approved, carriedOut } from './retention/fixture-approved.ts'
import type { Vault } from './vault.ts'

const officer = { actor: 'd-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const agrees = [consent(), consent({ purpose: 'shareStatistics' })]

describe('an attack', () => {
  let test: TestVault
  let vault: Vault
  beforeAll(async () => {
    test = await setUp('pglite', { policy: freePolicy })
    vault = test.vault
  })
  afterAll(() => test.close())

  const put = async (id: string, over: Record<string, unknown> = {}): Promise<void> =>
    void (await vault.putCase(await test.session(), caseRecord(id, over), { expectedVersion: 0 }))
  const rows = async <Row>(
    role: 'cases' | 'identities' | 'keys',
    sql: string,
    params: Parameter[] = [],
  ): Promise<Row[]> =>
    await test.database.transaction(role, async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true), set_config('vault.archive', 'open', true)`)
      return await tx.query<Row>(sql, params)
    })

  it('on the clock: set back before the vault is opened again, it brings no withdrawn consent back into a release', async () => {
    await put('clock', { victims: [victim('v-1', { consents: agrees })] })
    const withdrawn = {
      purpose: 'shareStatistics',
      decision: 'withdrawn',
      date: '2026-03-02',
      withdrawnOn: '2026-03-02',
    }
    test.clock.at = '2026-03-02T09:00:00.000Z'
    await vault.recordConsent(await test.session(), { case: 'clock', person: 'v-1' }, consent(withdrawn) as never)
    test.clock.at = '2026-03-01T09:00:00.000Z'
    const again = await openVault({ ...test.options })
    const statistics = { purpose: 'statistics', audience: 'public' } as const
    const read = async (): Promise<void> => {
      for await (const _ of await again.release(officer, statistics));
    }
    await expect(read()).rejects.toMatchObject({ code: 'clockSetBack' })
    await expect(again.series.open(officer, statistics)).rejects.toMatchObject({ code: 'clockSetBack' })
    await expect(again.askRelease(officer, statistics, REASON)).rejects.toMatchObject({ code: 'clockSetBack' })
    const keeper = { actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' } as const
    await expect(again.rotateKeys(keeper)).rejects.toMatchObject({ code: 'clockSetBack' })
    const { writable } = new TransformStream<Uint8Array, Uint8Array>()
    await expect(again.backup(keeper, writable)).rejects.toMatchObject({ code: 'clockSetBack' })
    test.clock.at = '2026-03-03T09:00:00.000Z'
  })

  it('with a release that was begun on another day: it hands out no one by what they had decided by then', async () => {
    // More than a page, which are opened as they are asked for.
    const session = await test.session()
    for (let at = 0; at < 201; at++)
      await vault.putCase(
        session,
        caseRecord(`day-${String(at).padStart(3, '0')}`, { victims: [victim('v-1', { consents: agrees })] }),
        { expectedVersion: 0 },
      )
    const stream = (await vault.release(officer, { purpose: 'statistics', audience: 'public' }))[Symbol.asyncIterator]()
    expect((await stream.next()).done).toBe(false)
    test.clock.at = '2026-03-04T09:00:00.000Z'
    const rest = async (): Promise<void> => {
      while ((await stream.next()).done !== true);
    }
    await expect(rest()).rejects.toMatchObject({ code: 'releaseOver' })
  })

  it('through an earlier version: it tells nothing of the person who is no longer in the case, in events and relations either', async () => {
    const [one, other] = ['v-1', 'v-2'].map((id) => victim(id, { status: 'potential' }))
    const events = ['v-1', 'v-2'].map((id) => ({
      id: `e-${id}`,
      victimIds: [id],
      perpetratorIds: id === 'v-1' ? ['p-1', 'p-2'] : ['p-1'],
      acts: ['recruitment'],
      means: ['deception'],
      purposes: ['domesticServitude'],
    }))
    const relations = ['v-1', 'v-2'].map((id) => ({ victimId: id, perpetratorId: 'p-1', kinds: ['employer'] }))
    const perpetrators = ['p-1', 'p-2'].map((id) => ({ id, kind: 'person', roles: ['recruiter'] }))
    await put('earlier', { victims: [one, other], perpetrators, events, relations })
    const session = await test.session()
    const left = { ...events[0], perpetratorIds: ['p-1'] }
    const now = {
      victims: [one],
      perpetrators: perpetrators.slice(0, 1),
      events: [left],
      relations: relations.slice(0, 1),
    }
    await vault.putCase(session, caseRecord('earlier', now), { expectedVersion: 1 })
    const { record } = await vault.readCase(session, { case: 'earlier' }, 1)
    expect(record).toMatchObject({ victims: [{ id: 'v-1' }], events: [left] })
    expect(JSON.stringify(record)).not.toMatch(/v-2|p-2/)
  })

  it('through an earlier version: one that was to be kept longer shows nothing of a case whose time is over', async () => {
    await put('shortened')
    const session = await test.session()
    const { dataProtection } = caseRecord('x')
    const shorter = caseRecord('shortened', { dataProtection: { ...dataProtection, retainUntil: '2026-03-01' } })
    await vault.putCase(session, shorter, { expectedVersion: 1 })
    for (const version of [undefined, 1, 2]) {
      const { record, decisions } = await vault.readCase(session, { case: 'shortened' }, version)
      expect([record, decisions.map((one) => one.permitted)]).toEqual([undefined, [false]])
    }
  })

  it('through an earlier version: one that named no roles shows nothing of a case that names some now', async () => {
    await put('named-later')
    const [session, other] = [await test.session(), await test.session('supervisor', 's-1')]
    const { dataProtection } = caseRecord('x')
    const named = caseRecord('named-later', { dataProtection: { ...dataProtection, accessRoles: ['caseWorker'] } })
    await vault.putCase(session, named, { expectedVersion: 1 })
    for (const version of [undefined, 1]) {
      expect((await vault.readCase(session, { case: 'named-later' }, version)).record).toBeDefined()
      await expect(vault.readCase(other, { case: 'named-later' }, version)).rejects.toMatchObject({ code: 'notFound' })
    }
    // Nor is a decision recorded by whom it does not name, which would say that the person is there.
    const assigned = await test.session('socialWorker', 'w-1')
    for (const person of ['v-1', 'v-9'])
      await expect(
        vault.recordConsent(assigned, { case: 'named-later', person }, consent() as never),
      ).rejects.toMatchObject({ code: 'notFound' })
  })

  it('by naming agencies: who sees one agency learns nothing of others, and no keys are made for what is none', async () => {
    const supervisor = await test.session('supervisor', 's-1')
    for (const agency of ['org-2', 'org-77']) {
      await expect(vault.readCase(supervisor, { case: 'clock', agency })).rejects.toMatchObject({ code: 'notFound' })
      await expect(vault.listCases(supervisor, { agency })).rejects.toMatchObject({ code: 'notFound' })
    }
    expect(await rows('keys', 'select distinct agency from keys.secret where agency like $1', ['org-%'])).toEqual([
      { agency: AGENCY },
    ])
  })

  it('through a release: single records that name the roles which may see them do not leave by another', async () => {
    const { dataProtection } = caseRecord('x')
    const named = (id: string, accessRoles: readonly string[]): Promise<void> =>
      put(id, { victims: [victim('v-1', { consents: agrees })], dataProtection: { ...dataProtection, accessRoles } })
    await named('roles-others', ['caseWorker'])
    await named('roles-own', ['caseWorker', 'dataOfficer'])
    const partner = { purpose: 'caseTransfer', audience: 'partner', recipient: 'Office' } as const
    const leaving = async (request: Parameters<Vault['release']>[1]): Promise<string[]> => {
      const ids: string[] = []
      for await (const one of await vault.release(officer, request)) ids.push(one.case.id)
      return ids
    }
    const agreed = consent({ purpose: 'shareIdentifiable', recipients: ['Office'] })
    for (const id of ['roles-others', 'roles-own'])
      await vault.recordConsent(await test.session(), { case: id, person: 'v-1' }, agreed as never)
    expect(await leaving(partner)).toEqual(['roles-own'])
    // Where only counts and coarse rows are made, everyone who agreed counts.
    expect(await leaving({ purpose: 'statistics', audience: 'public' })).toContain('roles-others')
  })

  it('by asking for an erasure: it tells nothing of cases that who asks may not open', async () => {
    const { dataProtection } = caseRecord('x')
    await put('asked', {})
    await put('asked-named', { dataProtection: { ...dataProtection, accessRoles: ['socialWorker'] } }).catch(() => {})
    const stranger = await test.session('caseWorker', 'w-2')
    for (const of of [{ case: 'asked' }, personOf('asked', 'v-9'), { case: 'none' }])
      await expect(vault.askErasure(stranger, of, REASON)).rejects.toMatchObject({ code: 'notFound' })
    await expect(vault.askErasure(await test.session(), { case: 'asked-named' }, REASON)).rejects.toMatchObject({
      code: 'notFound',
    })
    // Who approves may ask for any.
    expect(await vault.askErasure(await test.session('supervisor', 's-1'), { case: 'asked-named' }, REASON)).toMatch(
      /-/,
    )
  })

  it('with approvals of long ago: they erase and release nothing', async () => {
    await put('stale', { victims: [victim('v-1', { consents: agrees })] })
    const asked = await approved(test, { case: 'stale' })
    const request = { purpose: 'statistics', audience: 'public' } as const
    const release = await vault.askRelease(officer, request, REASON)
    const late = await vault.askRelease(officer, request, REASON)
    await vault.releaseRequests.approve(await test.session('supervisor', 's-1'), release)
    test.clock.at = '2026-04-03T09:00:00.000Z'
    const supervisor = await test.session('supervisor', 's-1')
    await expect(vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'approvalUnusable' })
    await expect(vault.approveErasure(await test.session('supervisor', 's-9'), asked)).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    expect((await vault.erasuresPending(supervisor)).filter(({ of }) => of.case === 'stale')).toEqual([])
    await expect(vault.release(officer, request, release)).rejects.toMatchObject({ code: 'approvalUnusable' })
    await expect(vault.releaseRequests.approve(supervisor, late)).rejects.toMatchObject({ code: 'approvalUnusable' })
    expect([await vault.releaseRequests.pending(supervisor), await vault.askedReleases(officer)]).toEqual([[], []])
  })

  it('with approvals of a policy that asked for fewer: they erase nothing under the one of today', async () => {
    await put('tighter')
    const asked = await approved(test, { case: 'tighter' })
    const { policy } = test.options
    const strict = { ...policy, retention: { ...policy.retention, approvals: 3 } }
    const today = await openVault({ ...test.options, policy: strict })
    const by = { actor: 's-1', from: 'desk-1', role: 'supervisor', agency: AGENCY, purpose: 'caseManagement' } as const
    await expect(today.erase(await today.startSession(by), asked)).rejects.toMatchObject({ code: 'approvalNeeded' })
    expect(await today.erasuresPending(await today.startSession(by))).toMatchObject([{ needed: 3, approvals: 2 }])
  })

  it('by taking someone out of a case first: anyone who is left of it is erased with it', async () => {
    const three = ['v-1', 'v-2', 'v-3'].map((id) => victim(id))
    await put('taken-out', { victims: three })
    const session = await test.session()
    for (const id of ['v-1', 'v-2'])
      await vault.putIdentity(session, personOf('taken-out', id), identityRecord(id), { expectedVersion: 0 })
    await vault.putCase(session, caseRecord('taken-out', { victims: [three[0], three[2]] }), { expectedVersion: 1 })
    const before = await rows('keys', 'select from keys.data_key')
    await carriedOut(test, personOf('taken-out', 'v-1'))
    await carriedOut(test, { case: 'taken-out' })
    expect(await rows('identities', 'select from identities.record')).toEqual([])
    expect(before.length - (await rows('keys', 'select from keys.data_key')).length).toBe(4)
  })

  it('by masks: who sees less than all of a record does not collect all of it for its person', async () => {
    const masked = {
      ...freePolicy,
      roles: freePolicy.roles.map((one) =>
        one.role === 'caseWorker' && one.access !== undefined
          ? { ...one, access: { ...one.access, upTo: 'internal' as const } }
          : one,
      ),
    }
    await put('masked', { victims: [victim('v-1', { ownWords: 'In her own words' })] })
    const other = await openVault({ ...test.options, policy: masked })
    const by = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: AGENCY, purpose: 'caseManagement' } as const
    const session = await other.startSession(by)
    expect(JSON.stringify((await other.readCase(session, { case: 'masked' })).record)).not.toContain('own words')
    await expect(other.subjectAccess(session, personOf('masked'), { reason: REASON })).rejects.toMatchObject({
      code: 'notAllowed',
    })
  })

  it('by collecting what is held about a person: the person is told who did', async () => {
    await put('collected')
    const session = await test.session()
    await vault.subjectAccess(session, personOf('collected'), { reason: REASON })
    const { accesses } = await vault.subjectAccess(session, personOf('collected'), { reason: REASON })
    expect(accesses.map(({ what }) => what)).toEqual(['putCase', 'subjectAccess'])
  })

  it('through a release: who sees only the cases assigned to them takes out no others', async () => {
    const { dataProtection } = caseRecord('x')
    await put('not-theirs', { dataProtection: { ...dataProtection, legalBases: ['legalObligation'] } })
    const leaving = async (actor: string): Promise<string[]> => {
      const ids: string[] = []
      const request = { purpose: 'mandatoryReport', audience: 'authority', recipient: 'Police' } as const
      for await (const one of await vault.release({ ...officer, actor, role: 'caseWorker' }, request))
        ids.push(one.case.id)
      return ids
    }
    expect(await leaving('w-1')).toContain('not-theirs')
    expect(await leaving('w-2')).toEqual([])
  })

  it('through a release: what a person refused in a case of someone else holds, which who takes data out does not see', async () => {
    const worker = (actor: string) => ({ actor, from: 'desk-1', role: 'caseWorker', agency: AGENCY }) as const
    const inCase = (id: string, decision: string, date: string): CaseRecord => {
      const own = consent({ purpose: 'shareIdentifiable', recipients: ['Partner'], decision, date })
      return caseRecord(id, { victims: [victim('v-1', { crossCaseId: 'x-refused', consents: [consent(), own] })] })
    }
    const leaving = async (): Promise<string[]> => {
      const ids: string[] = []
      const request = { purpose: 'caseTransfer', audience: 'partner', recipient: 'Partner' } as const
      for await (const one of await vault.release(worker('w-1'), request)) ids.push(one.case.id)
      return ids
    }
    const as = (actor: string) => vault.startSession({ ...worker(actor), purpose: 'caseManagement' })
    await vault.putCase(await as('w-1'), inCase('agreed', 'granted', '2026-01-10'), { expectedVersion: 0 })
    expect(await leaving()).toContain('agreed')
    await vault.putCase(await as('w-2'), inCase('refused-later', 'refused', '2026-02-01'), { expectedVersion: 0 })
    expect(await leaving()).not.toContain('agreed')
  })

  it('with an attestation that was slipped in: the log tells under which ones something was opened', async () => {
    await put('attested')
    const slipped: Attestation = {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['caseManagement'],
      by: 'supervisor',
      reason: 'Invented',
      from: '2026-01-01',
      until: '2026-12-31',
    }
    const policies: (string | undefined)[] = []
    for (const attestations of [[], [slipped]]) {
      const other = await openVault({ ...test.options, attestations })
      const by = { ...officer, actor: 'w-1', role: 'caseWorker', purpose: 'caseManagement' } as const
      await other.readCase(await other.startSession(by), { case: 'attested' })
      policies.push((await test.events()).filter(({ agency }) => agency === AGENCY).at(-1)?.policy)
    }
    expect(policies[1]).not.toBe(policies[0])
    expect(policies[1]).toContain(policies[0])
  })

  it('by masks: who approves and sees less than sensitive fields does not read them in what anonymising left', async () => {
    const masked = {
      ...freePolicy,
      roles: freePolicy.roles.map((one) =>
        one.role === 'supervisor' && one.access !== undefined
          ? { ...one, access: { ...one.access, upTo: 'internal' as const } }
          : one,
      ),
    }
    const by = { actor: 's-1', from: 'desk-1', role: 'supervisor', agency: AGENCY, purpose: 'caseManagement' } as const
    const other = await openVault({ ...test.options, policy: masked })
    await expect(other.archive.anonymised(await other.startSession(by))).rejects.toMatchObject({ code: 'notAllowed' })
    expect(await vault.archive.anonymised(await test.session('supervisor', 's-1'))).toEqual([])
  })

  it('by waiting until a canary is kept too long: no list ever tells it from the others', async () => {
    await vault.plantCanary({ actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' }, AGENCY, {
      case: 'canary',
      assignedTo: 'w-1',
    })
    test.clock.at = '2037-01-02T09:00:00.000Z'
    const { due, held } = await vault.retentionDue(await test.session('supervisor', 's-1'))
    expect(due.length).toBeGreaterThan(0)
    expect([...due, ...held].map((one) => one.case)).not.toContain('canary')
  })
})
