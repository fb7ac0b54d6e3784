import type { EntityId } from '@tip-standard/core'
import { type FieldInfo, fieldsOf } from '@tip-standard/core/metadata'
import { decidedElsewhere, excludeAllegedGuardian, type LookUpElsewhere, type Permitted } from '@tip-standard/policy'
import { toCsvText } from '@tip-standard/sheets'
import { isInConsentCell, toConsentCell, withoutAgreement } from '../records/consent-cell.ts'
import { type Loss, LossCounter } from '../records/losses.ts'
import { joinTexts, type TableCell, toCsvCells } from './cell-text.ts'
import { reportHalfCharacters, type TableReport } from './findings/table-catalogue.ts'
import { isJson, type Json } from './marks.ts'
import { type RowPart, RowWriter } from './row-writer.ts'
import { documentEntity, keyField } from './tables.ts'
import { type KeyedRecord, toKeyedRecords } from './to-tables.ts'
import {
  findList,
  isKeptBack,
  type ListInfo,
  type VictimColumn,
  victimColumns,
  victimEntity,
  victimLayouts,
  victimsList,
} from './victim-columns.ts'
import { kindsOfOtherEvents } from './victim-events.ts'

/**
 * A table of victims as CSV, the losses by field, and its permitted use if it contains anyone, which CSV itself cannot
 * state.
 */
export type VictimCsv = { text: string; losses: Loss[]; use: string | undefined }

/**
 * Writes one row for each victim: the values of the record and the victim, lists as counts, and the most used codes of
 * lists joined in a cell. It contains everything that decides who may leave and who counts: consents without their
 * notes, as JSON in a cell, and the kinds of events other than trafficking. Restricted fields, extensions and
 * everything else in lists are left out and counted as losses, as are records without victims. It is meant for
 * spreadsheets and statistics programs and is not anonymised. Throws a `PolicyError` for records that did not come
 * through the gate for one use.
 */
export function writeVictimCsv(records: readonly Permitted[], report: TableReport = () => {}): VictimCsv {
  const losses = new LossCounter()
  const { keyed, use } = toKeyedRecords(records, report)
  const keys = new Set(keyed.map(({ record }) => record))
  for (const index of records.keys()) if (!keys.has(index + 1)) losses.add(keyField, 'dropped')
  return {
    text: toCsvText(
      writeRows(keyed, decidedElsewhere(records), losses, report),
      reportHalfCharacters(report, victimEntity),
    ),
    losses: losses.toList(),
    use,
  }
}

function* writeRows(
  records: readonly KeyedRecord[],
  elsewhere: LookUpElsewhere,
  losses: LossCounter,
  report: TableReport,
): Generator<(TableCell | undefined)[]> {
  const columns = victimColumns()
  yield columns.map(({ name }) => name)
  const layouts = victimLayouts()
  const victims = victimsList()
  const leavesOut = toFilter(losses)
  for (const { record, key, value } of records) {
    const all = findList(value, victims)?.filter(isJson) ?? []
    if (all.length === 0) {
      countValues(documentEntity, value, losses)
      continue
    }
    const own = new RowWriter(layouts.record, record, report, leavesOut).write(value)
    own[0] = key
    const inRecord = columns.flatMap((column) =>
      column.of === 'record' ? [toCell(column, own, value, value, { losses, elsewhere })] : [],
    )
    for (const victim of all) {
      const cells = new RowWriter(layouts.victim, record, report, leavesOut).write(victim)
      const inVictim = columns.flatMap((column) =>
        column.of === 'victim' ? [toCell(column, cells, victim, value, { losses, elsewhere })] : [],
      )
      yield toCsvCells([...inRecord, ...inVictim])
    }
  }
}

function toCell(
  column: VictimColumn,
  cells: readonly (TableCell | undefined)[],
  object: Json,
  record: Json,
  { losses, elsewhere }: { losses: LossCounter; elsewhere: LookUpElsewhere },
): TableCell | undefined {
  if (column.kind === 'column') return cells[column.index]
  if (column.kind === 'otherEvents') {
    const kinds = kindsOfOtherEvents(findList(record, column.list)?.filter(isJson) ?? [], object)
    return kinds.length === 0 ? undefined : joinTexts(kinds)
  }
  const list = findList(object, column.list)?.filter(isJson)
  if (!list) return undefined
  if (column.kind === 'count') {
    const united = new Set(victimColumns().flatMap((other) => (other.kind === 'codes' ? [other.field.id] : [])))
    const isWritten = (entry: Json, info: FieldInfo): boolean =>
      united.has(info.id) || (info.entity === 'consent' && isInConsentCell(entry, info.name, list))
    for (const entry of list) countValues(column.list.entity, entry, losses, (info) => !isWritten(entry, info))
    return list.length
  }
  if (column.kind === 'consents') return toConsents(object, record, column.list, elsewhere)
  const values = list.flatMap((entry) => entry[column.field.name] ?? [])
  const codes = [...new Set(values.filter((code) => typeof code === 'string' && code !== ''))] as string[]
  const isMerged = column.field.type.kind === 'codes' && list.length > 1
  const merged = isMerged ? values.length : values.length - codes.length
  if (merged > 0) losses.add(column.field.id, 'merged', undefined, merged)
  return codes.length === 0 ? undefined : joinTexts(codes)
}

/** The consents of a victim. The table does not show that an alleged perpetrator is a family member. */
function toConsents(victim: Json, record: Json, list: ListInfo, elsewhere: LookUpElsewhere): string | undefined {
  const { takesAway } = elsewhere(victim, record)
  const consents = findList(excludeAllegedGuardian(victim, record), list)?.filter(isJson) ?? []
  return toConsentCell(consents.map((one) => (takesAway(one) ? withoutAgreement(one) : one)))
}

/** Leaves out withheld parts and parts without a field, and counts them. */
function toFilter(losses: LossCounter): (part: RowPart) => boolean {
  return ({ entity, info, value, isMark }) => {
    if (info && !isKeptBack(info)) return false
    if (info && !isMark) countValue(info, value, losses)
    else losses.add(info?.id ?? `${entity}.extensions`, 'dropped')
    return true
  }
}

const fieldsByEntity = new Map<EntityId, ReadonlyMap<string, FieldInfo>>()

function fieldsIn(id: EntityId): ReadonlyMap<string, FieldInfo> {
  const known = fieldsByEntity.get(id) ?? new Map(fieldsOf(id).map((info) => [info.name, info]))
  fieldsByEntity.set(id, known)
  return known
}

/** Counts everything in an entity as dropped, except fields that do not count. */
function countValues(
  id: EntityId,
  object: Json,
  losses: LossCounter,
  isCounted: (info: FieldInfo) => boolean = () => true,
): void {
  for (const info of fieldsIn(id).values()) if (isCounted(info)) countValue(info, object[info.name], losses)
  for (const [name, mark] of Object.entries(isJson(object.absent) ? object.absent : {})) {
    const info = fieldsIn(id).get(name)
    if (info && mark !== undefined && isCounted(info)) losses.add(info.id, 'dropped')
  }
  for (const wrapper of ['provenance', 'extensions'] as const)
    if (isJson(object[wrapper])) losses.add(`${id}.${wrapper}`, 'dropped')
}

function countValue(info: FieldInfo, value: unknown, losses: LossCounter): void {
  if (value === undefined) return
  const { type } = info
  const held: unknown[] = Array.isArray(value) ? value : [value]
  if ((type.kind === 'object' || type.kind === 'objects') && held.length > 0) {
    for (const item of held) if (isJson(item)) countValues(type.entity, item, losses)
  } else losses.add(info.id, 'dropped')
}
