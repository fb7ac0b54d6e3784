import { readFile as readText } from 'node:fs/promises'
import { type Finding, type Locale, today } from '@tip-standard/core'
import { LANGUAGES, loadLocale } from '@tip-standard/form-model/languages'
import { type FindingSource, FindingsDigest, loadFindingWords } from '@tip-standard/formats/digest'
import { writeNdjson } from '@tip-standard/sheets'
import {
  readSubmissions,
  type SubmissionFinding,
  type SubmittedRecord,
  submissionCatalogue,
} from '@tip-standard/xlsforms'
import { sayInternal } from '../gate/say-internal.ts'
import { readFile } from '../input/read-file.ts'
import { loadForm } from '../paper/load-form.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { toGroups } from '../report/found.ts'
import { findingLines } from '../report/found-text.ts'
import { paintFor, widthOn } from '../report/text.ts'
import { counted } from '../texts/counted.ts'
import { english } from '../texts/speech.ts'

/** Options of `tip form import` with submissions. */
export type ImportSubmissionsOptions = {
  form: string
  defaults?: string
  privateKey?: string
  output?: string
  out?: string
}

async function readDefaults(path: string | undefined): Promise<{ [member: string]: unknown }> {
  if (path === undefined) return {}
  const defaults = await readJsonDocument(path, 'The file of defaults')
  if (typeof defaults === 'object' && defaults !== null && !Array.isArray(defaults)) return { ...defaults }
  throw new CouldNotRun('The file of --defaults must hold a JSON object.')
}

/** The text of a private key; errors about it quote none of it. */
async function readPrivateKeyText(path: string): Promise<string> {
  const text = await readText(path, 'utf8').catch(() => {
    throw new CouldNotRun('The file of the private key cannot be read: check its path.')
  })
  if (text.includes('-----BEGIN PRIVATE KEY-----')) return text
  if (/-----BEGIN (RSA|ENCRYPTED) PRIVATE KEY-----/.test(text))
    throw new CouldNotRun('This private key is in another format: convert it with openssl pkcs8 -topk8 -nocrypt.')
  throw new CouldNotRun('This is not a private key: give a PEM file that begins with BEGIN PRIVATE KEY.')
}

/** What an import has met so far. */
class Import {
  readonly findings = new FindingsDigest({ submissions: submissionCatalogue })
  records = 0
  invalid = 0
  readonly #hasFiles: boolean

  constructor(hasFiles: boolean) {
    this.#hasFiles = hasFiles
  }

  /** Adds a finding at its place; one file need not be named. */
  #add(source: FindingSource, finding: Finding): void {
    const { file, ...at } = finding.at
    this.findings.add(source, this.#hasFiles ? finding : { ...finding, at })
  }

  readonly report = (finding: SubmissionFinding): void => this.#add('submission', finding)

  take({ recordFindings, findings, isValid }: SubmittedRecord): void {
    this.records++
    if (!isValid) this.invalid++
    for (const finding of findings) this.report(finding)
    for (const finding of recordFindings) this.#add('record', finding)
  }
}

/** Makes case records from submissions; reports what was not imported on standard error. Returns the exit code. */
export async function runImportSubmissions(
  paths: readonly string[],
  { form, defaults, privateKey, output, out = output }: ImportSubmissionsOptions,
): Promise<number> {
  const loaded = await loadForm(form)
  if (!loaded.ok) {
    process.stderr.write(loaded.faults.map((fault) => `${fault}\n`).join(''))
    return exitCodes.findings
  }
  const locales: Locale[] = []
  for (const language of LANGUAGES) {
    const locale = await loadLocale(language)
    if (locale !== undefined) locales.push(locale)
  }
  const options = {
    today: today(),
    defaults: await readDefaults(defaults),
    locales,
    ...(privateKey === undefined ? {} : { privateKey: await readPrivateKeyText(privateKey) }),
  }
  const files = await Promise.all(paths.map((path) => readFile(path)))
  const imported = new Import(files.length > 1)
  const { definition } = loaded
  async function* records(): AsyncGenerator<SubmittedRecord['record']> {
    for await (const batch of readSubmissions(files, definition, options)) {
      for (const finding of batch.findings) imported.report(finding)
      for (const one of batch.records) {
        imported.take(one)
        // Records with errors are written too: tip validate shows what is wrong with them.
        yield one.record
      }
    }
  }
  let report: Report | undefined
  async function* recordsThenReport(): AsyncGenerator<string | Uint8Array> {
    yield* writeNdjson(records())
    // The report is made before the file is complete: without it there is no file.
    report = await reportOf(imported)
  }
  await write(recordsThenReport(), out)
  // A closed pipe ends the output before its end.
  const { text, code } = report ?? (await reportOf(imported))
  process.stderr.write(text)
  sayInternal()
  return code
}

/** What is said on standard error, and the exit code. */
type Report = { text: string; code: number }

async function reportOf({ findings, records, invalid }: Import): Promise<Report> {
  const isTerminal = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined
  const speech = { ...english, findings: await loadFindingWords('en', {}, submissionCatalogue) }
  const groups = toGroups(findings, speech, records)
  const { lines } = findingLines(groups, speech, paintFor(isTerminal), { width: widthOn(process.stderr) })
  const made = `${counted(records, 'record')} made${invalid > 0 ? `, ${invalid} of them with errors` : ''}.`
  return {
    text: `${[made, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')}\n`,
    code: groups.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean,
  }
}
