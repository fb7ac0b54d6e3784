/**
 * Encrypted submissions as ODK's specification of XForms has them: answers in AES-256-CFB, and their key in RSA-OAEP, both hashes SHA-256.
 * https://getodk.github.io/xforms-spec/encryption
 */

import { cfb } from '@noble/ciphers/aes.js'
import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Manifest } from './manifest.ts'

/** Answers in the clear, or why they could not be read. */
export type Decrypted = { bytes: Uint8Array } | { fault: 'wrongKey' | 'damagedEncryption' }

/** A private key as the platform holds it. */
export type PrivateKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

const BLOCK = 16

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (one) => one.charCodeAt(0))
  } catch {
    return undefined
  }
}

/**
 * Reads the private key that belongs to the public key of a form, RSA in a PEM text that begins with BEGIN PRIVATE KEY (PKCS#8). Throws a
 * TypeError for anything else, in which nothing of the text is repeated.
 */
export async function readPrivateKey(pem: string): Promise<PrivateKey> {
  const [, body] = /-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----/.exec(pem) ?? []
  const bytes = body === undefined ? undefined : fromBase64(body)
  const wrong = new TypeError('The private key is not an RSA key in a PEM text that begins with BEGIN PRIVATE KEY.')
  if (bytes === undefined) throw wrong
  try {
    return await crypto.subtle.importKey('pkcs8', bytes, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['decrypt'])
  } catch {
    throw wrong
  }
}

async function decryptShort(text: string, key: PrivateKey): Promise<Uint8Array | undefined> {
  const bytes = fromBase64(text)
  if (bytes === undefined) return undefined
  try {
    return new Uint8Array(await crypto.subtle.decrypt('RSA-OAEP', key, bytes))
  } catch {
    return undefined
  }
}

/** The initialization vector of the file with the answers, which is encrypted after all media. */
function vectorOf({ instanceId, media }: Manifest, key: Uint8Array): Uint8Array {
  const vector = md5(concatBytes(utf8ToBytes(instanceId), key))
  for (let file = 0; file <= media; file++) vector[file % BLOCK] = (vector[file % BLOCK] ?? 0) + 1
  return vector
}

/** Takes off the padding of PKCS#7. */
function unpadded(bytes: Uint8Array): Uint8Array | undefined {
  const length = bytes.at(-1) ?? 0
  const padding = bytes.subarray(-length)
  const isPadding = length > 0 && length <= BLOCK && padding.length === length && padding.every((one) => one === length)
  return isPadding ? bytes.subarray(0, -length) : undefined
}

/** What the device has signed: one line for each part of the manifest, and the digest of each file. */
const signedText = ({ formId, formVersion, key, instanceId, file }: Manifest, answers: Uint8Array): string =>
  [
    formId,
    ...(formVersion === undefined ? [] : [formVersion]),
    key,
    instanceId,
    `${file.replace(/\.enc$/, '')}::${bytesToHex(md5(answers))}`,
    '',
  ].join('\n')

/**
 * Decrypts the answers of a submission. The signature is verified only if there are no media, because it covers their
 * digests.
 */
export async function decryptAnswers(
  manifest: Manifest,
  encrypted: Uint8Array,
  privateKey: PrivateKey,
): Promise<Decrypted> {
  const key = await decryptShort(manifest.key, privateKey)
  if (key === undefined) return { fault: 'wrongKey' }
  if (key.length !== 32 || encrypted.length % BLOCK !== 0 || encrypted.length === 0)
    return { fault: 'damagedEncryption' }
  const bytes = unpadded(cfb(key, vectorOf(manifest, key)).decrypt(encrypted))
  if (bytes === undefined) return { fault: 'damagedEncryption' }
  if (manifest.signature === undefined || manifest.media > 0) return { bytes }
  const signed = await decryptShort(manifest.signature, privateKey)
  const isSame =
    signed !== undefined && bytesToHex(signed) === bytesToHex(md5(utf8ToBytes(signedText(manifest, bytes))))
  return isSame ? { bytes } : { fault: 'damagedEncryption' }
}
