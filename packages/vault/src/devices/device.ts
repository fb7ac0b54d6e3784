import { randomBytes, randomUUID } from 'node:crypto'
import type { CaseRecord } from '@tip-standard/core'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { createNoteKey, noteSigner, readNoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { LONGEST_CONTENT, openEnvelope, sealEnvelope } from '../envelope/signed-envelope.ts'
import { checkPassphrase, keyOfPassphrase } from '../keys/passphrase.ts'
import { checkSize } from '../records/check-size.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'
import { open, seal } from '../sealing/seal.ts'
import { VaultError, type VaultErrorCode } from '../vault-error.ts'
import { type DeviceFile, DeviceFiles, type DraftFile } from './device-files.ts'
import {
  type DeviceAnswer,
  type DeviceContact,
  type DeviceDraft,
  type DeviceKeys,
  type DevicePack,
  DRAFTS_PER_CONTACT,
  type Enrolment,
} from './messages.ts'
import { openDevicePack } from './open-device-pack.ts'

type Secrets = { age: string; note: string }
/** A draft on a device, and why the vault did not store it at the last contact. */
export type KeptDraft = DeviceDraft & { refused?: VaultErrorCode }

/**
 * What a device remembers: who enrolled it, the latest time that it has seen, its number of contacts, and why drafts
 * were refused, by their ids.
 */
type State = {
  enrolment?: Enrolment
  latest: number
  contacts: number
  refused?: Readonly<Record<string, VaultErrorCode>>
}

/** A contact, how many drafts are in it, and how many are left for the next one. */
export type DeviceBringing = { contact: Uint8Array; drafts: number; left: number }

const SALT = 16
/** The size of a contact without its drafts. */
const ROOM_FOR_CONTACT = 1_024
const contextOf = (name: string): Buffer => lengthPrefixed('device', name)
const idOf = (name: DraftFile): string => name.slice('draft-'.length)

/**
 * Makes the keys of a device in an empty folder, to be opened by a passphrase. Throws `folderNotOurs` and
 * `passphraseTooShort`.
 */
export async function createDevice(folder: string, passphrase: string): Promise<Device> {
  checkPassphrase(passphrase)
  const files = new DeviceFiles(folder)
  files.make()
  const salt = randomBytes(SALT)
  const key = keyOfPassphrase(passphrase, salt)
  const secrets: Secrets = { age: await generateIdentity(), note: createNoteKey().toString('base64') }
  files.write('device', Buffer.concat([salt, seal(key, Buffer.from(JSON.stringify(secrets)), contextOf('device'))]))
  const device = new Device(files, key, secrets, { latest: 0, contacts: 0 })
  device.save()
  return device
}

/** Opens a device with its passphrase. Throws `deviceUnreadable`, also for a wiped device. */
export async function openDevice(folder: string, passphrase: string): Promise<Device> {
  const files = new DeviceFiles(folder)
  const [bytes, state] = [files.read('device'), files.read('state')]
  const key = keyOfPassphrase(passphrase, bytes.subarray(0, SALT))
  const read = (name: DeviceFile, sealed: Uint8Array): unknown =>
    JSON.parse(open(key, sealed, contextOf(name)).toString())
  try {
    const secrets = read('device', bytes.subarray(SALT)) as Secrets
    return new Device(files, key, secrets, read('state', state) as State)
  } catch {
    throw new VaultError('deviceUnreadable')
  }
}

/**
 * A device that works without the vault: it stores cases until their time has passed, and drafts until the next
 * contact, all sealed. It obeys the time limits and the order to wipe; a modified program would not.
 */
export class Device {
  readonly #files: DeviceFiles
  readonly #key: Uint8Array
  readonly #secrets: Secrets
  readonly #state: State

  /** @internal Use `createDevice` or `openDevice`. */
  constructor(files: DeviceFiles, key: Uint8Array, secrets: Secrets, state: State) {
    this.#files = files
    this.#key = key
    this.#secrets = secrets
    this.#state = state
  }

  /** @internal */
  save(): void {
    this.#files.write('state', seal(this.#key, Buffer.from(JSON.stringify(this.#state)), contextOf('state')))
  }

  /** Its public keys, for enrolment. */
  async keys(): Promise<DeviceKeys> {
    return { recipient: await identityToRecipient(this.#secrets.age), verifier: this.#signer().verifier.text }
  }

  #signer(): ReturnType<typeof noteSigner> {
    return noteSigner('device', 'log', Buffer.from(this.#secrets.note, 'base64'))
  }

  #enrolment(): Enrolment {
    if (this.#state.enrolment === undefined) throw new VaultError('deviceUnknown')
    return this.#state.enrolment
  }

  /** Stores who enrolled it. */
  enrolled(enrolment: Enrolment): void {
    this.#state.enrolment = enrolment
    this.save()
  }

  /** Stores a pack in place of the previous one. */
  keepPack(pack: Uint8Array): void {
    this.#files.write('pack', pack)
  }

  /** Opens the pack as `openDevicePack` does, and remembers the time. A pack whose time has passed is destroyed. */
  async openPack(now: Date): Promise<DevicePack> {
    const { device, verifier } = this.#enrolment()
    const latestSeen = new Date(this.#state.latest)
    try {
      return await openDevicePack(this.#files.read('pack'), this.#secrets.age, now, { device, verifier, latestSeen })
    } catch (error) {
      if (error instanceof VaultError && error.code === 'packTooOld') this.#files.destroy('pack')
      throw error
    } finally {
      if (now.getTime() > this.#state.latest) {
        this.#state.latest = now.getTime()
        this.save()
      }
    }
  }

  /**
   * Stores a case that was written on the device until the next contact. Throws `recordTooLarge`, as the vault would.
   */
  keepDraft(record: CaseRecord, { expectedVersion }: { expectedVersion: number }): void {
    checkSize(record)
    const draft: DeviceDraft = { draft: randomUUID(), expectedVersion, record }
    const name = `draft-${draft.draft}` as const
    this.#files.write(name, seal(this.#key, Buffer.from(JSON.stringify(draft)), contextOf(name)))
  }

  /** The drafts that wait for contact; those refused before come last. */
  drafts(): KeptDraft[] {
    return this.#waiting().map((name) => this.#readDraft(name))
  }

  /** The files of drafts; those refused before come last. */
  #waiting(): DraftFile[] {
    const isRefused = (name: DraftFile): number => Number(this.#refusal(name) !== undefined)
    return this.#files.drafts().toSorted((a, b) => isRefused(a) - isRefused(b))
  }

  #refusal(name: DraftFile): VaultErrorCode | undefined {
    return this.#state.refused?.[idOf(name)]
  }

  #readDraft(name: DraftFile): KeptDraft {
    const refused = this.#refusal(name)
    try {
      const draft = JSON.parse(open(this.#key, this.#files.read(name), contextOf(name)).toString()) as DeviceDraft
      return refused === undefined ? draft : { ...draft, refused }
    } catch {
      throw new VaultError('deviceUnreadable')
    }
  }

  /**
   * Destroys a draft, for example a refused one that was written again. Throws `notFound` for a draft that is not here.
   */
  dropDraft(draft: string): void {
    const name = this.#files.drafts().find((one) => idOf(one) === draft)
    if (name === undefined) throw new VaultError('notFound')
    this.#files.destroy(name)
    this.#remember({})
  }

  /** Remembers why drafts were refused, and forgets the reasons for removed drafts. */
  #remember(refused: Readonly<Record<string, VaultErrorCode>>): void {
    const here = new Set(this.#files.drafts().map(idOf))
    const known = Object.entries({ ...this.#state.refused, ...refused })
    this.#state.refused = Object.fromEntries(known.filter(([draft]) => here.has(draft)))
    this.save()
  }

  /** Those of the waiting drafts that fit into one contact. A sealed draft is a little larger than its JSON. */
  #fitting(waiting: readonly DraftFile[]): DraftFile[] {
    const first = waiting.slice(0, DRAFTS_PER_CONTACT)
    let left = LONGEST_CONTENT - ROOM_FOR_CONTACT
    const end = first.findIndex((name) => {
      left -= this.#files.sizeOf(name)
      return left < 0
    })
    return end === -1 ? first : first.slice(0, end)
  }

  /**
   * Makes a contact with the drafts, or as many of them as fit, 500 at most: signed by this device, readable by the
   * vault only. Each contact has a number and is accepted once. Drafts refused before come last, so that they never
   * delay others.
   */
  async makeContact(): Promise<DeviceBringing> {
    const { device, inbox } = this.#enrolment()
    this.#state.contacts++
    this.save()
    const waiting = this.#waiting()
    const drafts = this.#fitting(waiting).map((name): DeviceDraft => {
      const { draft, expectedVersion, record } = this.#readDraft(name)
      return { draft, expectedVersion, record }
    })
    const contact: DeviceContact = {
      format: 'tip-device-contact/1',
      device,
      contact: this.#state.contacts,
      drafts,
    }
    const sealed = await sealEnvelope(contact, this.#signer(), inbox)
    return { contact: sealed, drafts: drafts.length, left: waiting.length - drafts.length }
  }

  /**
   * Processes the answer to the last contact: removes stored drafts, keeps the others with the reason for refusal, and,
   * if the answer says so, destroys the key and everything else. Throws `packetUnsigned` for a text that the vault did
   * not sign, and `packetForOthers` for the answer to another contact.
   */
  async takeAnswer(answer: Uint8Array): Promise<DeviceAnswer> {
    const { device, verifier } = this.#enrolment()
    const agency = readNoteVerifier(verifier)
    if (agency === undefined) throw new VaultError('packetUnsigned')
    const read = (await openEnvelope(answer, this.#secrets.age, agency)) as DeviceAnswer
    if (read.format !== 'tip-device-answer/1' || read.device !== device || read.contact !== this.#state.contacts)
      throw new VaultError('packetForOthers')
    if (read.wipe) this.wipe()
    else {
      const waiting = this.#files.drafts()
      const refused: Record<string, VaultErrorCode> = {}
      for (const one of read.outcomes)
        if ('refused' in one) refused[one.draft] = one.refused
        else if (waiting.includes(`draft-${one.draft}`)) this.#files.destroy(`draft-${one.draft}`)
      this.#remember(refused)
    }
    return read
  }

  /** Destroys the key, the pack and the drafts. */
  wipe(): void {
    this.#files.destroyAll()
    this.#key.fill(0)
  }
}
