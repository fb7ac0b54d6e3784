import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { VaultError } from '../vault-error.ts'
import { putFile } from './put-file.ts'

const FORMAT = 'tip-keyring'
const VERSION = 1

/** How a keyring is opened: by a passphrase and this salt, or by this many shares. */
export type Lock = { by: 'passphrase'; salt: string } | { by: 'quorum'; threshold: number; shares: number }

/** A keyring as in its file: without its passphrase or shares, it reveals no secret. Bytes are base64url. */
export type KeyringFile = { id: string; lock: Lock; sealed: string }

const checkOf = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 16)

const isText = (value: unknown): value is string => typeof value === 'string'

function isFile(value: unknown): value is KeyringFile {
  const { id, lock, sealed } = (value ?? {}) as Partial<Record<keyof KeyringFile, unknown>>
  const { by, salt, threshold } = (lock ?? {}) as Record<string, unknown>
  return (
    isText(id) &&
    isText(sealed) &&
    ((by === 'passphrase' && isText(salt)) || (by === 'quorum' && Number.isInteger(threshold)))
  )
}

/** Reads a keyring file: `tip-keyring 1`, a line with its content, a line with its checksum. */
export function readKeyringFile(path: string): KeyringFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new VaultError('keyringMissing')
  }
  const [head = '', body = '', check] = text.split('\n')
  const [format, version] = head.split(' ')
  if (format !== FORMAT) throw new VaultError(FORMAT.startsWith(head) ? 'keyringDamaged' : 'keyringMalformed')
  if (Number(version) > VERSION) throw new VaultError('keyringNewer')
  if (version !== String(VERSION) || check !== checkOf(body)) throw new VaultError('keyringDamaged')
  const file: unknown = JSON.parse(body)
  if (!isFile(file)) throw new VaultError('keyringMalformed')
  return file
}

/** Throws `keyringExists` if there is a file or a link: a new keyring never replaces one. */
export function checkIsNew(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw new VaultError('keyringExists')
}

/**
 * Writes a keyring file as `putFile` does, because everything wrapped under a lost key is lost. A new file never
 * replaces another. Throws `keyringUnwritten`, for example if the disk is full; the old file is then unchanged.
 */
export function writeKeyringFile(path: string, file: KeyringFile, isNew: boolean): void {
  if (isNew) checkIsNew(path)
  const body = JSON.stringify(file)
  try {
    putFile(path, `${FORMAT} ${VERSION}\n${body}\n${checkOf(body)}\n`)
  } catch {
    throw new VaultError('keyringUnwritten')
  }
}
