import { createHash } from 'node:crypto'

/** The length of a hash in bytes. */
export const HASH_BYTES = 32

const LEAF = '\0'
const NODE = '\u0001'

/** The hash of one entry as a leaf of the tree (RFC 6962, section 2.1), which cannot be mistaken for an inner node. */
export const leafHash = (entry: Uint8Array): Buffer => createHash('sha256').update(LEAF).update(entry).digest()

/** The hash of an inner node over its two children (RFC 6962, section 2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest()

/** The root of a tree without entries (RFC 6962, section 2.1). */
export const emptyRoot = (): Buffer => createHash('sha256').digest()

/** The largest power of two smaller than `size`, which is at least 2: where RFC 6962 splits a tree. */
export function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}
