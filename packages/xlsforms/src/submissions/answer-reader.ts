import { type ConsentPurposeCode, type FindingPlace, isObject } from '@tip-standard/core'
import {
  answerPath,
  placeOf,
  type RecordPath,
  type ResolvedItem,
  valueAt,
  withReason,
  withValue,
} from '@tip-standard/form-model'
import { gatePurpose } from '../survey/consent-gate.ts'
import { nameIn } from '../survey/places.ts'
import { isChecklist, type SurveyNode, type SurveyQuestion, type SurveyRepeat } from '../survey/survey.ts'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { readValue } from './read-value.ts'
import { type AnswerSet, hasAnswers, type Submission } from './submission.ts'
import type { SurveyIndex } from './survey-index.ts'
import { asDecided, type UnreadAnswer } from './unread-consent.ts'

type Json = { [member: string]: unknown }

/** Puts the answers of one submission in their places in a record. */
export class AnswerReader {
  record: Json = {}
  readonly findings: SubmissionFinding[] = []
  /** Purposes to which the person has consented elsewhere. */
  readonly onRecord: Set<ConsentPurposeCode> = new Set()
  /** Reasons for all unanswered questions on a page or in an entry, of those that are asked. */
  readonly open: { path: RecordPath; reason: string; isOfPart: boolean }[] = []
  readonly #index: SurveyIndex
  readonly #submission: Submission
  /** The paths that reasons explain, by the answers among which they occur. */
  readonly #reasons = new Map<AnswerSet, Map<string, { path: RecordPath; isOfPart: boolean }>>()
  readonly #unread: UnreadAnswer[] = []
  readonly #places = new Map<string, { set: AnswerSet; name?: string }>()

  constructor(index: SurveyIndex, submission: Submission) {
    this.#index = index
    this.#submission = submission
  }

  read(): void {
    this.#places.set('', { set: this.#submission })
    this.#nodes(this.#index.survey.nodes, this.#submission, undefined)
    this.#decide()
  }

  /** The place of the answer at a path of the record, or of the level where it would be. */
  placeAt(path: RecordPath): FindingPlace {
    const steps = path.filter((step) => step !== 'absent')
    for (let length = steps.length; length >= 0; length--) {
      const found = this.#places.get(steps.slice(0, length).join('.'))
      if (found !== undefined) return found.set.placeOf(found.name)
    }
    return this.#submission.placeOf()
  }

  /** The name of the question for a path of the record. */
  nameAt(path: RecordPath): string | undefined {
    return this.#places.get(path.join('.'))?.name
  }

  #report(
    code: Parameters<typeof createSubmissionFinding>[0],
    set: AnswerSet,
    question: string,
    params: Record<string, string | number> = { question },
  ): void {
    this.findings.push(createSubmissionFinding(code, set.placeOf(question), params))
  }

  /** The path of the answers to an item: inside its surrounding entity, or at the top of the record. */
  #pathOf(item: ResolvedItem, around: RecordPath | undefined): RecordPath {
    const owner = around ?? placeOf(item.info.entity, this.#index.survey.definition.subject) ?? []
    return [...owner, ...answerPath(item)]
  }

  #nodes(nodes: readonly SurveyNode[], set: AnswerSet, around: RecordPath | undefined): void {
    for (const node of nodes) {
      if (node.kind === 'question') this.#question(node, set, around)
      else if (node.kind === 'repeat') this.#entries(node, set, around)
      else if ('item' in node.of) {
        const { item } = node.of
        const list = this.#pathOf(item, around)
        // A form about one entry of a list has no other entries.
        const path = item.part?.kind === 'last' ? [...list, 0] : list
        this.#places.set(path.join('.'), { set, name: node.name })
        this.#nodes(node.nodes, set, isChecklist(node) ? around : path)
      } else this.#nodes(node.nodes, set, around)
    }
  }

  #entries({ name, item, nodes, opening }: SurveyRepeat, set: AnswerSet, around: RecordPath | undefined): void {
    const path = this.#pathOf(item, around)
    this.#places.set(path.join('.'), { set, name })
    // An entry that was added and left empty does not count.
    const given = (set.entries.get(name) ?? []).filter(hasAnswers)
    const isClosed = this.#index.codeOf(opening, set.answers.get(opening.name)?.trim() ?? '')?.code === 'no'
    const entries = isClosed ? given.filter((entry) => this.#isNo(entry, name, item)) : given
    if (isClosed && given.length > 0) {
      this.#report('closedList', set, opening.name)
      set.entries.set(name, entries)
    }
    const before = this.#count(path)
    for (const [position, entry] of entries.entries()) {
      const at = [...path, before + position]
      this.#places.set(at.join('.'), { set: entry })
      this.record = withValue(this.record, at, {})
      // The day of withdrawal may be in the future: until then consent would count as given.
      if (isClosed && entry.answers.delete(nameIn({ key: name }, 'withdrawnOn')))
        this.#unread.push({ path: [...at, 'withdrawnOn'], isWhole: true })
      this.#nodes(nodes, entry, at)
    }
  }

  /** Whether an entry of a list that is stated to be empty refuses consent; a refusal is never lost. */
  #isNo(entry: AnswerSet, name: string, { info: { type } }: ResolvedItem): boolean {
    if (type.kind !== 'objects' || type.entity !== 'consent') return false
    const decision = nameIn({ key: name }, 'decision')
    const text = entry.answers.get(decision)
    if (entry.answers.has(nameIn({ key: name }, 'withdrawnOn'))) return true
    const question = this.#index.questions.get(decision)?.question
    return (
      text !== undefined && (question === undefined || this.#index.codeOf(question, text.trim())?.code !== 'granted')
    )
  }

  /** Counts the entries of a list from earlier places. */
  #count(path: RecordPath): number {
    const list = valueAt(this.record, path)
    return Array.isArray(list) ? list.length : 0
  }

  #question(question: SurveyQuestion, set: AnswerSet, around: RecordPath | undefined): void {
    const { name, role, type, item } = question
    const text = set.answers.get(name)
    const path = item === undefined ? undefined : this.#pathOf(item, around)
    if (path !== undefined && role === 'answer') this.#places.set(path.join('.'), { set, name })
    if (path !== undefined && role === 'absent') this.#noteReason(question, path, set)
    if (text === undefined) return
    if (role === 'unanswered') {
      this.#openReasons(question, text, set)
      return
    }
    if (role === 'opening') return
    if (role === 'gate') this.#gate(question, text, set)
    else if (path === undefined || item === undefined || type === 'hidden' || type === 'note')
      this.#report('hiddenAnswer', set, name)
    else if (role === 'absent') this.#reason(question, text, item, path, set)
    else this.#answer(question, text, item, path, set)
  }

  #gate(question: SurveyQuestion, text: string, set: AnswerSet): void {
    const code = this.#index.codeOf(question, text.trim())?.code
    if (code === undefined) this.#report('unknownChoice', set, question.name)
    if (code !== 'yes') return
    const purpose = gatePurpose(question.name)
    this.onRecord.add(purpose)
    this.#report('consentElsewhere', set, question.name, { purpose })
  }

  #answer(question: SurveyQuestion, text: string, item: ResolvedItem, path: RecordPath, set: AnswerSet): void {
    const { line, state = line } = question.lines ?? {}
    const asked = state ?? item
    const { value, notes } = readValue(text, asked, question, this.#index)
    const { kind } = asked.info.type
    for (const note of notes)
      this.#report(note, set, question.name, {
        question: question.name,
        ...(note === 'unreadableAnswer' ? { kind } : {}),
      })
    const isUnread = notes.includes('unknownChoice') || notes.includes('unreadableAnswer')
    if (isUnread && item.info.entity === 'consent') this.#unread.push({ path, isWhole: value === undefined })
    if (value === undefined) return
    if (question.lines === undefined) this.record = withValue(this.record, path, value)
    else this.#lines(question, question.lines, value, path, set)
  }

  /** Reduces each consent that was not read completely to what is safe to assume. */
  #decide(): void {
    const byEntry = new Map<string, { at: RecordPath; unread: Map<string, boolean>; path: RecordPath }>()
    for (const { path, isWhole } of this.#unread) {
      const at = path.slice(0, -1)
      const known = byEntry.get(at.join('.')) ?? { at, unread: new Map<string, boolean>(), path }
      known.unread.set(String(path.at(-1)), isWhole)
      byEntry.set(at.join('.'), known)
    }
    for (const { at, unread, path } of byEntry.values()) {
      const entry = valueAt(this.record, at)
      const decided = isObject(entry) ? asDecided(entry, unread) : entry
      if (decided === entry) continue
      this.record = withValue(this.record, at, decided)
      this.findings.push(createSubmissionFinding('unreadDecision', this.placeAt(path)))
    }
  }

  /** The entries that the lines of a checklist stand for, after those of other places. */
  #lines(
    { name }: SurveyQuestion,
    { line, state, code }: NonNullable<SurveyQuestion['lines']>,
    value: unknown,
    path: RecordPath,
    set: AnswerSet,
  ): void {
    const before = this.#count(path)
    const codes: readonly unknown[] = code === undefined && Array.isArray(value) ? value : [code]
    for (const [position, one] of codes.entries()) {
      const at = [...path, before + position]
      this.#places.set(at.join('.'), { set, name })
      const about = code === undefined || state === undefined ? {} : { [state.info.name]: value }
      this.record = withValue(this.record, at, { [line.info.name]: one, ...about })
    }
  }

  #noteReason({ name, isOfPart = false }: SurveyQuestion, path: RecordPath, set: AnswerSet): void {
    const known = this.#reasons.get(set) ?? new Map()
    known.set(name, { path, isOfPart })
    this.#reasons.set(set, known)
  }

  #openReasons(question: SurveyQuestion, text: string, set: AnswerSet): void {
    const reason = this.#reasonIn(question, text, set)
    if (reason === undefined) return
    for (const name of question.explains ?? []) {
      const found = this.#reasons.get(set)?.get(name)
      if (found !== undefined) this.open.push({ ...found, reason })
    }
  }

  /** Finds a reason by its code or its label. */
  #reasonIn(question: SurveyQuestion, text: string, set: AnswerSet): string | undefined {
    const found = this.#index.codeOf(question, text.trim())
    if (found === undefined) this.#report('unknownChoice', set, question.name)
    else if (found.by !== 'code') this.#report(found.by === 'case' ? 'otherCase' : 'labelRead', set, question.name)
    return found?.code
  }

  #reason(question: SurveyQuestion, text: string, item: ResolvedItem, path: RecordPath, set: AnswerSet): void {
    const reason = this.#reasonIn(question, text, set)
    if (reason === undefined) return
    const answered = question.name.slice(0, -'_absent'.length)
    const holds = this.#holdsAnswer(answered, item, set) || valueAt(this.record, path) !== undefined
    if (holds) this.#report('answerAndReason', set, answered)
    else this.record = withReason(this.record, path, reason)
  }

  /**
   * Whether a question with a reason for its missing answer is answered after all; an entity is if any of its questions
   * is.
   */
  #holdsAnswer(name: string, { info, items }: ResolvedItem, set: AnswerSet): boolean {
    if (info.type.kind === 'objects') return set.answers.has(name) || (set.entries.get(name) ?? []).some(hasAnswers)
    if (info.type.kind !== 'object') return set.answers.has(name)
    return items.some((one) => this.#holdsAnswer(nameIn({ key: name }, one.info.name), one, set))
  }
}
