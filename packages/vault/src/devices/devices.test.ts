import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import { quickPassphrases } from '../fixture-quick-passphrases.ts'
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
import { createDevice, type Device, openDevice } from './device.ts'
import type { Enrolment } from './messages.ts'
import { openDevicePack } from './open-device-pack.ts'

const PASSPHRASE = 'five words chosen at random'
/** What may be in no file of a device in clear, and in no pack at all. */
const [WORDS, NAME] = ['Zinnober sagte es so.', 'Inventa']

quickPassphrases()

let stranger: Device
const otherFolder = mkdtempSync(join(tmpdir(), 'tip-device-'))
beforeAll(async () => {
  stranger = await createDevice(join(otherFolder, 'other'), PASSPHRASE)
})
afterAll(() => rmSync(otherFolder, { recursive: true, force: true }))

describe.each(engines)('a device of a vault on %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'tip-device-'))
  let test: TestVault
  let [worker, supervisor]: Session[] = []
  let device: Device
  let enrolment: Enrolment
  let id = ''
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session()
    supervisor = await test.session('supervisor', 's-1')
    for (const one of ['case-1', 'case-2']) {
      const victims = [victim('v-1', { ownWords: WORDS }), victim('v-2')]
      const alleged = { id: 'p-1', kind: 'person', roles: ['recruiter'] }
      await test.vault.putCase(
        worker,
        caseRecord(one, { victims, ...(one === 'case-2' ? { perpetrators: [alleged] } : {}) }),
        { expectedVersion: 0 },
      )
      await test.vault.putIdentity(worker, personOf(one), identityRecord(), { expectedVersion: 0 })
    }
    device = await createDevice(join(folder, 'one'), PASSPHRASE)
    enrolment = await test.vault.devices.enrol(supervisor as Session, {
      keys: await device.keys(),
      holder: 'w-1',
      maxHours: 48,
    })
    id = enrolment.device
    device.enrolled(enrolment)
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await test.close()
  })

  const at = (hours: number): Date => new Date(Date.parse('2026-03-01T09:00:00Z') + hours * 3_600_000)
  const me = (): Session => worker as Session
  const newest = async () => (await test.events()).filter(({ agency }) => agency === AGENCY).at(-1)
  const bytesIn = (name: string): string =>
    readdirSync(join(folder, name))
      .map((one) => readFileSync(join(folder, name, one), 'latin1'))
      .join()

  it('is enrolled by staff who may, and written down', async () => {
    const keys = await device.keys()
    for (const [session, over, code] of [
      [worker, {}, 'notAllowed'],
      [supervisor, { maxHours: 721 }, 'outOfRange'],
      [supervisor, { holder: '' }, 'textMalformed'],
      [supervisor, { keys: { ...keys, recipient: 'age1' } }, 'recipientKeyUnusable'],
      [supervisor, { keys: { ...keys, verifier: 'x' } }, 'recipientKeyUnusable'],
    ] as const) {
      const attempt = test.vault.devices.enrol(session as Session, { keys, holder: 'w-1', maxHours: 48, ...over })
      await expect(attempt, code).rejects.toMatchObject({ code })
      expect(await newest()).toMatchObject({ what: 'enrolDevice', outcome: { refused: code } })
    }
    const enrolled = (await test.events()).find(({ what, outcome }) => what === 'enrolDevice' && outcome === 'done')
    expect(enrolled).toMatchObject({ device: { id, holder: 'w-1' }, actor: { id: 's-1' } })
  })

  it('gets what its holder may read, which opens there, until its time has passed, and for no one who has its files', async () => {
    const pack = await test.vault.devices.pack(me(), id, ['case-1', 'case-2'])
    const people = ['case-1', 'case-2'].flatMap((one) => [
      [one, 'v-1'],
      [one, 'v-2'],
    ])
    people.push(['case-2', 'p-1'])
    expect(await newest()).toMatchObject({ what: 'packDevice', device: { id, until: at(48).toISOString() }, people })
    device.keepPack(pack)
    // A clock from before it was made is wrong, on a device that has seen no time yet too.
    await expect(device.openPack(at(-1))).rejects.toMatchObject({ code: 'clockSetBack' })
    const opened = await device.openPack(at(1))
    const expected = await Promise.all(
      ['case-1', 'case-2'].map(async (one) => (await test.vault.readCase(me(), { case: one })).record),
    )
    expect(opened.cases.map(({ record }) => record)).toEqual(expected)
    expect(JSON.stringify(opened)).not.toContain(NAME)
    // A thief with the files, and without the passphrase.
    expect(bytesIn('one')).not.toMatch(/Zinnober|case-1|AGE-SECRET/)
    stranger.enrolled({
      device: id,
      agency: AGENCY,
      maxHours: 48,
      inbox: '',
      verifier: (await test.vault.referrals.verifier(AGENCY)).text,
    })
    stranger.keepPack(pack)
    await expect(stranger.openPack(at(1))).rejects.toMatchObject({ code: 'packetUnreadable' })
    const accesses = (await test.vault.subjectAccess(me(), personOf('case-1'), { reason: REASON })).accesses
    expect(accesses.map(({ what }) => what)).toContain('packDevice')
  })

  it('notices a clock that was set back, after a start too, and destroys a pack whose time has passed', async () => {
    await device.openPack(at(47))
    await expect(device.openPack(at(40))).rejects.toMatchObject({ code: 'clockSetBack' })
    const again = await openDevice(join(folder, 'one'), PASSPHRASE)
    await expect(again.openPack(at(40))).rejects.toMatchObject({ code: 'clockSetBack' })
    await expect(again.openPack(at(-1))).rejects.toMatchObject({ code: 'clockSetBack' })
    await expect(again.openPack(at(48))).rejects.toMatchObject({ code: 'packTooOld' })
    expect(readdirSync(join(folder, 'one'))).not.toContain('pack')
    await expect(again.openPack(at(49))).rejects.toMatchObject({ code: 'deviceUnreadable' })
    device = again
  })

  it('opens no pack of another device, or that the agency did not sign', async () => {
    const pack = await test.vault.devices.pack(me(), id, ['case-1'])
    device.keepPack(Buffer.from(pack).reverse())
    await expect(device.openPack(at(50))).rejects.toMatchObject({ code: 'packetUnreadable' })
    const { verifier } = await test.vault.devices.enrol(supervisor as Session, {
      keys: await device.keys(),
      holder: 'w-1',
      maxHours: 1,
    })
    const key = 'AGE-SECRET-KEY-1'
    const latestSeen = at(0)
    await expect(openDevicePack(pack, key, at(1), { device: id, verifier, latestSeen })).rejects.toMatchObject({
      code: 'packetUnreadable',
    })
    device.keepPack(pack)
    const other = (await test.vault.referrals.verifier(AGENCY)).text
    const state = { device: id, agency: AGENCY, maxHours: 48, inbox: '' }
    device.enrolled({ ...state, verifier: other })
    await expect(device.openPack(at(49))).rejects.toMatchObject({ code: 'packetUnsigned' })
    device.enrolled({ ...state, verifier, device: 'another' })
    await expect(device.openPack(at(49))).rejects.toMatchObject({ code: 'packetForOthers' })
    device.enrolled(enrolment)
  })

  it('shows a case until the last day on which its people may be read, and no longer', async () => {
    const other = await createDevice(join(folder, 'ending'), PASSPHRASE)
    const enrolled = await test.vault.devices.enrol(supervisor as Session, {
      keys: await other.keys(),
      holder: 'w-1',
      maxHours: 240,
    })
    const ending = [consent({ expiry: '2026-03-03' })]
    for (const [one, more] of [
      ['ends', { victims: [victim('v-1', { consents: ending }), victim('v-2')] }],
      [
        'kept',
        {
          victims: [victim('v-1')],
          dataProtection: { ...caseRecord('kept').dataProtection, retainUntil: '2026-03-05' },
        },
      ],
      ['stays', {}],
    ] as const)
      await test.vault.putCase(me(), caseRecord(one, more), { expectedVersion: 0 })
    other.enrolled(enrolled)
    other.keepPack(await test.vault.devices.pack(me(), enrolled.device, ['ends', 'kept', 'stays']))
    const shown = async (days: number): Promise<string[]> =>
      (await other.openPack(at(1 + 24 * days))).cases.map(({ record }) => record.case.id)
    expect(await shown(2)).toEqual(['ends', 'kept', 'stays'])
    expect(await shown(3)).toEqual(['kept', 'stays'])
    expect(await shown(4)).toEqual(['kept', 'stays'])
    expect(await shown(5)).toEqual(['stays'])
  })

  it('brings drafts at its contact: stored from what it saw, conflicts reported, nothing overwritten', async () => {
    const again = await test.vault.devices.enrol(supervisor as Session, {
      keys: await device.keys(),
      holder: 'w-1',
      maxHours: 48,
    })
    id = again.device
    enrolment = again
    device.enrolled(enrolment)
    const changed = (risk: string) =>
      caseRecord('case-1', {
        case: { id: 'case-1', openedOn: '2026-01-05', risk },
        victims: [victim('v-1'), victim('v-2')],
      })
    device.keepDraft(caseRecord('case-9'), { expectedVersion: 0 })
    device.keepDraft(changed('high'), { expectedVersion: 1 })
    device.keepDraft(caseRecord('case-2', { victims: [victim('v-1', { sex: 'unheard of' })] }), { expectedVersion: 1 })
    expect(bytesIn('one')).not.toMatch(/case-9|unheard/)
    await test.vault.putCase(me(), changed('low'), { expectedVersion: 1 })
    const contact = (await device.makeContact()).contact
    const { answer, said } = await test.vault.devices.contact(me(), id, contact)
    const outcomes = said.outcomes.map((one) => ('stored' in one ? one.stored : one.refused)).sort()
    expect(outcomes).toEqual([1, 'conflict', 'recordInvalid'])
    expect((await test.vault.readCase(me(), { case: 'case-1' })).record?.case).toMatchObject({ risk: 'low' })
    await device.takeAnswer(answer)
    expect(
      device
        .drafts()
        .map(({ record }) => record.case.id)
        .sort(),
    ).toEqual(['case-1', 'case-2'])
    // Why they were refused is known on the device, also once it was opened again.
    const reopened = await openDevice(join(folder, 'one'), PASSPHRASE)
    expect(reopened.drafts().map(({ record, refused }) => [record.case.id, refused])).toEqual(
      expect.arrayContaining([
        ['case-1', 'conflict'],
        ['case-2', 'recordInvalid'],
      ]),
    )
    // An answer that was kept is the answer to no later contact.
    await device.makeContact()
    await expect(device.takeAnswer(answer)).rejects.toMatchObject({ code: 'packetForOthers' })
  })

  it('is answered as the first time where the answer was lost: the same contact, and the same drafts in another', async () => {
    const versions = async () => (await test.vault.history(me(), { case: 'case-7' })).length
    device.keepDraft(caseRecord('case-7'), { expectedVersion: 0 })
    const first = (await device.makeContact()).contact
    const { said } = await test.vault.devices.contact(me(), id, first)
    expect(said.outcomes).toContainEqual({ draft: expect.any(String), stored: 1 })
    expect((await test.vault.devices.contact(me(), id, first)).said).toEqual(said)
    expect(await versions()).toBe(1)
    // Someone went on with the case since: what was stored stays stored, and overwrites nothing.
    await test.vault.putCase(me(), caseRecord('case-7', { case: { id: 'case-7', openedOn: '2026-01-06' } }), {
      expectedVersion: 1,
    })
    cpSync(join(folder, 'one'), join(folder, 'twin'), { recursive: true })
    const second = (await device.makeContact()).contact
    const { answer, said: again } = await test.vault.devices.contact(me(), id, second)
    expect(again.outcomes).toEqual(said.outcomes)
    expect(await versions()).toBe(2)
    await device.takeAnswer(answer)
    expect(device.drafts().map(({ record }) => record.case.id)).not.toContain('case-7')
    await expect(test.vault.devices.contact(me(), id, first)).rejects.toMatchObject({ code: 'contactUnusable' })
    // The same number with other drafts is another contact: the files of the device were copied.
    const twin = await openDevice(join(folder, 'twin'), PASSPHRASE)
    twin.keepDraft(caseRecord('case-8'), { expectedVersion: 0 })
    const other = (await twin.makeContact()).contact
    await expect(test.vault.devices.contact(me(), id, other)).rejects.toMatchObject({ code: 'contactUnusable' })
  })

  it('is heard only as itself, by its holder', async () => {
    const contact = (await device.makeContact()).contact
    const other = await test.session('caseWorker', 'w-2')
    // One that names another device, with the keys of this one.
    device.enrolled({ ...enrolment, device: '00000000-0000-4000-8000-000000000000' })
    const foreign = (await device.makeContact()).contact
    device.enrolled(enrolment)
    const bent = Buffer.from(contact)
    bent[bent.length - 1] = (bent.at(-1) as number) ^ 1
    for (const [session, which, bytes, code] of [
      [other, id, contact, 'deviceUnknown'],
      [me(), '00000000-0000-4000-8000-000000000000', contact, 'deviceUnknown'],
      [me(), `'; drop table cases.device; --`, contact, 'deviceUnknown'],
      [me(), id, bent, 'contactUnusable'],
      [me(), id, Buffer.of(), 'contactUnusable'],
      [me(), id, foreign, 'contactUnusable'],
    ] as const)
      await expect(test.vault.devices.contact(session, which, bytes), code).rejects.toMatchObject({ code })
    await expect(test.vault.devices.pack(other, id, ['case-1'])).rejects.toMatchObject({ code: 'deviceUnknown' })
    await expect(test.vault.devices.pack(me(), id, ['case-1', 'k-77'])).rejects.toMatchObject({ code: 'notFound' })
  })

  it('that was revoked gets nothing, its drafts are not stored, and it is wiped at its next contact', async () => {
    test.clock.at = at(50).toISOString()
    worker = await test.session()
    supervisor = await test.session('supervisor', 's-1')
    device.keepPack(await test.vault.devices.pack(me(), id, ['case-1']))
    device.keepDraft(caseRecord('k-66'), { expectedVersion: 0 })
    const { devices } = test.vault
    const other = await test.session('caseWorker', 'w-2')
    await expect(devices.revoke(other, id, REASON)).rejects.toMatchObject({ code: 'deviceUnknown' })
    expect(await devices.revoke(supervisor as Session, id, REASON)).toEqual({ openUntilContact: true, maxHours: 48 })
    expect(await newest()).toMatchObject({ what: 'revokeDevice', reason: REASON, device: { id, holder: 'w-1' } })
    // Until its contact nothing but the time holds it.
    expect((await device.openPack(at(51))).cases).toHaveLength(1)
    await expect(devices.pack(me(), id, ['case-1'])).rejects.toMatchObject({ code: 'deviceRevoked' })
    const last = (await device.makeContact()).contact
    const { answer, said } = await devices.contact(me(), id, last)
    expect(said).toMatchObject({ wipe: true })
    expect((await devices.contact(me(), id, last)).said).toEqual(said)
    expect(said.outcomes.every((one) => 'refused' in one && one.refused === 'deviceRevoked')).toBe(true)
    expect(await newest()).toMatchObject({ what: 'contactDevice', device: { id, wipe: true, drafts: 3 } })
    await expect(test.vault.readCase(me(), { case: 'k-66' })).rejects.toMatchObject({ code: 'notFound' })
    expect(await device.takeAnswer(answer)).toMatchObject({ wipe: true })
    expect(readdirSync(join(folder, 'one'))).toEqual([])
    await expect(openDevice(join(folder, 'one'), PASSPHRASE)).rejects.toMatchObject({ code: 'deviceUnreadable' })
    expect(await test.vault.audit.verify(AGENCY, [])).toMatchObject({ findings: [] })
  })
})
