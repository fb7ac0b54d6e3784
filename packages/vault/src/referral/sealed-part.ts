import { isDate } from '@tip-standard/core'
import type { NoteSigner, NoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { openEnvelope, sealEnvelope } from '../envelope/signed-envelope.ts'
import { VaultError } from '../vault-error.ts'

/** The two parts of a referral, which are sent and opened separately. */
export type PartName = 'case' | 'identity'

/** The content of a sealed part: the sender, the recipient, the last day, and the data. */
export type ReferralPart<Content = unknown> = {
  format: 'tip-referral/1'
  part: PartName
  /** The number of the packet: random, the same in both parts. */
  packet: string
  from: string
  to: string
  services: readonly string[]
  madeOn: string
  expiresOn: string
  /** The policy that permitted the data: id, version and hash. */
  policy: string
  content: Content
}

/** Signs a part as its sender, and encrypts it to the age key of its recipient. */
export const sealPart = (part: ReferralPart, sender: NoteSigner, ageRecipient: string): Promise<Uint8Array> =>
  sealEnvelope(part, sender, ageRecipient)

/** What the recipient expects of a part. */
export type Expected = {
  part: PartName
  /** The age identity of the recipient, `AGE-SECRET-KEY-…`: secret. */
  key: string
  sender: NoteVerifier
  /** The identifier by which the sender knows the recipient. */
  recipient: string
  /** The day, `YYYY-MM-DD`. */
  at: string
}

/**
 * Opens a part. Throws a `VaultError`: `packetUnreadable` for another key or a damaged file, `packetUnsigned` if the
 * sender did not sign it, `packetForOthers` if it is for another recipient or is the other part, and `packetExpired`
 * after its last day, or if one of the two days is not a date, `YYYY-MM-DD`.
 */
export async function openPart<Content>(sealed: Uint8Array, expected: Expected): Promise<ReferralPart<Content>> {
  const part = (await openEnvelope(sealed, expected.key, expected.sender)) as ReferralPart<Content>
  const isMeant =
    part.format === 'tip-referral/1' &&
    part.part === expected.part &&
    part.to === expected.recipient &&
    part.from === expected.sender.name
  if (!isMeant) throw new VaultError('packetForOthers')
  const areDays = isDate(part.expiresOn) && isDate(expected.at)
  if (!areDays || expected.at > part.expiresOn) throw new VaultError('packetExpired')
  return part
}
