import { createHash } from 'node:crypto'
import { combineShares, type ShamirShare, splitSecret } from '@tip-standard/privacy/pseudonyms'
import { VaultError } from '../vault-error.ts'

const HEAD = 'tip-keyring-share-1'

const checkOf = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 8)

/** A share as text, for one person: the keyring, the point, its bytes, and a checksum against typing errors. */
const toText = (keyring: string, { x, bytes }: ShamirShare): string => {
  const body = `${HEAD}.${keyring}.${x}.${Buffer.from(bytes).toString('base64url')}`
  return `${body}.${checkOf(body)}`
}

function fromText(text: string, keyring: string): ShamirShare {
  const trimmed = text.trim()
  const at = trimmed.lastIndexOf('.')
  const body = trimmed.slice(0, at)
  const [head, id, x, bytes = ''] = body.split('.')
  if (head !== HEAD || checkOf(body) !== trimmed.slice(at + 1)) throw new VaultError('shareMalformed')
  if (id !== keyring) throw new VaultError('sharesForeign')
  return { x: Number(x), bytes: Buffer.from(bytes, 'base64url') }
}

/**
 * Splits the key of a keyring (Shamir), so that `threshold` of the shares open it and fewer reveal nothing about it.
 */
export async function splitKey(key: Uint8Array, keyring: string, shares: number, threshold: number): Promise<string[]> {
  const isQuorum = Number.isInteger(shares) && Number.isInteger(threshold) && threshold >= 2 && threshold <= shares
  if (!isQuorum || shares > 255) throw new VaultError('quorumMalformed')
  return (await splitSecret(key, shares, threshold)).map((share) => toText(keyring, share))
}

/** Joins shares again. Shares that do not fit together give a key that opens nothing. */
export async function joinKey(texts: readonly string[], keyring: string, threshold: number): Promise<Uint8Array> {
  const shares = new Map(texts.map((text) => fromText(text, keyring)).map((share) => [share.x, share]))
  if (shares.size < threshold) throw new VaultError('sharesTooFew')
  const key = await combineShares([...shares.values()])
  for (const { bytes } of shares.values()) bytes.fill(0)
  return key
}
