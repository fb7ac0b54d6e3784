import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const BYTES = 32

/**
 * The key from which the service makes pseudonyms for staff to whom the provider gives none. It is made once and never
 * changed: under another key everyone would be someone else to the vault.
 */
export function staffKey(path: string): Uint8Array {
  try {
    writeFileSync(path, randomBytes(BYTES).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = Buffer.from(readFileSync(path, 'utf8'), 'base64url')
  if (key.length !== BYTES)
    throw new Error('The file of the key for pseudonyms of staff is damaged: put back a copy of it.')
  return key
}
