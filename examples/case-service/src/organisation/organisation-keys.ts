import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { createNoteKey, type NoteSigner, noteSigner } from '@tip-standard/vault'
import { Decrypter, Encrypter } from 'age-encryption'

/** The keys of the organisation beside those of its vault: for the signature under referrals, and for the pseudonyms of partners. */
export type OrganisationKeys = { signer: NoteSigner; pseudonyms: SecretKey }

const SECRET = 32

const read = (name: string, bytes: Uint8Array): OrganisationKeys => ({
  pseudonyms: new SecretKey(bytes.subarray(0, SECRET)),
  signer: noteSigner(name, 'log', Buffer.from(bytes.subarray(SECRET))),
})

/** Makes the keys, and a file of them that the passphrase opens: an `age` file. */
export async function createOrganisationKeys(
  path: string,
  name: string,
  passphrase: string,
): Promise<OrganisationKeys> {
  const bytes = Buffer.concat([randomBytes(SECRET), createNoteKey()])
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  writeFileSync(path, await encrypter.encrypt(bytes), { mode: 0o600, flag: 'wx' })
  return read(name, bytes)
}

/** Opens the file of the keys. */
export async function openOrganisationKeys(path: string, name: string, passphrase: string): Promise<OrganisationKeys> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return read(name, await decrypter.decrypt(readFileSync(path)))
}
