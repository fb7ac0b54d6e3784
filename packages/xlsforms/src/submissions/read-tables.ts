import type { FindingPlace } from '@tip-standard/core'
/**
 * Submissions as tables: one of the forms, and one for each repeat. Central and Briefcase join them by `KEY` and `PARENT_KEY`, which
 * name the path to an entry; Kobo by `_index` and `_parent_index`.
 */

import { toCell } from '@tip-standard/sheets'
import { toTime } from './copies.ts'
import type { EntryOwners, TableOrigin } from './entry-owners.ts'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { isNotApproved } from './not-approved.ts'
import type { Read } from './read.ts'
import type { ServerName } from './server-names.ts'
import { type AnswerSet, type Submission, toEdits, toInstanceId } from './submission.ts'
import { type SubmissionTable, type TableRow, UNREADABLE } from './submission-table.ts'
import type { SurveyIndex } from './survey-index.ts'
import { type Column, columnsOf } from './table-columns.ts'

/** A row that was read: its answers, and what the server added to them. */
type ReadRow = {
  set: AnswerSet
  server: Map<ServerName, string>
  findings: SubmissionFinding[]
}

/** An entry of a repeat that waits for what it is in. */
type Waiting = { set: AnswerSet; key: string | undefined; order: number; origin: TableOrigin; isTaken: boolean }

const TICKED = new Set(['1', 'true'])
const NOT_TICKED = new Set(['0', 'false', ''])

/** The position in the key of an entry: `uuid:…/group/repeat[2]`, or Kobo's number. */
const orderOf = (key: string | undefined): number => Number(/\[(\d+)\]$/.exec(key ?? '')?.[1] ?? key ?? 0)

class TableReader {
  readonly table: SubmissionTable
  readonly columns: readonly Column[]
  readonly repeat: string | undefined
  readonly isOfEntries: boolean
  readonly isKnown: boolean
  readonly #index: SurveyIndex
  readonly #byQuestion = new Map<string, number>()
  readonly #seen = { server: new Set<number>(), personal: new Set<number>(), media: new Set<number>() }

  constructor(table: SubmissionTable, index: SurveyIndex) {
    this.table = table
    this.#index = index
    const read = columnsOf(table.header.cells, index)
    this.columns = read.columns
    this.repeat = read.repeat
    this.isOfEntries = read.isOfEntries
    this.isKnown = read.isKnown
    for (const [at, column] of this.columns.entries())
      if ((column.kind === 'answer' || column.kind === 'choice') && !this.#byQuestion.has(column.question))
        this.#byQuestion.set(column.question, at)
  }

  /** What there is to say about the header. */
  headerFindings(): SubmissionFinding[] {
    const { at, header } = this.table
    const reported = new Set<string>()
    return this.columns.flatMap((column, position) => {
      const { row } = header.at
      const cell = row === undefined ? {} : { cell: toCell(row, position + 1) }
      const place = { ...at, ...header.at, column: position + 1, ...cell }
      if (column.kind === 'unknown') return [createSubmissionFinding('unknownColumn', place)]
      if (column.kind === 'ambiguous') return [createSubmissionFinding('ambiguousHeader', place)]
      if (column.kind !== 'answer' && column.kind !== 'choice') return []
      const { question, isLabel, kind } = column
      const isAgain = kind === 'answer' && reported.has(question)
      if (kind === 'answer') reported.add(question)
      if (isAgain) return [createSubmissionFinding('repeatedQuestion', place, { question })]
      return isLabel ? [createSubmissionFinding('labelHeader', place, { question })] : []
    })
  }

  /** What the server wrote that was not read, once for each column. */
  closingFindings(): SubmissionFinding[] {
    const say = (code: Parameters<typeof createSubmissionFinding>[0], columns: ReadonlySet<number>) =>
      columns.size === 0 ? [] : [createSubmissionFinding(code, this.table.at, { count: columns.size })]
    const { server, personal, media } = this.#seen
    return [...say('serverData', server), ...say('personalMetadata', personal), ...say('media', media)]
  }

  read({ cells, at }: TableRow): ReadRow {
    const place = { ...this.table.at, ...at }
    const inColumn = (column: number): FindingPlace =>
      at.row === undefined ? place : { ...place, column: column + 1, cell: toCell(at.row, column + 1) }
    const answers = new Map<string, string>()
    const ticked = new Map<string, string[]>()
    const server = new Map<ServerName, string>()
    const findings: SubmissionFinding[] = []
    for (const [position, column] of this.columns.entries()) {
      const text = cells[position] ?? ''
      if (text.trim() === '') continue
      if (column.kind === 'answer') {
        if (!answers.has(column.question)) answers.set(column.question, text)
      } else if (column.kind === 'choice') {
        const { question, code } = column
        const mark = text.trim().toLowerCase()
        if (NOT_TICKED.has(mark)) continue
        if (!TICKED.has(mark) || code === undefined)
          findings.push(createSubmissionFinding('unknownChoice', inColumn(position), { question }))
        else ticked.set(question, [...(ticked.get(question) ?? []), code])
      } else if (column.kind === 'server' && text !== UNREADABLE) this.#note(column.what, text, position, server)
    }
    // The column with all codes says more than those with one each, which Kobo and Central write beside it.
    for (const [question, codes] of ticked)
      if (!answers.has(question)) answers.set(question, this.#index.inOrder(question, codes).join(' '))
    const placeOf = (question?: string): FindingPlace => {
      const column = question === undefined ? undefined : this.#byQuestion.get(question)
      return column === undefined ? place : inColumn(column)
    }
    return { set: { answers, entries: new Map(), placeOf }, server, findings }
  }

  #note(what: ServerName, text: string, position: number, server: Map<ServerName, string>): void {
    if (what === 'personal') this.#seen.personal.add(position)
    else if (what === 'media') {
      if (text !== '0') this.#seen.media.add(position)
    } else if (what === 'server') this.#seen.server.add(position)
    else if (!server.has(what)) server.set(what, text)
  }
}

/** Whether a fault is one of more than a cell: of a row, or of all that follow. */
const isOfRow = ({ severity, at }: SubmissionFinding): boolean => severity === 'error' && at.column === undefined

const isSame = (one: AnswerSet, other: AnswerSet): boolean =>
  JSON.stringify([...one.answers]) === JSON.stringify([...other.answers])

class ExportReader {
  readonly #index: SurveyIndex
  /** Entries that wait for what they are in, by repeat and by the key of what they are in. */
  readonly #waiting = new Map<string, Map<string, Waiting[]>>()
  /** Folders with a table of decisions about consent, of which one may be lost. */
  readonly #unclear = new Set<string>()
  readonly #owners: EntryOwners
  readonly #scope: string

  constructor(index: SurveyIndex, owners: EntryOwners, scope: string) {
    this.#index = index
    this.#owners = owners
    this.#scope = scope
  }

  #originOf({ table }: TableReader): TableOrigin {
    return { scope: this.#scope, folder: table.folder }
  }

  async *read(tables: readonly SubmissionTable[]): AsyncGenerator<Read> {
    const readers = tables.map((table) => new TableReader(table, this.#index))
    const known = readers.filter(({ isKnown }) => isKnown)
    for (const { table } of readers.filter((one) => !one.isKnown))
      yield { findings: [createSubmissionFinding('unknownTable', table.at)] }
    for (const reader of known) yield { findings: reader.headerFindings() }
    const forms = known.filter(({ isOfEntries }) => !isOfEntries)
    for (const reader of known.filter(({ isOfEntries }) => isOfEntries)) yield* this.#readEntries(reader)
    const withForms = new Set(forms.map(({ table }) => table.folder))
    const missingOf = ({ table }: TableReader): ReadonlySet<string> => {
      const there = known.filter((one) => one.table.folder === table.folder || !withForms.has(one.table.folder))
      return new Set([...this.#index.repeats.keys()].filter((repeat) => !there.some((one) => one.repeat === repeat)))
    }
    const said = new Set<string>()
    for (const form of forms)
      for (const repeat of missingOf(form)) {
        const about = JSON.stringify([form.table.folder, repeat])
        if (said.has(about)) continue
        said.add(about)
        yield { findings: [createSubmissionFinding('missingTable', form.table.at, { repeat })] }
      }
    for (const reader of forms) {
      const hasLost = [...this.#unclear].some((one) => one === reader.table.folder || !withForms.has(one))
      yield* this.#readForms(reader, missingOf(reader), hasLost)
    }
    yield { findings: this.#orphans() }
  }

  async *#readEntries(reader: TableReader): AsyncGenerator<Read> {
    const { repeat } = reader
    if (repeat === undefined) return
    const byParent = this.#waiting.get(repeat) ?? new Map<string, Waiting[]>()
    this.#waiting.set(repeat, byParent)
    const origin = this.#originOf(reader)
    const isInForm = this.#index.repeats.get(repeat) === undefined
    const lose = (): void => {
      if (this.#index.asksConsent(repeat)) this.#unclear.add(reader.table.folder)
    }
    if (reader.table.opening.some(isOfRow)) lose()
    for await (const { rows, findings } of reader.table.rows) {
      const said = [...findings]
      if (findings.some(isOfRow)) lose()
      for (const row of rows) {
        if (row.isRagged) continue
        const { set, server, findings } = reader.read(row)
        said.push(...findings)
        const [key, parent] = [server.get('key'), server.get('parentKey') ?? '']
        if (parent === '') lose()
        const waiting = { set, key, order: orderOf(key), origin, isTaken: false }
        // What an entry is in, within another one, is the number of that entry or the path to it, which begins with the form's key.
        if (parent !== '' && (isInForm || parent.includes('/'))) this.#owners.noteEntry(parent, origin, repeat)
        const there = byParent.get(parent)
        if (there === undefined) byParent.set(parent, [waiting])
        else there.push(waiting)
      }
      if (said.length > 0) yield { findings: said }
    }
    yield { findings: reader.closingFindings() }
  }

  async *#readForms(reader: TableReader, missing: ReadonlySet<string>, hasLost: boolean): AsyncGenerator<Read> {
    const origin = this.#originOf(reader)
    for await (const { rows, findings } of reader.table.rows) {
      if (findings.length > 0) yield { findings }
      for (const row of rows) {
        if (row.isRagged) {
          yield { unread: row.cells.flatMap((cell) => toInstanceId(cell) ?? []), findings: [] }
          continue
        }
        const read = this.#form(reader.read(row), origin, missing)
        // An older version of it must not be read in its place.
        if (hasLost && read.submission !== undefined) read.submission.unclear = 'decisionsLost'
        yield read
      }
    }
    yield { findings: reader.closingFindings() }
  }

  #form({ set, server, findings }: ReadRow, origin: TableOrigin, missing: ReadonlySet<string>): Read {
    const [key, instance, version] = [server.get('key'), server.get('instance'), server.get('version')]
    const at = set.placeOf()
    // Central states in this column why there are no answers: not decrypted, or no data.
    if (server.has('status')) return { findings: [createSubmissionFinding('encrypted', at)] }
    if (isNotApproved(server.get('review'))) findings.push(createSubmissionFinding('notApproved', at))
    const isClear = this.#attachAll(set, key, origin, `${instance} ${server.get('edits')}`)
    const deprecated = toInstanceId(server.get('deprecated'))
    // Central's key stays the same when a submission is edited.
    const root = toInstanceId(key) ?? toInstanceId(server.get('root'))
    const edits = toEdits(server.get('edits'))
    const submission: Submission = {
      ...set,
      instanceId: toInstanceId(instance),
      ...(root === undefined ? {} : { rootId: root }),
      ...(deprecated === undefined ? {} : { deprecatedId: deprecated }),
      ...(edits === undefined ? {} : { edits }),
      ...(version === undefined ? {} : { formVersion: version }),
      sentAt: toTime(server.get('sent')),
      endedAt: toTime(server.get('ended')),
      missing,
      ...(isClear ? {} : { unclear: 'unclearEntries' as const }),
      findings,
    }
    return { submission, findings: [] }
  }

  /** Attaches the entries to a form; `false` if nothing states which of those under its key they are. */
  #attachAll(set: AnswerSet, key: string | undefined, origin: TableOrigin, version: string): boolean {
    if (key === undefined) return true
    this.#owners.noteRow(key, origin, version)
    const isOwn = this.#owners.ownedBy(key, origin)
    return this.#attach(set, undefined, key, isOwn ?? (() => true)) && isOwn !== undefined
  }

  /**
   * Attaches to a level the entries that wait for it, in order, and to those the entries that wait for them. `false` if
   * one entry occurs twice with different answers.
   */
  #attach(
    set: AnswerSet,
    within: string | undefined,
    key: string | undefined,
    isOwn: (origin: TableOrigin) => boolean,
  ): boolean {
    if (key === undefined) return true
    let isClear = true
    for (const [repeat, parent] of this.#index.repeats) {
      const all = parent === within ? this.#waiting.get(repeat)?.get(key) : undefined
      if (all === undefined) continue
      const byKey = new Map<string, AnswerSet>()
      const mine = all
        .filter(({ origin }) => isOwn(origin))
        .sort((a, b) => a.order - b.order)
        .filter((entry) => {
          // They stay for a second row of the same version, which has the same ones.
          entry.isTaken = true
          const known = entry.key === undefined ? undefined : byKey.get(entry.key)
          if (known === undefined && entry.key !== undefined) byKey.set(entry.key, entry.set)
          if (known !== undefined && !isSame(known, entry.set)) isClear = false
          return known === undefined
        })
      for (const entry of mine) if (!this.#attach(entry.set, repeat, entry.key, isOwn)) isClear = false
      if (mine.length > 0)
        set.entries.set(
          repeat,
          mine.map((entry) => entry.set),
        )
    }
    return isClear
  }

  #orphans(): SubmissionFinding[] {
    return [...this.#waiting].flatMap(([repeat, byParent]) =>
      [...byParent.values()]
        .flat()
        .filter(({ isTaken }) => !isTaken)
        .map(({ set }) => createSubmissionFinding('orphanEntry', set.placeOf(), { repeat })),
    )
  }
}

/** Reads the submissions of an export: the tables of the forms, with the entries that the other tables hold. */
export function readSubmissionTables(
  tables: readonly SubmissionTable[],
  index: SurveyIndex,
  owners: EntryOwners,
  scope: string,
): AsyncGenerator<Read> {
  return new ExportReader(index, owners, scope).read(tables)
}
