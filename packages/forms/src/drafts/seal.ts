import { boundParts, type StoredDraft } from './stored-draft.ts'

/** Everything of a stored draft but its contents. */
export type Envelope = Omit<StoredDraft, 'iv' | 'sealed'>

const SMALLEST = 4096
const LENGTH_BYTES = 4

/** Encrypts a text under a fresh random vector and binds it to the clear parts of its draft. */
export async function seal(envelope: Envelope, text: string, key: CryptoKey): Promise<StoredDraft> {
  const draft = { ...envelope, iv: crypto.getRandomValues(new Uint8Array(12)), sealed: new ArrayBuffer(0) }
  const how = { name: 'AES-GCM', iv: draft.iv, additionalData: boundParts(draft) }
  return { ...draft, sealed: await crypto.subtle.encrypt(how, key, pad(text)) }
}

/** Decrypts the contents of a draft; `undefined` if the key is wrong or anything was changed. */
export async function unseal(draft: StoredDraft, key: CryptoKey): Promise<string | undefined> {
  const how = { name: 'AES-GCM', iv: draft.iv, additionalData: boundParts(draft) }
  try {
    return unpad(await crypto.subtle.decrypt(how, key, draft.sealed))
  } catch {
    return undefined
  }
}

/** Pads with zeros to a power of two, at least 4 KiB, so that the length of the stored bytes reveals little. */
function pad(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  let size = SMALLEST
  while (size < bytes.length + LENGTH_BYTES) size *= 2
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, LENGTH_BYTES)
  return padded
}

function unpad(padded: ArrayBuffer): string {
  const length = new DataView(padded).getUint32(0)
  return new TextDecoder().decode(new Uint8Array(padded, LENGTH_BYTES, length))
}
