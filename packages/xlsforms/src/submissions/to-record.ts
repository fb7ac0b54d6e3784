/** Answers as a case record: each where the form puts it, and the same rules as in the form on a screen. */

import {
  type CaseRecord,
  type ConsentPurposeCode,
  type FieldId,
  type FindingPlace,
  isObject,
  type RecordFinding,
  type Validator,
} from '@tip-standard/core'
import {
  allQuestions,
  beginning,
  completeRecord,
  type FillIn,
  type FormDefinition,
  type FormSituation,
  filledIn,
  type GroupView,
  type ResolvedForm,
  resolveForm,
  subjectList,
  validatorForForm,
  valueAt,
  viewForm,
} from '@tip-standard/form-model'
import { endingPurposes, refusalRecord, refusedPurposes } from '@tip-standard/form-model/engine'
import { asAsked } from '../survey/merged-consents.ts'
import { nameIn } from '../survey/places.ts'
import { AnswerReader } from './answer-reader.ts'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { withOpenReasons } from './open-reasons.ts'
import type { Submission } from './submission.ts'
import type { SurveyIndex } from './survey-index.ts'
import { isUnasked, withoutAnswer } from './unasked-answer.ts'

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
   * Returns the pseudonyms of a submission: of the case, the person and each entry that has one, counted from 1. By
   * default they are derived from the instance id, so that the same submission always gets the same ones.
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

/** The person whom a submission is about, the first of their list. */
function personOf(record: Json, list: string): unknown {
  const people = record[list]
  return Array.isArray(people) ? people[0] : undefined
}

/** How the answers of a submission are looked at, by what its gates say. */
type Reading = { situation: FormSituation; validate: Validator<CaseRecord> }

/** Makes records of submissions of one form. */
export class RecordMaker {
  readonly #index: SurveyIndex
  readonly #definition: FormDefinition
  readonly #options: ToRecordOptions
  readonly #form: ResolvedForm
  /** The purposes whose refusal leaves only the refusal. */
  readonly #ending: readonly ConsentPurposeCode[]
  readonly #situation: FormSituation
  readonly #readings = new Map<string, Reading>()
  readonly #defaults: Json

  constructor(index: SurveyIndex, options: ToRecordOptions) {
    this.#index = index
    this.#definition = index.survey.definition
    this.#form = asAsked(resolveForm(this.#definition))
    this.#ending = endingPurposes(resolveForm(this.#definition))
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
    const person = personOf(given, list)
    const begun = beginning({ ...given, [list]: [{ id: fill.personId, ...(isObject(person) ? person : {}) }] }, fill)
    const findings = [...submission.findings, ...answers.findings]
    const { situation, validate } = this.#reading(answers.onRecord)
    // Consents that were not exported are not consents that were not given.
    const isBlind = submission.missing?.has(nameIn({ key: subject }, 'consents')) === true
    let count = 0
    const report = (finding: SubmissionFinding): void => {
      if (isBlind && finding.code === 'withoutConsent') count++
      else findings.push(finding)
    }
    const filled = filledIn(begun, 'caseRecord', fill)
    // A reason can be all that there is of an entry, which has an id then.
    const explained = filledIn(withOpenReasons(filled, answers.open, this.#form, situation), 'caseRecord', fill)
    const settled = this.#settle(situation, explained, report, answers)
    if (count > 0) findings.push(createSubmissionFinding('consentsMissing', submission.placeOf(), { count }))
    const { today } = this.#options
    const isRefused = refusedPurposes(personOf(settled.record, list), today, this.#ending).length > 0
    if (isRefused) findings.push(createSubmissionFinding('refused', submission.placeOf()))
    const record = isRefused
      ? refusalRecord(settled.record, { personId: fill.personId, day: today })
      : completeRecord(settled.record, settled.groups, subject)
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
    const situation = { ...this.#situation, onRecord: [...onRecord] }
    const reading = { situation, validate: validatorForForm(this.#definition, situation) }
    this.#readings.set(key, reading)
    return reading
  }

  /** Takes out what is not asked given the other answers, or has no consent, as the form on a screen does, and reports each. */
  #settle(
    situation: FormSituation,
    start: Json,
    report: (finding: SubmissionFinding) => void,
    answers: AnswerReader,
  ): { record: Json; groups: readonly GroupView[] } {
    const { subject } = this.#definition
    let record = start
    for (;;) {
      const groups = viewForm(this.#form, record, situation)
      const unasked = allQuestions(groups).filter((question) => isUnasked(record, question, subject))
      if (unasked.length === 0) return { record, groups }
      // What is not relevant goes one by one: another answer may be relevant without it. Consent depends on none of these answers.
      const noConsent = unasked.filter(({ standing }) => standing === 'noConsent')
      for (const question of noConsent.length > 0 ? noConsent : unasked.slice(0, 1)) {
        const { path, standing, resolved, owner } = question
        const code = standing === 'noConsent' ? 'withoutConsent' : 'notRelevant'
        // What is inside something that has just been removed is reported with it.
        if (valueAt(record, path.slice(0, -1)) === undefined && Object.keys(owner).length > 0) continue
        report(createSubmissionFinding(code, answers.placeAt(path), { question: answers.nameAt(path) ?? resolved.id }))
        record = withoutAnswer(record, question, subject)
      }
    }
  }
}
