import { createHash, randomUUID } from 'node:crypto'
import {
  type CaseRecord,
  type ConsentRecipientCode,
  type FieldId,
  fieldsOf,
  type IdentityRecord,
  isDate,
  type ServiceTypeCode,
  type StaffRoleCode,
} from '@tip-standard/core'
import { type AuditSink, openGate, type PermitRequest, type Policy, type WithheldReason } from '@tip-standard/policy'
import type { SecretKey } from '@tip-standard/privacy/pseudonyms'
import type { NoteSigner } from '../audit/checkpoint/note-keys.ts'
import { withContactRules } from '../contact/contact-rules.ts'
import { VaultError } from '../vault-error.ts'
import { withPartnerPseudonyms } from './partner-pseudonyms.ts'
import { type PartName, type ReferralPart, sealPart } from './sealed-part.ts'

/**
 * The recipient of a person, and the age keys to which the two parts are sealed, preferably those of two different
 * people.
 */
export type ReferralRecipient = {
  id: string
  kind?: ConsentRecipientCode
  /** The country, ISO 3166-1 alpha-2 (default: the country where the record is stored). */
  country?: string
  services: readonly ServiceTypeCode[]
  caseKey: string
  identityKey: string
}

/** A person to refer, with no more than the service needs. */
export type ReferralRequest = {
  record: CaseRecord
  personId: string
  /**
   * Other cases of the person, under the same `crossCaseId`: refusals in them apply here too. Nothing of them leaves.
   */
  others?: readonly object[]
  /**
   * The fields that the service needs; those that the policy permits leave, together with what every record must have.
   */
  fields: readonly FieldId[]
  /**
   * The identity of the person, and the part of it that the service needs: only if the person agreed to be named to
   * this recipient. Every number and address is sent with the person's rules for contact.
   */
  identity?: { record: IdentityRecord; fields: readonly (keyof IdentityRecord)[] }
  to: ReferralRecipient
  policy: Policy
  actor: { role: StaffRoleCode; id?: string }
  /** Days, `YYYY-MM-DD`, inclusive. */
  at: string
  expiresOn: string
  /** Signs as the referring organisation. */
  from: NoteSigner
  /** The key from which the pseudonyms of each partner and year are derived. */
  pseudonyms: SecretKey
  withholdingsHeeded?: boolean
  audit?: AuditSink
}

/** A referral ready to send: two files, and what the log stores about them. */
export type SealedReferral = {
  packet: string
  case: Uint8Array
  identity?: Uint8Array
  /** SHA-256 of the file with the case, in hexadecimal digits: the receipt repeats it. */
  digest: string
}

/** What every record must have besides its people, so that the recipient can read, check and store it. */
const frame = (): FieldId[] =>
  (['case', 'reportingEntity', 'dataProtection'] as const).flatMap((entity) =>
    fieldsOf(entity)
      .filter(({ presence }) => presence !== 'optional')
      .map(({ id }) => id),
  )

/** The most days for which a packet may be open; after that, send a new one. */
export const LONGEST_PACKET_DAYS = 90

/**
 * Refuses a last day on which the gate would no longer permit the person, for example because a consent or the
 * retention ends before. Throws `packetOpenTooLong`.
 */
async function checkLastDay(alone: CaseRecord, part: PartName, request: Passing): Promise<void> {
  const { audit: _, ...of } = request
  const { at, expiresOn } = of
  if (Date.parse(expiresOn) - Date.parse(at) > LONGEST_PACKET_DAYS * 86_400_000)
    throw new VaultError('packetOpenTooLong')
  await passOne(alone, part, { ...of, at: expiresOn }).catch((error: unknown) => {
    throw error instanceof ReferralWithheld ? new VaultError('packetOpenTooLong') : error
  })
}

/** The gate does not permit a person, or their name. */
export class ReferralWithheld extends VaultError {
  readonly part: PartName
  readonly reason: WithheldReason | 'noSuchPerson'

  constructor(part: PartName, reason: WithheldReason | 'noSuchPerson') {
    super('referralWithheld')
    this.part = part
    this.reason = reason
  }
}

/**
 * What leaves about a person for a recipient, up to the last day: the case, with or without the name. Throws as
 * `sealReferral` does.
 */
export async function passReferral(request: Passing, isNamed: boolean): Promise<{ copy: CaseRecord; policy: string }> {
  const { record, personId, expiresOn, at } = request
  if (!isDate(expiresOn) || expiresOn < at) throw new VaultError('packetExpired')
  const alone = { ...record, victims: (record.victims ?? []).filter(({ id }) => id === personId) }
  const passed = await passOne(alone, 'case', request)
  await checkLastDay(alone, 'case', request)
  if (isNamed) {
    await passOne(alone, 'identity', request)
    await checkLastDay(alone, 'identity', request)
  }
  return passed
}

/**
 * Makes the packet that refers a person to a service: what consent, recipient, service and policy permit, under
 * pseudonyms for this partner, and separately the identity of the person. Throws `ReferralWithheld` if the person did
 * not agree, `packetExpired` if the last day is not a date or has passed, `packetOpenTooLong`, and a `PolicyError` for
 * a request that the policy cannot answer. Nothing can make a recipient forget after the last day: it only stops
 * `openPart` and states what was agreed.
 */
export async function sealReferral(request: ReferralRequest): Promise<SealedReferral> {
  const { identity, to, from, at, expiresOn } = request
  const { copy, policy } = await passReferral(request, identity !== undefined)
  const domain = { purpose: 'referral', partner: to.id, epoch: at.slice(0, 4) }
  const content = withPartnerPseudonyms(copy, request.pseudonyms, domain)
  const head = { format: 'tip-referral/1', packet: randomUUID(), from: from.verifier.name, to: to.id } as const
  const sealed = (part: PartName, key: string, made: unknown): Promise<Uint8Array> =>
    sealPart(
      { ...head, part, services: to.services, madeOn: at, expiresOn, policy, content: made } satisfies ReferralPart,
      from,
      key,
    )
  const casePart = await sealed('case', to.caseKey, content)
  const digest = createHash('sha256').update(casePart).digest('hex')
  if (identity === undefined) return { packet: head.packet, case: casePart, digest }
  const [person] = content.victims ?? []
  const named = {
    ...pick(identity.record, withContactRules(identity.fields)),
    standardVersion: identity.record.standardVersion,
    personId: person?.id,
  }
  return { packet: head.packet, case: casePart, identity: await sealed('identity', to.identityKey, named), digest }
}

/** The part of a request that the gate decides on. */
type Passing = Omit<ReferralRequest, 'identity' | 'from' | 'pseudonyms'>

/**
 * What leaves about the person alone: the case for the referral, and the name if the person agreed to be named to this
 * recipient.
 */
async function passOne(
  alone: CaseRecord,
  part: PartName,
  request: Passing,
): Promise<{ copy: CaseRecord; policy: string }> {
  const { personId, others = [], to, policy, actor, at, fields, withholdingsHeeded = false, audit } = request
  const gate = await openGate({
    ...(part === 'case'
      ? { purpose: 'referral', audience: 'service', fields: [...frame(), ...fields] }
      : { purpose: 'caseTransfer', audience: 'partner' }),
    policy,
    at,
    actor,
    recipient: to.id,
    services: to.services,
    withholdingsHeeded,
    ...(to.kind === undefined ? {} : { recipientKind: to.kind }),
    ...(to.country === undefined ? {} : { recipientCountry: to.country }),
  } satisfies PermitRequest)
  for (const other of others) gate.learn(other)
  const { record: copy, decisions } = gate.pass(alone)
  await audit?.start(gate.act)
  for (const entry of gate.entries(alone, decisions)) await audit?.write(entry)
  await audit?.end()
  const decision = decisions.find(({ kind }) => kind === 'victim')
  if (decision === undefined) throw new ReferralWithheld(part, 'noSuchPerson')
  if (!decision.permitted) throw new ReferralWithheld(part, decision.reason)
  if (copy?.victims?.some(({ id }) => id === personId) !== true) throw new ReferralWithheld(part, 'noSuchPerson')
  return { copy, policy: gate.permission.policy }
}

const pick = <T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Partial<T>
