import type { CaseRecord, FieldId } from '@tip-standard/core'
import { isCaseRecord } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import type { Language } from '@tip-standard/core/texts'
import { withinCustody } from '@tip-standard/policy'
import {
  anonymise,
  filledColumns,
  publicFields,
  releasePlan,
  toCertificateHtml,
  toInternalCertificateHtml,
  withRegistrationYear,
} from '@tip-standard/privacy'
import { advise } from '@tip-standard/privacy/advice'
import { auditTables, safeTables } from '@tip-standard/privacy/tables'
import {
  createReportWithAnnex,
  fieldsOfReport,
  loadWords,
  type ReportRequest,
  reportPage,
  tableHeader,
  tableRows,
  toReportSheets,
} from '@tip-standard/report'
import { writeCsv, writeWorkbook } from '@tip-standard/sheets'
import type { DeskFile, MadeFile, Results, Series, Sharing } from '../work/protocol.ts'
import { Gateway } from './gateway.ts'
import { openDeskFile } from './open-file.ts'
import { mediaTypes, writeOut } from './outlet.ts'
import { Refusal } from './refusal.ts'
import type { Tell } from './serve.ts'

/** The inputs of a publishing job besides its own options. */
export type Publishing = {
  files: readonly DeskFile[]
  sharing: Sharing
  language: Language
  /** The folder for large outputs. */
  folder: string
  tell: Tell
}

/** Adds the year to records, because an audience may receive only the year of a date. */
const withYear = (columns: readonly string[]): ((record: CaseRecord) => CaseRecord) | undefined =>
  columns.includes('case.registrationYear') ? withRegistrationYear : undefined

/** Reads the records for some columns. If all columns are of the case, the people are present by their ids. */
const recordsFor = (gateway: Gateway, columns: readonly string[]) =>
  gateway.records(['victim.id', ...(columns as readonly FieldId[])], withYear(columns))

const page = (html: string): Blob => new Blob([html], { type: mediaTypes.html })
const json = (text: string): Blob => new Blob([text], { type: mediaTypes.json })

const internalFile = (gateway: Gateway, comparison?: object): MadeFile[] =>
  gateway.permission.isInternal
    ? []
    : [{ name: 'internal.json', blob: json(gateway.internalFacts(comparison)), isInternal: true }]

/** Counts indicators into one report that may be published. */
export async function makeReport(
  { title, sets }: { title: string; sets: readonly string[] },
  { files, sharing, language, folder, tell }: Publishing,
): Promise<Results['report']> {
  const gateway = await Gateway.open(sharing, files, tell)
  const { permission } = gateway
  const request: ReportRequest = { title, sets, permission }
  const asked = fieldsOfReport(request)
  const withheld = permission.isInternal ? [] : asked.filter((id) => !gateway.leaves(id))
  const left = fields.flatMap(({ id }): FieldId[] => (asked.includes(id) && !withheld.includes(id) ? [id] : []))
  const { report, annex } = await createReportWithAnnex(gateway.records(left), { ...request, withheld })
  tell('writing', 0)
  const words = await loadWords(language)
  const workbook = await writeOut(writeWorkbook(toReportSheets(report, words)), mediaTypes.xlsx, folder)
  return {
    report,
    left: gateway.left,
    made: [
      { name: 'report.html', blob: page(reportPage(report, words)), isInternal: permission.isInternal },
      { name: 'report.xlsx', blob: workbook, isInternal: permission.isInternal },
      ...internalFile(gateway, { annex }),
    ],
  }
}

/** Counts people after the earlier tables about them, and returns the history for the next ones. */
async function countInSeries(gateway: Gateway, by: readonly string[], asked: Series) {
  const { historyFile, seriesOf } = await import('./series.ts')
  const { salt, ...series } = await seriesOf(asked)
  try {
    const columns = [
      ...new Set([...by, ...series.history.person, ...series.history.schemes.map(({ column }) => column)]),
    ]
    const { history, ...tables } = await safeTables(recordsFor(gateway, columns), { tables: [by] }, { series })
    if (gateway.hasRandomIds) throw new Refusal('randomIds')
    const blob = historyFile(history, salt)
    return { ...tables, made: [{ name: 'table-history.json', blob, isInternal: true }] }
  } finally {
    series.key.destroy()
  }
}

/** Counts people into a table that may be published; with a series, after the earlier tables of the same people. */
export async function makeTable(
  { by, series }: { by: readonly string[]; series?: Series },
  { files, sharing, language, folder, tell }: Publishing,
): Promise<Results['table']> {
  const gateway = await Gateway.open(sharing, files, tell)
  const { tables, sensitive, secondary, made } =
    series === undefined
      ? { ...(await safeTables(recordsFor(gateway, by), { tables: [by] })), made: [] }
      : await countInSeries(gateway, by, series)
  const [table] = tables
  if (table === undefined) throw new Error('no table')
  const words = await loadWords(language)
  const style = { shares: false, words, rest: 'Other' }
  const shown = { header: tableHeader(table, style), rows: [...tableRows(table, style)] }
  const texts = [shown.header, ...shown.rows.map((row) => row.map(String))]
  return {
    table: shown,
    shown: table.cells.filter(({ count }) => count !== undefined).length,
    cells: table.cells.length,
    left: gateway.left,
    made: [
      {
        name: 'table.csv',
        blob: await writeOut(writeCsv(texts), mediaTypes.csv, folder),
        isInternal: gateway.permission.isInternal,
      },
      ...made,
      ...internalFile(gateway, { sensitive, secondary, audit: auditTables(tables) }),
    ],
  }
}

/** The fields of a public release that have values in the files. */
async function releasable(files: readonly DeskFile[]): Promise<FieldId[]> {
  async function* records() {
    for (const desk of files)
      for await (const { items } of (await openDeskFile(desk)).batches)
        for (const { value } of items) if (isCaseRecord(value)) yield withinCustody(withRegistrationYear(value))
  }
  const filled = await filledColumns(records(), publicFields)
  return publicFields.filter((id) => filled.includes(id))
}

/** Advises what can be published about the files. */
export async function giveAdvice({ files, sharing, tell }: Publishing): Promise<Results['advise']> {
  const gateway = await Gateway.open(sharing, files, tell)
  const columns = await releasable(files)
  const advice = await advise(recordsFor(gateway, columns), {
    columns: columns.map((column) => ({ column })),
    onProgress: (share) => tell('protecting', 0, share),
  })
  return { advice, left: gateway.left }
}

/** The number of release rows shown on the screen. */
const mostRows = 20

/** Makes a release of anonymised rows with both certificates. */
export async function makeRelease(
  k: number,
  { files, sharing, language, folder, tell }: Publishing,
): Promise<Results['release']> {
  const gateway = await Gateway.open(sharing, files, tell)
  const columns = await releasable(files)
  const plan = releasePlan({
    purpose: 'publicMicrodata',
    k: Math.max(k, gateway.permission.release?.k ?? 2),
    quasiIdentifiers: columns.map((column) => ({ column })),
  })
  const { release, certificate, internal } = await anonymise(recordsFor(gateway, columns), plan, {
    onProgress: (share) => tell('protecting', 0, share),
  })
  // A file without rows would be taken for a release in which everyone is protected.
  if (certificate.rows === 0) throw new Refusal('tooFewRows')
  tell('writing', 0)
  const words = await loadWords(language)
  const rows: string[][] = []
  for (const row of release.rows())
    rows.push(release.columns.map((column) => toCellText((row as Readonly<Record<string, unknown>>)[column])))
  return {
    rows: certificate.rows,
    k: certificate.plan.k,
    holds: certificate.guarantees.every(({ holds }) => holds),
    table: { header: release.columns.map(words.nameOf), rows: rows.slice(0, mostRows) },
    left: gateway.left,
    made: [
      {
        name: 'release.csv',
        blob: await writeOut(writeCsv([[...release.columns], ...rows]), mediaTypes.csv, folder),
        isInternal: gateway.permission.isInternal,
      },
      {
        name: 'certificate.html',
        blob: page(toCertificateHtml(certificate)),
        isInternal: gateway.permission.isInternal,
      },
      { name: 'internal-certificate.html', blob: page(toInternalCertificateHtml(internal)), isInternal: true },
      ...internalFile(gateway),
    ],
  }
}

const toCellText = (value: unknown): string => (Array.isArray(value) ? value.join(' + ') : String(value ?? ''))
