import { statSync } from 'node:fs'
import { sep } from 'node:path'
import { type IdentityRecord, validate } from '@tip-standard/core'
import {
  LossCounter,
  type Pseudonym,
  type TableFinding,
  toCtdc,
  toHtcds,
  writeEntityCsv,
  writeHtcdsWorkbook,
  writeRecordsWorkbook,
  writeVictimCsv,
} from '@tip-standard/formats'
import { FindingsDigest } from '@tip-standard/formats/digest'
import type { Permitted } from '@tip-standard/policy'
import { writeCsv, writeJsonArray, writeNdjson } from '@tip-standard/sheets'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage, type Passage } from '../gate/passage.ts'
import { hasForeignIds, refuseIdColumn } from '../input/foreign-ids.ts'
import type { Input, TableOptions } from '../input/input.ts'
import { openInput } from '../input/open-input.ts'
import { type TableFlags, toTableOptions } from '../input/table-flags.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { Progress } from '../process/progress.ts'
import { toConversionText } from '../report/conversion.ts'
import { toFound, toGroups } from '../report/found.ts'
import { paintFor, widthOn } from '../report/text.ts'
import { english } from '../texts/speech.ts'
import { writeFolder } from './write-folder.ts'
import { writeParquetFolder } from './write-parquet-folder.ts'

/** Options of `tip convert`. */
export type ConvertOptions = {
  from?: 'htcds' | 'ctdc' | 'tip'
  to: 'ndjson' | 'json' | 'xlsx' | 'csv' | 'parquet' | 'htcds' | 'ctdc'
  layout: 'A' | 'D'
  output?: string
  identities?: string
  idColumn?: string
  keyFile?: string
} & TableFlags &
  GateFlags

const kinds: Record<string, readonly string[]> = {
  htcds: ['HTCDS'],
  ctdc: ['CTDC'],
  tip: ['NDJSON', 'JSON', 'TIP workbook', 'TIP CSV', 'TIP Parquet'],
}

/** The maximum number of named places per finding; the others are counted. */
const PLACES = 5

/** The entry in a list of losses for fields of a newer version that this version does not know. */
const NEWER = 'fields of a newer version'

/** The state of a conversion. */
class Conversion {
  readonly findings = new FindingsDigest({ places: PLACES })
  /** The number of written records. */
  records = 0
  readonly losses = new LossCounter()
  /** Identity records that were split off, if they will be written. */
  readonly identities: IdentityRecord[] = []
  /** The number of identity records that were not written. */
  unwritten = 0
  /** The number of records left out because of errors. */
  left = 0
  /** Facts that a reader of the output needs and its format cannot hold. */
  about: string | undefined
  readonly #keepsIdentities: boolean
  /** Whether the target drops unknown fields without reporting them, unlike tables of the standard. */
  readonly #losesNewer: boolean
  readonly #passage: Passage

  constructor(passage: Passage, keepsIdentities: boolean, losesNewer: boolean) {
    this.#passage = passage
    this.#keepsIdentities = keepsIdentities
    this.#losesNewer = losesNewer
  }

  readonly report = (finding: TableFinding): void => {
    this.findings.add('table', finding)
    // Tables identify a record by its key: of two with the same key, they contain the first.
    if (finding.code === 'recordKeyTwice') {
      this.records--
      this.left++
    }
  }

  /**
   * Yields the valid records of a file that may leave, one after another; memory holds one batch of them and, for
   * audiences outside the organisation, a key for each person.
   */
  async *read(
    { batches }: Input,
    { path, options, progress }: { path: string; options: TableOptions; progress: Progress },
  ): AsyncGenerator<Permitted> {
    this.#passage.begin()
    await this.#passage.learnFrom({ paths: [path], options })
    for await (const { items, findings, notes, losses } of batches) {
      this.losses.addAll(losses)
      for (const finding of findings) this.report(finding)
      for (const note of notes) this.findings.add('exchange', note)
      for (const { value, isDoubtful, identities = [] } of items) {
        if (isDoubtful) {
          this.left++
          continue
        }
        // Identity records contain names, which may never leave.
        if (this.#passage.isInternal) {
          if (this.#keepsIdentities) this.identities.push(...identities)
          else this.unwritten += identities.length
        }
        const read = validate(value)
        if (read.ok) {
          const passed = this.#passage.pass(read.value)
          if (passed === undefined) continue
          this.records++
          if (this.#losesNewer)
            for (const { code, params } of read.warnings)
              if (code === 'newerField') this.losses.add(NEWER, 'dropped', undefined, Number(params['count'] ?? 1))
          yield passed
        } else this.left++
      }
      progress.reach(path, this.records)
    }
    this.#passage.end()
  }
}

async function open(path: string, { from, idColumn }: ConvertOptions, options: TableOptions): Promise<Input> {
  const input = await openInput(path, options)
  if (input.kind === 'unknown') {
    for await (const { findings, notes } of input.batches) {
      const digest = new FindingsDigest()
      for (const finding of findings) digest.add('table', finding)
      for (const note of notes) digest.add('exchange', note)
      const first = toGroups(digest, english).find(({ severity }) => severity === 'error')
      if (first !== undefined) throw new CouldNotRun([first.message, first.settle].filter(Boolean).join(' '))
    }
    throw new CouldNotRun('The layout of the file is not known: see tip convert --help for the layouts.')
  }
  if (from !== undefined && kinds[from]?.includes(input.kind) !== true)
    throw new CouldNotRun(`The file does not match --from: it looks like ${input.kind}.`)
  refuseIdColumn(input, idColumn)
  return input
}

/** Whether an output is a folder: an existing one, or a name that ends like one. */
function isFolder(output: string | undefined): output is string {
  if (output === undefined) return false
  return (
    output.endsWith('/') || output.endsWith(sep) || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true
  )
}

async function writeTarget(
  records: AsyncIterable<Permitted>,
  conversion: Conversion,
  { to, layout, output }: ConvertOptions,
): Promise<void> {
  // Lines and Parquet are written as records arrive; every other target needs all records at once.
  if (to === 'ndjson') return write(writeNdjson(records), output)
  if (to === 'json') return write(writeJsonArray(records), output)
  const { losses, report, identities } = conversion
  if (to === 'parquet') return writeParquetFolder(output ?? '', records, report)
  const all: Permitted[] = []
  for await (const record of records) all.push(record)
  switch (to) {
    case 'xlsx':
      return write([writeRecordsWorkbook(all, { report })], output)
    case 'csv': {
      if (isFolder(output)) return writeFolder(output, writeEntityCsv(all, report))
      const table = writeVictimCsv(all, report)
      losses.addAll(table.losses)
      return write([table.text], output)
    }
    case 'htcds': {
      if (output?.toLowerCase().endsWith('.csv') === true) {
        const table = toHtcds(all, identities)
        losses.addAll(table.losses)
        return write(writeCsv([table.header, ...table.rows]), output)
      }
      const workbook = writeHtcdsWorkbook(all, { identities, report })
      losses.addAll(workbook.losses)
      return write([workbook.bytes], output)
    }
    case 'ctdc': {
      const table = toCtdc(all, layout)
      losses.addAll(table.losses)
      conversion.about = table.about.gender
      return write(writeCsv([table.header, ...table.rows]), output)
    }
    default:
      return to satisfies never
  }
}

function refuseUnfit({ to, output, idColumn, keyFile }: ConvertOptions): void {
  if (keyFile !== undefined && idColumn === undefined)
    throw new CouldNotRun('--key-file is the key of the ids that --id-column makes: name that column too.')
  if (isFolder(output) && to !== 'csv' && to !== 'parquet')
    throw new CouldNotRun('The output is a folder, and only --to csv and --to parquet write one: name a file.')
  const ending = /\.(csv|xlsx|json|ndjson)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  const isWorkbook = to === 'xlsx' || to === 'htcds'
  const fits = isWorkbook ? ending === 'xlsx' || (to === 'htcds' && ending === 'csv') : ending !== 'xlsx'
  if (ending !== undefined && !fits)
    throw new CouldNotRun(
      `--to ${to} writes no .${ending} file: name one that ends in ${to === 'htcds' ? '.xlsx or .csv' : to === 'ctdc' ? '.csv' : `.${to}`}.`,
    )
  if (to === 'parquet' && !isFolder(output))
    throw new CouldNotRun('Parquet is one file for each table: name a folder with --output, with / at its end.')
  if (output === undefined && (to === 'xlsx' || to === 'htcds') && process.stdout.isTTY === true)
    throw new CouldNotRun('A workbook cannot be shown on the screen: name a file with --output.')
}

/**
 * Converts one file; reports losses on standard error, field by field. Writes lines, JSON arrays and Parquet while the
 * file is read.
 */
export async function runConvert(path: string, options: ConvertOptions): Promise<number> {
  refuseUnfit(options)
  if (options.idColumn === undefined) return convert(path, options)
  const { openKeyedIds } = await import('../privacy/keyed-ids.ts')
  const ids = await openKeyedIds(options.keyFile)
  try {
    return await convert(path, options, ids.pseudonym)
  } finally {
    ids.destroy()
  }
}

async function convert(path: string, options: ConvertOptions, pseudonym?: Pseudonym): Promise<number> {
  const { to, output } = options
  const passage = await openPassage(options, to === 'ctdc' ? usualGates.exchange : usualGates.custody, {
    command: 'tip convert',
    holdsRecords: true,
    output,
  })
  if (!passage.isInternal && options.identities !== undefined)
    throw new CouldNotRun('Identity records hold names and must not leave: leave out --identities.')
  const { idColumn } = options
  const ids = idColumn === undefined || pseudonym === undefined ? {} : { ids: { column: idColumn, pseudonym } }
  const tableOptions = { ...toTableOptions(options), ...ids }
  const input = await open(path, options, tableOptions)
  const conversion = new Conversion(
    passage,
    options.identities !== undefined || to === 'htcds',
    to === 'htcds' || to === 'ctdc',
  )
  const progress = new Progress()
  try {
    await writeTarget(conversion.read(input, { path, options: tableOptions, progress }), conversion, options)
  } finally {
    progress.end()
  }
  const { findings, losses, left, identities, unwritten } = conversion
  if (options.identities !== undefined) await write(writeNdjson(identities), options.identities)
  const report = toFound(
    findings,
    { file: path, kind: input.kind, records: conversion.records, invalid: left },
    english,
  )
  // HTCDS and CTDC have no ids in the standard's form.
  const hasRandomIds = hasForeignIds(input) && pseudonym === undefined && to !== 'htcds' && to !== 'ctdc'
  const isTerminal = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined
  process.stderr.write(
    toConversionText(
      { report, losses: losses.toList(), left, unwritten, hasRandomIds, about: conversion.about },
      paintFor(isTerminal),
      widthOn(process.stderr),
    ),
  )
  await passage.finish()
  const hasErrors = report.groups.some(({ severity }) => severity === 'error')
  return hasErrors || left > 0 ? exitCodes.findings : exitCodes.clean
}
