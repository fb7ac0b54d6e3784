import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import { openVault } from '../create-vault.ts'
import { asOwner } from '../fixture-owner.ts'
import { AGENCY, caseRecord, defaultPolicy, engines, setUp, type TestVault, victim } from '../fixture-vault.ts'
import type { Vault } from '../vault.ts'
import { approved, carriedOut } from './fixture-approved.ts'

const { dataProtection } = caseRecord('x')
const { retainUntil: _, ...rest } = dataProtection
const undated = { ...rest, absent: { retainUntil: 'unknown' } }

describe.each(engines)('what a policy says is over, on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
  })
  afterAll(() => test.close())

  const put = async (id: string, over: { closedOn?: string; born?: string; dataProtection?: object } = {}) => {
    const { closedOn, born = '1980-02-03', ...more } = over
    const own = { id, openedOn: '2010-01-05', ...(closedOn === undefined ? {} : { closedOn }) }
    const record = caseRecord(id, { case: own, victims: [victim('v-1', { birthDate: born })], ...more })
    await test.vault.putCase(await test.session(), record, { expectedVersion: 0 })
  }
  const supervisorIn = (vault: Vault): Promise<Session> =>
    vault.startSession({
      role: 'supervisor',
      actor: 's-1',
      from: 'desk-1',
      agency: AGENCY,
      purpose: 'caseManagement',
    })
  const over = async (vault = test.vault) => (await vault.retentionDue(await supervisorIn(vault))).over

  it('is found of cases without a last day, and of those with a later one, the longest over first', async () => {
    await put('open')
    await put('closed', { closedOn: '2016-02-28' })
    await put('closed-today', { closedOn: '2016-03-01' })
    await put('undated', { closedOn: '2015-06-30', dataProtection: undated })
    await put('held', { closedOn: '2016-01-31', dataProtection: { ...dataProtection, legalHold: true } })
    // A child's case waits until the child is 25; what is past its own day is on the other list.
    await put('child', { closedOn: '2015-06-30', born: '2005-06-07' })
    await put('past', { closedOn: '2015-06-30', dataProtection: { ...dataProtection, retainUntil: '2026-02-01' } })
    const keys = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
    await test.vault.plantCanary(keys, AGENCY, { case: 'canary', assignedTo: 'w-1' })
    expect(await over()).toEqual([
      { case: 'undated', endedOn: '2025-06-30', then: 'review', held: false },
      { case: 'held', endedOn: '2026-01-31', then: 'review', held: true },
      { case: 'closed', endedOn: '2026-02-28', then: 'review', held: false },
    ])
  })

  it('follows the policy of today, and no archive is asked for twice', async () => {
    const periods = [{ id: 'file', from: 'caseClosed', months: 12, then: 'archive' }] as const
    const policy = { ...defaultPolicy, id: 'short', retention: { ...defaultPolicy.retention, periods } }
    const short = await openVault({ ...test.options, policy: policy as never })
    const ids = async (): Promise<string[]> => (await over(short)).map((one) => one.case)
    expect(await ids()).toEqual(['child', 'undated', 'held', 'closed', 'closed-today'])
    await carriedOut(test, { case: 'closed' }, 'archive')
    expect(await ids()).toEqual(['child', 'undated', 'held', 'closed-today'])
    expect((await over()).find((one) => one.case === 'closed')).toMatchObject({ archivedOn: '2026-03-01' })
  })

  it('lets no archive be carried out that was approved before the policy left less of the case', async () => {
    const periods = [{ id: 'file', from: 'caseClosed', months: 12, then: 'erase' }] as const
    const policy = { ...defaultPolicy, id: 'erasing', retention: { ...defaultPolicy.retention, periods } }
    const erasing = await openVault({ ...test.options, policy: policy as never })
    const asked = await approved(test, { case: 'closed-today' }, 'archive')
    const officer = await supervisorIn(erasing)
    await expect(erasing.erase(officer, asked)).rejects.toMatchObject({ code: 'leavesTooMuch' })
    expect((await over(erasing)).map((one) => one.case)).toContain('closed-today')
  })

  it('is of the cases assigned to the session where its role sees no others', async () => {
    const roles = defaultPolicy.roles.map((one) =>
      one.role === 'supervisor' ? { ...one, access: { ...one.access, scope: 'assigned' } } : one,
    )
    const narrow = await openVault({ ...test.options, policy: { ...defaultPolicy, id: 'narrow', roles } as never })
    expect(await over(narrow)).toEqual([])
    await test.vault.assignCase(await test.session('supervisor', 's-1'), 'held', ['w-1', 's-1'])
    const ids = async (vault: typeof narrow) => (await over(vault)).map((one) => one.case)
    expect(await ids(narrow)).toEqual(['held'])
    expect(await ids(test.vault)).toEqual(expect.arrayContaining(['undated', 'held']))
  })

  it('is told by nothing in clear: what is sealed of every case is as long', async () => {
    const lengths = await asOwner(test, ['select distinct length(keeping) as length from cases.record'])
    expect(lengths).toHaveLength(1)
  })
})
