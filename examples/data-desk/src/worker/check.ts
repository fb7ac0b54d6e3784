import {
  createDatasetCheck,
  type FieldId,
  type Finding,
  type FindingPlace,
  fieldLabel,
  isObject,
  today,
  toPlaceText,
} from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import { fields } from '@tip-standard/core/metadata'
import type { Language } from '@tip-standard/core/texts'
import { loadLocale } from '@tip-standard/form-model/languages'
import {
  type FindingGroup,
  type FindingSource,
  FindingsDigest,
  type FindingWords,
  foundIn,
  loadFindingWords,
  sheetNumbers,
  toMark,
} from '@tip-standard/formats/digest'
import { checkBatch, type RecordFile, withDays } from '@tip-standard/formats/files'
import { FileFindingError, type Mark, toCell } from '@tip-standard/sheets'
import type { CheckedFile, DeskFile, ReadOptions, ShownGroup, ShownPlace, Spot } from '../work/protocol.ts'
import { fillPlaces } from './cells.ts'
import { openDeskFile } from './open-file.ts'
import type { Tell } from './serve.ts'
import { fillValues } from './values.ts'

/** The maximum number of places per group to view and correct on the screen; the marked copy has all of them. */
const shownPlaces = 50

/** The findings in a file, without words, so that they can be shown in another language. */
export type Examined = {
  input: RecordFile
  digest: FindingsDigest
  records: number
  invalid: number
  /** Every finding with a place in a table, for a marked copy. */
  marks: { source: FindingSource; finding: Finding }[]
  sheets: ReadonlyMap<string, number>
  /** The fields by which people can be counted that occur in some record. */
  countable: Set<FieldId>
}

/** The fields from which a table can be made here. */
const countableFields: readonly FieldId[] = [
  'victim.sex',
  'victim.ageBand',
  'exploitation.form',
  'victim.status',
  'victim.citizenships',
  'case.registrationYear',
]

const listIn = (value: unknown, name: string): unknown[] => {
  const list = isObject(value) ? value[name] : undefined
  return Array.isArray(list) ? list : []
}

/** Notes the fields of a record, valid or not, until all are known. */
function noteFields(value: unknown, countable: Set<FieldId>): void {
  if (countable.size === countableFields.length || !isObject(value)) return
  const has = (part: unknown, name: string): boolean => isObject(part) && part[name] !== undefined
  const { case: file } = value
  if (has(file, 'openedOn') || has(file, 'registrationYear')) countable.add('case.registrationYear')
  for (const victim of listIn(value, 'victims')) {
    for (const id of countableFields) if (has(victim, id.replace('victim.', ''))) countable.add(id)
    if (listIn(victim, 'exploitation').some((one) => has(one, 'form'))) countable.add('exploitation.form')
  }
}

/** The wording in a language: of findings, places and field labels. */
export type Words = FindingWords & { place(at: FindingPlace): string; field(id: FieldId): string }

/** Loads the wording in a language. */
export async function wordsFor(language: Language): Promise<Words> {
  const locale = await loadLocale(language)
  const options = { unreviewedTexts: true, ...(locale !== undefined && { locale }) }
  return {
    ...(await loadFindingWords(language, options)),
    // In a table, people look for the row and the column rather than the path in a record.
    place: ({ path = [], ...at }) => toPlaceText(at.row === undefined ? { ...at, path } : at, options),
    field: (id) => fieldLabel(id, options),
  }
}

/** Places a finding at its cell, if the table has a column for its field. */
function placed<Found extends Finding>(finding: Found, { table }: RecordFile): Found {
  const { at, field } = finding
  if (at.row === undefined || at.column !== undefined || field === undefined) return finding
  const column = table?.columnOf(field)
  return column === undefined ? finding : { ...finding, at: { ...at, column, cell: toCell(at.row, column) } }
}

/** Opens a file; a file that cannot be opened, such as a damaged Parquet file, has only the reason as its content. */
async function openOrSayWhy(desk: DeskFile, tell: Tell): Promise<RecordFile> {
  try {
    return await openDeskFile(desk, { onRead: (share) => tell('reading', 0, share), isInspected: false })
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    return { kind: 'unknown', batches: [{ items: [], findings: [error.finding], notes: [], losses: [] }] }
  }
}

/** Reads and checks a file. */
export async function examine(desk: DeskFile, tell: Tell): Promise<Examined> {
  const input = await openOrSayWhy(desk, tell)
  const examined: Examined = {
    input,
    digest: new FindingsDigest({ places: shownPlaces }),
    records: 0,
    invalid: 0,
    marks: [],
    sheets: input.workbook === undefined ? new Map() : sheetNumbers(input.workbook),
    countable: new Set(),
  }
  const dataset = createDatasetCheck()
  const check = withDays(validateCounting, today())
  const isTable = input.workbook !== undefined || input.kind === 'TIP CSV' || input.table !== undefined
  const add = (source: FindingSource, found: Finding): void => {
    const finding = placed(found, input)
    examined.digest.add(source, finding)
    if (isTable && finding.severity !== 'note') examined.marks.push({ source, finding })
  }
  try {
    for await (const batch of input.batches) {
      const checked = checkBatch(batch, check)
      examined.records += checked.records
      examined.invalid += checked.invalid
      for (const { value } of batch.items) noteFields(value, examined.countable)
      for (const [source, finding] of foundIn(checked, dataset)) add(source, finding)
      tell('checking', examined.records)
    }
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    add('table', error.finding)
  }
  for (const finding of dataset.finish()) add('record', finding)
  return examined
}

/** The sheet of a place: its number, that of its table, or 1 if the file has no sheets. */
const sheetOf = ({ sheet, table }: FindingPlace, sheets: Examined['sheets']): number =>
  sheet ?? (table === undefined ? undefined : sheets.get(table)) ?? 1

const kinds: { readonly [kind: string]: 'number' | 'boolean' } = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
}

/** The cell or value of a place, if it can be corrected: in records, only values of fields of the standard. */
function spotOf(
  { record, path = [], ...at }: FindingPlace,
  field: string | undefined,
  { input, sheets }: Examined,
): Spot | undefined {
  const { kind } = input
  if (kind !== 'JSON' && kind !== 'NDJSON') {
    const { row, column } = at
    return row === undefined || column === undefined ? undefined : { sheet: sheetOf(at, sheets), row, column }
  }
  const known = fields.find(({ id }) => id === field)
  const name = path.findLast((part) => typeof part === 'string')
  if (record === undefined || known === undefined || known.name !== name) return undefined
  return { kind, record, path, as: kinds[known.type.kind] ?? 'text' }
}

const options: readonly string[] = ['dateOrder', 'duplicateRows', 'layout'] satisfies (keyof ReadOptions)[]

function showGroup(group: FindingGroup, words: Words, examined: Examined): ShownGroup {
  const { turn, severity, isUnread, code, rule = code, field, count, isEverywhere, remedy } = group
  const label = field === undefined ? undefined : words.label(field)
  const isHere = remedy !== undefined && options.includes(remedy.option)
  // A remedy with a button needs no text about the flag of the command.
  const settle = isHere ? undefined : words.settle(remedy)
  const evidence = isHere ? remedy.evidence : undefined
  return {
    heading: words.heading(isUnread ? 'unread' : turn),
    severity,
    rule,
    count,
    ...(isEverywhere ? { everywhere: words.everywhere } : {}),
    ...(label === undefined ? {} : { label }),
    ...(settle === undefined ? {} : { settle }),
    ...(evidence === undefined ? {} : { evidence }),
    remedies: isHere ? remedy.values.map((value) => ({ option: remedy.option as keyof ReadOptions, value })) : [],
    message: words.say(group.source, group),
    places: group.places.map((at): ShownPlace => {
      const spot = spotOf(at, field, examined)
      return { text: words.place(at), ...(spot === undefined ? {} : { spot }) }
    }),
  }
}

/** Shows the findings in words, with the content of the cells. */
export async function showExamined(desk: DeskFile, examined: Examined, words: Words): Promise<CheckedFile> {
  const { input, digest, records, invalid } = examined
  const groups = digest.groups(records).map((group) => showGroup(group, words, examined))
  const isTable = input.workbook !== undefined || input.table !== undefined || input.kind === 'TIP CSV'
  const places = groups.flatMap((group) => group.places).filter(({ spot }) => spot !== undefined)
  if (isTable) await fillPlaces(desk, input, places)
  else if (places.length > 0) await fillValues(desk, places)
  const countable = countableFields.filter((id) => examined.countable.has(id))
  return {
    id: desk.id,
    kind: input.kind,
    records,
    invalid,
    isTable,
    groups,
    countable: countable.map((id) => ({ id, label: words.field(id) })),
  }
}

/** The marks of a workbook: each cell, row or sheet with a finding. A file without sheets becomes a workbook. */
export const marksOf = ({ marks, sheets }: Examined, words: Words): Mark[] =>
  marks.flatMap(({ source, finding }) => toMark(source, finding, words, sheets, 1) ?? [])
