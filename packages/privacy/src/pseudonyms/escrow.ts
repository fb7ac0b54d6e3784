import { x25519 } from '@noble/curves/ed25519.js'
import type { AuditEntry, AuditSink } from '@tip-standard/policy'
import { equalBytes } from './bytes.ts'
import { openEnvelope, sealingKeyText, sealingPoint } from './escrow-envelope.ts'
import {
  checkEscrow,
  type Escrow,
  type EscrowHolder,
  type HeldShare,
  knownEscrow,
  readShare,
  shareText,
  withSeed,
} from './escrow-holders.ts'
import { appendOpening, firstBrokenOpening, type OpeningEntry } from './opening-log.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { combineShares, type ShamirShare, splitSecret } from './shamir.ts'

/**
 * A new escrow: the public part, one share for each holder, and the log with its first entry, which all holders signed.
 */
export type NewEscrow = {
  escrow: Escrow
  /** The share of each holder, by their id; store them separately. The opening key exists only as shares. */
  shares: Map<string, string>
  log: OpeningEntry[]
}

/** A request to open envelopes. */
export type OpeningRequest = {
  escrow: Escrow
  /** The shares of at least as many different holders as the threshold. */
  shares: readonly string[]
  /** The reason; it is logged, so write nothing about the person in it. */
  reason: string
  /** The time of the opening, as a timestamp for the log. */
  at: string
  /** The log of the escrow so far. */
  log: readonly OpeningEntry[]
  /** Hashes of entries that the holders remember; the log must contain them. */
  seen?: readonly string[]
  /** Stores the log with its new entries; called before anything is opened. If it throws, nothing is opened. */
  keep(log: readonly OpeningEntry[]): void | Promise<void>
  /**
   * The audit sink for gated acts: receives an entry for each envelope and holder, with the holder's signature, before
   * anything is opened.
   */
  audit: AuditSink
}

/** An entry about an opened envelope: `personId` and `caseId` are its token, the actor is one of the holders. */
export type SignedAuditEntry = AuditEntry & {
  opening: { index: number; hash: string; signature: string; reason: string }
}

/** The result of an opening. */
export type Opened = {
  /** The identity that was sealed under each token. */
  identities: Map<string, string>
  /** The tokens whose envelopes are damaged or belong to another token or escrow. */
  failed: string[]
  /** The log with an entry for every envelope, including those that failed. */
  log: OpeningEntry[]
}

/** Assembles the public part, the texts of the shares and the log of an escrow from its points. */
export function assembleEscrow(
  sealingKey: string,
  threshold: number,
  { holders, points, at }: { holders: readonly EscrowHolder[]; points: readonly ShamirShare[]; at: string },
): NewEscrow {
  if (holders.some(({ id }) => id.trim() === '') || new Set(holders.map(({ id }) => id)).size < holders.length)
    throw new PseudonymError('badParameters')
  const signing = points.map(withSeed)
  const escrow = knownEscrow(sealingKey, threshold, holders, signing)
  const held = signing.map(
    (point, index): HeldShare => ({ ...point, holder: escrow.holders[index] as HeldShare['holder'] }),
  )
  const log = appendOpening(escrow, [], { event: 'created', at, token: '', reason: '' }, held)
  return { escrow, shares: new Map(held.map((share) => [share.holder.id, shareText(escrow, share)])), log }
}

/**
 * Makes an escrow for named people. Any `threshold` of them, at least two, can open it together. `at` is the time,
 * for the log.
 */
export async function createEscrow(
  holders: readonly EscrowHolder[],
  { threshold = 2, at }: { threshold?: number; at: string },
): Promise<NewEscrow> {
  const secret = x25519.utils.randomSecretKey()
  const points = await splitSecret(secret, holders.length, threshold)
  const made = assembleEscrow(sealingKeyText(x25519.getPublicKey(secret)), threshold, { holders, points, at })
  secret.fill(0)
  return made
}

async function openingKey(
  escrow: Escrow,
  shares: readonly HeldShare[],
): Promise<{ secret: Uint8Array; point: Uint8Array }> {
  const point = sealingPoint(escrow.sealingKey)
  const secret = await combineShares(shares)
  if (!equalBytes(x25519.getPublicKey(secret), point)) throw new PseudonymError('sharesDoNotFit')
  return { secret, point }
}

/** The audit entries of one opened envelope: one for each holder. */
function auditEntries(escrow: Escrow, entry: OpeningEntry): SignedAuditEntry[] {
  return escrow.holders.flatMap(({ id, role }) => {
    const signature = entry.signatures[id]
    if (signature === undefined) return []
    const { index, hash, reason, token, at } = entry
    return {
      ...actOf(escrow, at),
      actor: { role, id },
      caseId: token,
      personId: token,
      decision: { permitted: true, basis: { by: 'custody' } },
      opening: { index, hash, signature, reason },
    }
  })
}

const actOf = ({ id }: Escrow, at: string): Pick<AuditEntry, 'at' | 'purpose' | 'audience' | 'policy'> => ({
  at,
  purpose: 'openEscrow',
  audience: 'internal',
  policy: `escrow/2#${id}`,
})

/**
 * Opens envelopes, by token, once the opening is logged, stored and audited. Throws `escrowDamaged`, `logBroken` (also
 * for an empty log), `reasonMissing`, `malformedShare`, `sharesDoNotFit`, `tooFewShares`, and opens none in that case.
 */
export async function openEscrow(envelopes: ReadonlyMap<string, string>, request: OpeningRequest): Promise<Opened> {
  const { escrow, reason, at, audit, keep, seen } = request
  checkEscrow(escrow)
  if (reason.trim() === '') throw new PseudonymError('reasonMissing')
  if (firstBrokenOpening(escrow, request.log, seen) !== -1) throw new PseudonymError('logBroken')
  const byHolder = new Map(request.shares.map((text) => readShare(escrow, text)).map((share) => [share.x, share]))
  const shares = [...byHolder.values()]
  if (shares.length < escrow.threshold) throw new PseudonymError('tooFewShares')
  const { secret, point } = await openingKey(escrow, shares)
  let log = [...request.log]
  for (const token of envelopes.keys()) log = appendOpening(escrow, log, { event: 'opened', at, token, reason }, shares)
  await keep(log)
  await audit.start({ ...actOf(escrow, at), fields: [] })
  for (const entry of log.slice(request.log.length))
    for (const line of auditEntries(escrow, entry)) await audit.write(line)
  const opened: Opened = { identities: new Map(), failed: [], log }
  for (const [token, envelope] of envelopes) {
    const identity = openEnvelope(secret, point, token, envelope)
    if (identity === undefined) opened.failed.push(token)
    else opened.identities.set(token, identity)
  }
  secret.fill(0)
  await audit.end()
  return opened
}
