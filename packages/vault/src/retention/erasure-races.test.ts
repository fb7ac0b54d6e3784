/** What is being written about someone while others erase them, or they withdraw: on a server, where two transactions go on at once. */

import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import { createNoteKey, noteSigner } from '../audit/checkpoint/note-keys.ts'
import { serviceCustodian } from '../fixture-custodian.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import type { KeyCustodian } from '../keys/custodian.ts'
import { approved } from './fixture-approved.ts'

/** A custodian that can be made to hold the next act that opens a record, until it is let go: at its first key, or after some. */
function holding(): { custodian: KeyCustodian; hold: (after?: number) => { reached: Promise<void>; go: () => void } } {
  const inner = serviceCustodian()
  let wait: (() => Promise<void>) | undefined
  let passing = 0
  return {
    custodian: {
      ...inner,
      unwrap: async (wrapped, context) => {
        const held = /^[0-9a-f]{32}$/.test(context.subject) && passing-- <= 0 ? wait : undefined
        if (held !== undefined) wait = undefined
        await held?.()
        return await inner.unwrap(wrapped, context)
      },
    },
    hold: (after = 0) => {
      passing = after
      let go = (): void => {}
      const gone = new Promise<void>((resolve) => {
        go = resolve
      })
      const reached = new Promise<void>((resolve) => {
        wait = async () => {
          resolve()
          await gone
        }
      })
      return { reached, go }
    },
  }
}

describe('what is written about someone who is erased or withdraws meanwhile', () => {
  const { custodian, hold } = holding()
  let test: TestVault
  beforeAll(async () => {
    test = await setUp('postgres', { custodian })
  })
  afterAll(() => test.close())

  const consents = [consent(), consent({ purpose: 'referral', recipients: ['clinic-1'], services: ['medical'] })]
  const withdrawal = consent({
    purpose: 'referral',
    decision: 'withdrawn',
    date: '2026-03-01',
    withdrawnOn: '2026-03-01',
  })
  const put = async (id: string): Promise<void> => {
    const victims = [victim('v-1', { consents }), victim('v-2')]
    await test.vault.putCase(await test.session(), caseRecord(id, { victims }), { expectedVersion: 0 })
  }
  /** Refers a person; gives the code of the refusal, or that it was sent. */
  const referred = async (worker: Session, id: string): Promise<string> => {
    const key = await identityToRecipient(await generateIdentity())
    const receiptKey = noteSigner('clinic.example', 'log', createNoteKey()).verifier.text
    const order = {
      person: personOf(id),
      fields: ['victim.sex'],
      expiresOn: '2026-03-31',
      to: { id: 'clinic-1', services: ['medical'], caseKey: key, identityKey: key, receiptKey },
    } as const
    return await test.vault.referrals.refer(worker, order, REASON).then(
      () => 'sent',
      (error: { code: string }) => error.code,
    )
  }
  const left = async (): Promise<number[]> => {
    const counts: number[] = []
    for (const [role, table] of [
      ['identities', 'identities.record'],
      ['cases', 'cases.referral'],
    ] as const)
      counts.push(
        await test.database.transaction(role, async (tx) => {
          await tx.query(`select set_config('vault.scope', 'all', true)`)
          return (await tx.query(`select from ${table}`)).length
        }),
      )
    return counts
  }

  it.each([
    ['person', personOf('person'), 'erased'],
    ['case', { case: 'case' }, 'notFound'],
  ] as const)('is not kept: an identity, and the %s is erased', async (id, of, code) => {
    await put(id)
    const asked = await approved(test, of)
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    const { reached, go } = hold()
    const putting = test.vault.putIdentity(worker, personOf(id), identityRecord(), { expectedVersion: 0 })
    const outcome = putting.then(
      () => 'stored',
      (error: { code: string }) => error.code,
    )
    await reached
    await test.vault.erase(supervisor, asked)
    go()
    expect([await outcome, await left()]).toEqual([code, [0, 0]])
  })

  it('is waited for, and erased with the rest: an identity that was being stored before', async () => {
    await put('before')
    const asked = await approved(test, personOf('before'))
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    // Past those of the case and its two people, at the one under which the identity is sealed.
    const { reached, go } = hold(3)
    const putting = test.vault.putIdentity(worker, personOf('before'), identityRecord(), { expectedVersion: 0 })
    await reached
    const erasing = test.vault.erase(supervisor, asked)
    const waiting = (): Promise<number> =>
      test.database.transaction(
        'cases',
        async (tx) => (await tx.query('select from pg_locks where not granted')).length,
      )
    await expect.poll(waiting).toBeGreaterThan(0)
    go()
    expect(await putting).toBe(1)
    await erasing
    expect(await left()).toEqual([0, 0])
  })

  it('is not kept: a referral', async () => {
    await put('referred')
    const asked = await approved(test, personOf('referred'))
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    const { reached, go } = hold()
    const outcome = referred(worker, 'referred')
    await reached
    await test.vault.erase(supervisor, asked)
    go()
    expect([await outcome, await left()]).toEqual(['erased', [0, 0]])
  })

  it('does not leave: a referral, and the person withdraws while it is sealed', async () => {
    await put('withdrew')
    const worker = await test.session()
    const { reached, go } = hold()
    const outcome = referred(worker, 'withdrew')
    await reached
    await test.vault.recordConsent(worker, { case: 'withdrew', person: 'v-1' }, withdrawal as never)
    go()
    expect([await outcome, await left()]).toEqual(['conflict', [0, 0]])
    expect(await referred(worker, 'withdrew')).toBe('referralWithheld')
  })

  it('does not leave: a referral, and the person withdraws in another case while it is sealed', async () => {
    const victims = [victim('v-1', { consents, crossCaseId: 'across-1' })]
    for (const id of ['of-two', 'of-two-other'])
      await test.vault.putCase(await test.session(), caseRecord(id, { victims }), { expectedVersion: 0 })
    const worker = await test.session()
    // Past those of both cases, at the one under which the referral is sealed.
    const { reached, go } = hold(5)
    const outcome = referred(worker, 'of-two')
    await reached
    await test.vault.recordConsent(worker, { case: 'of-two-other', person: 'v-1' }, withdrawal as never)
    go()
    expect([await outcome, await left()]).toEqual(['conflict', [0, 0]])
    expect(await referred(worker, 'of-two')).toBe('referralWithheld')
  })

  it('does not leave: a page of a view, and someone on it withdraws while it is read', async () => {
    const agreed = consent({ purpose: 'research' })
    const victims = [victim('v-1', { consents: [consent(), agreed] })]
    await test.vault.putCase(await test.session(), caseRecord('viewed', { victims }), { expectedVersion: 0 })
    const terms = { role: 'researcher', purpose: 'research', audience: 'researcher' } as const
    const view = { ...terms, researcher: 'r-1', until: '2026-06-30', reason: REASON }
    const grant = await test.vault.research.grant(await test.session('supervisor', 's-1'), view)
    await test.vault.research.approve(await test.session('supervisor', 's-2'), grant)
    const read = async (): Promise<string | number> =>
      await test.vault.research.read({ actor: 'r-1', from: 'desk-1', agency: AGENCY, grant }).then(
        ({ cases }) => cases.length,
        (error: { code: string }) => error.code,
      )
    // The refusals in every case are known from here on, so the next reading opens only the page.
    expect(await read()).toBe(1)
    const { reached, go } = hold()
    const outcome = read()
    await reached
    const no = { ...agreed, decision: 'withdrawn', date: '2026-03-01', withdrawnOn: '2026-03-01' }
    await test.vault.recordConsent(await test.session(), { case: 'viewed', person: 'v-1' }, no as never)
    go()
    expect([await outcome, await read()]).toEqual(['conflict', 0])
  })

  it('does not leave: a pack for a device, and the person withdraws while it is sealed', async () => {
    await put('packed')
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    const { device } = await test.vault.devices.enrol(supervisor, {
      keys: {
        recipient: await identityToRecipient(await generateIdentity()),
        verifier: noteSigner('device.example', 'log', createNoteKey()).verifier.text,
      },
      holder: 'w-1',
      maxHours: 24,
    })
    const { reached, go } = hold()
    const outcome = test.vault.devices.pack(worker, device, ['packed']).then(
      () => 'packed',
      (error: { code: string }) => error.code,
    )
    await reached
    await test.vault.recordConsent(worker, { case: 'packed', person: 'v-1' }, withdrawal as never)
    go()
    expect(await outcome).toBe('conflict')
  })
})
