import { type FindingPlace, isObject } from '@tip-standard/core'
import { isNotApproved } from './not-approved.ts'
/**
 * Submissions as JSON. KoboToolbox's data API (v2) gives flat objects, `page/group/question`, with lists of objects for repeats, one
 * list of them under `results`; ODK Central's OData gives nested objects under `value`, with repeats in them where it was asked to
 * expand all. One walk reads both: what counts is the last part of a name.
 */

import type { RecordBatch } from '@tip-standard/sheets'
import { readJson } from '@tip-standard/sheets'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import type { Read } from './read.ts'
import { serverName } from './server-names.ts'
import { type AnswerSet, type Submission, toInstanceId } from './submission.ts'
import type { SurveyIndex } from './survey-index.ts'

type Json = { [member: string]: unknown }

/** Whether there is a value: servers write `null`, empty texts and empty lists for nothing. */
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
  #key: string | undefined

  constructor(index: SurveyIndex, at: FindingPlace) {
    this.#index = index
    this.#at = at
    this.submission = { ...this.#level('', new Map()), instanceId: undefined, findings: this.#findings }
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
    this.#members(value, this.submission, undefined)
    // Central's key stays the same when a submission is edited.
    this.submission.instanceId = toInstanceId(this.#key) ?? this.submission.instanceId
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
    if (what === 'instance') submission.instanceId ??= toInstanceId(text)
    else if (what === 'deprecated') {
      const id = toInstanceId(text)
      if (id !== undefined) submission.deprecatedId = id
    } else if (what === 'key') this.#key ??= text
    else if (what === 'version' && text !== undefined) submission.formVersion = text
    else if (what === 'status') this.#findings.push(createSubmissionFinding('encrypted', this.#at))
    else if (what === 'review') {
      if (isNotApproved(held)) this.#findings.push(createSubmissionFinding('notApproved', this.#at))
    } else if (what === 'media') this.#counts.media += Array.isArray(held) ? held.length : Number(held) || 0
    else if (what === 'personal') this.#counts.personal++
    else if (what === undefined) this.#counts.unknown++
    else this.#counts.server++
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The submissions of a list, or of what an API wraps around one. */
function unwrapped({ value }: RecordBatch['records'][number]): readonly unknown[] {
  if (isObject(value)) for (const name of ['results', 'value']) if (Array.isArray(value[name])) return value[name]
  return [value]
}

/** Reads submissions from JSON, one after the other. */
export async function* readSubmissionJson(
  bytes: Uint8Array,
  index: SurveyIndex,
  file: FindingPlace,
): AsyncGenerator<Read> {
  for await (const { records, findings } of readJson(once(bytes))) {
    if (findings.length > 0)
      yield { findings: findings.map((finding) => ({ ...finding, at: { ...file, ...finding.at } })) }
    for (const record of records)
      for (const [position, value] of unwrapped(record).entries()) {
        const at = { ...file, ...record.at, record: (record.at.record ?? 1) + position }
        if (!isObject(value)) {
          yield { findings: [createSubmissionFinding('noKnownQuestion', at)] }
          continue
        }
        const reader = new ObjectReader(index, at)
        reader.read(value)
        yield { submission: reader.submission, findings: [] }
      }
  }
}
