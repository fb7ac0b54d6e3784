import { x25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { equalBytes } from './bytes.ts'
import { assembleEscrow, type NewEscrow } from './escrow.ts'
import { sealingPoint } from './escrow-envelope.ts'
import type { EscrowHolder } from './escrow-holders.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { combineShares, type ShamirShare } from './shamir.ts'
import { fromBase32 } from './token.ts'

/** A share of an escrow of the first version, and the person who holds it from now on. */
export type EarlierShare = EscrowHolder & { readonly share: string }

const checkBytes = 3

function readEarlier(text: string): ShamirShare & { threshold: number } {
  const written = text.trim().toLowerCase()
  const bytes = written.startsWith('s1.') ? fromBase32(written.slice(3)) : undefined
  if (bytes === undefined || bytes.length !== 2 + 32 + checkBytes) throw new PseudonymError('malformedShare')
  const body = bytes.subarray(0, -checkBytes)
  if (!equalBytes(sha256(body).subarray(0, checkBytes), bytes.subarray(-checkBytes)))
    throw new PseudonymError('malformedShare')
  return { x: body[0] as number, threshold: body[1] as number, bytes: body.slice(2) }
}

/**
 * Assigns the shares of an escrow of the first version (`k1`, `s1`) to persons and starts its log. Needs as many shares
 * as it takes to open it; absent holders lose theirs. Envelopes do not change. Throws `malformedShare`, `tooFewShares`,
 * `sharesDoNotFit`; delete the earlier shares afterwards.
 */
export async function upgradeEscrow(sealingKey: string, held: readonly EarlierShare[], at: string): Promise<NewEscrow> {
  const points = held.map(({ share }) => readEarlier(share))
  const threshold = Math.max(2, ...points.map((point) => point.threshold))
  if (new Set(points.map(({ x }) => x)).size < Math.max(threshold, held.length))
    throw new PseudonymError('tooFewShares')
  const secret = await combineShares(points)
  if (!equalBytes(x25519.getPublicKey(secret), sealingPoint(sealingKey))) throw new PseudonymError('sharesDoNotFit')
  secret.fill(0)
  return assembleEscrow(sealingKey, threshold, { holders: held, points, at })
}
