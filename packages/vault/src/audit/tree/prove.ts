import { nodeHash, splitOf } from './tree-hash.ts'

/**
 * Returns the hash of the perfect subtree over the `2 ** height` entries from `index * 2 ** height`; a leaf has height
 * 0.
 */
export type SubtreeReader = (height: number, index: number) => Promise<Uint8Array>

/** The root of the tree over the entries from `from` to before `to` (RFC 6962, section 2.1), at least one. */
async function rootOver(read: SubtreeReader, from: number, to: number): Promise<Uint8Array> {
  const size = to - from
  const height = Math.round(Math.log2(size))
  if (2 ** height === size) return read(height, from / size)
  const middle = from + splitOf(size)
  return nodeHash(await rootOver(read, from, middle), await rootOver(read, middle, to))
}

/**
 * The proof that entry `index` is in the tree of `size` entries (audit path; RFC 6962, section 2.1.1), from the leaf upwards. Throws a
 * `RangeError` for an entry outside the tree.
 */
export async function proveInclusion(read: SubtreeReader, index: number, size: number): Promise<Uint8Array[]> {
  if (!(index >= 0 && index < size)) throw new RangeError('The entry is outside the tree.')
  const proof: Uint8Array[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + splitOf(to - from)
    const goesLeft = index < middle
    proof.push(await (goesLeft ? rootOver(read, middle, to) : rootOver(read, from, middle)))
    if (goesLeft) to = middle
    else from = middle
  }
  return proof.reverse()
}

/**
 * The proof that the tree of `old` entries is a prefix of the tree of `size` entries (RFC 6962, section 2.1.2). Empty
 * if the old tree is empty or both are the same. Throws a `RangeError` if the old tree is larger.
 */
export async function proveConsistency(read: SubtreeReader, old: number, size: number): Promise<Uint8Array[]> {
  if (!(old >= 0 && old <= size)) throw new RangeError('The old tree is larger than the new one.')
  if (old === 0 || old === size) return []
  const proof: Uint8Array[] = []
  let [from, to] = [0, size]
  // Descends until the subtree ends where the old tree ends; the proof gets the other side of each split.
  while (old !== to) {
    const middle = from + splitOf(to - from)
    const goesLeft = old <= middle
    proof.push(await (goesLeft ? rootOver(read, middle, to) : rootOver(read, from, middle)))
    if (goesLeft) to = middle
    else from = middle
  }
  // The verifier knows the root of the whole old tree, but not those of its parts.
  if (from > 0) proof.push(await rootOver(read, from, to))
  return proof.reverse()
}
