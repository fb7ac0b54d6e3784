import {
  type CaseRecord,
  type DataProtection,
  type IdentityRecord,
  type ReportingEntity,
  STANDARD_VERSION,
  validate,
  validateIdentity,
} from '@tip-standard/core'
import { isBlank, type SourceRow, toCells, toPlace, type Workbook } from '@tip-standard/sheets'
import type { CountryNames } from '../records/code-names.ts'
import { withReasons } from '../records/data-protection.ts'
import { readDecisions } from '../records/decisions-column.ts'
import { EqualRows } from '../records/equal-rows.ts'
import { type ImportedRow, type ImportResult, nothingRead, type RowReader } from '../records/exchange-table.ts'
import { createExchangeFinding, type ExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { type IdOf, RowIds, withIdColumn } from '../records/id-column.ts'
import { type Loss, LossCounter } from '../records/losses.ts'
import { markProvenance } from '../records/missing-values.ts'
import { isNoteRow } from '../records/note-row.ts'
import type { Pseudonym } from '../records/pseudonyms.ts'
import { findTotal } from '../records/total-row.ts'
import { withdrawInvalid } from '../records/withdraw-invalid.ts'
import { besideColumn } from './consent-boxes.ts'
import { htcdsFields } from './fields.ts'
import { detectHtcds, type HtcdsLayout } from './headers.ts'
import { readCase, readEvent, readPerpetrator, readPlace, readReferral, readReportingEntity } from './read-case.ts'
import type { DateOrder } from './read-date.ts'
import { readPersonIdentity, readStaffIdentity } from './read-identity.ts'
import { readVictim } from './read-victim.ts'
import { recordRegistration } from './registration.ts'
import { RowCells } from './row-cells.ts'
import { htcdsProvenance } from './system.ts'

/** How HTCDS rows are read. */
export type FromHtcdsOptions = {
  /** Gives the pseudonyms (default: random ones). */
  pseudonym?: Pseudonym
  /**
   * The name of the column whose cells identify the rows, for pseudonyms that are the same whenever the file is read:
   * see `keyedPseudonym`.
   */
  idColumn?: string
  /** The organisation that reports; what a row says about its organisation comes on top. */
  reportingEntity?: ReportingEntity
  /** Basis and retention for every record (default: empty, which validation warns about). */
  dataProtection?: DataProtection
  /** The order of day and month, where the caller knows it; without it 3/4/2021 is reported and not guessed. */
  dateOrder?: DateOrder
  /** The date system of the workbook, by which numbers in date columns are read (default: 1900). */
  dateSystem?: Workbook['dateSystem']
  /** What names of countries mean that several countries have, such as `{ Congo: 'CD' }`; they are never guessed. */
  countryNames?: CountryNames
  /** Tells whether free text looks as if it held names, telephone numbers or the like; each such cell is then reported. */
  detectPersonalText?: (text: string) => boolean
  /** What becomes of a row that repeats an earlier one; unless given, it is read as a case of its own and reported. */
  duplicateRows?: 'keep' | 'leaveOut'
  /** The name of the sheet, for the places of findings. */
  sheet?: number
}

/** Reads a whole table of HTCDS data, header rows included, into case records and identity records that validate. */
export function fromHtcds(rows: readonly SourceRow[], options: FromHtcdsOptions = {}): ImportResult {
  const found = detectHtcds(rows, options.sheet)
  const layout = found && options.idColumn !== undefined ? withIdColumn(found, options.idColumn) : found
  if (!layout) {
    const code = found ? 'idColumnMissing' : 'unknownLayout'
    return { records: [], identities: [], findings: [createExchangeFinding(code)], losses: [] }
  }
  const result: ImportResult = { records: [], identities: [], findings: [...layout.findings], losses: [] }
  const losses = new LossCounter()
  const reader = createHtcdsReader(layout, options)
  for (const row of rows) {
    if (row.row <= layout.headerRow) continue
    const converted = reader.read(row)
    if (converted.record) result.records.push(converted.record)
    for (const identity of converted.identities) result.identities.push(identity)
    for (const finding of converted.findings) result.findings.push(finding)
    losses.addAll(converted.losses)
  }
  result.losses = losses.toList()
  return result
}

/**
 * Reads the rows below the header of a table whose layout is known, and reports those that repeat an earlier one. A
 * column that identifies the rows is in the layout: see `withIdColumn`.
 */
export function createHtcdsReader(layout: HtcdsLayout, options: Omit<FromHtcdsOptions, 'idColumn'> = {}): RowReader {
  const ids = new RowIds(layout, options)
  const seen = new EqualRows((column) => layout.headless.has(column) || column > layout.width)
  let isAfterCases = false
  const read = (row: SourceRow): ImportedRow => {
    const converted = convertRow(row, layout, options, ids, isAfterCases)
    isAfterCases ||= converted.record !== undefined
    const first = converted.record && seen.firstOf(row)
    if (first === undefined || options.duplicateRows === 'keep') return converted
    const at = toPlace(row, undefined, { sheet: options.sheet })
    if (options.duplicateRows === 'leaveOut')
      return nothingRead([createExchangeFinding('duplicateRowLeftOut', at, { first })])
    converted.findings.push(createExchangeFinding('duplicateRow', at, { first }))
    return converted
  }
  return { read, finish: () => [] }
}

/** Reads one row below the header of a table whose layout is known; a blank row and a row of totals give no record. */
export function convertHtcdsRow(
  row: SourceRow,
  layout: HtcdsLayout,
  options: Omit<FromHtcdsOptions, 'idColumn'> = {},
): ImportedRow {
  return convertRow(row, layout, options, new RowIds(layout, options))
}

/** `isAfterCases` says whether a row above was one of a case: then words alone in the first column are a note below the cases. */
function convertRow(
  row: SourceRow,
  layout: HtcdsLayout,
  options: FromHtcdsOptions,
  ids: RowIds,
  isAfterCases = false,
): ImportedRow {
  const total = findTotal(row, (column) => layout.headless.has(column) || column > layout.width)
  if (total !== undefined)
    return nothingRead([createExchangeFinding('totalRow', toPlace(row, total, { sheet: options.sheet }))])
  if (isAfterCases && isNoteRow(row, notesUpTo(layout)))
    return nothingRead([createExchangeFinding('noteRow', toPlace(row, undefined, { sheet: options.sheet }))])
  if (repeatsHeader(row, layout))
    return nothingRead([createExchangeFinding('repeatedHeader', toPlace(row, undefined, { sheet: options.sheet }))])
  const cells = new RowCells(row, layout, options)
  cells.reportHeadless()
  if (cells.isBlank()) return nothingRead(cells.findings)
  const idOf = ids.of(row, cells.findings)
  const { record, identities } = readDocuments(cells, layout.kind === 'xlsform', idOf, options)
  const decisions = readDecisions(record, row, layout.decisions, { sheet: options.sheet, beside: besideColumn })
  const findings: ExchangeFinding[] = [...cells.findings, ...decisions]
  const documents = [
    withdrawInvalid(record, validate),
    ...identities.map((identity) => withdrawInvalid(identity, validateIdentity)),
  ]
  for (const finding of documents.flat())
    findings.push(
      createExchangeFinding('conflict', toPlace(row, undefined, { sheet: options.sheet }), {
        field: finding.field ?? finding.code,
        rule: finding.rule ?? finding.code,
      }),
    )
  return { record, identities, findings, losses: toLosses(cells) }
}

/** Whether a field takes any text; a note in the column of another one is reported as a value that is not in its list. */
const takesText = (field: string): boolean => htcdsFields.some(({ name, kind }) => name === field && kind === 'text')

/** The last column in which a note may begin: the first one of the table, unless its field has values of its own. */
function notesUpTo({ columns, idColumn = Number.POSITIVE_INFINITY }: HtcdsLayout): number {
  const [field, first] = [...columns].reduce((one, other) => (other[1] < one[1] ? other : one))
  // In a table of one or two columns most rows have one value.
  if (columns.size < 3) return 0
  return idColumn < first || takesText(field) ? Math.min(first, idColumn) : first - 1
}

/** Whether a row has the texts of the header once more, as copies of several pages have. */
function repeatsHeader(row: SourceRow, { headers }: HtcdsLayout): boolean {
  let same = 0
  for (const [index, cell] of toCells(row).entries()) {
    if (isBlank(cell)) continue
    if (typeof cell !== 'string' || headers.get(index + 1)?.includes(cell) !== true) return false
    same++
  }
  return same > 0
}

function readDocuments(
  cells: RowCells,
  isXlsform: boolean,
  idOf: IdOf,
  options: FromHtcdsOptions,
): { record: CaseRecord; identities: IdentityRecord[] } {
  const personId = idOf('person')
  const owner = readStaffIdentity(cells, 'cas_CaseOwner', (name) => idOf('caseOwner', name))
  const referring = readStaffIdentity(cells, 'cas_ReferringPrimaryCaseWorker', (name) => idOf('referringWorker', name))
  const receiving = readStaffIdentity(cells, 'cas_ReferredPrimaryCaseWorker', (name) => idOf('receivingWorker', name))

  const victim = readVictim(cells, personId, !isXlsform)
  const referrals = [
    readReferral(cells, 'incoming', referring?.id),
    readReferral(cells, 'outgoing', receiving?.id),
  ].flatMap((referral) => referral ?? [])
  if (referrals.length > 0) victim.referrals = referrals

  const record: CaseRecord = {
    standardVersion: STANDARD_VERSION,
    case: readCase(cells, idOf('case'), owner?.id),
    reportingEntity: readReportingEntity(cells, copyOf(options.reportingEntity ?? { id: 'htcds-import' })),
    dataProtection: withReasons(copyOf(options.dataProtection ?? {}), 'unknown'),
    victims: [victim],
  }
  markProvenance(record, 'victims', htcdsProvenance)
  recordRegistration(record, victim)

  const perpetrator = readPerpetrator(cells, idOf('perpetrator'))
  if (perpetrator) {
    record.perpetrators = [perpetrator]
    readRelation(cells, record, personId, perpetrator.id)
  }
  const eventId = idOf('event')
  const { place, state } = readPlace(cells, 'hte_Country', 'hte_State', 'hte_City')
  const identity = readPersonIdentity(cells, personId, { eventId, state }, isXlsform)
  const { event, isFilled } = readEvent(cells, eventId, personId, perpetrator?.id, place)
  if (isFilled || identity?.addresses?.some(({ refersTo }) => refersTo === eventId)) record.events = [event]
  const identities = [identity, owner?.identity, referring?.identity, receiving?.identity].flatMap((one) => one ?? [])
  return { record, identities }
}

/** HTCDS distinguishes three relations; none of them is read as a partner. */
function readRelation(cells: RowCells, record: CaseRecord, victimId: string, perpetratorId: string): void {
  const kinds = cells.codes<'family' | 'acquaintedUnspecified' | 'stranger'>(
    'vic_RelationshipToTrafficker',
    'relationToVictim',
  )
  if (kinds === 'blank') return
  record.relations = [
    kinds === 'unknown'
      ? { victimId, perpetratorId, absent: { kinds: 'unknown' } }
      : { victimId, perpetratorId, kinds: kinds.value, provenance: { kinds: { ...htcdsProvenance } } },
  ]
}

/**
 * Values of HTCDS of which ours keep less: two roles share one of ours, child labour is an age and not a form, and one
 * gender has no equivalent.
 */
const lessKept = [
  ['per_RoleInProcess', 'Abuser', { kind: 'merged', to: 'perpetratorRole.controllerAbuser' }],
  ['vic_TypeOfExploitation', 'ChildLabour', { kind: 'dropped' }],
  ['prs_Gender', 'NonSpecifiedUnknown', { kind: 'dropped' }],
] as const

function toLosses(cells: RowCells): Loss[] {
  return lessKept.flatMap(([field, value, loss]) =>
    cells.peekValues(field).includes(value) ? [{ field: `${field}.${value}`, ...loss, count: 1 }] : [],
  )
}

/** Documents are changed after they are made, so no two may share a part. */
function copyOf<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
