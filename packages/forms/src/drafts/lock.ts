import type { Bytes } from './bytes.ts'
import { deriveKey } from './secret.ts'

/**
 * The lock of a draft. The key of the contents is random and wrapped twice: by a key made from the passphrase, and
 * around that by a guard, a key of the browser that scripts cannot read out. Wrapping keys by keys is NIST SP 800-57
 * part 1, 5.3.5; several unlocking secrets over one random key is how LUKS does it (C. Fruhwirth, New Methods in Hard
 * Disk Encryption, 2005).
 */
export type Lock = {
  rounds: number
  salt: Bytes
  passIv: Bytes
  guardIv: Bytes
  wrapped: ArrayBuffer
}

/** A lock and its guard. */
export type Guarded<L extends Lock = Lock> = { lock: L; guard: CryptoKey }

const AES = { name: 'AES-GCM', length: 256 }
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))
const bytesOf = (...parts: (string | number)[]): Bytes => new TextEncoder().encode(JSON.stringify(parts))

const newGuard = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt'])

const passHow = (id: string, iv: Bytes): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf('draft', id),
})
const guardHow = (id: string, attempts: number, iv: Bytes): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf('attempts', id, attempts),
})

/** Makes the lock of a new draft, with no attempt counted, and the key of its contents. */
export async function makeLock(secret: string, id: string, rounds: number): Promise<Guarded & { key: CryptoKey }> {
  const [salt, passIv, guardIv, raw] = [random(16), random(12), random(12), random(32)]
  const [passKey, guard] = await Promise.all([deriveKey(secret, salt, rounds), newGuard()])
  const inner = await crypto.subtle.encrypt(passHow(id, passIv), passKey, raw)
  const wrapped = await crypto.subtle.encrypt(guardHow(id, 0, guardIv), guard, inner)
  const key = await crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return { lock: { rounds, salt, passIv, guardIv, wrapped }, guard, key }
}

/**
 * Changes a lock's count of attempts under a new guard: restoring the old lock alone does not make it open. `undefined`
 * if anything else changed the count.
 */
export async function recount<L extends Lock>(
  { lock, guard }: Guarded<L>,
  id: string,
  from: number,
  to: number,
): Promise<Guarded<L> | undefined> {
  const inner = await opened(lock, guard, id, from)
  if (inner === undefined) return undefined
  const [next, guardIv] = [await newGuard(), random(12)]
  return {
    lock: { ...lock, guardIv, wrapped: await crypto.subtle.encrypt(guardHow(id, to, guardIv), next, inner) },
    guard: next,
  }
}

/** Opens a lock with a passphrase: returns the key of the contents, or `undefined` if it does not open. */
export async function openLock(
  { lock, guard }: Guarded,
  id: string,
  attempts: number,
  secret: string,
): Promise<CryptoKey | undefined> {
  const [passKey, inner] = await Promise.all([
    deriveKey(secret, lock.salt, lock.rounds),
    opened(lock, guard, id, attempts),
  ])
  if (inner === undefined) return undefined
  try {
    const raw = await crypto.subtle.decrypt(passHow(id, lock.passIv), passKey, inner)
    return await crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt'])
  } catch {
    return undefined
  }
}

async function opened(lock: Lock, guard: CryptoKey, id: string, attempts: number): Promise<ArrayBuffer | undefined> {
  try {
    return await crypto.subtle.decrypt(guardHow(id, attempts, lock.guardIv), guard, lock.wrapped)
  } catch {
    return undefined
  }
}
