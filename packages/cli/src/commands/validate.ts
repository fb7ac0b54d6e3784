import { readFile } from 'node:fs/promises'
import {
  type CaseRecord,
  createDatasetCheck,
  defineProfile,
  type Issue,
  type Result,
  validatorFor,
} from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import {
  annotateWorkbook,
  countKeyMarks,
  type ExchangeFinding,
  inspectValue,
  type Location,
  type Mark,
} from '@tip-standard/formats'
import type { Item } from '../input/input.ts'
import { openInput } from '../input/open-input.ts'
import { Collector, type FileReport, hasFindings } from '../report/collector.ts'
import {
  type Finding,
  fromExchangeFinding,
  fromFileFinding,
  fromIssue,
  type Language,
  loadTexts,
  type Texts,
} from '../report/finding.ts'
import { toHtml } from '../report/html.ts'
import { toJson } from '../report/json.ts'
import { paintFor, toText } from '../report/text.ts'
import { CouldNotRun, exitCodes } from './exit-code.ts'
import { write } from './output.ts'
import { Progress } from './progress.ts'
import { type TableFlags, toTableOptions } from './table-options.ts'

/** Options of `tip validate`. */
export type ValidateOptions = {
  format: 'text' | 'json' | 'html'
  language: Language
  output?: string
  annotate?: string
  profile?: string
  places: number
} & TableFlags

type Check = (item: Item) => { result: Result<CaseRecord>; members: number | undefined }

async function checkFor(profilePath: string | undefined): Promise<Check> {
  if (profilePath === undefined) return ({ value }) => validateCounting(value)
  let json: unknown
  try {
    json = JSON.parse(await readFile(profilePath, 'utf8'))
  } catch {
    throw new CouldNotRun('The profile cannot be read, or it is no JSON.')
  }
  const profile = defineProfile(json)
  if (!profile.ok) throw new CouldNotRun('The profile has faults; see docs/guides/profiles.md for its form.')
  const validate = validatorFor(profile.value)
  return ({ value }) => ({ result: validate(value), members: undefined })
}

/** Nesting that is too deep, or a name given twice in one object: the reader keeps the last value, so somebody has to look. */
function inspect({ text, value, at }: Item, members: number | undefined, texts: Texts): Finding | undefined {
  if (text === undefined || (members !== undefined && countKeyMarks(text) === members)) return undefined
  const finding = inspectValue(value, text, at)
  return finding === undefined ? undefined : fromFileFinding(finding, texts)
}

const issuesOf = (result: Result<CaseRecord>): Issue[] => (result.ok ? result.warnings : result.issues)

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

/** The rows of a table of which something could not be read; `undefined` where everything could. */
function wrongRowsOf(notes: readonly ExchangeFinding[]): ReadonlySet<number | undefined> | undefined {
  const rows = notes.filter(({ severity, at }) => severity === 'error' && at.row !== undefined).map(({ at }) => at.row)
  return rows.length === 0 ? undefined : new Set(rows)
}

async function checkFile(
  path: string,
  options: ValidateOptions,
  check: Check,
  progress: Progress,
): Promise<FileReport> {
  const texts = await loadTexts(options.language)
  const input = await openInput(path, { isInspected: false, ...toTableOptions(options) })
  const collector = new Collector(options.places)
  const dataset = createDatasetCheck()
  const marks: Mark[] = []
  const add = (finding: Finding): void => {
    collector.add(finding)
    if (options.annotate !== undefined) marks.push(...toMark(finding))
  }
  for await (const { items, findings, notes } of input.batches) {
    for (const finding of findings) add(fromFileFinding(finding, texts))
    for (const note of notes) add(fromExchangeFinding(note, texts))
    const wrongRows = wrongRowsOf(notes)
    for (const item of items) {
      const { result, members } = check(item)
      const fault = inspect(item, members, texts)
      if (fault !== undefined) add(fault)
      // Every other fault says that the record was not read.
      if (fault !== undefined && fault.rule !== 'duplicateKey') continue
      collector.records++
      if (!result.ok || wrongRows?.has(item.at.row)) collector.invalid++
      for (const issue of issuesOf(result)) {
        const at: Location = item.locate?.(issue.path) ?? item.at
        add(fromIssue(issue, at, texts))
      }
      for (const issue of dataset.add(item.value)) add(fromIssue(issue, item.at, texts))
    }
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
    text: () => reports.map((report) => toText(report, options.language, paintFor(isTerminal))).join('\n'),
    json: () => toJson(reports),
    html: () => toHtml(reports, options.language),
  }[options.format]()
  await write([text], options.output, options.language)
  if (reports.some(({ kind, records }) => kind === 'unknown' && records === 0)) return exitCodes.couldNotRun
  return reports.some(hasFindings) ? exitCodes.findings : exitCodes.clean
}
