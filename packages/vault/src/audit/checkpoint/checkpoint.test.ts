import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { leafHash } from '../tree/tree-hash.ts'
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { createNoteKey, type NoteVerifier, noteSigner, readNoteVerifier } from './note-keys.ts'
import { readNote, signedBy, signNote, writeNote } from './signed-note.ts'

/** The example of Go's package sumdb/note, which signed notes come from. */
const GO_KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const GO_NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`
const keyOf = (line: string): NoteVerifier => {
  const key = readNoteVerifier(line)
  if (key === undefined) throw new Error('The key is not read.')
  return key
}
const log = noteSigner('vault.example/log', 'log', createNoteKey())
const head = { size: 5, root: leafHash(Buffer.from('root')) }

describe('signed notes', () => {
  it('are those that Go writes', () => {
    const note = readNote(GO_NOTE)
    if (note === undefined) throw new Error('The note is not read.')
    expect(signedBy(note, keyOf(GO_KEY))).toBe(true)
    expect(writeNote(note.text, note.signatures)).toBe(GO_NOTE)
    const changed = readNote(GO_NOTE.replace('your problem is', 'the problem is'))
    expect(changed !== undefined && signedBy(changed, keyOf(GO_KEY))).toBe(false)
  })

  it('give their key as a line, and take no other line for one', () => {
    const { text } = log.verifier
    expect(keyOf(text).text).toBe(text)
    for (const bad of [
      '',
      'a',
      text.slice(1),
      `${text}AAAA`,
      text.replace('+', ' '),
      GO_KEY.replace('c74f20a3', 'c74f20a4'),
    ])
      expect(readNoteVerifier(bad)).toBeUndefined()
  })

  it('take no key of another kind, and none whose name has a space or nothing in it', () => {
    const key = Buffer.from(log.verifier.text.split('+').slice(2).join('+'), 'base64').subarray(1)
    /** A line whose id fits its name, its kind and its key. */
    const lineOf = (name: string, kind: number, hashed = kind): string => {
      const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(hashed)).update(key).digest('hex')
      return `${name}+${hash.slice(0, 8)}+${Buffer.concat([Buffer.of(kind), key]).toString('base64')}`
    }
    for (const kind of [1, 4]) expect(keyOf(lineOf('log.example', kind)).name).toBe('log.example')
    for (const kind of [0, 2, 3, 5]) expect(readNoteVerifier(lineOf('log.example', kind, 0))).toBeUndefined()
    for (const name of ['a log', '\u00a0', 'log\u0007']) expect(readNoteVerifier(lineOf(name, 1))).toBeUndefined()
  })

  it('keep the signatures of others', () => {
    const text = 'a text\n\nwith an empty line\n'
    const witness = noteSigner('witness.example', 'witness', createNoteKey())
    const note = readNote(writeNote(text, [signNote(text, log), signNote(text, witness, 1_800_000_000)]))
    expect(note?.text).toBe(text)
    for (const { verifier } of [log, witness]) expect(note && signedBy(note, verifier)).toBe(true)
    const bent = note?.signatures.map((one) =>
      one.name === 'witness.example' ? { ...one, signature: later(one.signature) } : one,
    )
    expect(signedBy({ text, signatures: bent ?? [] }, witness.verifier)).toBe(false)
  })

  it('are no notes with a control character, without a last line break, or with a line that is no signature', () => {
    for (const bad of [
      `${GO_NOTE}x`,
      GO_NOTE.slice(0, -1),
      GO_NOTE.replace('\n\n', '\n'),
      `a\u0007\n${GO_NOTE}`,
      `${GO_NOTE}\n`,
    ])
      expect(readNote(bad)).toBeUndefined()
  })

  it('are signed by Ed25519 keys with a name', () => {
    expect(() => noteSigner('a name', 'log', createNoteKey())).toThrow(TypeError)
    expect(() => noteSigner('name', 'log', Buffer.from('secret-that-is-no-key'))).toThrow('no Ed25519 key')
  })
})

/** The same signature with a time one second later. */
function later(signature: Buffer): Buffer {
  const copy = Buffer.from(signature)
  copy.writeBigUInt64BE(copy.readBigUInt64BE() + 1n)
  return copy
}

describe('checkpoints', () => {
  it('come back', () => {
    const note = writeCheckpoint(head, log)
    expect(readCheckpoint(note, log.verifier)).toMatchObject({ ...head, origin: 'vault.example/log' })
    expect(note.split('\n').slice(0, 3)).toEqual(['vault.example/log', '5', head.root.toString('base64')])
  })

  it('are refused from another log, another key, changed, or with a size that is no number', () => {
    const note = writeCheckpoint(head, log)
    const other = noteSigner('vault.example/log', 'log', createNoteKey())
    expect(readCheckpoint(note, other.verifier)).toBeUndefined()
    expect(readCheckpoint(note.replace('\n5\n', '\n6\n'), log.verifier)).toBeUndefined()
    for (const size of ['05', '-1', '5.0', '99999999999999999', '']) {
      const text = `vault.example/log\n${size}\n${head.root.toString('base64')}\n`
      expect(readCheckpoint(writeNote(text, [signNote(text, log)]), log.verifier)).toBeUndefined()
    }
    const elsewhere = `elsewhere.example/log\n5\n${head.root.toString('base64')}\n`
    expect(readCheckpoint(writeNote(elsewhere, [signNote(elsewhere, log)]), log.verifier)).toBeUndefined()
  })
})
