/** What someone learns who may open no identity without another's approval, and has numbers and names to try. */

import type { Policy } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../create-vault.ts'
import type { Database } from '../database/database.ts'
import { caseRecord, defaultPolicy, identityRecord, personOf, REASON, setUp, type TestVault } from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import type { Vault } from '../vault.ts'
import type { Session } from './session.ts'

const PHONE = { by: 'phone', number: '+250 788 123 456' } as const
const plan = { way: 'phone', at: '2026-03-02T10:00:00Z', number: '+250788123456' } as const

/** The default policy, in which case workers write, and open identities with approval only. */
const careful = (): Policy => ({
  ...defaultPolicy,
  id: 'careful',
  roles: defaultPolicy.roles.map((one) =>
    one.role === 'socialWorker' && one.access !== undefined
      ? { ...one, access: { ...one.access, identities: 'withApproval' as const } }
      : one,
  ),
})

/** A database that counts the statements of each transaction. */
function counting(database: Database): { database: Database; counts: number[] } {
  const counts: number[] = []
  return {
    counts,
    database: {
      close: () => database.close(),
      transaction: (role, work) =>
        database.transaction(role, async (tx) => {
          const at = counts.push(0) - 1
          const count = (): void => {
            counts[at] = (counts[at] ?? 0) + 1
          }
          return await work({
            ...tx,
            query: (...given) => {
              count()
              return tx.query(...given)
            },
            queryAs: (...given) => {
              count()
              return tx.queryAs(...given)
            },
          })
        }),
    },
  }
}

describe('guessing who someone is', () => {
  let test: TestVault
  let vault: Vault
  let [lawyer, supervisor, writer]: Session[] = []
  beforeAll(async () => {
    test = await setUp('pglite', { policy: careful() })
    vault = test.vault
    const worker = await test.session()
    for (const id of ['k-1', 'k-2']) await vault.putCase(worker, caseRecord(id), { expectedVersion: 0 })
    const safe = { safeModes: ['phone'], safePhone: '+250788123456' }
    for (const id of ['k-1', 'k-2'])
      await vault.putIdentity(worker, personOf(id), identityRecord('v-1', safe), {
        expectedVersion: 0,
        birthDate: '2001-02-03',
      })
    supervisor = await test.session('supervisor', 's-1')
    await vault.assignCase(supervisor as Session, 'k-1', ['w-1', 'l-1', 'x-1', 's-1'])
    lawyer = await test.session('lawyer', 'l-1')
    writer = await test.session('socialWorker', 'x-1')
  })
  afterAll(() => test.close())

  const approved = async (id: string): Promise<string> => {
    await vault.approve(await test.session('supervisor', 's-2'), id)
    return id
  }

  it('takes an approval of this very key to look someone up, once, even for the person who can assign the case to themselves', async () => {
    for (const session of [lawyer, supervisor] as Session[])
      await expect(vault.findIdentity(session, PHONE, { reason: REASON })).rejects.toMatchObject({
        code: 'approvalNeeded',
      })
    const asked = await vault.askLookUp(lawyer as Session, PHONE, REASON)
    await expect(
      vault.findIdentity(lawyer as Session, PHONE, { reason: REASON, approval: asked }),
    ).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    expect(await vault.approvalsPending(supervisor as Session)).toEqual([
      {
        id: asked,
        lookUp: 'phone',
        purpose: 'caseManagement',
        reason: REASON,
        askedBy: 'l-1',
        askedAt: expect.any(String),
      },
    ])
    await approved(asked)
    for (const other of [
      { by: 'phone', number: '+250788123457' },
      { by: 'document', number: '+250788123456' },
    ] as const)
      await expect(
        vault.findIdentity(lawyer as Session, other, { reason: REASON, approval: asked }),
      ).rejects.toMatchObject({
        code: 'approvalUnusable',
      })
    await expect(
      vault.findIdentity(supervisor as Session, PHONE, { reason: REASON, approval: asked }),
    ).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    const opening = { reason: REASON, approval: asked }
    await expect(vault.openIdentity(lawyer as Session, personOf('k-1'), opening)).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    expect(await vault.findIdentity(lawyer as Session, PHONE, { reason: REASON, approval: asked })).toEqual([
      personOf('k-1'),
    ])
    await expect(
      vault.findIdentity(lawyer as Session, PHONE, { reason: REASON, approval: asked }),
    ).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
  })

  it('leaves nothing in the database by which two requests could be told to be about one number', async () => {
    const ids = [
      await vault.askLookUp(lawyer as Session, PHONE, REASON),
      await vault.askLookUp(lawyer as Session, PHONE, REASON),
    ]
    const rows = await test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return await tx.query<{ subject: string }>(
        'select subject from cases.approval where id = any ($1::text[]::uuid[])',
        [ids],
      )
    })
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(2)
  })

  it('takes an approval of the last day to ask whether a number is the safe one', async () => {
    const ask = (): Promise<unknown> => vault.checkContact(lawyer as Session, personOf('k-1'), plan)
    await expect(ask()).rejects.toMatchObject({ code: 'approvalNeeded' })
    const approval = await vault.askApproval(lawyer as Session, personOf('k-1'), REASON)
    await expect(ask()).rejects.toMatchObject({ code: 'approvalNeeded' })
    await approved(approval)
    expect(await ask()).toEqual({ allowed: true })
    // Who has opened it knows the number, and has to ask before it is called.
    await vault.openIdentity(lawyer as Session, personOf('k-1'), { reason: REASON, approval })
    expect(await ask()).toEqual({ allowed: true })
    await expect(vault.checkContact(supervisor as Session, personOf('k-1'), plan)).rejects.toMatchObject({
      code: 'approvalNeeded',
    })
  })

  it('takes an approval to collect what is held about a person', async () => {
    const collect = (approval?: string): Promise<unknown> =>
      vault.subjectAccess(writer as Session, personOf('k-1'), { reason: REASON, approval })
    await expect(collect()).rejects.toMatchObject({ code: 'approvalNeeded' })
    const approval = await approved(await vault.askApproval(writer as Session, personOf('k-1'), REASON))
    expect(await collect(approval)).toMatchObject({ identity: { firstName: 'Inventa' } })
    await expect(collect(approval)).rejects.toMatchObject({ code: 'approvalUnusable' })
  })

  it('confirms nothing by importing what is there', async () => {
    const item = (phone: string) => ({
      record: { ...caseRecord('k-1') },
      identities: [identityRecord('v-1', { safeModes: ['phone'], safePhone: '+250788123456', mobilePhone: phone })],
    })
    const outcomes = async (phone: string): Promise<unknown> =>
      (await vault.importCases(writer as Session, [item(phone)])).items[0]?.identities
    expect(await outcomes('+250788123456')).toEqual([{ outcome: 'refused', by: 'conflict', findings: [] }])
    expect(await outcomes('+250788000000')).toEqual(await outcomes('+250788123456'))
  })

  describe('takes as many statements', () => {
    let stranger: Session
    let other: Vault
    const { database, counts } = counting({
      close: () => test.database.close(),
      transaction: (role, work) => test.database.transaction(role, work),
    })
    beforeAll(async () => {
      other = await openVault({ ...test.options, database })
      const staff = { actor: 'w-9', from: 'desk-1', role: 'caseWorker', agency: 'org-1' } as const
      stranger = await other.startSession({ ...staff, purpose: 'caseManagement' })
    })
    const statementsOf = async (act: () => Promise<unknown>): Promise<readonly number[]> => {
      counts.length = 0
      await act()
      return [...counts]
    }

    it('for a number that no one has as for one of a case that is not shown', async () => {
      const find = (number: string) => async () =>
        expect(await other.findIdentity(stranger, { by: 'phone', number }, { reason: REASON })).toEqual([])
      expect(await statementsOf(find('+250788123456'))).toEqual(await statementsOf(find('+250788999999')))
    })

    it('for a case that is not there as for one that is not shown, and for one that was erased', async () => {
      for (const id of ['theirs', 'gone'])
        await vault.putCase(await test.session(), caseRecord(id), { expectedVersion: 0 })
      await carriedOut(test, { case: 'gone' }, 'erase')
      const refused = (act: Promise<unknown>): Promise<void> =>
        expect(act).rejects.toMatchObject({ code: 'notFound' }) as Promise<void>
      for (const act of [
        (id: string) => other.readCase(stranger, { case: id }),
        (id: string) => other.openIdentity(stranger, personOf(id), { reason: REASON }),
      ]) {
        // Others wrote into the log since: the first refusal reads its head anew.
        await refused(act('nowhere'))
        const nowhere = await statementsOf(() => refused(act('nowhere')))
        for (const id of ['theirs', 'gone']) expect(await statementsOf(() => refused(act(id))), id).toEqual(nowhere)
      }
    })
  })
})
