/** Answers as a case record: each where the form puts it, and the same rules as in the form on a screen. */

import {
  type CaseRecord,
  type ConsentPurposeCode,
  type EntityId,
  type FieldId,
  type FindingPlace,
  fieldsOf,
  isObject,
  type RecordFinding,
  type Validator,
} from '@tip-standard/core'
import {
  allQuestions,
  beginning,
  completeRecord,
  entriesOf,
  type FillIn,
  type FormDefinition,
  type FormSituation,
  filledIn,
  type GroupView,
  isFilledIn,
  placeOf,
  type Question,
  type RecordPath,
  type ResolvedForm,
  type ResolvedItem,
  resolveForm,
  subjectList,
  validatorForForm,
  valueAt,
  viewForm,
  withReason,
  withValue,
} from '@tip-standard/form-model'
import { gatePurpose } from '../survey/consent-gate.ts'
import { asAsked } from '../survey/merged-consents.ts'
import { nameIn } from '../survey/places.ts'
import { isChecklist, type SurveyNode, type SurveyQuestion } from '../survey/survey.ts'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { readValue } from './read-value.ts'
import { type AnswerSet, hasAnswers, type Submission } from './submission.ts'
import type { SurveyIndex } from './survey-index.ts'
import { withoutConsents } from './without-consents.ts'

type Json = { [member: string]: unknown }

/** What the form does not ask and the record needs: the organisation, how long data is kept, when the case was opened. */
export type RecordDefaults = Partial<Pick<CaseRecord, 'case' | 'reportingEntity' | 'dataProtection'>> | Json

/** How answers become a record. */
export type ToRecordOptions = {
  /** The day, `YYYY-MM-DD`: consent can have expired. */
  today: string
  /** Taken only where the form does not ask. */
  defaults?: RecordDefaults
  switchedOn?: readonly FieldId[]
  /**
   * Gives the pseudonyms of a submission: of the case, the person and each entry that has one, counted from 1. Without it they are made
   * of the id of the instance, so that the same submission gives the same ones.
   */
  newId?: (instance: string, position: number) => string
}

/** The record that a submission is. */
export type SubmittedRecord = {
  record: Json
  /** Whether the record is valid under the standard and complete under the form. */
  isValid: boolean
  /** What the validator says about the record, each at the path in the record and at the place of the answer in its file. */
  recordFindings: RecordFinding[]
  findings: SubmissionFinding[]
  at: FindingPlace
}

/** Merges two objects; where both have a name, the value of the answers is kept. */
function merged(defaults: Json, answers: Json): Json {
  const both = { ...defaults }
  for (const [name, value] of Object.entries(answers)) {
    const held = both[name]
    both[name] = isObject(held) && isObject(value) ? merged(held, value) : value
  }
  return both
}

/** Defaults without what the form asks: what it asks and was not answered stays open. */
function unasked(defaults: Json, key: string, index: SurveyIndex): Json {
  const kept = Object.entries(defaults).flatMap(([member, value]): [string, unknown][] => {
    const isTop = ['case', 'reportingEntity', 'dataProtection'].includes(member)
    const name = key === 'caseRecord' && isTop ? member : nameIn({ key }, member)
    const question = index.questions.get(name)?.question
    if (
      index.repeats.has(name) ||
      (Array.isArray(value) && index.groups.has(name)) ||
      (question !== undefined && question.type !== 'hidden')
    )
      return []
    return [[member, isObject(value) ? unasked(value, name, index) : value]]
  })
  return Object.fromEntries(kept)
}

/** The form under which the answers of a submission are looked at, by what its gates say. */
type Reading = { form: ResolvedForm; validate: Validator<CaseRecord> }

/** Makes records of submissions of one form. */
export class RecordMaker {
  readonly #index: SurveyIndex
  readonly #definition: FormDefinition
  readonly #options: ToRecordOptions
  readonly #situation: FormSituation
  readonly #readings = new Map<string, Reading>()
  readonly #defaults: Json

  constructor(index: SurveyIndex, options: ToRecordOptions) {
    this.#index = index
    this.#definition = index.survey.definition
    this.#options = options
    this.#defaults = unasked({ ...options.defaults }, 'caseRecord', index)
    const { today, switchedOn = [] } = options
    this.#situation = { today, index: 0, switchedOn }
  }

  /** `instance` identifies the submission in pseudonyms. */
  make(submission: Submission, instance: string): SubmittedRecord {
    const answers = new AnswerReader(this.#index, submission)
    answers.read()
    const { subject } = this.#definition
    let position = 0
    const newId = (): string => {
      position++
      return this.#options.newId?.(instance, position) ?? `${instance}-${position}`
    }
    const fill: FillIn = { newId, personId: newId(), subject }
    const list = subjectList[subject]
    const given = merged(this.#defaults, answers.record)
    const [person] = Array.isArray(given[list]) ? given[list] : []
    const begun = beginning({ ...given, [list]: [{ id: fill.personId, ...(isObject(person) ? person : {}) }] }, fill)
    const findings = [...submission.findings, ...answers.findings]
    const { form, validate } = this.#reading(answers.onRecord)
    // Consents that were not exported are not consents that were not given.
    const isBlind = submission.missing?.has(nameIn({ key: subject }, 'consents')) === true
    let count = 0
    const report = (finding: SubmissionFinding): void => {
      if (isBlind && finding.code === 'withoutConsent') count++
      else findings.push(finding)
    }
    const settled = this.#settle(form, filledIn(begun, 'caseRecord', fill), report, answers)
    if (count > 0) findings.push(createSubmissionFinding('consentsMissing', submission.placeOf(), { count }))
    const record = completeRecord(settled.record, settled.groups)
    const result = validate(record)
    const recordFindings = (result.ok ? result.warnings : result.findings).map((finding) => ({
      ...finding,
      at: { ...answers.placeAt(finding.at.path), path: finding.at.path },
    }))
    return { record, isValid: result.ok, recordFindings, findings, at: submission.placeOf() }
  }

  #reading(onRecord: ReadonlySet<ConsentPurposeCode>): Reading {
    const key = [...onRecord].sort().join(' ')
    const known = this.#readings.get(key)
    if (known !== undefined) return known
    const definition = withoutConsents(this.#definition, onRecord)
    const reading = { form: asAsked(resolveForm(definition)), validate: validatorForForm(definition, this.#situation) }
    this.#readings.set(key, reading)
    return reading
  }

  /** Takes out what is not asked given the other answers, or has no consent, as the form on a screen does, and reports each. */
  #settle(
    form: ResolvedForm,
    start: Json,
    report: (finding: SubmissionFinding) => void,
    answers: AnswerReader,
  ): { record: Json; groups: readonly GroupView[] } {
    let record = start
    for (;;) {
      const groups = viewForm(form, record, this.#situation)
      const unasked = allQuestions(groups).filter((question) => isUnasked(record, question))
      if (unasked.length === 0) return { record, groups }
      // What is not relevant goes one by one: another answer may be relevant without it. Consent depends on none of these answers.
      const noConsent = unasked.filter(({ standing }) => standing === 'noConsent')
      for (const question of noConsent.length > 0 ? noConsent : unasked.slice(0, 1)) {
        const { path, standing, resolved, owner } = question
        const code = standing === 'noConsent' ? 'withoutConsent' : 'notRelevant'
        // What is inside something that has just been removed is reported with it.
        if (valueAt(record, path.slice(0, -1)) === undefined && Object.keys(owner).length > 0) continue
        report(createSubmissionFinding(code, answers.placeAt(path), { question: answers.nameAt(path) ?? resolved.id }))
        record = withoutAnswer(record, question)
      }
    }
  }
}

/** Whether an entry has nothing but what is filled in. */
const isBare = (entry: unknown, id: EntityId): boolean =>
  isObject(entry) && fieldsOf(id).every((info) => isFilledIn(info) || entry[info.name] === undefined)

/** A record without the answer to a question: of a list that is asked in parts, without that part. */
function withoutAnswer(record: Json, { path, resolved }: Question): Json {
  const { part, items, info } = resolved
  if (part === undefined) return withReason(withValue(record, path, undefined), path, undefined)
  const list = valueAt(record, path)
  if (!Array.isArray(list) || info.type.kind !== 'objects') return record
  const { entity } = info.type
  const own = new Set(entriesOf(resolved, list))
  const left = list.flatMap((entry: unknown, at): unknown[] => {
    if (!own.has(at)) return [entry]
    if (part.kind === 'codes') return []
    const rest = items.reduce(
      (changed, one) => withReason(withValue(changed, [one.info.name], undefined), [one.info.name], undefined),
      entry,
    )
    return isBare(rest, entity) ? [] : [rest]
  })
  const isSame = left.length === list.length && left.every((entry, at) => entry === list[at])
  return isSame ? record : withValue(record, path, left.length === 0 ? undefined : left)
}

/** Whether there is an answer that may not be in the record. */
function isUnasked(record: Json, question: Question): boolean {
  const {
    standing,
    resolved: { info, hidden },
  } = question
  // A pseudonym says nothing about a person, and a record cannot be without it.
  if (standing === 'asked' || standing === 'filled' || standing === 'switchedOff' || isFilledIn(info)) return false
  if (standing === 'irrelevant' && hidden === 'keep') return false
  return withoutAnswer(record, question) !== record
}

/** Puts the answers of one submission into their places in a record. */
class AnswerReader {
  record: Json = {}
  readonly findings: SubmissionFinding[] = []
  /** Purposes to which the person has consented somewhere else. */
  readonly onRecord = new Set<ConsentPurposeCode>()
  readonly #index: SurveyIndex
  readonly #submission: Submission
  readonly #places = new Map<string, { set: AnswerSet; name?: string }>()

  constructor(index: SurveyIndex, submission: Submission) {
    this.#index = index
    this.#submission = submission
  }

  read(): void {
    this.#places.set('', { set: this.#submission })
    this.#nodes(this.#index.survey.nodes, this.#submission, undefined)
  }

  /** Where the answer at a path of the record stood, or what it would have been in. */
  placeAt(path: RecordPath): FindingPlace {
    const steps = path.filter((step) => step !== 'absent')
    for (let length = steps.length; length >= 0; length--) {
      const found = this.#places.get(steps.slice(0, length).join('.'))
      if (found !== undefined) return found.set.placeOf(found.name)
    }
    return this.#submission.placeOf()
  }

  /** The name of the question that is asked for a path of the record. */
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

  /** Where the answers to an item are: in what encloses it, or at the top of the record. */
  #pathOf({ info }: ResolvedItem, around: RecordPath | undefined): RecordPath {
    const owner = around ?? placeOf(info.entity, this.#index.survey.definition.subject) ?? []
    return [...owner, info.name]
  }

  #nodes(nodes: readonly SurveyNode[], set: AnswerSet, around: RecordPath | undefined): void {
    for (const node of nodes) {
      if (node.kind === 'question') this.#question(node, set, around)
      else if (node.kind === 'repeat') this.#entries(node.name, node.item, node.nodes, set, around)
      else if ('item' in node.of) {
        const { item } = node.of
        const list = this.#pathOf(item, around)
        // A form about one entry of a list has no other.
        const path = item.part?.kind === 'last' ? [...list, 0] : list
        this.#places.set(path.join('.'), { set, name: node.name })
        this.#nodes(node.nodes, set, isChecklist(node) ? around : path)
      } else this.#nodes(node.nodes, set, around)
    }
  }

  #entries(
    name: string,
    item: ResolvedItem,
    nodes: readonly SurveyNode[],
    set: AnswerSet,
    around: RecordPath | undefined,
  ): void {
    const path = this.#pathOf(item, around)
    this.#places.set(path.join('.'), { set, name })
    // An entry that was added and left empty is none.
    const entries = (set.entries.get(name) ?? []).filter(hasAnswers)
    const before = this.#count(path)
    for (const [position, entry] of entries.entries()) {
      const at = [...path, before + position]
      this.#places.set(at.join('.'), { set: entry })
      this.record = withValue(this.record, at, {})
      this.#nodes(nodes, entry, at)
    }
  }

  /** How many entries of a list there are from places before. */
  #count(path: RecordPath): number {
    const list = valueAt(this.record, path)
    return Array.isArray(list) ? list.length : 0
  }

  #question(question: SurveyQuestion, set: AnswerSet, around: RecordPath | undefined): void {
    const { name, role, type, item } = question
    const text = set.answers.get(name)
    const path = item === undefined ? undefined : this.#pathOf(item, around)
    if (path !== undefined && role === 'answer') this.#places.set(path.join('.'), { set, name })
    if (text === undefined) return
    if (role === 'gate') this.#gate(question, text, set)
    else if (path === undefined || item === undefined || type === 'hidden' || type === 'note')
      this.#report('hiddenAnswer', set, name)
    else if (role === 'absent') this.#reason(question, text, item, path, set)
    else this.#answer(question, text, item, path, set)
  }

  #gate(question: SurveyQuestion, text: string, set: AnswerSet): void {
    const code = this.#index.isChoice(question, text.trim())
      ? text.trim()
      : this.#index.codesByLabel(question).get(text.trim())
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
    if (value === undefined) return
    if (question.lines === undefined) this.record = withValue(this.record, path, value)
    else this.#lines(question, question.lines, value, path, set)
  }

  /** The entries that the lines of a checklist are, after those of other places. */
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

  #reason(question: SurveyQuestion, text: string, item: ResolvedItem, path: RecordPath, set: AnswerSet): void {
    const given = text.trim()
    const isCode = this.#index.isChoice(question, given)
    const reason = isCode ? given : this.#index.codesByLabel(question).get(given)
    if (reason === undefined) {
      this.#report('unknownChoice', set, question.name)
      return
    }
    if (!isCode) this.#report('labelRead', set, question.name)
    const answered = question.name.slice(0, -'_absent'.length)
    const holds = this.#holdsAnswer(answered, item, set) || valueAt(this.record, path) !== undefined
    if (holds) this.#report('answerAndReason', set, answered)
    else this.record = withReason(this.record, path, reason)
  }

  /** Whether the question whose absence is explained has an answer after all; an entity has one where any of its questions has. */
  #holdsAnswer(name: string, { info, items }: ResolvedItem, set: AnswerSet): boolean {
    if (info.type.kind === 'objects') return set.answers.has(name) || (set.entries.get(name) ?? []).some(hasAnswers)
    if (info.type.kind !== 'object') return set.answers.has(name)
    return items.some((one) => this.#holdsAnswer(nameIn({ key: name }, one.info.name), one, set))
  }
}
