import { HASH_BYTES } from '../tree/tree-hash.ts'
import type { NoteSigner, NoteVerifier } from './note-keys.ts'
import { readNote, type SignedNote, signedBy, signNote, writeNote } from './signed-note.ts'

/**
 * The state of a log that a checkpoint signs (C2SP tlog-checkpoint): the log's origin, its number of entries, and their
 * root hash.
 */
export type TreeHead = { origin: string; size: number; root: Buffer }

/** A tree head signed by a key of its log, with its note. */
export type Checkpoint = TreeHead & { note: SignedNote }

const SIZE = /^(0|[1-9]\d{0,15})$/

/** The tree head as a signed note. Its origin is the name of the key. */
export function writeCheckpoint({ size, root }: Omit<TreeHead, 'origin'>, signer: NoteSigner): string {
  const text = `${signer.verifier.name}\n${size}\n${root.toString('base64')}\n`
  return writeNote(text, [signNote(text, signer)])
}

/**
 * The tree head in a note signed by `verifier`, the key of the log; `undefined` for text that is not one, is from
 * another log, or has an invalid signature.
 */
export function readCheckpoint(text: string, verifier: NoteVerifier): Checkpoint | undefined {
  const head = readTreeHead(text)
  const isSigned = head !== undefined && head.origin === verifier.name && signedBy(head.note, verifier)
  return isSigned ? head : undefined
}

/** The tree head that a note claims, no matter who signed it; `undefined` for text that is not one. */
function readTreeHead(text: string): Checkpoint | undefined {
  const note = readNote(text)
  const [origin = '', size = '', base64 = ''] = note?.text.split('\n') ?? []
  const root = Buffer.from(base64, 'base64')
  if (note === undefined || !SIZE.test(size) || !Number.isSafeInteger(Number(size))) return undefined
  if (root.length !== HASH_BYTES || root.toString('base64') !== base64) return undefined
  return { origin, size: Number(size), root, note }
}

/** The origin that a note claims, not verified: to look up the key that must have signed it. */
export const originOf = (note: string): string => note.slice(0, note.indexOf('\n'))
