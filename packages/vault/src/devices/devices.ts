import { randomUUID } from 'node:crypto'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { checkId } from '../access/actor.ts'
import type { Acts, Scene } from '../access/acts.ts'
import { hasDuty } from '../access/duty.ts'
import { sight } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import type { CaseWriter } from '../access/write-cases.ts'
import { type NoteSigner, noteKeyOfSeed, noteSigner, readNoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { openEnvelope, sealEnvelope } from '../envelope/signed-envelope.ts'
import { holdAsRead } from '../records/tombstones.ts'
import { isUuid } from '../records/uuid.ts'
import { VaultError } from '../vault-error.ts'
import {
  addDevice,
  countContact,
  type DeviceRow,
  inboxOf,
  keepStored,
  loadDevice,
  revokeDevice,
  storedDrafts,
} from './device-store.ts'
import { lastDayOf } from './last-day.ts'
import {
  type DeviceAnswer,
  type DeviceContact,
  type DeviceDraft,
  type DeviceKeys,
  type DevicePack,
  DRAFTS_PER_CONTACT,
  type DraftOutcome,
  type Enrolment,
} from './messages.ts'

/** A device to enrol: the keys that it made, its holder, and for how many hours it may keep a pack (720 at most). */
export type NewDevice = { keys: DeviceKeys; holder: string; maxHours: number }

const HOUR = 3_600_000
const LONGEST = 720
const MOST_CASES = 200

/**
 * Devices with which staff work where there is no network. The vault decides what a device receives, and for how long.
 * Until the next contact, deleting it depends on the program on the device alone.
 */
export class Devices {
  readonly #acts: Acts
  readonly #writer: CaseWriter
  readonly #nameOf: (agency: string) => string

  constructor(acts: Acts, writer: CaseWriter, nameOf: (agency: string) => string) {
    this.#acts = acts
    this.#writer = writer
    this.#nameOf = nameOf
  }

  #signer({ agency, references }: Scene): NoteSigner {
    return noteSigner(`${this.#nameOf(agency)}/devices`, 'log', noteKeyOfSeed(references.deviceSeed))
  }

  /** Enrols a device. For roles that approve. */
  async enrol(session: Session, { keys, holder, maxHours }: NewDevice): Promise<Enrolment> {
    return await this.#acts.do(session, { what: 'enrolDevice', duty: 'approval' }, async (scene) => {
      checkId(holder)
      if (!Number.isInteger(maxHours) || maxHours < 1 || maxHours > LONGEST) throw new VaultError('outOfRange')
      if (readNoteVerifier(keys.verifier) === undefined) throw new VaultError('recipientKeyUnusable')
      // Refuses an invalid age key before anything depends on it.
      await sealEnvelope({}, this.#signer(scene), keys.recipient)
      const [id, inbox] = [randomUUID(), await generateIdentity()]
      await addDevice(scene, { id, holder, maxHours, keys, inbox, by: session.actor, at: scene.now })
      scene.note({ device: { id, holder } })
      return {
        device: id,
        agency: scene.agency,
        maxHours,
        verifier: this.#signer(scene).verifier.text,
        inbox: await identityToRecipient(inbox),
      }
    })
  }

  /**
   * Packs cases for a device, as its holder may read them today, without anyone's identity. Each case can be opened
   * until the last day on which everyone in it who may be read today may still be read. Throws `deviceRevoked`, and
   * `conflict` if a case was changed meanwhile.
   */
  async pack(session: Session, device: string, cases: readonly string[]): Promise<Uint8Array> {
    return await this.#acts.do(session, { what: 'packDevice' }, async (scene) => {
      const row = await this.#own(scene, device)
      if (row.isRevoked) throw new VaultError('deviceRevoked')
      if (cases.length > MOST_CASES) throw new VaultError('tooMany')
      const until = new Date(scene.now.getTime() + row.maxHours * HOUR).toISOString()
      const packed: DevicePack['cases'][number][] = []
      const versions = new Map<string, number>()
      const people: [string, string][] = []
      for (const id of new Set(cases)) {
        checkId(id)
        const { version, record, whole } = await sight(scene, id)
        if (record === undefined) throw new VaultError('withheld')
        const lastDay = await lastDayOf(scene, whole, until.slice(0, 10))
        versions.set(id, version)
        packed.push({ version, record, ...(lastDay === undefined ? {} : { lastDay }) })
        for (const victim of record.victims ?? []) people.push([id, victim.id])
        for (const one of record.perpetrators ?? []) people.push([id, one.id])
      }
      scene.note({ device: { id: device, holder: row.holder, until }, people })
      const pack: DevicePack = {
        format: 'tip-device-pack/1',
        pack: randomUUID(),
        device,
        madeAt: scene.now.toISOString(),
        until,
        cases: packed,
      }
      const sealed = await sealEnvelope(pack, this.#signer(scene), row.recipient)
      // Someone may have withdrawn since their case was read: from then on, nothing of it may leave.
      await holdAsRead(scene, versions)
      return sealed
    })
  }

  /**
   * Processes a contact of a device, and returns the answer to it. Each draft is stored as `putCase` stores it, after
   * the version that the device saw: a conflict is reported and overwrites nothing. A draft that is sent again, because
   * the answer was lost, gets the same answer and is not stored twice; so does the last contact as a whole. No draft of
   * a revoked device is stored, and the answer tells it to wipe itself. Throws `contactUnusable` for a contact of
   * another device, and for an earlier one.
   */
  async contact(
    session: Session,
    device: string,
    contact: Uint8Array,
  ): Promise<{ answer: Uint8Array; said: DeviceAnswer }> {
    const { read, row, known, seal } = await this.#acts.do(session, { what: 'contactDevice' }, async (scene) => {
      const row = await this.#own(scene, device)
      const read = await openContact(scene, row, contact)
      if (!(await countContact(scene, row, read.contact, contact))) throw new VaultError('contactUnusable')
      const known = await storedDrafts(scene, device, read.drafts)
      scene.note({ device: { id: device, drafts: read.drafts.length, wipe: row.isRevoked } })
      const signer = this.#signer(scene)
      return { read, row, known, seal: (said: DeviceAnswer) => sealEnvelope(said, signer, row.recipient) }
    })
    const outcomes: DraftOutcome[] = []
    for (const draft of read.drafts) {
      const stored = known.get(draft)
      if (row.isRevoked) outcomes.push({ draft: draft.draft, refused: 'deviceRevoked' })
      else if (stored !== undefined) outcomes.push({ draft: draft.draft, stored })
      else outcomes.push(await this.#store(session, device, draft))
    }
    const said: DeviceAnswer = {
      format: 'tip-device-answer/1',
      device,
      contact: read.contact,
      wipe: row.isRevoked,
      outcomes,
    }
    return { answer: await seal(said), said }
  }

  async #store(session: Session, device: string, one: DeviceDraft): Promise<DraftOutcome> {
    const { draft, expectedVersion, record } = one
    try {
      const keep = (scene: Scene, version: number): Promise<void> => keepStored(scene, device, one, version)
      return { draft, stored: await this.#writer.put(session, record, expectedVersion, keep) }
    } catch (error) {
      if (error instanceof VaultError) return { draft, refused: error.code }
      throw error
    }
  }

  /**
   * Revokes a device: it receives nothing more, and the answer to its next contact tells it to wipe itself. Until then,
   * only the time limit protects what it has: at most `maxHours` after its last pack. For roles that approve, and for
   * its holder.
   */
  async revoke(
    session: Session,
    device: string,
    reason: string,
  ): Promise<{ openUntilContact: true; maxHours: number }> {
    return await this.#acts.do(session, { what: 'revokeDevice', reason }, async (scene) => {
      const row = hasDuty(scene.policy, session.role, 'approval')
        ? await found(scene, device)
        : await this.#own(scene, device)
      await revokeDevice(scene, device, scene.now)
      scene.note({ device: { id: device, holder: row.holder } })
      return { openUntilContact: true, maxHours: row.maxHours }
    })
  }

  /** A device of the actor. */
  async #own(scene: Scene, device: string): Promise<DeviceRow> {
    const row = await found(scene, device)
    if (row.holder !== scene.session.actor) throw new VaultError('deviceUnknown')
    return row
  }
}

async function found(scene: Scene, device: string): Promise<DeviceRow> {
  const row = isUuid(device) ? await loadDevice(scene, device) : undefined
  if (row === undefined) throw new VaultError('deviceUnknown')
  return row
}

async function openContact(scene: Scene, row: DeviceRow, contact: Uint8Array): Promise<DeviceContact> {
  const verifier = readNoteVerifier(row.verifier)
  try {
    if (verifier === undefined) throw new VaultError('contactUnusable')
    const read = (await openEnvelope(contact, inboxOf(scene, row), verifier)) as DeviceContact
    const isMeant = read.format === 'tip-device-contact/1' && read.device === row.id && Number.isInteger(read.contact)
    if (isMeant && read.drafts.length <= DRAFTS_PER_CONTACT) return read
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
  }
  throw new VaultError('contactUnusable')
}
