import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { StaffRoleCode } from '@tip-standard/core'
import { concatBytes, equalBytes, lengthPrefixed, randomBytes, utf8 } from './bytes.ts'
import { PseudonymError } from './pseudonym-error.ts'
import type { ShamirShare } from './shamir.ts'
import { fromBase32, toBase32 } from './token.ts'

/** A person who holds a share: a pseudonym of a staff member, such as a staff number, and their role. */
export type EscrowHolder = { readonly id: string; readonly role: StaffRoleCode }

/** A holder as recorded in the escrow: with the position of their share, and the key that verifies their signatures. */
export type KnownHolder = EscrowHolder & { readonly place: number; readonly verifyKey: string }

/** The public part of an escrow: it can seal, and verify who opened; it cannot open. */
export type Escrow = {
  readonly format: 'tip-standard-escrow/2'
  /** A hash of the members below; every share contains it, so an exchanged key or holder is detected. */
  readonly id: string
  readonly sealingKey: string
  readonly threshold: number
  readonly holders: readonly KnownHolder[]
}

/**
 * A share with the secret by which its holder signs: a random one, because enough holders together can compute the
 * shares of the others.
 */
export type SigningShare = ShamirShare & { readonly seed: Uint8Array }

/** A share that was read, with the holder to whom it belongs. */
export type HeldShare = SigningShare & { readonly holder: KnownHolder }

const idBytes = 10
const secretBytes = 32
const checkBytes = 5
const seedBytes = 32
const shareBytes = idBytes + 1 + secretBytes + seedBytes + checkBytes

const checkOf = (bytes: Uint8Array): Uint8Array => sha256(concatBytes(utf8('s2'), bytes)).subarray(0, checkBytes)

/** Adds a new signing secret to a share. */
export const withSeed = ({ x, bytes }: ShamirShare): SigningShare => ({ x, bytes, seed: randomBytes(seedBytes) })

const idOf = ({ sealingKey, threshold, holders }: Omit<Escrow, 'format' | 'id'>): string => {
  const texts = holders.flatMap(({ id, role, place, verifyKey }) => [id, role, String(place), verifyKey])
  const all = ['tip-standard-escrow/2', sealingKey, String(threshold), ...texts]
  return toBase32(sha256(utf8(all.map(lengthPrefixed).join(''))).subarray(0, idBytes))
}

/** Makes the public part of an escrow from its shares, in the order of the holders. */
export function knownEscrow(
  sealingKey: string,
  threshold: number,
  holders: readonly EscrowHolder[],
  shares: readonly SigningShare[],
): Escrow {
  const known = holders.map(({ id, role }, index) => {
    const share = shares[index] as SigningShare
    return { id, role, place: share.x, verifyKey: toBase32(ed25519.getPublicKey(share.seed)) }
  })
  const content = { sealingKey, threshold, holders: known }
  return { format: 'tip-standard-escrow/2', id: idOf(content), ...content }
}

/** Throws `escrowDamaged` unless a value, such as one read from a file, is an unchanged escrow. */
export function checkEscrow(value: unknown): asserts value is Escrow {
  const { format, id, sealingKey, threshold, holders } = (value ?? {}) as Partial<Escrow>
  const isOne =
    format === 'tip-standard-escrow/2' &&
    typeof sealingKey === 'string' &&
    Number.isInteger(threshold) &&
    Array.isArray(holders) &&
    holders.every((one) => ['id', 'role', 'verifyKey'].every((name) => typeof one?.[name] === 'string'))
  if (!isOne || idOf({ sealingKey, threshold: threshold as number, holders }) !== id)
    throw new PseudonymError('escrowDamaged')
}

/** Writes a share as text, with the id of its escrow and a checksum. */
export function shareText(escrow: Escrow, { x, bytes, seed }: SigningShare): string {
  const body = concatBytes(fromBase32(escrow.id) as Uint8Array, Uint8Array.of(x), bytes, seed)
  return `s2.${toBase32(concatBytes(body, checkOf(body)))}`
}

/** Reads a share; throws `malformedShare`, and `sharesDoNotFit` if it belongs to another escrow or was invented. */
export function readShare(escrow: Escrow, text: string): HeldShare {
  const written = text.trim().toLowerCase()
  const bytes = written.startsWith('s2.') ? fromBase32(written.slice(3)) : undefined
  if (bytes === undefined || bytes.length !== shareBytes) throw new PseudonymError('malformedShare')
  const body = bytes.subarray(0, -checkBytes)
  if (!equalBytes(checkOf(body), bytes.subarray(-checkBytes))) throw new PseudonymError('malformedShare')
  const seedAt = idBytes + 1 + secretBytes
  const share = { x: body[idBytes] as number, bytes: body.slice(idBytes + 1, seedAt), seed: body.slice(seedAt) }
  const holder = escrow.holders.find(({ place }) => place === share.x)
  const isOurs = toBase32(body.subarray(0, idBytes)) === escrow.id && holder !== undefined
  if (!isOurs || toBase32(ed25519.getPublicKey(share.seed)) !== holder.verifyKey)
    throw new PseudonymError('sharesDoNotFit')
  return { ...share, holder }
}

/** Signs a text with a share. */
export const signWith = ({ seed }: SigningShare, text: string): string => toBase32(ed25519.sign(utf8(text), seed))

/** Whether a holder signed a text. */
export function isSignedBy({ verifyKey }: KnownHolder, text: string, signature: string): boolean {
  const [key, bytes] = [fromBase32(verifyKey), fromBase32(signature)]
  if (key?.length !== 32 || bytes?.length !== 64) return false
  try {
    return ed25519.verify(bytes, utf8(text), key)
  } catch {
    return false
  }
}
