import { emptyRoot, HASH_BYTES, nodeHash } from './tree-hash.ts'

/** A perfect subtree: the entries from `index * 2 ** height`, `2 ** height` of them. */
export type Subtree = { height: number; index: number; hash: Buffer }

/**
 * The right edge of a tree (a "compact range"): the hashes of its largest perfect subtrees from left to right, one for
 * each binary digit 1 of its size. Adding entries and computing the root need nothing else.
 */
export class TreeEdge {
  #size: number
  readonly #hashes: Buffer[]

  private constructor(size: number, hashes: Buffer[]) {
    this.#size = size
    this.#hashes = hashes
  }

  static empty(): TreeEdge {
    return new TreeEdge(0, [])
  }

  /** Reads what `bytes` wrote, for a tree of `size` entries; `undefined` if the lengths do not match. */
  static read(size: number, bytes: Uint8Array): TreeEdge | undefined {
    if (bytes.length !== onesOf(size) * HASH_BYTES) return undefined
    const hashes: Buffer[] = []
    for (let at = 0; at < bytes.length; at += HASH_BYTES) hashes.push(Buffer.from(bytes.subarray(at, at + HASH_BYTES)))
    return new TreeEdge(size, hashes)
  }

  /** A copy of the edge, to which entries can be added. */
  copy(): TreeEdge {
    return new TreeEdge(this.#size, [...this.#hashes])
  }

  get size(): number {
    return this.#size
  }

  bytes(): Buffer {
    return Buffer.concat(this.#hashes)
  }

  /** Adds one entry by its leaf hash, and yields the perfect subtrees above it that it completes, from low to high. */
  *add(leaf: Buffer): Generator<Subtree> {
    let hash = leaf
    let index = this.#size++
    for (let height = 1; index % 2 === 1; height++) {
      hash = nodeHash(this.#hashes.pop() as Buffer, hash)
      index = (index - 1) / 2
      yield { height, index, hash }
    }
    this.#hashes.push(hash)
  }

  /** The root of the whole tree (RFC 6962, section 2.1). */
  root(): Buffer {
    const last = this.#hashes.at(-1)
    if (last === undefined) return emptyRoot()
    return this.#hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
  }
}

function onesOf(size: number): number {
  let ones = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
  return ones
}
