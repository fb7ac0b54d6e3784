import { createDatasetCheck } from '@tip-standard/core'
import { annotateWorkbook, type Mark } from '@tip-standard/sheets'
import { type Check, type Checked, checkBatch, checkFor } from '../checking/check-batch.ts'
import { checkNdjson } from '../checking/check-ndjson.ts'
import { Helper } from '../checking/helper.ts'
import type { Input } from '../input/input.ts'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { Progress } from '../process/progress.ts'
import { Collector, type FileReport } from '../report/collector.ts'
import {
  type Finding,
  fromExchangeFinding,
  fromFileFinding,
  fromIssue,
  type Language,
  loadTexts,
} from '../report/finding.ts'
import { toHtml } from '../report/html.ts'
import { toJson } from '../report/json.ts'
import { paintFor, toText } from '../report/text.ts'
import { codeFor, type FailOn } from './fail-on.ts'
import { type TableFlags, toTableOptions } from './table-options.ts'

/** Options of `tip validate`. */
export type ValidateOptions = {
  format: 'text' | 'json' | 'html'
  language: Language
  output?: string
  annotate?: string
  profile?: string
  places?: number
  failOn: FailOn
} & TableFlags

function toMark({ rule, severity, message, place }: Finding): Mark[] {
  const { sheet, row, column } = place
  if (severity === 'note' || sheet === undefined) return []
  return [
    {
      sheet,
      severity,
      text: message,
      rule,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    },
  ]
}

/** Checks what was opened: long NDJSON in two threads where there are as many processors, all else in one. */
async function* checkInput(input: Input, check: Check, profile: string | undefined): AsyncGenerator<Checked> {
  if (input.lines !== undefined && Helper.isOfUse) yield* checkNdjson(input.lines, check, profile)
  else for await (const batch of input.batches) yield checkBatch(batch, check)
}

async function checkFile(
  path: string,
  options: ValidateOptions,
  check: Check,
  progress: Progress,
): Promise<FileReport> {
  const texts = await loadTexts(options.language)
  const input = await openInput(path, { isInspected: false, ...toTableOptions(options) })
  const collector = new Collector(options.places ?? MOST_PLACES)
  const dataset = createDatasetCheck()
  const marks: Mark[] = []
  const add = (finding: Finding): void => {
    collector.add(finding)
    if (options.annotate !== undefined) marks.push(...toMark(finding))
  }
  for await (const { records, invalid, findings, notes, issues, cases } of checkInput(input, check, options.profile)) {
    collector.records += records
    collector.invalid += invalid
    for (const finding of findings) add(fromFileFinding(finding, texts))
    for (const note of notes) add(fromExchangeFinding(note, texts))
    for (const { issue, at } of issues) add(fromIssue(issue, at, texts))
    for (const file of cases) for (const issue of dataset.add({ case: file })) add(fromIssue(issue, file.at, texts))
    progress.reach(path, collector.records)
  }
  for (const issue of dataset.finish()) add(fromIssue(issue, {}, texts))
  if (options.annotate !== undefined) await annotate(input.workbook, marks, options)
  return collector.report(path, input.kind)
}

async function annotate(
  workbook: Uint8Array | undefined,
  marks: readonly Mark[],
  { annotate: path, language }: ValidateOptions,
): Promise<void> {
  if (workbook === undefined) throw new CouldNotRun('Only a workbook (.xlsx) can be given back with marks.')
  const annotated = annotateWorkbook(workbook, marks, { language })
  if (!annotated.ok) throw new CouldNotRun('The workbook could not be marked.')
  await write([annotated.bytes], path, language)
}

/** Places of a finding that are kept unless somebody asks for more. */
const MOST_PLACES = 100

/** Checks files and reports what was found; gives the exit code. */
export async function runValidate(paths: readonly string[], options: ValidateOptions): Promise<number> {
  if (options.annotate !== undefined && paths.length !== 1)
    throw new CouldNotRun('--annotate takes one workbook at a time.')
  const check = await checkFor(options.profile)
  const progress = new Progress()
  const reports: FileReport[] = []
  for (const path of paths) reports.push(await checkFile(path, options, check, progress))
  progress.end()
  const isTerminal =
    options.output === undefined && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
  const text = {
    text: () =>
      reports.map((report) => toText(report, options.language, paintFor(isTerminal), options.places)).join('\n'),
    json: () => toJson(reports),
    html: () => toHtml(reports, options.language),
  }[options.format]()
  await write([text], options.output, options.language)
  if (reports.some(({ kind, records }) => kind === 'unknown' && records === 0)) return exitCodes.couldNotRun
  return codeFor(
    reports.flatMap(({ groups }) => groups.map(({ severity }) => severity)),
    options.failOn,
  )
}
