import type { NoteKeyType, NoteSigner, NoteVerifier } from './note-keys.ts'

/** A text with the signatures below it (C2SP signed-note). */
export type SignedNote = { text: string; signatures: readonly NoteSignature[] }
export type NoteSignature = { name: string; id: Buffer; signature: Buffer }

const SEPARATOR = '\n\n'
const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/u
const ID_BYTES = 4
const TIME_BYTES = 8
/** No program here writes a note with more signatures or more text. */
const MAX_SIGNATURES = 64
const MAX_LENGTH = 65_536

/**
 * Reads a note of at most `maxLength` characters; `undefined` for text that is not a note. It does not verify
 * signatures: see `signedBy`.
 */
export function readNote(note: string, maxLength: number = MAX_LENGTH): SignedNote | undefined {
  const end = note.lastIndexOf(SEPARATOR)
  if (end < 0 || note.length > maxLength || !note.endsWith('\n') || hasControls(note)) return undefined
  const lines = note.slice(end + SEPARATOR.length, -1).split('\n')
  const signatures = lines.map(readSignature)
  if (signatures.length > MAX_SIGNATURES || signatures.includes(undefined)) return undefined
  return { text: note.slice(0, end + 1), signatures: signatures as NoteSignature[] }
}

const hasControls = (note: string): boolean => /[^\P{Cc}\n\u{7F}-\u{9F}]/u.test(note)

function readSignature(line: string): NoteSignature | undefined {
  const [, name, base64 = ''] = line.match(LINE) ?? []
  const bytes = Buffer.from(base64, 'base64')
  if (name === undefined || bytes.length <= ID_BYTES || bytes.toString('base64') !== base64) return undefined
  return { name, id: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) }
}

/** Writes a note: its text, an empty line, its signatures. */
export const writeNote = (text: string, signatures: readonly NoteSignature[]): string =>
  `${text}\n${signatures.map(writeSignature).join('')}`

/** One signature as its line. */
export const writeSignature = ({ name, id, signature }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`

/** Signs a text that ends with a line break; a witness adds the time, in seconds since 1970. */
export function signNote(text: string, { verifier, sign }: NoteSigner, seconds = 0): NoteSignature {
  const { name, id, type } = verifier
  const made = sign(messageOf(type, text, seconds))
  return { name, id, signature: type === 'log' ? made : Buffer.concat([timeBytes(seconds), made]) }
}

/** Whether the note has a valid signature of this key. */
export function signedBy({ text, signatures }: SignedNote, verifier: NoteVerifier): boolean {
  const own = signatures.filter(({ name, id }) => name === verifier.name && id.equals(verifier.id))
  return own.length > 0 && own.every(({ signature }) => isRight(text, signature, verifier))
}

function isRight(text: string, signature: Buffer, { type, verify }: NoteVerifier): boolean {
  if (type === 'log') return verify(messageOf(type, text, 0), signature)
  if (signature.length <= TIME_BYTES) return false
  const seconds = Number(signature.readBigUInt64BE())
  return verify(messageOf(type, text, seconds), signature.subarray(TIME_BYTES))
}

/** The signed bytes: the text, preceded by the time for a witness (C2SP tlog-cosignature). */
function messageOf(type: NoteKeyType, text: string, seconds: number): Buffer {
  return Buffer.from(type === 'log' ? text : `cosignature/v1\ntime ${seconds}\n${text}`)
}

function timeBytes(seconds: number): Buffer {
  const bytes = Buffer.alloc(TIME_BYTES)
  bytes.writeBigUInt64BE(BigInt(seconds))
  return bytes
}
