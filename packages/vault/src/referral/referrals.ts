import type { CaseRecord, FieldId, IdentityRecord } from '@tip-standard/core'
import { type Policy, PolicyError } from '@tip-standard/policy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { checkId } from '../access/actor.ts'
import type { Acts, Scene, Surroundings } from '../access/acts.ts'
import { useApproval } from '../access/approvals.ts'
import { dayAfter } from '../access/decision-days.ts'
import { checkPerson, isSeen, type Sighting, sight } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import {
  type NoteSigner,
  type NoteVerifier,
  noteKeyOfSeed,
  noteSigner,
  readNoteVerifier,
} from '../audit/checkpoint/note-keys.ts'
import { loadIdentity } from '../records/identity-store.ts'
import type { PersonOfCase, References } from '../records/references.ts'
import {
  answerReferral,
  loadReferral,
  openReferrals,
  revokeReferral,
  type SentReferral,
  storeReferral,
} from '../records/referral-store.ts'
import { holdPerson } from '../records/tombstones.ts'
import { isUuid } from '../records/uuid.ts'
import { storedIn } from '../residency/stored-in.ts'
import { VaultError } from '../vault-error.ts'
import { holdOtherCases, otherCasesOf } from './other-cases.ts'
import { type Receipt, readReceipt } from './receipt.ts'
import {
  passReferral,
  type ReferralRecipient,
  type ReferralRequest,
  ReferralWithheld,
  type SealedReferral,
  sealReferral,
} from './seal-referral.ts'

/** A person to refer, with no more than the service needs. */
export type ReferralOrder = {
  person: PersonOfCase
  /** The fields of the case that the service needs. */
  fields: readonly FieldId[]
  /**
   * The part of the identity that the service needs, if the person agreed to be named; a number or address is sent with
   * the person's rules for contact. Needs someone else's approval if the policy requires one to open it.
   */
  identity?: { fields: readonly (keyof IdentityRecord)[]; approval?: string }
  /** `receiptKey` is the line `name+id+key` of the key with which the recipient signs receipts: a receipt by another key is refused. */
  to: ReferralRecipient & { receiptKey: string }
  /** The last day, `YYYY-MM-DD`. */
  expiresOn: string
  withholdingsHeeded?: boolean
}

/** A referral without a receipt. `isExpired`: its last day has passed, and the recipient can no longer open it. */
export type OpenReferral = Omit<SentReferral, 'digest' | 'receiptKey'> & { isExpired: boolean }

const MOST = 1_000

/**
 * Refers people to services, records receipts, and lists unanswered referrals. The log records everything in the
 * transaction of the act.
 */
export class Referrals {
  readonly #acts: Acts
  readonly #policy: Policy
  readonly #storeCountry: string | undefined
  readonly #nameOf: (agency: string) => string
  readonly #referencesOf: (agency: string) => Promise<References>

  constructor(
    acts: Acts,
    { policy, storeCountry }: Pick<Surroundings, 'policy' | 'storeCountry'>,
    nameOf: (agency: string) => string,
    referencesOf: (agency: string) => Promise<References>,
  ) {
    this.#acts = acts
    this.#policy = policy
    this.#storeCountry = storeCountry
    this.#nameOf = nameOf
    this.#referencesOf = referencesOf
  }

  #signer(agency: string, { referralSeed }: References): NoteSigner {
    return noteSigner(`${this.#nameOf(agency)}/referrals`, 'log', noteKeyOfSeed(referralSeed))
  }

  /**
   * The key that verifies the packets of an agency: give it to recipients through a different channel than the packets.
   */
  async verifier(agency: string): Promise<NoteVerifier> {
    checkId(agency)
    return this.#signer(agency, await this.#referencesOf(agency)).verifier
  }

  /**
   * Seals the packet for a recipient, from what the session may read of the case, and logs it; `sealReferral` states
   * what leaves. Throws `ReferralWithheld`, which is logged too, if the person did not agree, or refused since in
   * another of their cases; and `conflict` if one of these cases was changed meanwhile.
   */
  async refer(session: Session, order: ReferralOrder, reason: string): Promise<SealedReferral> {
    const { person } = order
    const on = { what: 'refer', subject: { case: person.case, person: person.person }, reason } as const
    return await this.#acts.do(session, on, async (scene) => {
      const { agency, day, references } = scene
      const { to, expiresOn } = order
      if (readNoteVerifier(to.receiptKey) === undefined) throw new VaultError('recipientKeyUnusable')
      const seen = await this.#seen(scene, order)
      const identity = await this.#identity(scene, order)
      const { record } = seen
      const others = await otherCasesOf(scene, seen.whole, person)
      const from = this.#signer(agency, references)
      const sealed = await this.#seal(scene, order, { record, others: others.records, ...identity, from })
      const { packet, digest } = sealed
      // The person may have withdrawn since their cases were read: from then on, nothing may leave.
      if ((await holdPerson(scene, person)) !== seen.version) throw new VaultError('conflict')
      await holdOtherCases(scene, others)
      await storeReferral(
        scene,
        { person, to: to.id, services: to.services, receiptKey: to.receiptKey, packet, digest, sentOn: day, expiresOn },
        session.actor,
      )
      scene.note({ referral: { packet, digest, to: to.id, expiresOn } })
      return sealed
    })
  }

  /**
   * Whether a referral that was sealed, and has not left yet, would be sealed today: the person may have refused since,
   * in another of their cases as well. Gives the version of the case; throws as `refer` does.
   */
  async check(session: Session, order: ReferralOrder): Promise<number> {
    const { person, identity } = order
    const subject = { case: person.case, person: person.person }
    return await this.#acts.do(session, { what: 'readCase', subject }, async (scene) => {
      const { version, record, whole } = await this.#seen(scene, order)
      const { records: others } = await otherCasesOf(scene, whole, person)
      await passReferral(this.#request(scene, order, { record, others }), identity !== undefined)
      return version
    })
  }

  /** The case of a person to be referred, as the session may read it today. */
  async #seen(scene: Scene, { person, to }: ReferralOrder): Promise<Omit<Sighting, 'record'> & { record: CaseRecord }> {
    if (!scene.gate.access.writes || person.kind !== 'victim') throw new VaultError('notAllowed')
    checkId(to.id)
    const seen = await sight(scene, person.case)
    checkPerson(seen, person)
    if (seen.record === undefined) throw new VaultError('withheld')
    return { ...seen, record: storedIn(this.#storeCountry, seen.record) }
  }

  async #identity(
    scene: Scene,
    { person, identity }: ReferralOrder,
  ): Promise<{ identity?: { record: IdentityRecord; fields: readonly (keyof IdentityRecord)[] } }> {
    if (identity === undefined) return {}
    const { identities } = scene.gate.access
    if (identities === 'none') throw new VaultError('notAllowed')
    if (identities === 'withApproval') await useApproval(scene, person, identity.approval)
    return { identity: { record: (await loadIdentity(scene, person)).identity, fields: identity.fields } }
  }

  /** The request to the gate. */
  #request<Read>(
    { session, day }: Scene,
    { person, fields, to, expiresOn, withholdingsHeeded = false }: ReferralOrder,
    read: Read,
  ) {
    const actor = { role: session.role, id: session.actor }
    const asked = { personId: person.person, fields, to, expiresOn, withholdingsHeeded }
    return { ...read, ...asked, at: day, policy: this.#policy, actor }
  }

  /** Seals the packet, and logs who left or why they did not. */
  async #seal(
    scene: Scene,
    order: ReferralOrder,
    what: Pick<ReferralRequest, 'record' | 'others' | 'identity' | 'from'>,
  ): Promise<SealedReferral> {
    const { references, note } = scene
    const { person } = order
    const pseudonyms = new SecretKey(references.partnerSecret)
    try {
      const sealed = await sealReferral({ ...this.#request(scene, order, what), pseudonyms })
      note({ released: { audience: 'service', permitted: [[person.case, person.person]], withheld: {} } })
      return sealed
    } catch (error) {
      if (error instanceof PolicyError) throw new VaultError('notAllowed')
      if (error instanceof ReferralWithheld && error.reason !== 'noSuchPerson')
        note({ released: { audience: 'service', permitted: [], withheld: { [error.reason]: 1 } } })
      throw error
    } finally {
      pseudonyms.destroy()
    }
  }

  /**
   * Records a recipient's receipt, as `writeReceipt` wrote it. Throws `receiptUnusable`, and `receiptRecorded` for a
   * second one.
   */
  async recordReceipt(session: Session, receipt: string): Promise<Receipt> {
    return await this.#acts.do(session, { what: 'recordReceipt' }, async (scene) => {
      if (!scene.gate.access.writes) throw new VaultError('notAllowed')
      const packet = packetOf(receipt)
      const found = packet === undefined ? undefined : await loadReferral(scene, packet)
      if (found === undefined) throw new VaultError('receiptUnusable')
      const { person, to, digest, receiptKey, expiresOn, sentOn } = found.referral
      scene.note({ subject: { case: person.case, person: person.person } })
      const key = readNoteVerifier(receiptKey)
      const read = key && readReceipt(receipt, key)
      // Tomorrow is allowed, because somewhere it is tomorrow already.
      const isOfADay = read !== undefined && read.on >= sentOn && read.on <= dayAfter(scene.day)
      if (read?.digest !== digest || !isOfADay) throw new VaultError('receiptUnusable')
      if (found.isAnswered) throw new VaultError('receiptRecorded')
      await answerReferral(scene, read.packet, read)
      scene.note({ referral: { packet: read.packet, digest, to, expiresOn, answer: read.answer } })
      return read
    })
  }

  /**
   * Records, for a reason, that a sealed packet was taken back before it was sent: it waits for no answer, and the person
   * is told so. A receipt that comes nevertheless proves that it was sent, and is recorded. Throws `notFound`, and
   * `receiptRecorded` if the recipient has answered.
   */
  async revoke(session: Session, packet: string, reason: string): Promise<void> {
    await this.#acts.do(session, { what: 'revokeReferral', reason }, async (scene) => {
      if (!scene.gate.access.writes) throw new VaultError('notAllowed')
      const found = isUuid(packet) ? await loadReferral(scene, packet) : undefined
      if (found === undefined) throw new VaultError('notFound')
      const { person, to, digest, expiresOn } = found.referral
      scene.note({ subject: { case: person.case, person: person.person } })
      if (found.isAnswered) throw new VaultError('receiptRecorded')
      await revokeReferral(scene, packet, scene.day)
      scene.note({ referral: { packet, digest, to, expiresOn } })
    })
  }

  /**
   * Lists sent referrals without an answer, for cases and people whom the session may see; at most the 1,000 oldest.
   */
  async open(session: Session): Promise<readonly OpenReferral[]> {
    return await this.#acts.do(session, { what: 'listReferrals' }, async (scene) => {
      const open: OpenReferral[] = []
      for (const { digest: _, receiptKey: _key, ...referral } of await openReferrals(scene, MOST))
        if (await isSeen(scene, referral.person)) open.push({ ...referral, isExpired: referral.expiresOn < scene.day })
      return open
    })
  }
}

/** The packet that a receipt claims to answer, before its signature is verified. */
const packetOf = (receipt: string): string | undefined =>
  typeof receipt === 'string'
    ? receipt.match(/^tip-referral-receipt\/1\npacket ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\n/)?.[1]
    : undefined
