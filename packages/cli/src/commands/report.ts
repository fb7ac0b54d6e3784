import type { CaseRecord, FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import type { Language } from '@tip-standard/core/texts'
import { fileCatalogue } from '@tip-standard/formats'
import type { Permission, Permitted } from '@tip-standard/policy'
import {
  type Catalogue,
  createReportInSeries,
  createReportWithAnnex,
  defineIndicators,
  fieldsOfReport,
  loadWords,
  type Report,
  type ReportAnnex,
  ReportError,
  type ReportRequest,
  type ReportWords,
  reportPage,
  reportSummary,
  standardCatalogue,
  toHxlFiles,
  toJsonStat,
  toReportSheets,
} from '@tip-standard/report'
import { writeWorkbook } from '@tip-standard/sheets'
import { besideLine, notComparedLine } from '../gate/earlier-releases.ts'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { openCaseRecords } from '../input/case-records.ts'
import type { TableOptions } from '../input/input.ts'
import { type TableFlags, toTableOptions } from '../input/table-flags.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { leftLine } from '../privacy/open-rows.ts'
import {
  inReportSeries,
  type ReportHistoryOptions,
  type SaltedReports,
  writeReports,
} from '../privacy/report-history-file.ts'
import { type Counted, type CountedOutputs, withCountedOutputs } from '../process/counted-outputs.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import type { Write } from '../process/output.ts'
import { Progress } from '../process/progress.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { readPopulationFile } from '../reading/read-population.ts'
import { stageFolder } from './write-folder.ts'

/** Options of `tip report`. */
export type ReportOptions = {
  set?: string[]
  indicators?: string
  title?: string
  minimum?: number
  population?: string
  lang: Language
  html?: string
  xlsx?: string
  csv?: string
  jsonStat?: string
  json?: string
} & ReportHistoryOptions &
  TableFlags &
  GateFlags

/** The default sets of a report. */
const USUAL_SETS = ['rwanda-study', 'gender-gap']

/** How many findings on indicators are listed. */
const LISTED = 20

/** The available indicators, with those of a file; and the sets that are reported by default. */
async function indicatorsFor(path: string | undefined): Promise<{ catalogue: Catalogue; sets: readonly string[] }> {
  if (path === undefined) return { catalogue: standardCatalogue, sets: USUAL_SETS }
  const defined = defineIndicators(await readJsonDocument(path, 'The file of indicators'))
  if (defined.ok) return defined
  const { findings } = defined
  const more = findings.length > LISTED ? [`And ${findings.length - LISTED} more.`] : []
  const said = findings
    .slice(0, LISTED)
    .map(({ at, code, message }) => (code === 'shape' ? message : `${at}: ${message}`))
  throw new CouldNotRun(['The indicators cannot be counted.', ...said, ...more].join('\n  '))
}

/** Refuses a set that does not exist; `all` stands for every one. */
function setsFor(asked: readonly string[], { sets }: Catalogue): string[] {
  const known = sets.map(({ id }) => id)
  if (asked.includes('all')) return known
  const unknown = asked.find((one) => !known.includes(one))
  if (unknown !== undefined)
    throw new CouldNotRun(`There is no set of that name.${didYouMean(unknown, known)} There are: ${known.join(', ')}.`)
  return [...asked]
}

/** Files of case records, one after the other. */
class Files {
  readonly #paths: readonly string[]
  readonly #options: TableOptions
  readonly #progress = new Progress()
  /** How many records could not be used. */
  left = 0

  constructor(paths: readonly string[], options: TableOptions) {
    this.#paths = paths
    this.#options = options
  }

  /** Every record that has no errors, from the start; `onInvalid` gets the others. */
  async *records(onInvalid: (value: unknown) => void): AsyncGenerator<CaseRecord> {
    this.left = 0
    for (const path of this.#paths) {
      const { records, left } = await openCaseRecords(path, this.#options, onInvalid)
      let count = 0
      for await (const record of records) {
        count++
        this.#progress.reach(path, count)
        yield record
      }
      this.left += left()
    }
    this.#progress.end()
  }
}

/** A report, and what only the organisation itself may know of it; in a series, how it is counted there. */
type Made = {
  readonly report: Report
  readonly annex: readonly ReportAnnex[]
  readonly ofSeries?: string
  readonly count?: () => Promise<Counted>
}

/** Makes the next report of a series. */
async function makeInSeries(
  records: Parameters<typeof createReportInSeries>[0],
  request: ReportRequest,
  series: SaltedReports,
): Promise<Made> {
  const { report, annex, history, isAgain } = await createReportInSeries(records, request, series)
  if (isAgain)
    return {
      report,
      annex,
      ofSeries:
        'No one new can be shown: this is the latest report of the series again, with its own sets and title.\n',
    }
  return {
    report,
    annex,
    ofSeries: 'This report counts only people whom no earlier report of the series counted.\n',
    count: () => writeReports(series, history),
  }
}

/** What a report is made of: the gate that it comes through, wherever the records are. */
export type ReportSource = {
  permission: Permission
  leaves(field: FieldId): boolean
  records(fields: readonly FieldId[]): AsyncIterable<Permitted>
}

/** Makes a report of what may leave. */
async function make(source: ReportSource, request: ReportRequest, series: SaltedReports | undefined): Promise<Made> {
  const { permission } = source
  const asked = fieldsOfReport(request)
  const withheld = permission.isInternal ? [] : asked.filter((id) => !source.leaves(id))
  const left = fields.flatMap(({ id }): FieldId[] => (asked.includes(id) && !withheld.includes(id) ? [id] : []))
  try {
    const records = source.records(left)
    const full = { ...request, withheld, permission }
    return await (series === undefined ? createReportWithAnnex(records, full) : makeInSeries(records, full, series))
  } catch (error) {
    if (error instanceof ReportError) throw new CouldNotRun(error.message)
    throw error
  }
}

/** The population of rates. Its source is what the file says, never its name, which could be that of a person. */
const populationOf = async ({ population }: Pick<ReportOptions, 'population'>): Promise<Partial<ReportRequest>> =>
  population === undefined ? {} : { population: await readPopulationFile(population) }

/** Adds every file that was asked for, or what the report says on the screen. */
async function addReport(
  report: Report,
  words: ReportWords,
  { html, xlsx, csv, jsonStat, json }: Partial<ReportOptions>,
  outputs: CountedOutputs,
): Promise<void> {
  if (html !== undefined) await outputs.add([reportPage(report, words)], html)
  if (xlsx !== undefined)
    await outputs.add(
      writeWorkbook(toReportSheets(report, words), (finding) => {
        throw new CouldNotRun(fileCatalogue.english.say(finding))
      }),
      xlsx,
    )
  if (csv !== undefined) {
    const files = toHxlFiles(report, words).map(({ name, text }) => [name, text])
    outputs.addStaged(csv, await stageFolder(csv, Object.fromEntries(files)))
  }
  if (jsonStat !== undefined)
    await outputs.add([`${JSON.stringify(toJsonStat(report, words), undefined, 1)}\n`], jsonStat)
  if (json !== undefined) await outputs.add([`${JSON.stringify(report, undefined, 1)}\n`], json)
  if ([html, xlsx, csv, jsonStat, json].every((path) => path === undefined))
    await outputs.add([reportSummary(report, words)], undefined)
}

/** Writes what only the organisation itself may know about a report, with the outputs that are still to be placed. */
type WriteInternal = (comparison: { readonly annex: readonly ReportAnnex[] }, to: Write) => Promise<void>

/**
 * Makes a report, and writes the requested files, all of them or none; in a series it is counted before they are in
 * their places, since otherwise people could be counted twice.
 */
export async function reportFrom(
  source: ReportSource,
  options: Omit<ReportOptions, keyof TableFlags>,
  series: SaltedReports | undefined,
  writeInternal: WriteInternal,
): Promise<void> {
  const { indicators, minimum, lang, acrossEntities } = options
  const { catalogue, sets } = await indicatorsFor(indicators)
  const words = await loadWords(lang, catalogue)
  const { title = words.texts.say('page.title') } = options
  const request: ReportRequest = {
    title,
    sets: setsFor(options.set ?? sets, catalogue),
    catalogue,
    ...(minimum !== undefined && { minimumCell: minimum }),
    ...(acrossEntities === true && { acrossEntities }),
    ...(await populationOf(options)),
  }
  const { report, annex, count, ofSeries = '' } = await make(source, request, series)
  await withCountedOutputs(async (outputs) => {
    await addReport(report, words, options, outputs)
    await writeInternal({ annex }, outputs.add)
    await outputs.place(count)
  })
  const unmet = series === undefined ? notComparedLine(source.permission, '--history') : ''
  process.stderr.write(`${ofSeries}${besideLine(source.permission, 'report')}${unmet}`)
}

/** The file beside which the internal one of a report is. */
export const mainOutput = ({ html, xlsx, jsonStat, json, csv }: Partial<ReportOptions>): string | undefined =>
  html ?? xlsx ?? jsonStat ?? json ?? csv

/** Counts indicators over files of case records into one report that may be published. */
export const runReport = (paths: readonly string[], options: ReportOptions): Promise<number> =>
  inReportSeries(options, async (series) => {
    const passage = await openPassage(options, usualGates.release, {
      command: 'tip report',
      holdsRecords: false,
      output: mainOutput(options),
    })
    const input = { paths, options: toTableOptions(options) }
    const files = new Files(paths, input.options)
    await passage.inOneReading(input, (learns) =>
      reportFrom(
        {
          permission: passage.permission,
          leaves: (field) => passage.leaves(field),
          records: (fields) =>
            passage.records(
              files.records((value) => passage.learn(value)),
              { fields, learns },
            ),
        },
        options,
        series,
        (comparison, to) => passage.writeInternal(comparison, to),
      ),
    )
    process.stderr.write(leftLine(files.left))
    passage.conclude()
    return files.left > 0 ? exitCodes.findings : exitCodes.clean
  })
