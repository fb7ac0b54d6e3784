/**
 * Submissions as JSON. KoboToolbox's data API (v2) returns flat objects, `page/group/question`, with lists of objects
 * for repeats, in one list under `results`. ODK Central's OData returns nested objects under `value`, which contain
 * repeats if the request expands all. SurveyJS and JSON Forms return flat objects of names, with lists of such objects
 * for repeats. One walk reads them all: only the last part of a name counts.
 */

import { type FindingPlace, isObject } from '@tip-standard/core'
import type { RecordBatch } from '@tip-standard/sheets'
import { readJson } from '@tip-standard/sheets'
import { toTime } from './copies.ts'
import type { EntryOwners, TableOrigin } from './entry-owners.ts'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { isNotApproved } from './not-approved.ts'
import type { Read } from './read.ts'
import { responsesIn } from './read-response.ts'
import { serverName } from './server-names.ts'
import { type AnswerSet, type Submission, toEdits, toInstanceId } from './submission.ts'
import type { SurveyIndex } from './survey-index.ts'

type Json = { [member: string]: unknown }

/** Whether there is a value: for none, servers write `null`, empty texts or empty lists. */
function isSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (Array.isArray(value)) return value.some(isSomething)
  return !isObject(value) || Object.values(value).some(isSomething)
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

class ObjectReader {
  readonly #index: SurveyIndex
  readonly #at: FindingPlace
  readonly #findings: SubmissionFinding[] = []
  readonly #counts = { server: 0, personal: 0, media: 0, unknown: 0 }
  readonly submission: Submission
  /** The repeat whose entry an OData table row is, the key of its parent, and its own key. */
  readonly repeat: string | undefined
  readonly parentKey: string | undefined
  key: string | undefined
  /** Whether the row refers to tables of entries instead of containing them. */
  hasTables = false

  constructor(index: SurveyIndex, at: FindingPlace, value: Json) {
    this.#index = index
    this.#at = at
    this.submission = { ...this.#level('', new Map()), instanceId: undefined, findings: this.#findings }
    // Entries inside a submission also name their parent.
    const [, parent] = Object.entries(value).find(([name]) => serverName(name) === 'parentKey') ?? []
    this.parentKey = typeof parent === 'string' ? parent : undefined
    this.repeat = this.parentKey === undefined ? undefined : this.#scopeOf(value)
    this.read(value)
  }

  /** The repeat with most of the questions in a row. */
  #scopeOf(value: Json, counts: Map<string, number> = new Map()): string | undefined {
    for (const [name, held] of Object.entries(value)) {
      const repeat = this.#index.questions.get(lastPart(name))?.repeat
      if (repeat !== undefined) counts.set(repeat, (counts.get(repeat) ?? 0) + 1)
      else if (isObject(held)) this.#scopeOf(held, counts)
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  }

  #level(path: string, paths: Map<string, string>): AnswerSet & { paths: Map<string, string> } {
    const below = path === '' ? '' : `${path}.`
    return {
      answers: new Map(),
      entries: new Map(),
      paths,
      placeOf: (question) => {
        const full = question === undefined ? path : `${below}${question}`
        const at = question === undefined ? this.#at : { ...this.#at, columnName: question }
        return full === '' ? at : { ...at, path: full.split('.') }
      },
    }
  }

  read(value: Json): void {
    this.#members(value, this.submission, this.repeat)
    // Central's key does not change when a submission is edited.
    const key = toInstanceId(this.key)
    if (key !== undefined) this.submission.rootId = key
    const { server, personal, media, unknown } = this.#counts
    const say = (code: Parameters<typeof createSubmissionFinding>[0], count: number): void => {
      if (count > 0) this.#findings.push(createSubmissionFinding(code, this.#at, { count }))
    }
    say('serverData', server)
    say('personalMetadata', personal)
    say('media', media)
    say('unknownAnswers', unknown)
  }

  #members(value: Json, set: AnswerSet, repeat: string | undefined): void {
    for (const [name, held] of Object.entries(value)) if (isSomething(held)) this.#member(name, held, set, repeat)
  }

  #member(name: string, held: unknown, set: AnswerSet, repeat: string | undefined): void {
    const last = lastPart(name)
    const index = this.#index
    const question = index.questions.get(last)
    if (question !== undefined && question.repeat === repeat && !isObject(held)) {
      if (set.answers.has(last))
        this.#findings.push(createSubmissionFinding('repeatedQuestion', set.placeOf(last), { question: last }))
      else set.answers.set(last, Array.isArray(held) ? held.map(String).join(' ') : String(held))
    } else if (index.repeats.has(last) && index.repeats.get(last) === repeat && Array.isArray(held))
      this.#entries(last, held, set)
    else if (index.groups.has(last) && isObject(held)) this.#members(held, set, repeat)
    else if (name === 'meta' || name === '__system') this.#system(held)
    else this.#note(name, held)
  }

  #entries(repeat: string, held: readonly unknown[], set: AnswerSet): void {
    const path = set.placeOf(repeat).path?.join('.') ?? repeat
    const entries = held.filter(isObject).map((one, position) => {
      const entry = this.#level(`${path}[${position + 1}]`, new Map())
      this.#members(one, entry, repeat)
      return entry
    })
    this.#counts.unknown += held.length - entries.length
    set.entries.set(repeat, [...(set.entries.get(repeat) ?? []), ...entries])
  }

  #system(held: unknown): void {
    if (isObject(held))
      for (const [name, value] of Object.entries(held)) if (isSomething(value)) this.#note(name, value)
  }

  #note(name: string, held: unknown): void {
    const { submission } = this
    const what = serverName(name)
    const text = typeof held === 'string' ? held : undefined
    if (name.endsWith('@odata.navigationLink')) this.hasTables = true
    if (what === 'instance') submission.instanceId ??= toInstanceId(text)
    else if (what === 'deprecated') {
      const id = toInstanceId(text)
      if (id !== undefined) submission.deprecatedId = id
    } else if (what === 'root') {
      const id = toInstanceId(text)
      if (id !== undefined) submission.rootId = id
    } else if (what === 'edits') {
      const edits = toEdits(held)
      if (edits !== undefined) submission.edits = edits
    } else if (what === 'key') this.key ??= text
    else if (what === 'version' && text !== undefined) submission.formVersion = text
    else if (what === 'status') this.#findings.push(createSubmissionFinding('encrypted', this.#at))
    else if (what === 'review') {
      if (isNotApproved(held)) this.#findings.push(createSubmissionFinding('notApproved', this.#at))
    } else if (what === 'media') this.#counts.media += Array.isArray(held) ? held.length : Number(held) || 0
    else if (what === 'personal') this.#counts.personal++
    else if (what === undefined) this.#counts.unknown++
    else {
      if (what === 'sent') submission.sentAt = toTime(text)
      else if (what === 'ended') submission.endedAt = toTime(text)
      this.#counts.server++
    }
  }
}

/** An object that was read, and its origin. */
type PlacedReader = { reader: ObjectReader; origin: TableOrigin }

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The submissions of a list, or of an API response that wraps one. */
function unwrapped({ value }: RecordBatch['records'][number], index: SurveyIndex): readonly unknown[] {
  const responses = responsesIn(value, index)
  if (responses !== undefined) return responses
  if (isObject(value)) for (const name of ['results', 'value']) if (Array.isArray(value[name])) return value[name]
  return [value]
}

/** Reads the objects of a JSON file one after another. */
async function* readObjects(
  bytes: Uint8Array,
  index: SurveyIndex,
  file: FindingPlace,
): AsyncGenerator<{ reader?: ObjectReader; findings: readonly SubmissionFinding[] }> {
  for await (const { records, findings } of readJson(once(bytes))) {
    if (findings.length > 0)
      yield { findings: findings.map((finding) => ({ ...finding, at: { ...file, ...finding.at } })) }
    for (const record of records)
      for (const [position, value] of unwrapped(record, index).entries()) {
        const at = { ...file, ...record.at, record: (record.at.record ?? 1) + position }
        if (!isObject(value)) {
          yield { findings: [createSubmissionFinding('noKnownQuestion', at)] }
          continue
        }
        yield { reader: new ObjectReader(index, at, value), findings: [] }
      }
  }
}

/** Attaches to a level its entries from other tables, and to these their own entries. */
function attach(
  set: AnswerSet,
  key: string | undefined,
  entries: ReadonlyMap<string, PlacedReader[]>,
  isOwn: (origin: TableOrigin) => boolean,
  attached: Set<ObjectReader>,
): void {
  for (const { reader, origin } of key === undefined ? [] : (entries.get(key) ?? [])) {
    const { repeat, submission } = reader
    if (repeat === undefined || !isOwn(origin)) continue
    attached.add(reader)
    set.entries.set(repeat, [...(set.entries.get(repeat) ?? []), submission])
    attach(submission, reader.key, entries, isOwn, attached)
  }
}

/**
 * Reads submissions from JSON files: those of the form itself one after another, with their entries from OData tables.
 */
export async function* readSubmissionJson(
  files: readonly { bytes: () => Uint8Array; at: FindingPlace; folder: string }[],
  index: SurveyIndex,
  owners: EntryOwners,
  scope: string,
): AsyncGenerator<Read> {
  const entries = new Map<string, PlacedReader[]>()
  const forms: PlacedReader[] = []
  for (const { bytes, at, folder } of files) {
    const origin = { scope, folder }
    for await (const { reader, findings } of readObjects(bytes(), index, at)) {
      if (findings.length > 0) yield { findings }
      if (reader === undefined) continue
      const { parentKey, repeat, key, submission } = reader
      if (parentKey !== undefined) {
        entries.set(parentKey, [...(entries.get(parentKey) ?? []), { reader, origin }])
        if (repeat !== undefined && index.repeats.get(repeat) === undefined) owners.noteEntry(parentKey, origin, repeat)
        continue
      }
      forms.push({ reader, origin })
      if (key !== undefined) owners.noteRow(key, origin, `${submission.instanceId} ${submission.edits}`)
    }
  }
  const there = new Set([...entries.values()].flat().map(({ reader }) => reader.repeat))
  const absent = new Set([...index.repeats.keys()].filter((repeat) => !there.has(repeat)))
  const [first] = forms.filter(({ reader }) => reader.hasTables)
  if (first !== undefined)
    for (const repeat of absent)
      yield { findings: [createSubmissionFinding('missingTable', first.reader.submission.placeOf(), { repeat })] }
  const attached = new Set<ObjectReader>()
  for (const { reader, origin } of forms) {
    const { submission, key } = reader
    const isOwn = key === undefined ? () => false : owners.ownedBy(key, origin)
    if (isOwn === undefined) submission.unclear = 'unclearEntries'
    attach(submission, key, entries, isOwn ?? (() => true), attached)
    if (reader.hasTables) submission.missing = absent
    yield { submission, findings: [] }
  }
  for (const { reader } of [...entries.values()].flat()) {
    const { repeat, submission } = reader
    if (repeat !== undefined && !attached.has(reader))
      yield { findings: [createSubmissionFinding('orphanEntry', submission.placeOf(), { repeat })] }
  }
}
