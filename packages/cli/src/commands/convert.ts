import { type CaseRecord, type IdentityRecord, isCaseRecord } from '@tip-standard/core'
import {
  type Loss,
  type TableFinding,
  toCtdc,
  toHtcds,
  writeCsv,
  writeHtcdsWorkbook,
  writeNdjson,
  writeRecordsWorkbook,
  writeVictimCsv,
} from '@tip-standard/formats'
import { openInput } from '../input/open-input.ts'
import { fromExchangeFinding, fromFileFinding, placeText } from '../report/finding.ts'
import { CouldNotRun, exitCodes } from './exit-code.ts'
import { write } from './output.ts'

/** Options of `tip convert`. */
export type ConvertOptions = {
  from?: 'htcds' | 'ctdc' | 'tip'
  to: 'ndjson' | 'xlsx' | 'csv' | 'htcds' | 'ctdc'
  layout: 'A' | 'D'
  output?: string
  identities?: string
}

type Converted = {
  records: CaseRecord[]
  identities: IdentityRecord[]
  losses: Loss[]
  problems: string[]
  left: number
}

const kinds: Record<string, readonly string[]> = {
  htcds: ['HTCDS'],
  ctdc: ['CTDC'],
  tip: ['NDJSON', 'JSON', 'TIP workbook', 'TIP CSV'],
}

async function readAll(path: string, from: ConvertOptions['from']): Promise<Converted> {
  const input = await openInput(path)
  if (from !== undefined && kinds[from]?.includes(input.kind) !== true)
    throw new CouldNotRun(`The file is not what --from says: it looks like ${input.kind}.`)
  const result: Converted = { records: [], identities: [], losses: [], problems: [], left: 0 }
  for await (const { items, findings, notes, losses } of input.batches) {
    result.losses.push(...losses)
    const all = [
      ...findings.map((finding) => fromFileFinding(finding, { language: 'en' })),
      ...notes.map((note) => fromExchangeFinding(note, { language: 'en' })),
    ]
    for (const { severity, message, place } of all)
      if (severity === 'error') result.problems.push(`${placeText(place, 'en')}: ${message}`)
    for (const { value, identities } of items) {
      if (isCaseRecord(value)) result.records.push(value)
      else result.left++
      result.identities.push(...(identities ?? []))
    }
  }
  if (input.kind === 'unknown')
    throw new CouldNotRun(result.problems[0] ?? 'The file is in no layout that is known here.')
  return result
}

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

function target(converted: Converted, { to, layout }: ConvertOptions): Pieces {
  const { records, identities, losses } = converted
  const report = (finding: TableFinding): void => {
    const { message, place } = fromFileFinding(finding, { language: 'en' })
    converted.problems.push(`${placeText(place, 'en')}: ${message}`)
  }
  switch (to) {
    case 'ndjson':
      return writeNdjson(records)
    case 'xlsx':
      return [writeRecordsWorkbook(records, { report })]
    case 'csv': {
      const table = writeVictimCsv(records, report)
      losses.push(...table.losses)
      return [table.text]
    }
    case 'htcds': {
      const table = toHtcds(records, identities)
      losses.push(...table.losses)
      return [writeHtcdsWorkbook(table)]
    }
    case 'ctdc': {
      const table = toCtdc(records, layout)
      losses.push(...table.losses)
      return writeCsv([table.header, ...table.rows])
    }
    default:
      return to satisfies never
  }
}

function lossText(losses: readonly Loss[]): string {
  const totals = new Map<string, number>()
  for (const { field, to, kind, count } of losses) {
    const key = `${field}${to === undefined ? '' : ` → ${to}`} (${kind})`
    totals.set(key, (totals.get(key) ?? 0) + count)
  }
  return [...totals].map(([what, count]) => `  ${what}: ${count}`).join('\n')
}

/** Converts one file; what could not be carried is said on standard error, field by field. */
export async function runConvert(path: string, options: ConvertOptions): Promise<number> {
  const converted = await readAll(path, options.from)
  await write(target(converted, options), options.output)
  if (options.identities !== undefined) await write(writeNdjson(converted.identities), options.identities)
  const { records, identities, losses, problems, left } = converted
  const lines = [
    `${records.length} records converted${left > 0 ? `, ${left} left out because they have errors (tip validate tells which)` : ''}.`,
  ]
  if (identities.length > 0 && options.identities === undefined && options.to !== 'htcds')
    lines.push(
      `${identities.length} identity records were split off and not written; --identities FILE writes them, to be kept elsewhere.`,
    )
  if (losses.length > 0) lines.push('Not carried over:', lossText(losses))
  if (problems.length > 0) lines.push('Could not be used:', ...problems.map((problem) => `  ${problem}`))
  process.stderr.write(`${lines.join('\n')}\n`)
  return problems.length > 0 || left > 0 ? exitCodes.findings : exitCodes.clean
}
