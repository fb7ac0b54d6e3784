import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { createNoteKey, type NoteVerifier, noteSigner, readNoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { LONGEST_CONTENT, openEnvelope, sealEnvelope } from '../envelope/signed-envelope.ts'
import { quickPassphrases } from '../fixture-quick-passphrases.ts'
import { AGENCY, caseRecord } from '../fixture-vault.ts'
import { createDevice, type Device, openDevice } from './device.ts'
import { type DeviceAnswer, type DeviceContact, type DeviceDraft, DRAFTS_PER_CONTACT } from './messages.ts'

const PASSPHRASE = 'five words chosen at random'

quickPassphrases()

const ID = '00000000-0000-4000-8000-000000000001'

/** A device, and an agency that only answers it: no draft is stored. */
async function deviceAlone(): Promise<{
  folder: string
  device: Device
  bring: () => Promise<DeviceContact>
  refuse: (brought: DeviceContact) => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-device-'))
  const device = await createDevice(join(folder, 'new'), PASSPHRASE)
  const agency = noteSigner('agency.example/devices', 'log', createNoteKey())
  const inbox = await generateIdentity()
  device.enrolled({
    device: ID,
    agency: AGENCY,
    verifier: agency.verifier.text,
    inbox: await identityToRecipient(inbox),
    maxHours: 24,
  })
  const { recipient, verifier } = await device.keys()
  const own = readNoteVerifier(verifier) as NoteVerifier
  return {
    folder,
    device,
    bring: async () => (await openEnvelope((await device.makeContact()).contact, inbox, own)) as DeviceContact,
    refuse: async ({ contact, drafts }) => {
      const outcomes = drafts.map(({ draft }) => ({ draft, refused: 'conflict' as const }))
      const answer: DeviceAnswer = { format: 'tip-device-answer/1', device: ID, contact, wipe: false, outcomes }
      await device.takeAnswer(await sealEnvelope(answer, agency, recipient))
    },
  }
}

describe('drafts on a device', () => {
  it('are brought a part at a time where they are many, and what was refused keeps no other waiting', async () => {
    const { folder, device, bring, refuse } = await deviceAlone()
    for (let at = 0; at < DRAFTS_PER_CONTACT + 2; at++)
      device.keepDraft(caseRecord(`case-${at}`), { expectedVersion: 0 })
    expect(await device.makeContact()).toMatchObject({ drafts: DRAFTS_PER_CONTACT, left: 2 })
    const first = await bring()
    expect(first.drafts).toHaveLength(DRAFTS_PER_CONTACT)
    await refuse(first)
    const before = new Set(first.drafts.map(({ draft }) => draft))
    const second = await bring()
    expect(second.drafts).toHaveLength(DRAFTS_PER_CONTACT)
    expect(second.drafts.slice(0, 2).filter(({ draft }) => before.has(draft))).toEqual([])
    expect(Object.keys(second.drafts.at(-1) as object)).toEqual(['draft', 'expectedVersion', 'record'])
    rmSync(folder, { recursive: true })
  })

  it('are brought a part at a time where they are large, and one that the vault would not take is not kept', async () => {
    const { folder, device, bring } = await deviceAlone()
    const long = (id: string, megabytes: number) =>
      caseRecord(id, { extensions: { 'org.example.notes': 'x'.repeat(megabytes * 1e6) } })
    for (const id of ['case-1', 'case-2', 'case-3']) device.keepDraft(long(id, 12), { expectedVersion: 0 })
    expect(() => device.keepDraft(long('case-4', 17), { expectedVersion: 0 })).toThrow(
      expect.objectContaining({ code: 'recordTooLarge' }),
    )
    expect((await bring()).drafts).toHaveLength(2)
    expect(device.drafts()).toHaveLength(3)

    // Two that are together one byte longer than a contact takes.
    for (const { draft } of device.drafts()) device.dropDraft(draft)
    const half = LONGEST_CONTENT / 2e6
    device.keepDraft(long('case-1', half - 0.001), { expectedVersion: 0 })
    const [name = ''] = readdirSync(join(folder, 'new')).filter((one) => one.startsWith('draft-'))
    const { size } = statSync(join(folder, 'new', name))
    device.keepDraft(long('case-2', (LONGEST_CONTENT + 1 - 2 * size) / 1e6 + half - 0.001), { expectedVersion: 0 })
    expect((await bring()).drafts).toHaveLength(1)
    rmSync(folder, { recursive: true })
  })

  it('can be dropped, and what was remembered of them is forgotten', async () => {
    const { folder, device, bring, refuse } = await deviceAlone()
    for (const id of ['case-1', 'case-2']) device.keepDraft(caseRecord(id), { expectedVersion: 0 })
    await refuse(await bring())
    const [gone, stays] = device.drafts() as [DeviceDraft, DeviceDraft]
    device.dropDraft(gone.draft)
    expect(() => device.dropDraft(gone.draft)).toThrow(expect.objectContaining({ code: 'notFound' }))
    const again = await openDevice(join(folder, 'new'), PASSPHRASE)
    expect(again.drafts()).toEqual([stays])
    expect(stays).toMatchObject({ refused: 'conflict' })
    rmSync(folder, { recursive: true })
  })

  it('can be dropped where one is damaged, so that the others can be brought', async () => {
    const { folder, device, bring } = await deviceAlone()
    for (const id of ['case-1', 'case-2']) device.keepDraft(caseRecord(id), { expectedVersion: 0 })
    const [damaged = '', ...others] = device.drafts().map(({ draft }) => draft)
    writeFileSync(join(folder, 'new', `draft-${damaged}`), '')
    await expect(bring()).rejects.toMatchObject({ code: 'deviceUnreadable' })
    device.dropDraft(damaged)
    expect((await bring()).drafts.map(({ draft }) => draft)).toEqual(others)
    rmSync(folder, { recursive: true })
  })
})

describe('the files of a device', () => {
  it('are made in an empty folder, and do not open without the passphrase, or when one was changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-device-'))
    writeFileSync(join(folder, 'letter'), 'x')
    await expect(createDevice(folder, PASSPHRASE)).rejects.toMatchObject({ code: 'folderNotOurs' })
    await expect(createDevice(join(folder, 'new'), 'short')).rejects.toMatchObject({ code: 'passphraseTooShort' })
    await createDevice(join(folder, 'new'), PASSPHRASE)
    await expect(openDevice(join(folder, 'new'), 'five words that are others')).rejects.toMatchObject({
      code: 'deviceUnreadable',
    })
    const state = readFileSync(join(folder, 'new', 'state'))
    writeFileSync(join(folder, 'new', 'state'), Buffer.concat([state, Buffer.of(0)]))
    await expect(openDevice(join(folder, 'new'), PASSPHRASE)).rejects.toMatchObject({ code: 'deviceUnreadable' })
    rmSync(join(folder, 'new', 'state'))
    await expect(openDevice(join(folder, 'new'), PASSPHRASE)).rejects.toMatchObject({ code: 'deviceUnreadable' })
    rmSync(folder, { recursive: true })
  })

  it('are for their owner alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-device-'))
    const device = await createDevice(join(folder, 'new'), PASSPHRASE)
    device.keepDraft(caseRecord('case-1'), { expectedVersion: 0 })
    device.keepPack(Buffer.of(1))
    const names = readdirSync(join(folder, 'new'))
    expect(names).toHaveLength(4)
    for (const name of names) expect(statSync(join(folder, 'new', name)).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700)
    rmSync(folder, { recursive: true })
  })

  it('lose their key first: where something stops a wipe half-way, nothing that is left opens', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-device-'))
    const device = await createDevice(join(folder, 'new'), PASSPHRASE)
    device.keepDraft(caseRecord('case-1'), { expectedVersion: 0 })
    // It sorts before all others, and cannot be overwritten as a file can.
    mkdirSync(join(folder, 'new', '0'))
    expect(() => device.wipe()).toThrow()
    expect(readdirSync(join(folder, 'new')).filter((name) => name.startsWith('draft-'))).toHaveLength(1)
    expect(readdirSync(join(folder, 'new'))).not.toContain('device')
    rmSync(folder, { recursive: true })
  })
})
