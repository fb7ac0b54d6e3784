import type { VaultEvent } from '../../audit-events.ts'
import { readCheckpoint } from '../checkpoint/checkpoint.ts'
import type { NoteVerifier } from '../checkpoint/note-keys.ts'
import { HASH_BYTES, leafHash } from '../tree/tree-hash.ts'
import { isIncluded } from '../tree/verify-proof.ts'
import type { EntryProof } from './audit-log.ts'

const FORMAT = 'c2sp.org/tlog-proof@v1'
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/
const LINES = /^c2sp\.org\/tlog-proof@v1\nextra (.+)\nindex (0|[1-9]\d{0,15})\n((?:.+\n)*)\n/
/** More hashes than the depth of the largest tree. */
const MOST_HASHES = 64

/**
 * Writes the proof of an entry as one text (C2SP tlog-proof), with the entry itself as its extra data: for anyone who
 * holds the key of the log.
 */
export const writeEntryProof = ({ entry, index, proof, checkpoint }: EntryProof): string =>
  [
    FORMAT,
    `extra ${Buffer.from(entry).toString('base64')}`,
    `index ${index}`,
    ...proof.map((hash) => Buffer.from(hash).toString('base64')),
    '',
    checkpoint,
  ].join('\n')

/** What a proof shows: an entry, its number in the log, and the size of the log at that time. */
export type ProvedEntry = { event: VaultEvent; index: number; size: number }

/**
 * Reads what `writeEntryProof` wrote and returns what it proves; nothing if it proves nothing, because it is
 * truncated, changed, from another log, or not signed by the key of the log.
 */
export function readEntryProof(text: string, verifier: NoteVerifier): ProvedEntry | undefined {
  const [head, extra = '', number, hashes = ''] = LINES.exec(text) ?? []
  if (head === undefined) return undefined
  const entry = bytesOf(extra)
  const lines = hashes.split('\n').slice(0, -1)
  const proof = lines.slice(0, MOST_HASHES).map(bytesOf)
  const checkpoint = readCheckpoint(text.slice(head.length), verifier)
  if (entry === undefined || checkpoint === undefined || lines.length > MOST_HASHES) return undefined
  const isWhole = proof.every((hash): hash is Buffer => hash?.length === HASH_BYTES)
  const index = Number(number)
  const { size, root } = checkpoint
  if (!isWhole || !isIncluded(leafHash(entry), index, size, proof, root)) return undefined
  return { event: JSON.parse(entry.toString()) as VaultEvent, index, size }
}

/** The bytes of a base64 text in canonical form; `undefined` for any other text. */
function bytesOf(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64')
  return BASE64.test(base64) && bytes.toString('base64') === base64 ? bytes : undefined
}
