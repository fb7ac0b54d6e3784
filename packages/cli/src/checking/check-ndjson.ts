import { type Check, type Checked, checkBatch } from '@tip-standard/formats/files'
import { readNdjson } from '@tip-standard/sheets'
import type { Against } from './check-for.ts'
import { type CheckedLines, checkLines, nothingFound, shift } from './check-lines.ts'
import { cutLines } from './cut-lines.ts'
import { Helper } from './helper.ts'

/** The maximum number of pieces queued for the other thread: enough that it never waits for this one. */
const mostSent = 2

/** The maximum number of pieces whose results are held until those of earlier pieces arrive. */
const mostHeld = 6

/**
 * Checks NDJSON in UTF-8 in two threads; findings come in file order. Only bytes and findings pass between the threads,
 * never a record.
 */
export async function* checkNdjson(
  chunks: AsyncIterable<Uint8Array>,
  check: Check,
  against: Against,
): AsyncGenerator<Checked> {
  let lines = 0
  let numbers = 0
  let hasGuessed = false
  let rest: AsyncIterable<Uint8Array> | undefined
  const place = (found: CheckedLines): Checked => {
    const placed = shift(found, lines, numbers)
    lines += found.lines
    numbers += found.numbers
    // A reader reports once that a file is not UTF-8; here each piece has its own reader.
    const findings = placed.findings.filter(({ code }) => code !== 'encodingGuessed' || !hasGuessed)
    hasGuessed ||= placed.findings.some(({ code }) => code === 'encodingGuessed')
    return { ...placed, findings }
  }
  const helper = new Helper(against)
  const held: Promise<CheckedLines>[] = []
  const hold = (found: Promise<CheckedLines>): void => {
    // A failure surfaces when the result is awaited, not before.
    found.catch(() => {})
    held.push(found)
  }
  try {
    for await (const piece of cutLines(chunks, (left) => {
      rest = left
    })) {
      if ('fault' in piece) hold(Promise.resolve({ ...nothingFound(), findings: [piece.fault] }))
      else hold(helper.load < mostSent ? helper.check(piece.bytes) : checkLines(piece.bytes, check))
      if (held.length >= mostHeld) yield place(await (held.shift() as Promise<CheckedLines>))
    }
    for (const found of held) yield place(await found)
  } finally {
    await helper.end()
  }
  if (rest === undefined) return
  for await (const { records, findings } of readNdjson(rest, { checkDuplicateKeys: false, isUtf8: true }))
    yield place({ ...nothingFound(), ...checkBatch({ items: records, findings, notes: [], losses: [] }, check) })
}
