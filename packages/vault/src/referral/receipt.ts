import { isDate } from '@tip-standard/core'
import type { NoteSigner, NoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { readNote, signedBy, signNote, writeNote } from '../audit/checkpoint/signed-note.ts'

/** The answer of a recipient to a referral: that it was opened, and whether they accept the person. It names no one. */
export type Receipt = {
  packet: string
  /** SHA-256 of the file with the case, in hexadecimal digits. */
  digest: string
  /** The day, `YYYY-MM-DD`. */
  on: string
  answer: 'accepted' | 'declined'
}

const HEAD = 'tip-referral-receipt/1'
const TEXT =
  /^tip-referral-receipt\/1\npacket ([0-9a-f-]{36})\ncase ([0-9a-f]{64})\n(accepted|declined) (\d{4}-\d{2}-\d{2})\n$/

/** The receipt as a text that the recipient signs. */
export function writeReceipt({ packet, digest, on, answer }: Receipt, recipient: NoteSigner): string {
  const text = `${HEAD}\npacket ${packet}\ncase ${digest}\n${answer} ${on}\n`
  return writeNote(text, [signNote(text, recipient)])
}

/** Reads a receipt that `recipient` signed; `undefined` for any other text. */
export function readReceipt(text: string, recipient: NoteVerifier): Receipt | undefined {
  const note = readNote(text)
  if (note === undefined || !signedBy(note, recipient)) return undefined
  const [, packet, digest, answer, on] = note.text.match(TEXT) ?? []
  if (packet === undefined || digest === undefined || on === undefined || !isDate(on)) return undefined
  return { packet, digest, on, answer: answer as Receipt['answer'] }
}
