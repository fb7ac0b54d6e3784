import { randomBytes, randomUUID } from 'node:crypto'
import type { CaseRecord } from '@tip-standard/core'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { createNoteKey, noteSigner, readNoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { openEnvelope, sealEnvelope } from '../envelope/signed-envelope.ts'
import { checkPassphrase, keyOfPassphrase } from '../keys/passphrase.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'
import { open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import { type DeviceFile, DeviceFiles } from './device-files.ts'
import type { DeviceAnswer, DeviceContact, DeviceDraft, DeviceKeys, DevicePack, Enrolment } from './messages.ts'
import { openDevicePack } from './open-device-pack.ts'

type Secrets = { age: string; note: string }
/** What a device remembers: by whom it was enrolled, the latest time that it has seen, how often it was in contact. */
type State = { enrolment?: Enrolment; latest: number; contacts: number }

const SALT = 16
const contextOf = (name: string): Buffer => lengthPrefixed('device', name)

/** Makes the keys of a device in an empty folder, which a passphrase opens. Throws `folderNotOurs` and `passphraseTooShort`. */
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

/** Opens a device with its passphrase. Throws `deviceUnreadable`, also for one that was wiped. */
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
 * A device that works without the vault: it keeps cases until their time has passed, and drafts until the next contact,
 * all sealed. It heeds the time and the order to wipe; a program that was changed does not.
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

  /** The halves of its keys that are no secret, to be enrolled. */
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

  /** Notes by whom it was enrolled. */
  enrolled(enrolment: Enrolment): void {
    this.#state.enrolment = enrolment
    this.save()
  }

  /** Keeps a pack in place of the one before. */
  keepPack(pack: Uint8Array): void {
    this.#files.write('pack', pack)
  }

  /** Opens the pack, as `openDevicePack` does, and notes the time. A pack whose time has passed is destroyed. */
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

  /** Keeps a case that was written on the device until the next contact. */
  keepDraft(record: CaseRecord, { expectedVersion }: { expectedVersion: number }): void {
    const draft: DeviceDraft = { draft: randomUUID(), expectedVersion, record }
    const name = `draft-${draft.draft}` as const
    this.#files.write(name, seal(this.#key, Buffer.from(JSON.stringify(draft)), contextOf(name)))
  }

  /** The drafts that wait for contact. */
  drafts(): DeviceDraft[] {
    return this.#files.drafts().map((name) => {
      try {
        return JSON.parse(open(this.#key, this.#files.read(name), contextOf(name)).toString()) as DeviceDraft
      } catch {
        throw new VaultError('deviceUnreadable')
      }
    })
  }

  /** Makes a contact, with all drafts: signed by this device, for the vault alone. Each has its number, and is taken in once. */
  async makeContact(): Promise<Uint8Array> {
    const { device, inbox } = this.#enrolment()
    this.#state.contacts++
    this.save()
    const contact: DeviceContact = {
      format: 'tip-device-contact/1',
      device,
      contact: this.#state.contacts,
      drafts: this.drafts(),
    }
    return await sealEnvelope(contact, this.#signer(), inbox)
  }

  /**
   * Takes the answer to the last contact: drafts that were stored are removed, the others stay, and where it says so
   * the key and everything else is destroyed. Throws `packetUnsigned` for what the vault did not say, and
   * `packetForOthers` for the answer to another contact.
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
      for (const one of read.outcomes)
        if ('stored' in one && waiting.includes(`draft-${one.draft}`)) this.#files.destroy(`draft-${one.draft}`)
    }
    return read
  }

  /** Destroys the key, the pack and the drafts. */
  wipe(): void {
    this.#files.destroyAll()
    this.#key.fill(0)
  }
}
