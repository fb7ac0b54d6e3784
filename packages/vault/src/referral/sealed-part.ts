import { Decrypter, Encrypter } from 'age-encryption'
import type { NoteSigner, NoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { readNote, signedBy, signNote, writeNote } from '../audit/checkpoint/signed-note.ts'
import { VaultError } from '../vault-error.ts'

/** The two parts of a referral, which travel and are opened apart. */
export type PartName = 'case' | 'identity'

/** What is sealed: who sends what to whom, until when, and the content. */
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
  /** The policy that let the data through: id, version and hash. */
  policy: string
  content: Content
}

/** Sizes are rounded up to this many characters: how much there is to say about someone is nobody's business. */
const BLOCK = 8_192
const MAX_LENGTH = 32 * 1024 * 1024

/** Signs a part as its sender, and encrypts it to the age key of its recipient. */
export async function sealPart(part: ReferralPart, sender: NoteSigner, ageRecipient: string): Promise<Uint8Array> {
  const json = JSON.stringify(part)
  const text = `${json.padEnd(Math.ceil((json.length + 1) / BLOCK) * BLOCK - 1)}\n`
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(ageRecipient)
  } catch {
    throw new VaultError('recipientKeyUnusable')
  }
  return await encrypter.encrypt(writeNote(text, [signNote(text, sender)]))
}

/** What the recipient expects of a part. */
export type Expected = {
  part: PartName
  /** The age identity of the recipient, `AGE-SECRET-KEY-…`: secret. */
  key: string
  sender: NoteVerifier
  /** By which identifier the sender knows the recipient. */
  recipient: string
  /** The day, `YYYY-MM-DD`. */
  at: string
}

/**
 * Opens a part. Throws a `VaultError`: `packetUnreadable` for another key or a damaged file, `packetUnsigned` where the sender did not sign it, `packetForOthers`
 * where another recipient or part was meant, `packetExpired` after its last day.
 */
export async function openPart<Content>(sealed: Uint8Array, expected: Expected): Promise<ReferralPart<Content>> {
  const note = readNote(await decrypt(sealed, expected.key), MAX_LENGTH)
  if (note === undefined || !signedBy(note, expected.sender)) throw new VaultError('packetUnsigned')
  const part = JSON.parse(note.text) as ReferralPart<Content>
  const isMeant =
    part.format === 'tip-referral/1' &&
    part.part === expected.part &&
    part.to === expected.recipient &&
    part.from === expected.sender.name
  if (!isMeant) throw new VaultError('packetForOthers')
  if (expected.at > part.expiresOn) throw new VaultError('packetExpired')
  return part
}

async function decrypt(sealed: Uint8Array, key: string): Promise<string> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(key)
    return await decrypter.decrypt(sealed, 'text')
  } catch {
    throw new VaultError('packetUnreadable')
  }
}
