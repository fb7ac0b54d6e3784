import { createDatasetCheck, type Finding, today } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import { type FindingSource, FindingsDigest, foundIn, sheetNumbers, toMark } from '@tip-standard/formats/digest'
import { type Check, type Checked, checkBatch } from '@tip-standard/formats/files'
import { annotateWorkbook, hasMacros, type Mark, openWorkbook } from '@tip-standard/sheets'
import { type Against, checkFor } from '../checking/check-for.ts'
import { checkNdjson } from '../checking/check-ndjson.ts'
import { Helper } from '../checking/helper.ts'
import { usualGates } from '../gate/gate-flags.ts'
import { openPassage, type Passage } from '../gate/passage.ts'
import type { Input } from '../input/input.ts'
import { openInput } from '../input/open-input.ts'
import { type TableFlags, toTableOptions } from '../input/table-flags.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { Progress } from '../process/progress.ts'
import { type FileReport, toFound, withoutOnlyRecord } from '../report/found.ts'
import { toText } from '../report/found-text.ts'
import { toHtml } from '../report/html.ts'
import { toJson } from '../report/json.ts'
import { shownNames } from '../report/shown-names.ts'
import { paintFor, widthOn } from '../report/text.ts'
import { loadSpeech, type Speech } from '../texts/speech.ts'
import { codeFor, type FailOn } from './fail-on.ts'

/** Options of `tip validate`. */
export type ValidateOptions = {
  format: 'text' | 'json' | 'html'
  language: Language
  output?: string
  annotate?: string
  profile?: string
  extension?: string[]
  places?: number
  failOn: FailOn
  for?: string
  policy?: string
} & TableFlags

const against = ({ profile, extension }: ValidateOptions): Against => ({
  ...(profile === undefined ? {} : { profile }),
  ...(extension === undefined ? {} : { extensions: extension }),
  day: today(),
})

/** Checks an opened file: long NDJSON in two threads if there are enough processors, everything else in one. */
async function* checkInput(input: Input, check: Check, against: Against): AsyncGenerator<Checked> {
  if (input.lines !== undefined && Helper.isOfUse) yield* checkNdjson(input.lines, check, against)
  else for await (const batch of input.batches) yield checkBatch(batch, check)
}

async function checkFile(
  path: string,
  options: ValidateOptions,
  { check, ways, progress, speech }: { check: Check; ways: Against; progress: Progress; speech: Speech },
): Promise<FileReport> {
  const input = await openInput(path, { isInspected: false, ...toTableOptions(options) })
  const digest = new FindingsDigest({ places: options.places ?? MOST_PLACES })
  const file = { file: path, kind: input.kind, records: 0, invalid: 0 }
  const dataset = createDatasetCheck()
  const marks: Mark[] = []
  const { annotate: copy } = options
  const sheets =
    copy === undefined || input.workbook === undefined ? new Map<string, number>() : sheetNumbers(input.workbook)
  const add = (source: FindingSource, finding: Finding): void => {
    digest.add(source, finding)
    const mark = copy === undefined ? undefined : toMark(source, finding, speech.findings, sheets)
    if (mark !== undefined) marks.push(mark)
  }
  for await (const checked of checkInput(input, check, ways)) {
    file.records += checked.records
    file.invalid += checked.invalid
    for (const [source, finding] of foundIn(checked, dataset)) add(source, finding)
    progress.reach(path, file.records)
  }
  for (const finding of dataset.finish()) add('record', finding)
  if (copy !== undefined) await annotate(input.workbook, marks, copy, speech)
  return toFound(digest, file, speech, options.places !== undefined)
}

async function annotate(
  workbook: Uint8Array | undefined,
  marks: readonly Mark[],
  path: string,
  speech: Speech,
): Promise<void> {
  if (workbook === undefined)
    throw new CouldNotRun('--annotate needs a workbook (.xlsx), and the input is another kind of file.')
  const opened = openWorkbook(workbook)
  if (opened.ok && hasMacros(opened.workbook) !== /\.xlsm$/i.test(path))
    throw new CouldNotRun(
      hasMacros(opened.workbook)
        ? 'The workbook has macros: give the marked copy a name that ends in .xlsm, or Excel will not open it.'
        : 'The workbook has no macros: give the marked copy a name that ends in .xlsx, or Excel will not open it.',
    )
  const annotated = annotateWorkbook(workbook, marks, speech.findings.sheet)
  if (!annotated.ok)
    throw new CouldNotRun('The findings could not be marked in the workbook. Run the command without --annotate.')
  await write([annotated.bytes], path, speech)
}

/** Opens the gate for a marked workbook, which is a copy of the whole input and must stay where the input is. */
async function openForMarks({ for: audience, policy }: ValidateOptions): Promise<Passage> {
  const flags = { ...(audience === undefined ? {} : { for: audience }), ...(policy === undefined ? {} : { policy }) }
  const passage = await openPassage(flags, usualGates.custody, {
    command: 'tip validate --annotate',
    holdsRecords: true,
    output: undefined,
  })
  if (!passage.isInternal)
    throw new CouldNotRun(
      'The marked workbook is a copy of the whole input, including names and free texts, so it must not leave. Send the report instead (--output): it shows no value.',
    )
  return passage
}

/** The default maximum number of places kept per finding. */
const MOST_PLACES = 100

/** Checks files and reports the findings; returns the exit code. */
export async function runValidate(paths: readonly string[], options: ValidateOptions): Promise<number> {
  if (options.annotate !== undefined && paths.length !== 1)
    throw new CouldNotRun('--annotate takes one workbook at a time: name a single file.')
  const passage = options.annotate === undefined ? undefined : await openForMarks(options)
  const ways = against(options)
  const check = await checkFor(ways)
  const speech = await loadSpeech(options.language)
  const progress = new Progress()
  const reports: FileReport[] = []
  for (const path of paths) reports.push(await checkFile(path, options, { check, ways, progress, speech }))
  for (const [index, name] of (await shownNames(paths, speech)).entries()) {
    const report = reports[index]
    if (report !== undefined) report.file = name
  }
  progress.end()
  const isTerminal =
    options.output === undefined && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
  const layout = { places: options.places, width: widthOn(options.output === undefined ? process.stdout : {}) }
  const shown = reports.map(withoutOnlyRecord)
  const text = {
    text: () => shown.map((report) => toText(report, speech, paintFor(isTerminal), layout)).join('\n'),
    json: () => toJson(reports),
    html: () => toHtml(shown, speech),
  }[options.format]()
  await write([text], options.output, speech)
  await passage?.finish()
  if (reports.some(({ kind, records }) => kind === 'unknown' && records === 0)) return exitCodes.couldNotRun
  return codeFor(
    reports.flatMap(({ groups }) => groups.map(({ severity }) => severity)),
    options.failOn,
  )
}
