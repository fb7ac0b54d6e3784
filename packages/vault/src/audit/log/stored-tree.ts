import type { Transaction } from '../../database/database.ts'
import type { SubtreeReader } from '../tree/prove.ts'
import { leafHash, nodeHash } from '../tree/tree-hash.ts'

/** Subtrees whose height is a multiple of this are stored: over 256 entries, over 256 of those, and so on. */
export const KEPT_HEIGHT = 8

/** Reads perfect subtrees of an agency's log: from the stored ones, and below them from the entries. */
export const storedTree =
  (tx: Transaction, agency: string): SubtreeReader =>
  async (height, index) => {
    const kept = height - (height % KEPT_HEIGHT)
    const from = index * 2 ** (height - kept)
    const hashes = await (kept === 0 ? leaves : subtrees)(tx, agency, kept, from, from + 2 ** (height - kept))
    if (hashes.length !== 2 ** (height - kept)) throw new RangeError('A part of the log is missing.')
    return over(hashes)
  }

async function leaves(tx: Transaction, agency: string, _: number, from: number, to: number): Promise<Uint8Array[]> {
  const rows = await tx.query<{ entry: string }>(
    'select entry from log.entry where agency = $1 and index >= $2 and index < $3 order by index',
    [agency, from, to],
  )
  return rows.map(({ entry }) => leafHash(Buffer.from(entry)))
}

async function subtrees(
  tx: Transaction,
  agency: string,
  height: number,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  const rows = await tx.query<{ hash: Uint8Array }>(
    'select hash from log.subtree where agency = $1 and height = $2 and index >= $3 and index < $4 order by index',
    [agency, height, from, to],
  )
  return rows.map(({ hash }) => hash)
}

/** The root over hashes whose number is a power of two. */
function over(hashes: readonly Uint8Array[]): Uint8Array {
  let level = hashes
  while (level.length > 1)
    level = Array.from({ length: level.length / 2 }, (_, at) =>
      nodeHash(level[2 * at] as Uint8Array, level[2 * at + 1] as Uint8Array),
    )
  return level[0] as Uint8Array
}
