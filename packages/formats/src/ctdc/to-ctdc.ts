import type { CaseRecord, CountryCode, FieldId, Victim } from '@tip-standard/core'
import { decidedElsewhere, type LookUpElsewhere, type Permitted, recordPermissionOf } from '@tip-standard/policy'
import { toAlpha3 } from '../records/code-names.ts'
import { type CrosswalkList, countRelation, toForeignTerms } from '../records/crosswalk-index.ts'
import { answeredOfDataProtection } from '../records/data-protection.ts'
import { toDecisionsCell, withDecisions } from '../records/decisions-column.ts'
import { aboutTable, type ExportTable } from '../records/exchange-table.ts'
import { useOfAll } from '../records/file-permission.ts'
import { type Loss, LossCounter } from '../records/losses.ts'
import { CarriedValues, type OwnMarks } from '../records/uncarried.ts'
import { toAgeBand } from './age.ts'
import { type CtdcFlagGroup, joinedColumns, minorAbuseLabel, neverZero, toFlags } from './flags.ts'
import { type CtdcColumn, ctdcColumns, slaveryColumn } from './layouts.ts'
import { toBoth } from './read-victim.ts'
import type { FlagState } from './row-flags.ts'
import { ctdcExtensions, ctdcSystemPrefix } from './system.ts'
import { findDuration, toSetFlags, toTexts, type WritableLayout } from './written-flags.ts'

/** Options for writing rows of CTDC. */
export type ToCtdcOptions = {
  /** Whether layout A has its 63rd column, as since 2020 (default: if a record needs it). */
  hasSlaveryColumn?: boolean
}

/** Ids that connect the parts of a document; published data have none. */
const structural: ReadonlySet<FieldId> = new Set<FieldId>([
  'caseRecord.standardVersion',
  'case.id',
  'reportingEntity.id',
  'victim.id',
  'event.id',
  'event.victimIds',
  'event.perpetratorIds',
  'perpetrator.id',
  'relation.victimId',
  'relation.perpetratorId',
  'meansOfControl.id',
  'consent.id',
])

/**
 * Writes case records in layout A (flags 0, 1 and -99, two-letter countries) or D (flags 1 or blank, three-letter
 * countries), one row for each victim. A flag is 0 only if a source has 0, or if there is information on the flag's
 * group. Layout D merges means of control by union, which cannot be undone. What the records say that people decided is
 * in a last column, `victim.consents`, as in a table of victims. This changes the format but protects no one: see
 * `privacy` before you publish. Throws a `PolicyError` for records that did not come through the gate for one use.
 */
export function toCtdc(
  records: readonly Permitted[],
  layout: WritableLayout,
  options: ToCtdcOptions = {},
): ExportTable {
  const use = useOfAll(records)
  const hasSlaveryColumn = options.hasSlaveryColumn ?? records.some(needsSlaveryColumn)
  const losses = new LossCounter()
  const rows: string[][] = []
  const decisions: string[] = []
  const elsewhere = decidedElsewhere(records)
  for (const record of records) {
    const converted = convertToCtdcRows(record, layout, hasSlaveryColumn, elsewhere)
    for (const row of converted.rows) rows.push(row)
    for (const cell of converted.decisions) decisions.push(cell)
    losses.addAll(converted.losses)
  }
  const table = withDecisions({ header: toCtdcHeader(layout, hasSlaveryColumn), rows }, decisions)
  return { ...table, losses: losses.toList(), about: aboutTable(use, 'gender') }
}

/** The columns that `convertToCtdcRows` fills, in order. */
export function toCtdcHeader(layout: WritableLayout, hasSlaveryColumn: boolean): readonly CtdcColumn[] {
  return layout === 'A' && hasSlaveryColumn ? [...ctdcColumns.A, slaveryColumn] : ctdcColumns[layout]
}

function needsSlaveryColumn({ victims = [] }: CaseRecord): boolean {
  return victims.some(
    ({ exploitation = [], extensions }) =>
      exploitation.some(({ form }) => form === 'slaveryServitude') ||
      toTexts(extensions?.[ctdcExtensions.saidNo]).includes(slaveryColumn),
  )
}

/**
 * Writes one case record as rows of a layout, one for each victim. `decisions` has a text for each row: what a file
 * needs in its column `victim.consents`, so that no refusal is lost: also none in other records of the person, of which
 * `elsewhere` knows. Throws a `PolicyError` for a record that did not come through the gate.
 */
export function convertToCtdcRows(
  record: Permitted,
  layout: WritableLayout,
  hasSlaveryColumn: boolean,
  elsewhere: LookUpElsewhere = decidedElsewhere([record]),
): { rows: string[][]; decisions: string[]; losses: Loss[] } {
  recordPermissionOf(record)
  const losses = new LossCounter()
  const carried = new CarriedValues()
  const rows = (record.victims ?? []).map((victim) => {
    const cells = layout === 'A' ? toCellsA : toCellsD
    const writer = new RowWriter(record, victim, layout, carried, losses)
    if (victim.status === 'notAVictim') losses.add('traffickingStatus.notAVictim', 'dropped')
    const values = cells(writer, toSetFlags(victim, layout, hasSlaveryColumn, carried, losses), hasSlaveryColumn)
    return toCtdcHeader(layout, hasSlaveryColumn).map((column) => values.get(column) ?? '')
  })
  const decisions = (record.victims ?? []).map((victim) => toDecisionsCell(victim, record, { carried, elsewhere }))
  // Published data have no legal basis, sensitivity or deletion date; an import records that.
  for (const field of answeredOfDataProtection)
    if (record.dataProtection?.absent?.[field] === 'notApplicable') carried.takeReason(record.dataProtection, field)
  const ownMarks: OwnMarks = {
    system: toSystem(record),
    extensionPrefix: ctdcExtensions.prefix,
    fields: structural,
  }
  carried.countRest(record, 'caseRecord', losses, ownMarks)
  return { rows, decisions, losses: losses.toList() }
}

/** The system from which the victims came; the provenance that a CTDC import added is not a loss. */
function toSystem({ provenance }: CaseRecord): string {
  return provenance?.victims?.system ?? ctdcSystemPrefix
}

class RowWriter {
  readonly record: CaseRecord
  readonly victim: Victim
  readonly layout: WritableLayout
  readonly carried: CarriedValues
  readonly losses: LossCounter

  constructor(record: CaseRecord, victim: Victim, layout: WritableLayout, carried: CarriedValues, losses: LossCounter) {
    this.record = record
    this.victim = victim
    this.layout = layout
    this.carried = carried
    this.losses = losses
  }

  /** The term for a code, or `undefined` and a loss. */
  toTerm(list: CrosswalkList, code: string | undefined, column: CtdcColumn): string | undefined {
    if (code === undefined) return undefined
    const row = toForeignTerms(`ctdc${this.layout}`, list, code)[0]
    if (!row) {
      this.losses.add(`${list}.${code}`, 'dropped')
      return undefined
    }
    countRelation(this.losses, row, `${column}.${row.to}`)
    return row.to
  }

  year(): string | undefined {
    const { case: registration } = this.record
    const year = this.carried.take(registration, 'registrationYear')
    if (year !== undefined) return String(year)
    const day = this.carried.take(registration, 'openedOn')
    if (day === undefined) return undefined
    this.losses.add('case.openedOn', 'narrowed', 'yearOfRegistration')
    return day.slice(0, 4)
  }

  ageBand(): string | undefined {
    const band = toAgeBand(this.victim, this.record.case)
    for (const field of ['age', 'birthDate'] as const)
      if (
        this.victim.ageBand === undefined &&
        band !== undefined &&
        this.carried.take(this.victim, field) !== undefined
      )
        this.losses.add(`victim.${field}`, 'merged', 'ageBroad')
    this.carried.take(this.victim, 'ageBand')
    return this.toTerm('ageBand', band, 'ageBroad')
  }

  citizenship(): CountryCode | undefined {
    const [first, ...others] = this.carried.take(this.victim, 'citizenships') ?? []
    if (others.length > 0) this.losses.add('victim.citizenships', 'dropped', undefined, others.length)
    return first
  }

  country(): CountryCode | undefined {
    const countries = new Set<CountryCode>()
    for (const { place } of this.victim.exploitation ?? []) {
      const country = place && this.carried.take(place, 'country')
      if (country) countries.add(country)
    }
    if (countries.size === 0) for (const country of this.#countriesOfEvents()) countries.add(country)
    const [first, ...others] = countries
    if (others.length > 0) this.losses.add('exploitation.place', 'dropped', undefined, others.length)
    return first
  }

  /**
   * The countries of the person's events, if exploitation is all that is known about the journey: HTCDS records its
   * place this way.
   */
  #countriesOfEvents(): CountryCode[] {
    const { id, journey = [] } = this.victim
    if (journey.length === 0 || !journey.every(({ role }) => role === 'exploitation')) return []
    for (const leg of journey) this.carried.take(leg, 'role')
    const events = (this.record.events ?? []).filter(({ victimIds = [] }) => victimIds.includes(id))
    return events.flatMap(({ places = [] }) => places.flatMap((place) => this.carried.take(place, 'country') ?? []))
  }
}

type Cells = (writer: RowWriter, set: ReadonlySet<string>, hasSlaveryColumn: boolean) => Map<CtdcColumn, string>

/** Layout A: a missing value is -99, or Unknown if a hotline did not learn it; unknown countries are ZZ and 00. */
const toCellsA: Cells = (writer, set, hasSlaveryColumn) => {
  const { record, victim, carried } = writer
  const cells = new Map<CtdcColumn, string>()
  const source = (carried.take(record.reportingEntity, 'dataSources') ?? [])
    .map((code) => writer.toTerm('dataSource', code, 'Datasource'))
    .find((term) => term !== undefined)
  const missing = source === 'Hotline' ? 'Unknown' : '-99'
  const ageBand = writer.ageBand()
  cells.set('yearOfRegistration', writer.year() ?? '-99')
  cells.set('Datasource', source ?? '-99')
  cells.set('gender', toGender(writer) ?? missing)
  cells.set('ageBroad', ageBand ?? '-99')
  cells.set('majorityStatus', toMajority(writer, 'minorAtRegistration', 'majorityStatus') ?? missing)
  cells.set(
    'majorityStatusAtExploit',
    toMajority(writer, 'minorAtStartOfExploitation', 'majorityStatusAtExploit') ?? missing,
  )
  cells.set('MajorityEntry', toMajority(writer, 'minorAtEntry', 'MajorityEntry') ?? missing)
  cells.set('citizenship', writer.citizenship() ?? 'ZZ')
  cells.set('CountryOfExploitation', writer.country() ?? '00')
  writeFlagsA(cells, victim, set, hasSlaveryColumn)
  const recruitment = victim.recruitment?.find(({ abduction }) => abduction !== undefined)
  const abduction = recruitment && carried.take(recruitment, 'abduction')
  cells.set('isAbduction', abduction === undefined ? '-99' : abduction ? '1' : '0')
  writeJoined(cells, victim)
  return cells
}

const flagTexts: Record<FlagState, string> = { yes: '1', no: '0', missing: '-99' }

function writeFlagsA(
  cells: Map<CtdcColumn, string>,
  victim: Victim,
  set: ReadonlySet<string>,
  hasSlaveryColumn: boolean,
): void {
  const said = victim.extensions?.[ctdcExtensions.saidNo]
  const saidNo = said === undefined ? undefined : new Set(toTexts(said))
  const states = new Map<CtdcColumn, FlagState>()
  for (const group of ['means', 'exploitation', 'labour', 'sex', 'recruiter'] as const) {
    const flags = toFlags('A', group).filter((flag) => hasSlaveryColumn || flag !== slaveryColumn)
    const isInformed = flags.some((flag) => set.has(flag)) || isSaidToBeNone(victim, group)
    for (const flag of flags) {
      const isNo = saidNo ? saidNo.has(flag) : isInformed && !neverZero.has(flag)
      states.set(flag, set.has(flag) ? 'yes' : isNo ? 'no' : 'missing')
    }
  }
  const sex = states.get('isSexualExploit') ?? 'missing'
  const labour = states.get('isForcedLabour') ?? 'missing'
  states.set('isSexAndLabour', toBoth(sex, labour))
  for (const [flag, state] of states) cells.set(flag, flagTexts[state])
}

/** Whether an empty list states that there is none; a missing list states nothing. */
function isSaidToBeNone(victim: Victim, group: CtdcFlagGroup): boolean {
  if (group === 'means') return victim.meansOfControl !== undefined
  if (group === 'exploitation') return victim.exploitation?.length === 0
  return false
}

/** The joined columns in the order of the dictionary; the labels of the joined forms of exploitation are not published. */
function writeJoined(cells: Map<CtdcColumn, string>, victim: Victim): void {
  const saidYes = new Set(toTexts(victim.extensions?.[ctdcExtensions.saidYes]))
  for (const { column, labels } of joinedColumns) {
    const named = labels.filter(([flag]) =>
      flag === minorAbuseLabel ? saidYes.has(flag) : cells.get(flag as CtdcColumn) === '1',
    )
    cells.set(column, named.length > 0 ? named.map(([, label]) => label).join(';') : '-99')
  }
  cells.set('typeOfExploitConcatenated', '-99')
}

/** Whether the person was a minor: as recorded, otherwise by the age. */
function toMajority(
  writer: RowWriter,
  field: 'minorAtRegistration' | 'minorAtStartOfExploitation' | 'minorAtEntry',
  column: CtdcColumn,
): string | undefined {
  const { victim, record, carried } = writer
  const recorded = carried.take(victim, field)
  if (recorded !== undefined || field !== 'minorAtRegistration' || victim.absent?.minorAtRegistration)
    return writer.toTerm('minorStatus', recorded, column)
  const band = toAgeBand(victim, record.case)
  const isMinor = band === 'age0To8' || band === 'age9To17'
  return band && writer.toTerm('minorStatus', isMinor ? 'minor' : 'adult', column)
}

/** Layout D: a missing value is blank, and so is an absent one. */
const toCellsD: Cells = (writer, set) => {
  const { record, victim, carried } = writer
  const cells = new Map<CtdcColumn, string>()
  for (const flag of set) cells.set(flag as CtdcColumn, '1')
  const put = (column: CtdcColumn, value: string | undefined) => {
    if (value !== undefined) cells.set(column, value)
  }
  const citizenship = writer.citizenship()
  const country = writer.country()
  put('yearOfRegistration', writer.year())
  put('gender', toGender(writer))
  put('ageBroad', writer.ageBand())
  put('citizenship', citizenship && toAlpha3(citizenship))
  put('CountryOfExploitation', country && toAlpha3(country))
  put('traffickMonths', writer.toTerm('durationBand', findDuration(record, victim.id, carried), 'traffickMonths'))
  return cells
}

/**
 * CTDC relabelled values that it had published before: the new words say more than the old ones, which is reported as a
 * loss.
 */
const relabelled = { female: 'Woman', male: 'Man' } as const

/**
 * The gender as published before, otherwise the recorded sex, by which published data sets count. The gender that a
 * person states is never written: it belongs to them, and in published data it could identify them.
 */
function toGender(writer: RowWriter): string | undefined {
  const { victim, carried, losses, layout } = writer
  const published = carried.take(victim, 'genderAsPublished')
  if (layout === 'D' && (published === 'female' || published === 'male')) {
    losses.add(`publishedGender.${published}`, 'narrowed', `gender.${relabelled[published]}`)
    return relabelled[published]
  }
  if (published !== undefined) return writer.toTerm('publishedGender', published, 'gender')
  return writer.toTerm('sex', carried.take(victim, 'sex'), 'gender')
}
