import { createHash } from 'node:crypto'
import { leafHash, nodeHash } from './tree-hash.ts'

/**
 * The definitions of RFC 6962, section 2.1, word for word and without regard to speed: the reference for the fast
 * implementation.
 */
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

/** MTH(D[n]). */
export function plainRoot(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return createHash('sha256').update('').digest()
  if (entries.length === 1) return leafHash(entries[0] as Uint8Array)
  const k = split(entries.length)
  return nodeHash(plainRoot(entries.slice(0, k)), plainRoot(entries.slice(k)))
}

/** PATH(m, D[n]). */
export function plainPath(m: number, entries: readonly Uint8Array[]): Uint8Array[] {
  const n = entries.length
  if (n === 1) return []
  const k = split(n)
  const [left, right] = [entries.slice(0, k), entries.slice(k)]
  return m < k ? [...plainPath(m, left), plainRoot(right)] : [...plainPath(m - k, right), plainRoot(left)]
}

/** PROOF(m, D[n]). */
export const plainProof = (m: number, entries: readonly Uint8Array[]): Uint8Array[] => subproof(m, entries, true)

function subproof(m: number, entries: readonly Uint8Array[], known: boolean): Uint8Array[] {
  const n = entries.length
  if (m === n) return known ? [] : [plainRoot(entries)]
  const k = split(n)
  const [left, right] = [entries.slice(0, k), entries.slice(k)]
  return m <= k ? [...subproof(m, left, known), plainRoot(right)] : [...subproof(m - k, right, false), plainRoot(left)]
}
