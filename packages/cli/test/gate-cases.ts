import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import {
  DAY,
  isClosed,
  marksIn,
  mixedRecord,
  permittedRecords,
  RECIPIENT,
  WITHHELD_COUNTRY,
  withheldRecords,
} from './fixture-gate-people.ts'
import { type Run, runTip } from './run-tip.ts'

/** People who agreed to everything. */
export const permitted = permittedRecords(24)

/** The marks of those of them who may be in an output; one is in a record with someone who is withheld. */
export const people: readonly string[] = ['permitted99', ...permitted.map((_, index) => `permitted${index + 1}`)].sort()

const ndjson = (records: readonly object[]): string => `${records.map((one) => JSON.stringify(one)).join('\n')}\n`

/**
 * Writes into a folder `cases.ndjson` with one withheld person of each reason, `more.ndjson` with three of each, `key` of tokens, and
 * the cases as `in-json`, `in-xlsx`, `in-csv`, `in-parquet` and `in-htcds`.
 */
export async function writeCases(folder: string): Promise<void> {
  const at = (name: string): string => join(folder, name)
  await writeFile(at('cases.ndjson'), ndjson([...withheldRecords(1), ...permitted, mixedRecord()]))
  await writeFile(at('more.ndjson'), ndjson([...permitted, mixedRecord(), ...withheldRecords(3)]))
  await runTip('pseudonymise', '--new-key', at('key'))
  for (const to of ['json', 'xlsx', 'csv', 'parquet', 'htcds']) {
    const path = at(`in-${to}${/^(csv|parquet)$/.test(to) ? '/' : ''}`)
    await runTip('convert', at('cases.ndjson'), '--to', to, '--output', path)
  }
}

/** The options that send an output to an audience for a purpose. */
export const sentTo = (purpose: string, audience: string): string[] => [
  '--for',
  audience,
  '--for-purpose',
  purpose,
  '--on',
  DAY,
  '--recipient',
  RECIPIENT,
  ...(purpose === 'referral' ? ['--services', 'shelter'] : []),
]

/** All that a file holds, as text: the parts of a workbook, or the tables of a folder as records. */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes === undefined) return (await runTip('convert', path, '--to', 'ndjson')).out
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.toString()
  const parts = Object.entries(unzipSync(bytes)).map(([, part]) => Buffer.from(part).toString())
  // Drop-downs of a workbook offer every country.
  return parts.filter((part) => !part.includes('<t>BV</t>')).join('\n')
}

/** What a run shows and writes may hold of people and their fields. */
export function expectPermittedOnly(
  text: string,
  run: Run,
  needed: readonly string[] = [],
  also: readonly string[] = [],
): void {
  const shown = marksIn(`${text}${run.out}${run.err}`)
  expect(shown.people.filter((who) => ![...people, ...also].includes(who))).toEqual([])
  expect(shown.fields.filter((field) => isClosed(field) && !needed.includes(field))).toEqual([])
  expect(text).not.toMatch(new RegExp(`\\b${WITHHELD_COUNTRY}\\b`))
}
