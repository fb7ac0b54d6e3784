import { type AssessOptions, assess, explain, type Language } from '@tip-standard/classification'
import { openInput } from '../input/open-input.ts'
import { type TableFlags, toTableOptions } from '../input/table-flags.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { Progress } from '../process/progress.ts'
import { assessFacts } from '../reading/assess-facts.ts'
import { jsonLayout, toAssessmentJson } from '../reading/json-layout.ts'
import type { Layout } from '../reading/layout.ts'
import { loadLegalProfile } from '../reading/load-legal-profile.ts'
import { markdownLayout } from '../reading/markdown-layout.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { FileReading, Tally } from '../reading/read-persons.ts'
import { textLayout, wrapExplanation } from '../reading/text-layout.ts'
import { paintFor } from '../report/text.ts'
import { loadSpeech } from '../texts/speech.ts'

/** Options of `tip classify`. */
export type ClassifyOptions = {
  facts?: string
  profile: string
  language: Language
  format: 'text' | 'json' | 'markdown'
  output?: string
} & TableFlags

const isPlain = process.env['NO_COLOR'] !== undefined

/** Reads files person by person, and writes while reading. */
class Classification {
  readonly files: FileReading[] = []
  readonly tally = new Tally()
  /** Whether everything was read; false if the reader of a pipe closed it early. */
  isComplete = false
  readonly #options: ClassifyOptions
  readonly #assessOptions: AssessOptions

  constructor(options: ClassifyOptions, assessOptions: AssessOptions) {
    this.#options = options
    this.#assessOptions = assessOptions
  }

  async *write(
    paths: readonly string[],
    { layout, progress }: { layout: Layout; progress: Progress },
  ): AsyncGenerator<string> {
    yield layout.opening(assess({}, this.#assessOptions))
    for (const path of paths) {
      const file = new FileReading(path, await openInput(path, toTableOptions(this.#options)))
      this.files.push(file)
      yield layout.file(file)
      for await (const reading of file.persons(this.#assessOptions, progress)) {
        this.tally.add(reading.assessment)
        yield layout.person(reading)
      }
      yield layout.endOfFile(file)
    }
    yield layout.end(this.files, this.tally)
    this.isComplete = true
  }

  get exitCode(): number {
    if (this.files.some(({ isUnreadable }) => isUnreadable)) return exitCodes.couldNotRun
    return this.files.some(({ hasGaps }) => hasGaps) ? exitCodes.findings : exitCodes.clean
  }
}

async function classifyFiles(
  paths: readonly string[],
  options: ClassifyOptions,
  assessOptions: AssessOptions,
): Promise<number> {
  const { format, language, output } = options
  const speech = await loadSpeech(language)
  const isOnTerminal = output === undefined && process.stdout.isTTY === true
  const layout = {
    text: () => textLayout(speech, paintFor(isOnTerminal && !isPlain)),
    markdown: () => markdownLayout(speech),
    json: () => jsonLayout,
  }[format]()
  const classification = new Classification(options, assessOptions)
  const progress = new Progress(isOnTerminal)
  try {
    await write(classification.write(paths, { layout, progress }), output, speech)
  } finally {
    progress.end()
  }
  const { files, tally, isComplete, exitCode } = classification
  if (format === 'json' && isComplete) {
    // JSON lines have no closing text, so it goes to standard error.
    const { file: nameOf, endOfFile, end } = textLayout(speech, paintFor(process.stderr.isTTY === true && !isPlain))
    const incomplete = files.filter((file) => endOfFile(file) !== '')
    process.stderr.write([...incomplete.flatMap((file) => [nameOf(file), endOfFile(file)]), end(files, tally)].join(''))
  }
  return exitCode
}

async function classifyFacts(
  path: string,
  { format, output, language }: ClassifyOptions,
  assessOptions: AssessOptions,
): Promise<number> {
  const assessment = assessFacts(await readJsonDocument(path, 'The file of facts'), assessOptions)
  const text = {
    text: () => wrapExplanation(explain(assessment)),
    markdown: () => explain(assessment, { format: 'markdown' }),
    json: () => toAssessmentJson(assessment),
  }[format]()
  await write([text], output, await loadSpeech(language))
  return exitCodes.clean
}

/** Assesses the people in files, or the facts of one person; returns the exit code. */
export async function runClassify(paths: readonly string[], options: ClassifyOptions): Promise<number> {
  const { facts, language } = options
  if (facts !== undefined && paths.length > 0)
    throw new CouldNotRun('Give either files of records or --facts, not both.')
  const assessOptions = { profile: await loadLegalProfile(options.profile), locale: language }
  if (facts !== undefined) return classifyFacts(facts, options, assessOptions)
  if (paths.length === 0)
    throw new CouldNotRun('There is nothing to read: name files, or give the facts about one person with --facts.')
  return classifyFiles(paths, options, assessOptions)
}
