import { gcm } from '@noble/ciphers/aes.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, equalBytes, lengthPrefixed, randomBytes, utf8 } from './bytes.ts'
import { appendOpening, type OpeningEntry } from './opening-log.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { combineShares, type ShamirShare, splitSecret } from './shamir.ts'
import { fromBase32, toBase32 } from './token.ts'

/** A new escrow: the sealing key is public; each share goes to one person. */
export type NewEscrow = {
  /** The public key: it can seal and cannot open. */
  sealingKey: string
  /** One share for each holder, to be kept apart; the opening key exists only as shares. */
  shares: string[]
}

/** A request to open envelopes. */
export type OpeningRequest = {
  sealingKey: string
  /** The shares of at least as many different holders as the threshold requires. */
  shares: readonly string[]
  /** The reason; it is logged, so write nothing about the person in it. */
  reason: string
  /** The time of the opening, as a timestamp for the log. */
  at: string
  /** The log of earlier openings. */
  log: readonly OpeningEntry[]
}

/** What came of an opening. */
export type Opened = {
  /** The identity that was sealed under each token. */
  identities: Map<string, string>
  /** The tokens whose envelopes are damaged or belong to another token or escrow. */
  failed: string[]
  /** The log with an entry for every envelope, also for those that failed. */
  log: OpeningEntry[]
}

const nonceBytes = 12
const pointBytes = 32
const tagBytes = 16
const checkBytes = 3

const checkOf = (bytes: Uint8Array): Uint8Array => sha256(bytes).subarray(0, checkBytes)

function parseBase32(text: string, prefix: string): Uint8Array | undefined {
  return text.startsWith(prefix) ? fromBase32(text.slice(prefix.length)) : undefined
}

/** Makes an escrow for `holders` people of whom any `threshold`, at least two, can open it together. */
export function createEscrow(holders: number, threshold = 2): NewEscrow {
  const secret = x25519.utils.randomSecretKey()
  const publicKey = x25519.getPublicKey(secret)
  const shares = splitSecret(secret, holders, threshold).map(({ x, bytes }) => {
    const body = concatBytes(Uint8Array.of(x, threshold), bytes)
    return `s1.${toBase32(concatBytes(body, checkOf(body)))}`
  })
  secret.fill(0)
  return { sealingKey: `k1.${toBase32(publicKey)}`, shares }
}

function sealingPoint(sealingKey: string): Uint8Array {
  const point = parseBase32(sealingKey, 'k1.')
  if (point?.length !== pointBytes) throw new PseudonymError('badParameters')
  return point
}

/** AES-256-GCM under a key that only this envelope has; token and escrow are authenticated with it. */
function cipherFor(
  shared: Uint8Array,
  ephemeral: Uint8Array,
  point: Uint8Array,
  nonce: Uint8Array,
  token: string,
): ReturnType<typeof gcm> {
  const key = hkdf(sha256, shared, utf8('tip-standard/escrow/1'), concatBytes(ephemeral, point), 32)
  return gcm(key, nonce, utf8(lengthPrefixed('e1') + lengthPrefixed(token)))
}

/** Seals an identity under its token; the envelope and the sealing key are not enough to open it. */
export function sealIdentity(sealingKey: string, token: string, identity: string): string {
  const point = sealingPoint(sealingKey)
  const secret = x25519.utils.randomSecretKey()
  const ephemeral = x25519.getPublicKey(secret)
  const nonce = randomBytes(nonceBytes)
  const sealed = cipherFor(x25519.getSharedSecret(secret, point), ephemeral, point, nonce, token).encrypt(
    utf8(identity),
  )
  secret.fill(0)
  return `e1.${toBase32(concatBytes(ephemeral, nonce, sealed))}`
}

function parseShare(text: string): ShamirShare & { threshold: number } {
  const bytes = parseBase32(text.trim().toLowerCase(), 's1.')
  if (bytes === undefined || bytes.length !== 2 + pointBytes + checkBytes) throw new PseudonymError('malformedShare')
  const body = bytes.subarray(0, -checkBytes)
  if (!equalBytes(checkOf(body), bytes.subarray(-checkBytes))) throw new PseudonymError('malformedShare')
  return { x: body[0] as number, threshold: body[1] as number, bytes: body.slice(2) }
}

function openingKey(
  sealingKey: string,
  texts: readonly string[],
): { secret: Uint8Array; point: Uint8Array; holders: number[] } {
  const point = sealingPoint(sealingKey)
  const byHolder = new Map(texts.map(parseShare).map((share) => [share.x, share]))
  const shares = [...byHolder.values()]
  const threshold = Math.max(2, ...shares.map((share) => share.threshold))
  if (shares.length < threshold) throw new PseudonymError('tooFewShares')
  const secret = combineShares(shares)
  if (!equalBytes(x25519.getPublicKey(secret), point)) throw new PseudonymError('sharesDoNotFit')
  return { secret, point, holders: shares.map(({ x }) => x).sort((a, b) => a - b) }
}

/**
 * Opens envelopes, by token, and returns the identities together with the log entries. Throws `tooFewShares`, `sharesDoNotFit`,
 * `malformedShare` and `reasonMissing`, and then opens none.
 */
export function openEscrow(envelopes: ReadonlyMap<string, string>, request: OpeningRequest): Opened {
  const { sealingKey, shares, reason, at } = request
  if (reason.trim() === '') throw new PseudonymError('reasonMissing')
  const { secret, point, holders } = openingKey(sealingKey, shares)
  const opened: Opened = { identities: new Map(), failed: [], log: [...request.log] }
  for (const [token, envelope] of envelopes) {
    opened.log = appendOpening(opened.log, { at, holders, token, reason })
    const identity = openEnvelope(secret, point, token, envelope)
    if (identity === undefined) opened.failed.push(token)
    else opened.identities.set(token, identity)
  }
  secret.fill(0)
  return opened
}

function openEnvelope(secret: Uint8Array, point: Uint8Array, token: string, envelope: string): string | undefined {
  const bytes = parseBase32(envelope, 'e1.')
  if (bytes === undefined || bytes.length < pointBytes + nonceBytes + tagBytes) return undefined
  const ephemeral = bytes.subarray(0, pointBytes)
  const nonce = bytes.subarray(pointBytes, pointBytes + nonceBytes)
  const sealed = bytes.subarray(pointBytes + nonceBytes)
  try {
    const shared = x25519.getSharedSecret(secret, ephemeral)
    return new TextDecoder().decode(cipherFor(shared, ephemeral, point, nonce, token).decrypt(sealed))
  } catch {
    return undefined
  }
}
