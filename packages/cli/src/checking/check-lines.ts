import type { FindingPlace } from '@tip-standard/core'
import { type Check, type Checked, checkBatch } from '@tip-standard/formats/files'
import { readNdjson } from '@tip-standard/sheets'

/**
 * What checking a stretch of NDJSON found; places are counted from its beginning, and `lines` and `numbers` (of
 * records) give its length.
 */
export type CheckedLines = Checked & { lines: number; numbers: number }

/** What checking nothing found. */
export const nothingFound = (): CheckedLines => ({
  records: 0,
  invalid: 0,
  findings: [],
  notes: [],
  recordFindings: [],
  cases: [],
  lines: 0,
  numbers: 0,
})

const lineFeed = 10

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Every place of a finding. */
function* placesOf({ findings, recordFindings, cases }: Checked): Generator<FindingPlace> {
  for (const { at } of findings) yield at
  for (const { at } of recordFindings) yield at
  for (const { at } of cases) yield at
}

/** Reads and checks a stretch of NDJSON in UTF-8 that ends where a line or the file ends. */
export async function checkLines(bytes: Uint8Array, check: Check): Promise<CheckedLines> {
  const all = { ...nothingFound(), lines: countLines(bytes) }
  for await (const { records, findings } of readNdjson(once(bytes), { checkDuplicateKeys: false, isUtf8: true })) {
    const checked = checkBatch({ items: records, findings, notes: [], losses: [] }, check)
    all.records += checked.records
    all.invalid += checked.invalid
    for (const finding of checked.findings) all.findings.push(finding)
    for (const finding of checked.recordFindings) all.recordFindings.push(finding)
    for (const one of checked.cases) all.cases.push(one)
  }
  for (const { record = 0 } of placesOf(all)) all.numbers = Math.max(all.numbers, record)
  return all
}

/** Shifts places by the lines and records before this part of the file. */
export function shift(checked: CheckedLines, lines: number, numbers: number): Checked {
  const move = <Found extends { at: FindingPlace }>(found: Found): Found => ({ ...found, at: shifted(found.at) })
  const shifted = ({ line, record, ...at }: FindingPlace): FindingPlace => ({
    ...at,
    ...(line === undefined ? {} : { line: line + lines }),
    ...(record === undefined ? {} : { record: record + numbers }),
  })
  return {
    ...checked,
    findings: checked.findings.map(move),
    recordFindings: checked.recordFindings.map(move),
    cases: checked.cases.map(move),
  }
}
