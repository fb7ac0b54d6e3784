import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNoteKey, noteSigner } from '../audit/checkpoint/note-keys.ts'
import { openVault } from '../create-vault.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import { writeReceipt } from './receipt.ts'
import type { ReferralOrder } from './referrals.ts'
import { openPart } from './sealed-part.ts'

const clinic = noteSigner('clinic.example', 'log', createNoteKey())
const stranger = noteSigner('clinic.example', 'log', createNoteKey())
const agreed = (purpose: string, over: object = {}): object =>
  consent({ purpose, recipients: ['clinic-1'], services: ['medical'], ...over })
/** What may be in no packet: of another person, of the log, of the identity without consent. */
const OTHER = 'v-other'

describe.each(engines)('referrals of a vault on %s', (engine) => {
  let test: TestVault
  let [caseAge, identityAge] = ['', '']
  let to: ReferralOrder['to']
  beforeAll(async () => {
    test = await setUp(engine)
    caseAge = await generateIdentity()
    identityAge = await generateIdentity()
    to = {
      id: 'clinic-1',
      services: ['medical'],
      receiptKey: clinic.verifier.text,
      caseKey: await identityToRecipient(caseAge),
      identityKey: await identityToRecipient(identityAge),
    }
  })
  afterAll(() => test.close())

  const put = async (id: string, consents: object[]): Promise<void> => {
    const victims = [victim('v-1', { consents: [consent(), ...consents] }), victim(OTHER)]
    await test.vault.putCase(await test.session(), caseRecord(id, { victims }), { expectedVersion: 0 })
  }
  const order = (id: string, over: Partial<ReferralOrder> = {}): ReferralOrder => ({
    person: personOf(id),
    fields: ['victim.sex', 'victim.sexBasis'],
    to,
    expiresOn: '2026-03-31',
    ...over,
  })
  const newest = async () => (await test.events()).filter(({ agency }) => agency === AGENCY).at(-1)

  it('are sealed for the recipient, and written into the log in the transaction of the act', async () => {
    await put('k-1', [agreed('referral')])
    const session = await test.session()
    const sealed = await test.vault.referrals.refer(session, order('k-1'), REASON)
    expect(await newest()).toMatchObject({
      what: 'refer',
      outcome: 'done',
      reason: REASON,
      subject: { case: 'k-1', person: 'v-1' },
      referral: { packet: sealed.packet, digest: sealed.digest, to: 'clinic-1', expiresOn: '2026-03-31' },
      released: { audience: 'service', permitted: [['k-1', 'v-1']], withheld: {} },
    })
    const sender = await test.vault.referrals.verifier(AGENCY)
    const expected = { part: 'case', key: caseAge, sender, recipient: 'clinic-1', at: '2026-03-02' } as const
    const { content } = await openPart<CaseRecord>(sealed.case, expected)
    expect(content.victims).toHaveLength(1)
    expect(JSON.stringify(content)).not.toMatch(/v-other|"v-1"|k-1|w-1/)
    // Another process, or the same after a start, signs with the same key and gives the partner the same pseudonyms.
    const again = await openVault(test.options)
    expect((await again.referrals.verifier(AGENCY)).text).toBe(sender.text)
    const other = await again.startSession({
      actor: 'w-1',
      from: 'desk-1',
      role: 'caseWorker',
      agency: AGENCY,
      purpose: 'caseManagement',
    })
    const second = await again.referrals.refer(other, order('k-1'), REASON)
    const reopened = await openPart<CaseRecord>(second.case, expected)
    expect(reopened.content.victims?.[0]?.id).toBe(content.victims?.[0]?.id)
    expect((await test.vault.subjectAccess(session, personOf('k-1'), { reason: REASON })).accesses).toContainEqual(
      expect.objectContaining({ what: 'refer', audience: 'service', role: 'caseWorker' }),
    )
  })

  it('name the person only with consent, and as the policy lets the session open identities', async () => {
    await put('k-2', [agreed('referral'), agreed('shareIdentifiable')])
    await put('k-3', [agreed('referral')])
    const session = await test.session()
    for (const id of ['k-2', 'k-3'])
      await test.vault.putIdentity(session, personOf(id), identityRecord(), { expectedVersion: 0 })
    const identity = { fields: ['firstName'] as const }
    const sealed = await test.vault.referrals.refer(session, order('k-2', { identity }), REASON)
    const sender = await test.vault.referrals.verifier(AGENCY)
    const expected = { part: 'identity', key: identityAge, sender, recipient: 'clinic-1', at: '2026-03-02' } as const
    const { content } = await openPart<IdentityRecord>(sealed.identity ?? Buffer.of(), expected)
    expect(content).toMatchObject({ firstName: 'Inventa' })
    expect(JSON.stringify(content)).not.toMatch(/Exempla|788123456|PC 123456/)
    await expect(test.vault.referrals.refer(session, order('k-3', { identity }), REASON)).rejects.toMatchObject({
      code: 'referralWithheld',
      part: 'identity',
      reason: 'neverAsked',
    })
    expect(await newest()).toMatchObject({
      outcome: { refused: 'referralWithheld' },
      released: { audience: 'service', permitted: [], withheld: { neverAsked: 1 } },
    })
    expect((await newest())?.referral).toBeUndefined()
  })

  it('take nobody along who took back that the record is kept, not from a session for what the law demands either', async () => {
    const withdrawn = consent({ purpose: 'storage', decision: 'withdrawn', withdrawnOn: '2026-02-20' })
    const victims = [victim('v-1', { consents: [consent(), agreed('referral'), withdrawn] })]
    const dataProtection = { ...caseRecord('k-storage').dataProtection, legalBases: ['consent', 'legalObligation'] }
    await test.vault.putCase(await test.session(), caseRecord('k-storage', { victims, dataProtection }), {
      expectedVersion: 0,
    })
    const byLaw = await test.session('caseWorker', 'w-1', { purpose: 'mandatoryReport' })
    expect((await test.vault.readCase(byLaw, { case: 'k-storage' })).decisions).toMatchObject([{ permitted: true }])
    await expect(test.vault.referrals.refer(byLaw, order('k-storage'), REASON)).rejects.toMatchObject({
      code: 'referralWithheld',
      part: 'case',
      reason: 'keepingRefused',
    })
  })

  it('are refused, written down, and leave nothing behind', async () => {
    await put('k-4', [agreed('referral', { decision: 'refused' })])
    await put('k-5', [agreed('referral')])
    const [worker, supervisor] = [await test.session(), await test.session('supervisor', 's-1')]
    const stranger = await test.session('caseWorker', 'w-9')
    const { vault } = test
    for (const [session, one, reason, code] of [
      [worker, order('k-4'), REASON, 'referralWithheld'],
      [worker, order('k-5', { to: { ...to, id: 'clinic-2' } }), REASON, 'referralWithheld'],
      [worker, order('k-5', { to: { ...to, caseKey: 'age1' } }), REASON, 'recipientKeyUnusable'],
      [worker, order('k-5', { to: { ...to, receiptKey: 'clinic' } }), REASON, 'recipientKeyUnusable'],
      [worker, order('k-5', { expiresOn: '2026-02-28' }), REASON, 'packetExpired'],
      [worker, order('k-5', { expiresOn: 'soon' }), REASON, 'packetExpired'],
      [worker, order('k-5', { expiresOn: '2026-99-99' }), REASON, 'packetExpired'],
      [worker, order('k-5', { person: personOf('k-5', 'v-9') }), REASON, 'personUnknown'],
      [worker, order('k-5'), 'why', 'reasonMissing'],
      [supervisor, order('k-5'), REASON, 'notAllowed'],
      [stranger, order('k-5'), REASON, 'notFound'],
    ] as const) {
      await expect(vault.referrals.refer(session, one, reason), code).rejects.toMatchObject({ code })
      expect(await newest()).toMatchObject({ what: 'refer', outcome: { refused: code } })
    }
    const open = await vault.referrals.open(worker)
    expect(open.filter((one) => ['k-4', 'k-5'].includes(one.person.case))).toEqual([])
  })

  it('heed what the person refused since in another case, no matter who is assigned to it, and no one else’s', async () => {
    const { vault } = test
    const [worker, colleague] = [await test.session(), await test.session('caseWorker', 'w-2')]
    const person = (across: string | undefined, consents: object[]) =>
      victim('v-1', {
        ...(across === undefined ? {} : { crossCaseId: across }),
        consents: [consent(), ...consents],
      })
    const both = [agreed('referral'), agreed('shareIdentifiable')]
    for (const [id, across] of [
      ['k-20', 'x-refused'],
      ['k-21', 'x-unnamed'],
      ['k-22', 'x-agreed'],
      ['k-23', 'x-alone'],
      ['k-24', undefined],
    ] as const) {
      await vault.putCase(worker, caseRecord(id, { victims: [person(across, both)] }), { expectedVersion: 0 })
      await vault.putIdentity(worker, personOf(id), identityRecord(), { expectedVersion: 0 })
    }
    const elsewhere = async (id: string, across: string | undefined, consents: object[]): Promise<void> =>
      void (await vault.putCase(colleague, caseRecord(id, { victims: [person(across, consents)] }), {
        expectedVersion: 0,
      }))
    const no = { decision: 'refused', date: '2026-02-01' }
    await elsewhere('k-10', 'x-refused', [agreed('referral', no)])
    await elsewhere('k-30', 'x-unnamed', [agreed('shareIdentifiable', no)])
    await elsewhere('k-31', 'x-agreed', [agreed('referral', { ...no, date: '2026-01-02' })])
    await elsewhere('k-32', undefined, [agreed('referral', no)])

    const identity = { fields: ['firstName'] as const }
    for (const [id, part] of [
      ['k-20', 'case'],
      ['k-21', 'identity'],
    ] as const)
      await expect(vault.referrals.refer(worker, order(id, { identity }), REASON), id).rejects.toMatchObject({
        code: 'referralWithheld',
        part,
        reason: 'refusedElsewhere',
      })
    expect(await newest()).toMatchObject({
      outcome: { refused: 'referralWithheld' },
      released: { audience: 'service', permitted: [], withheld: { refusedElsewhere: 1 } },
    })
    await vault.referrals.refer(worker, order('k-21'), REASON)
    for (const id of ['k-22', 'k-23', 'k-24']) await vault.referrals.refer(worker, order(id, { identity }), REASON)
    // What the act had in sight for this, the next one has not.
    await expect(vault.readCase(worker, { case: 'k-10' })).rejects.toMatchObject({ code: 'notFound' })
    // Once it is archived, it holds as before.
    await vault.assignCase(await test.session('supervisor', 's-1'), 'k-10', ['w-1', 'w-2'])
    await carriedOut(test, { case: 'k-10' }, 'archive')
    await expect(vault.referrals.refer(worker, order('k-20', { identity }), REASON)).rejects.toMatchObject({
      code: 'referralWithheld',
      reason: 'refusedElsewhere',
    })
    await vault.assignCase(await test.session('supervisor', 's-1'), 'k-31', ['w-1'])
    await carriedOut(test, { case: 'k-31' }, 'archive')
    await vault.referrals.refer(worker, order('k-22', { identity }), REASON)
  })

  it('are asked about anew where they wait to be sent', async () => {
    await put('k-40', [agreed('referral')])
    const { vault } = test
    const session = await test.session()
    const named = order('k-40', { identity: { fields: ['firstName'] } })
    expect(await vault.referrals.check(session, order('k-40'))).toBe(1)
    expect(await newest()).toMatchObject({
      what: 'readCase',
      subject: { case: 'k-40', person: 'v-1' },
      outcome: 'done',
    })
    await expect(vault.referrals.check(session, named)).rejects.toMatchObject({ part: 'identity' })
    for (const expiresOn of ['2026-02-28', '2026-99-99', 'soon'])
      await expect(vault.referrals.check(session, order('k-40', { expiresOn })), expiresOn).rejects.toMatchObject({
        code: 'packetExpired',
      })
    const no = agreed('referral', { decision: 'withdrawn', date: '2026-03-01', withdrawnOn: '2026-03-01' })
    await vault.recordConsent(session, { case: 'k-40', person: 'v-1' }, no as never)
    await expect(vault.referrals.check(session, order('k-40'))).rejects.toMatchObject({ reason: 'withdrawn' })
  })

  it('wait until their recipient answers, once, for what was sent', async () => {
    await put('k-6', [agreed('referral')])
    const { vault, clock } = test
    const session = await test.session()
    // The last day counts, so that it can be the day on which it is sent.
    const { packet, digest } = await vault.referrals.refer(session, order('k-6', { expiresOn: '2026-03-01' }), REASON)
    const waiting = async (by = session) =>
      (await vault.referrals.open(by)).filter(({ person }) => person.case === 'k-6')
    const listed = { packet, person: personOf('k-6'), to: 'clinic-1', services: ['medical'], sentOn: '2026-03-01' }
    expect(await waiting()).toEqual([{ ...listed, expiresOn: '2026-03-01', isExpired: false }])
    expect(await waiting(await test.session('caseWorker', 'w-9'))).toEqual([])
    clock.at = '2026-03-05T09:00:00.000Z'
    const later = await test.session()
    expect(await waiting(later)).toEqual([{ ...listed, expiresOn: '2026-03-01', isExpired: true }])

    // Where the clinic is, it may be tomorrow already.
    const receipt = { packet, digest, on: '2026-03-06', answer: 'accepted' } as const
    for (const [text, code] of [
      [writeReceipt(receipt, stranger), 'receiptUnusable'],
      [writeReceipt({ ...receipt, digest: 'f'.repeat(64) }, clinic), 'receiptUnusable'],
      [writeReceipt({ ...receipt, packet: '00000000-0000-4000-8000-000000000000' }, clinic), 'receiptUnusable'],
      [writeReceipt({ ...receipt, on: '2026-02-28' }, clinic), 'receiptUnusable'],
      [writeReceipt({ ...receipt, on: '2026-03-07' }, clinic), 'receiptUnusable'],
      [writeReceipt(receipt, clinic).replace('accepted', 'declined'), 'receiptUnusable'],
      [`'; drop table cases.referral; --`, 'receiptUnusable'],
    ] as const)
      await expect(vault.referrals.recordReceipt(later, text), text).rejects.toMatchObject({ code })
    expect(await vault.referrals.recordReceipt(later, writeReceipt(receipt, clinic))).toEqual(receipt)
    expect(await newest()).toMatchObject({
      what: 'recordReceipt',
      subject: { case: 'k-6', person: 'v-1' },
      referral: { packet, digest, to: 'clinic-1', answer: 'accepted' },
    })
    await expect(
      vault.referrals.recordReceipt(later, writeReceipt({ ...receipt, answer: 'declined' }, clinic)),
    ).rejects.toMatchObject({ code: 'receiptRecorded' })
    expect(await waiting(later)).toEqual([])
    expect(await vault.audit.verify(AGENCY, [])).toMatchObject({ findings: [] })
  })

  it('that were taken back before they were sent wait for no answer, and the person is told so', async () => {
    await put('k-8', [agreed('referral')])
    const { vault } = test
    const session = await test.session()
    const { packet, digest } = await vault.referrals.refer(session, order('k-8'), REASON)
    const other = await test.session('caseWorker', 'w-9')
    for (const [by, id, code] of [
      [other, packet, 'notFound'],
      [session, 'no-packet', 'notFound'],
      [await test.session('supervisor', 's-1'), packet, 'notAllowed'],
    ] as const)
      await expect(vault.referrals.revoke(by, id, REASON)).rejects.toMatchObject({ code })
    await expect(vault.referrals.revoke(session, packet, 'no')).rejects.toMatchObject({ code: 'reasonMissing' })
    // Also by staff from whom the person is withheld by now.
    const withdrawn = consent({ decision: 'withdrawn', withdrawnOn: '2026-03-01' })
    await vault.recordConsent(session, { case: 'k-8', person: 'v-1' }, withdrawn as never)
    await vault.referrals.revoke(session, packet, REASON)
    expect(await newest()).toMatchObject({
      what: 'revokeReferral',
      subject: { case: 'k-8', person: 'v-1' },
      referral: { packet, digest, to: 'clinic-1' },
    })
    expect((await vault.referrals.open(session)).map((one) => one.packet)).not.toContain(packet)
    // An answer to it proves that it was sent.
    const on = test.clock.at.slice(0, 10)
    const receipt = writeReceipt({ packet, digest, on, answer: 'accepted' }, clinic)
    await vault.referrals.recordReceipt(session, receipt)
    await expect(vault.referrals.revoke(session, packet, REASON)).rejects.toMatchObject({ code: 'receiptRecorded' })
  })

  it('are no longer listed for staff who do not see the person, from the withdrawal on', async () => {
    await put('k-7', [agreed('referral')])
    const session = await test.session()
    await test.vault.referrals.refer(session, order('k-7'), REASON)
    const withdrawn = consent({ decision: 'withdrawn', withdrawnOn: '2026-03-05' })
    await test.vault.recordConsent(session, { case: 'k-7', person: 'v-1' }, withdrawn as never)
    const open = await test.vault.referrals.open(session)
    expect(open.filter(({ person }) => person.case === 'k-7')).toEqual([])
  })
})
