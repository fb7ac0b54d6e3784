import {
  type CaseRecord,
  type DataProtection,
  type Perpetrator,
  type PerpetratorRoleCode,
  type Relation,
  type ReportingEntity,
  STANDARD_VERSION,
  validate,
} from '@tip-standard/core'
import { type SourceRow, toPlace } from '@tip-standard/sheets'
import type { CountryNames } from '../records/code-names.ts'
import { withReasons } from '../records/data-protection.ts'
import { readDecisions } from '../records/decisions-column.ts'
import { EqualRows } from '../records/equal-rows.ts'
import { type ImportedRow, type ImportResult, nothingRead, type RowReader } from '../records/exchange-table.ts'
import { createExchangeFinding, type ExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { type IdOf, RowIds, withIdColumn } from '../records/id-column.ts'
import { LossCounter } from '../records/losses.ts'
import { assign, markAbsent, markProvenance } from '../records/missing-values.ts'
import type { Pseudonym } from '../records/pseudonyms.ts'
import { findTotal } from '../records/total-row.ts'
import { withdrawInvalid } from '../records/withdraw-invalid.ts'
import { type CtdcHeader, detectCtdc } from './header.ts'
import type { CtdcLayout } from './layouts.ts'
import { readVictim } from './read-victim.ts'
import { CtdcCells, isMissingText, readFlag } from './row-flags.ts'
import { ctdcExtensions, toCtdcProvenance } from './system.ts'

/** Options for reading rows of CTDC. */
export type FromCtdcOptions = {
  /** The layout, if the header alone does not identify it. */
  layout?: CtdcLayout
  /** Makes the pseudonyms (default: random ones). */
  pseudonym?: Pseudonym
  /**
   * The column whose cells identify the rows, for pseudonyms that are the same each time the file is read: see
   * `keyedPseudonym`.
   */
  idColumn?: string
  /** The organisation that reports (default: `ctdc-import` of unknown type). */
  reportingEntity?: ReportingEntity
  /** Basis and retention for every record; by default, a deletion date does not apply. */
  dataProtection?: DataProtection
  /** The meaning of names that several countries share, such as `{ Congo: 'CD' }`; it is never guessed. */
  countryNames?: CountryNames
  /** The name of the sheet, for the places of findings. */
  sheet?: number
}

/** Reads a table of CTDC, with its header in one of the first rows, into one case record for each row below. */
export function fromCtdc(rows: readonly SourceRow[], options: FromCtdcOptions = {}): ImportResult {
  const result: ImportResult = { records: [], identities: [], findings: [], losses: [] }
  const detection = detectCtdc(rows, options)
  if (!detection.ok) return { ...result, findings: detection.findings }
  const header = options.idColumn === undefined ? detection.header : withIdColumn(detection.header, options.idColumn)
  if (!header) return { ...result, findings: [createExchangeFinding('idColumnMissing')] }
  for (const finding of header.findings) result.findings.push(finding)
  const losses = new LossCounter()
  const reader = createCtdcReader(header, options)
  for (const row of rows) {
    if (row.row <= header.headerRow) continue
    const converted = reader.read(row)
    if (converted.record) result.records.push(converted.record)
    for (const finding of converted.findings) result.findings.push(finding)
    losses.addAll(converted.losses)
  }
  for (const finding of reader.finish()) result.findings.push(finding)
  result.losses = losses.toList()
  return result
}

/**
 * Reads the rows below the header of a table of CTDC. Keeps them all, because published rows have no id and different
 * people may have equal rows; reports once, at the end, that some repeat an earlier one. The header includes the column
 * that identifies the rows, if any: see `withIdColumn`.
 */
export function createCtdcReader(header: CtdcHeader, options: Omit<FromCtdcOptions, 'idColumn'> = {}): RowReader {
  const ids = new RowIds(header, options)
  const seen = new EqualRows((column) => isHeadless(header, column))
  let count = 0
  let repeated: { row: SourceRow; first: number } | undefined
  const read = (row: SourceRow): ImportedRow => {
    const converted = convertRow(row, header, options, ids)
    const first = converted.record && seen.firstOf(row)
    if (first === undefined) return converted
    count++
    repeated ??= { row, first }
    return converted
  }
  const finish = (): ExchangeFinding[] =>
    repeated === undefined
      ? []
      : [
          createExchangeFinding('duplicateRows', toPlace(repeated.row, undefined, { sheet: options.sheet }), {
            count,
            first: repeated.first,
          }),
        ]
  return { read, finish }
}

const isHeadless = ({ headless, width }: CtdcHeader, column: number): boolean => headless.has(column) || column > width

/**
 * Reads one row below the header of a table of CTDC; blank rows and rows of totals give no record, and there are never
 * identities.
 */
export function convertCtdcRow(
  row: SourceRow,
  header: CtdcHeader,
  options: Omit<FromCtdcOptions, 'idColumn'> = {},
): ImportedRow {
  return convertRow(row, header, options, new RowIds(header, options))
}

function convertRow(row: SourceRow, header: CtdcHeader, options: FromCtdcOptions, ids: RowIds): ImportedRow {
  const total = findTotal(row, (column) => isHeadless(header, column))
  if (total !== undefined)
    return nothingRead([createExchangeFinding('totalRow', toPlace(row, total, { sheet: options.sheet }))])
  const cells = new CtdcCells(row, header, options)
  const findings: ExchangeFinding[] = cells.findings
  if (cells.isBlank()) return nothingRead(findings)
  const losses = new LossCounter()
  const record = readRecord(cells, losses, ids.of(row, findings), options)
  for (const finding of readDecisions(record, row, header.decisions, { sheet: options.sheet })) findings.push(finding)
  for (const finding of withdrawInvalid(record, validate))
    findings.push(
      createExchangeFinding('conflict', toPlace(row, undefined, { sheet: options.sheet }), {
        field: finding.field ?? finding.code,
        rule: finding.rule ?? finding.code,
      }),
    )
  return { record, identities: [], findings, losses: losses.toList() }
}

function readRecord(cells: CtdcCells, losses: LossCounter, idOf: IdOf, options: FromCtdcOptions): CaseRecord {
  const victim = readVictim(cells, idOf('person'), losses)
  const record: CaseRecord = {
    standardVersion: STANDARD_VERSION,
    case: { id: idOf('case') },
    reportingEntity: readReportingEntity(cells, options.reportingEntity),
    // Published data have no legal basis, sensitivity or deletion date of their own.
    dataProtection: withReasons(
      JSON.parse(JSON.stringify(options.dataProtection ?? {})) as DataProtection,
      'notApplicable',
    ),
    victims: [victim],
  }
  const provenance = toCtdcProvenance(cells.header.layout)
  markProvenance(record, 'victims', provenance)
  readYear(cells, record)
  readPerpetrators(cells, record, victim.id, idOf('perpetrator'))
  const duration = cells.code<'months0To12' | 'months13To24' | 'months25AndOver'>('traffickMonths', 'durationBand')
  if (duration === 'unknown') markAbsent(record, 'events')
  else if (duration !== 'blank')
    record.events = [
      {
        id: idOf('event'),
        durationBand: duration.value,
        victimIds: [victim.id],
        absent: { acts: 'unknown', means: 'unknown', purposes: 'unknown' },
      },
    ]
  return record
}

function readReportingEntity(cells: CtdcCells, known: ReportingEntity | undefined): ReportingEntity {
  const unknown: ReportingEntity = { id: 'ctdc-import', absent: { type: 'unknown' } }
  const entity = JSON.parse(JSON.stringify(known ?? unknown)) as ReportingEntity
  const source = cells.code<'caseManagement' | 'hotline'>('Datasource', 'dataSource')
  assign(entity, 'dataSources', typeof source === 'string' ? source : { value: [source.value] })
  return entity
}

/** Reads the year of registration; the year bands of layout C are kept as they are. */
function readYear(cells: CtdcCells, record: CaseRecord): void {
  const column = cells.header.layout === 'C' ? 'yearRegister' : 'yearOfRegistration'
  if (!cells.has(column)) return
  const text = cells.text(column)
  const band = /^(\d{4})\s*[-\u2010-\u2015]+\s*(\d{4})$/.exec(text)
  if (band && column === 'yearRegister') {
    markAbsent(record.case, 'registrationYear')
    record.case.extensions = { [ctdcExtensions.yearRegister]: `${band[1]}-${band[2]}` }
    return
  }
  const year = /^\d{4}(\.0+)?$/.test(text) ? Number(text) : Number.NaN
  if (year >= 1990 && year <= 2100) record.case.registrationYear = year
  else {
    markAbsent(record.case, 'registrationYear')
    if (!isMissingText(text)) cells.report('outOfRange', column, { min: 1990, max: 2100 })
  }
}

const roleFlags = ['IP_Exploiter', 'IP_RecruiterBroker', 'IP_TransactionProcess', 'IP_ControlAbuseKidnap'] as const

/**
 * The columns IP_… describe all alleged perpetrators of a row together: one entry represents them, without splitting
 * anything.
 */
function readPerpetrators(cells: CtdcCells, record: CaseRecord, victimId: string, perpetratorId: string): void {
  if (cells.header.layout !== 'C') return
  const provenance = toCtdcProvenance('C')
  const perpetrator: Perpetrator = { id: perpetratorId }
  assign(perpetrator, 'gendersAsPublished', cells.codes('IP_Gender', 'publishedGender'))
  if (perpetrator.gendersAsPublished) markProvenance(perpetrator, 'gendersAsPublished', provenance)
  assign(perpetrator, 'ageBands', cells.codes('IP_ageBroad', 'perpetratorAgeBand'))
  assign(perpetrator, 'regionsAsPublished', cells.codes('IP_citizen_UNRegion', 'worldRegion'))
  assign(perpetrator, 'paidMoney', cells.codes('IP_PayMoney', 'yesNo'))
  const roles = roleFlags.flatMap((flag) =>
    readFlag(cells.text(flag)) === 'yes' ? (cells.toCode(flag, 'perpetratorRole') ?? []) : [],
  )
  if (roles.length > 0) {
    perpetrator.roles = roles as PerpetratorRoleCode[]
    markProvenance(perpetrator, 'roles', provenance)
  } else markAbsent(perpetrator, 'roles')
  const relation: Relation = { victimId, perpetratorId }
  const hasRelation = assign(relation, 'kinds', cells.codes('IP_Relation', 'relationToVictim')) && relation.kinds
  const isKnown = Object.keys(perpetrator).some((name) => name !== 'id' && name !== 'absent' && name !== 'provenance')
  if (!isKnown && !hasRelation) {
    markAbsent(record, 'perpetrators')
    return
  }
  record.perpetrators = [perpetrator]
  if (!hasRelation) return
  markProvenance(relation, 'kinds', provenance)
  record.relations = [relation]
}
