import { Decrypter, Encrypter } from 'age-encryption'
import type { NoteSigner, NoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { readNote, signedBy, signNote, writeNote } from '../audit/checkpoint/signed-note.ts'
import { VaultError } from '../vault-error.ts'

/** Sizes are rounded up to this many characters, so that they do not reveal how much is said about someone. */
const BLOCK = 8_192
/** The largest length of a signed content in characters, signature included. */
const LONGEST = 32 * 1024 * 1024
/** The largest length of an envelope's JSON in characters: rounded up and signed, it still opens. */
export const LONGEST_CONTENT: number = LONGEST - 2 * BLOCK

/** Signs content as its sender, and encrypts it to an age key. Throws `tooMany` for content that is too long. */
export async function sealEnvelope(content: unknown, sender: NoteSigner, ageRecipient: string): Promise<Uint8Array> {
  const json = JSON.stringify(content)
  if (json.length > LONGEST_CONTENT) throw new VaultError('tooMany')
  const text = `${json.padEnd(Math.ceil((json.length + 1) / BLOCK) * BLOCK - 1)}\n`
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(ageRecipient)
  } catch {
    throw new VaultError('recipientKeyUnusable')
  }
  return await encrypter.encrypt(writeNote(text, [signNote(text, sender)]))
}

/**
 * Opens what was sealed to an age key, `AGE-SECRET-KEY-…`. Throws `packetUnreadable`, and `packetUnsigned` if the
 * sender did not sign it.
 */
export async function openEnvelope(sealed: Uint8Array, key: string, sender: NoteVerifier): Promise<unknown> {
  const note = readNote(await decrypt(sealed, key), LONGEST)
  if (note === undefined || !signedBy(note, sender)) throw new VaultError('packetUnsigned')
  return JSON.parse(note.text)
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
