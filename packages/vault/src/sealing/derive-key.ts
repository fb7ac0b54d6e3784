import { hkdfSync } from 'node:crypto'

/** Derives a key of 32 bytes for one use from a secret (HKDF-SHA-256). */
export const deriveKey = (secret: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `tip-vault ${use}`, 32))
