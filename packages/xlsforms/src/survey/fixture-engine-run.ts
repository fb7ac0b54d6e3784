/** Drives a survey in ODK's engine, and looks after each answer whether the engine asks and refuses what the form does. */

import { consentStands, holds } from '@tip-standard/core/conditions'
import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { ruleConditions } from '@tip-standard/core/rule-conditions'
import {
  allQuestions,
  type FormDefinition,
  type ResolvedItem,
  resolveForm,
  subjectList,
  validatorForForm,
  viewForm,
} from '@tip-standard/form-model'
import { endingPurposes, refusedPurposes } from '@tip-standard/form-model/engine'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import { expect } from 'vitest'
import { answersToTry, type EngineState, readEngine, situation } from '../fixture-drive.ts'
import { type EngineForm, type EngineNode, nameOf, openSurvey } from '../fixture-odk-engine.ts'
import { toSurvey } from './build-survey.ts'
import { answersIn, type Expression, isNo, isYes } from './expression.ts'
import { asAsked } from './merged-consents.ts'
import type { Survey, SurveyNode } from './survey.ts'

type Json = Record<string, unknown>

/** Codes that expressions name. */
const namedIn = (survey: Survey): Set<string> =>
  new Set([...JSON.stringify(survey.nodes).matchAll(/"kind":"text","value":"([^"]+)"/g)].map(([, code]) => code ?? ''))

/** Questions whose relevance the engine and `viewForm` see differently; a list that is divided has several at one path. */
function disagreements({ record, placed }: EngineState, survey: Survey): string[] {
  const asked = new Map<string, string>()
  const byItem = new Map<ResolvedItem, string>()
  for (const { path, standing, resolved } of allQuestions(
    viewForm(asAsked(resolveForm(survey.definition)), record, situation),
  )) {
    asked.set(path.join('.'), standing)
    if (resolved.part?.kind === 'codes') byItem.set(resolved, standing)
  }
  const standingOf = ({ path, question: { item } }: EngineState['placed'][number]): string | undefined =>
    (item && byItem.get(item)) ?? asked.get(path)
  return placed
    .filter((one) => one.node.currentState.relevant !== (standingOf(one) === 'asked'))
    .map((one) => `${one.path} ${standingOf(one)}`)
}

function relevances(nodes: readonly SurveyNode[]): string[] {
  return nodes.flatMap((node) => [
    // One question is there for the labels of its choices only; the only part of an entity has the reason of the whole.
    ...(isYes(node.relevant) || isNo(node.relevant) || (node.kind === 'question' && node.role === 'shownText')
      ? []
      : [node.name]),
    ...(node.kind === 'question' ? [] : relevances(node.nodes)),
  ])
}

/** What was seen of the branches of each relevance: that it holds, that it does not. */
class Branches {
  readonly seen = new Map<string, Set<boolean>>()

  note(nodes: readonly EngineNode[]): void {
    for (const node of nodes) {
      const name = nameOf(node)
      const seen = this.seen.get(name)
      if (seen === undefined) this.seen.set(name, new Set([node.currentState.relevant]))
      else seen.add(node.currentState.relevant)
    }
  }

  missing(survey: Survey): string[] {
    return relevances(survey.nodes).filter((name) => this.seen.get(name)?.size !== 2)
  }
}

const isBlank = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0)

/** Whether one decision about the purpose of a consent is consent today, and another is not; of a purpose that a constraint is about. */
function isContradicted({ purpose }: Json, { consents }: Json, asked: Expression): boolean {
  if (typeof purpose !== 'string' || !JSON.stringify(asked).includes(`"value":"${purpose}"`)) return false
  const alone = (of: string): boolean[] =>
    (consents as Json[])
      .filter((one) => one['purpose'] === of)
      .map((one) => consentStands([{ ...one, purpose }], { purpose: purpose as never, day: situation.today }))
  return alone(purpose).includes(true) && [...alone(purpose), ...alone('unspecified')].includes(false)
}

/** Whether the standard refuses an answer: because of the answer itself, or by a rule that applies to it. */
function isRefused(
  { question, entry, parent, path, made }: EngineState['placed'][number],
  { record, bad, open }: Judged,
): boolean {
  return question.constraints.some(({ rule, holds: asked }) => {
    if (question.item?.id === 'consent.decision' && rule === undefined) return isContradicted(entry, parent, asked)
    // What belongs together, such as an amount and its currency, is asked of the last of its answers.
    const entryPath = path.slice(0, path.lastIndexOf('.'))
    if (rule === undefined && answersIn(asked).length > 0) return open.has(entryPath)
    if (rule === undefined) return bad.has(path)
    const asks = ruleConditions[rule]
    if (asks === undefined) return false
    const isBroken = (scope: { entity: Json; parent: Json; root: unknown }): boolean =>
      (asks.when === undefined || holds(asks.when, scope as never)) && !holds(asks.must, scope as never)
    if (made === undefined) return isBroken({ entity: entry, parent, root: record })
    return made.some((one) => isBroken({ entity: one, parent: entry, root: record }))
  })
}

/** A record, the paths of answers that are out of bounds or not written as they have to be, and of entities that lack what they need. */
type Judged = { record: unknown; bad: ReadonlySet<string>; open: ReadonlySet<string> }

function judge(record: unknown, validator: Driven['validator']): Judged {
  const result = validator(record)
  const findings = result.ok ? result.warnings : result.findings
  const bad = findings.filter(({ code }) => /^(range|length|format)$/.test(code))
  const open = findings.filter(({ code }) => code === 'required')
  return {
    record,
    bad: new Set(bad.map(({ at: { path } }) => path.join('.'))),
    open: new Set(open.map(({ at: { path } }) => path.slice(0, -1).join('.'))),
  }
}

/**
 * Whether a rule compares the answer with another one of the entry that is wrong by itself: until that is corrected,
 * neither side counts.
 */
function isComparedWithFault({ question, path }: EngineState['placed'][number], { bad }: Judged): boolean {
  const entry = path.slice(0, path.lastIndexOf('.') + 1)
  return question.constraints.some(({ rule }) => {
    const { must } = (rule && ruleConditions[rule]) || {}
    const pairs = JSON.stringify(must ?? {}).matchAll(/"op":"notAfter","fields":\["([^"]+)","([^"]+)"\]/g)
    const fields = [...pairs].flatMap(([, one = '', other = '']) => [one, other])
    return fields.some((field) => {
      // `../` leads from an entry of a list to what holds the list.
      const holder = entry.replace(/[^.]+\.(\d+\.)?$/, '')
      const other = field.startsWith('../') ? `${holder}${field.slice(3)}` : `${entry}${field}`
      return other !== path && bad.has(other)
    })
  })
}

/** A record as it is read: a consent that is on record elsewhere opens questions, and is not in it. */
function withoutGates(record: Json, { nodes, definition }: Survey): Json {
  if (!nodes.some((node) => node.kind === 'question' && node.role === 'gate')) return record
  const list = subjectList[definition.subject]
  const people = (record[list] as Json[]).map(({ consents: _consents, ...person }) => person)
  return { ...record, [list]: people }
}

/** Answers that the engine takes and the standard refuses, or the reverse. */
function misjudged({ record, placed }: EngineState, { survey, validator }: Driven): string[] {
  const judged = { ...judge(record, validator), record: withoutGates(record, survey) }
  const { subject } = survey.definition
  const [person] = record[subjectList[subject]] as Json[]
  // The form asks for nothing more of a person who refused; a survey cannot end there, and goes on asking for enough lines.
  const isOver = refusedPurposes(person, situation.today, endingPurposes(resolveForm(survey.definition))).length > 0
  return placed
    .filter(({ node }) => node.currentState.relevant && !isBlank(node.currentState.value))
    .filter(({ question }) => !isOver || question.lines === undefined)
    .filter((one) => !isComparedWithFault(one, judged))
    .filter((one) => (one.node.validationState.violation?.condition === 'constraint') !== isRefused(one, judged))
    .map(({ path, question }) => `${path} ${question.constraints.map(({ rule }) => rule ?? 'bounds').join()}`)
}

/** Consent to everything that the form asks for, in an entry of its own for each purpose. */
export function giveConsent(form: EngineForm, survey: Survey, decision: 'granted' | 'refused'): void {
  const purposes = [...JSON.stringify(survey.definition).matchAll(/"consents":\[([^\]]*)\]/g)]
    .flatMap(([, list = '']) => list.split(','))
    .map((purpose) => purpose.replaceAll('"', ''))
    .filter((purpose) => purpose !== '' && !purpose.includes('{'))
  const gates = form.nodes().filter(({ currentState }) => currentState.reference.startsWith('/data/consent_on_record_'))
  for (const gate of gates) gate.selectValue?.(decision === 'granted' ? 'yes' : 'no')
  if (gates.length > 0 || form.ranges('victim_consents').length === 0) return
  // A few more than the form asks for, on which questions about consents depend.
  for (const [entry, purpose] of [...new Set([...purposes, 'referral', 'research', 'tracing'])].entries()) {
    if ((form.ranges('victim_consents')[0]?.currentState.children?.length ?? 0) <= entry) form.add('victim_consents')
    for (const [name, value] of [
      ['purpose', purpose],
      ['decision', decision],
    ] as const) {
      const node = form.all(`victim_consents_${name}`)[entry]
      if (node !== undefined) form.put(node, value)
    }
  }
}

/** A survey, the codes that its expressions name, and the validator of its form. */
type Driven = {
  survey: Survey
  named: ReadonlySet<string>
  validator: ReturnType<typeof validatorForForm>
  changesPurposes: boolean
}

/** How often a question was answered. */
type Visits = Map<string, number>

/** One action of a person: another entry, a reason, or an answer to the question that was answered least often. */
function act(
  form: EngineForm,
  nodes: readonly EngineNode[],
  { survey, named, changesPurposes }: Driven,
  next: (below: number) => number,
  visits: Visits,
): void {
  const [empty] = nodes.filter(
    (node) => node.addInstances !== undefined && node.currentState.relevant && node.currentState.children?.length === 0,
  )
  if (empty !== undefined && next(4) === 0) return void empty.addInstances?.()
  const reasons = nodes.filter(({ currentState }) => /_absent$/.test(currentState.reference) && currentState.relevant)
  if (next(12) === 0) return void reasons[next(reasons.length)]?.selectValue?.(next(2) === 0 ? 'refused' : null)
  const open = readEngine(form, survey).placed.filter(
    ({ node, path }) => node.currentState.relevant && (changesPurposes || !/consents\.\d+\.purpose$/.test(path)),
  )
  const least = Math.min(...open.map(({ path }) => visits.get(path) ?? 0))
  const rare = open.filter(({ path }) => (visits.get(path) ?? 0) === least)
  const chosen = rare[next(rare.length)]
  if (chosen === undefined) return
  visits.set(chosen.path, least + 1)
  const answers = next(4) === 0 ? [undefined] : answersToTry(chosen.question, named)
  form.put(chosen.node, answers[(least + next(2)) % answers.length])
}

/**
 * Takes back what has a reason that was not asked both ways: chance alone seldom leaves one question of many, or all
 * lines of a list, blank.
 */
function takeBack(form: EngineForm, missing: readonly string[]): void {
  const reason = missing.find((name) => name.endsWith('_absent'))
  const given = form.all(reason?.replace(/_absent$/, '') ?? '').flatMap((node) => [node, ...form.nodes(node)])
  for (const node of given)
    if (node.currentState.relevant && node.currentState.children === null) form.put(node, undefined)
}

/** Whether the engine refuses decisions about consent, which may contradict each other. */
const areContradicting = ({ placed }: EngineState): boolean =>
  placed.some(
    ({ question, node }) =>
      question.item?.id === 'consent.decision' && node.validationState.violation?.condition === 'constraint',
  )

/**
 * How many answers are given, and whether consents become ones to something else: then decisions can contradict each
 * other, and little is asked.
 */
type Drive = { steps: number; changesPurposes?: boolean }

/** Answers questions, and looks after each answer whether the engine asks what `viewForm` asks. */
export function drive(
  form: EngineForm,
  survey: Survey,
  next: (below: number) => number,
  { steps, changesPurposes = false }: Drive,
): Branches {
  const branches = new Branches()
  // As it is opened, before anyone consents.
  branches.note(form.nodes())
  const visits: Visits = new Map()
  const driven: Driven = {
    survey,
    named: namedIn(survey),
    validator: validatorForForm(survey.definition, situation),
    changesPurposes,
  }
  for (let step = 0; step < steps && (step < 100 || branches.missing(survey).length > 0); step++) {
    if (step % 80 === 0) {
      giveConsent(form, survey, step % 240 === 80 ? 'refused' : 'granted')
    }
    const nodes = form.nodes()
    branches.note(nodes)
    if (step % 10 === 9) takeBack(form, branches.missing(survey))
    else act(form, nodes, driven, next, visits)
    // Whatever came about since the last look is still there, so not every step has to be looked at.
    if (step % 3 === 0) {
      const state = readEngine(form, survey)
      expect(misjudged(state, driven)).toEqual([])
      // While decisions contradict each other, surveys ask less: which of them is the last one they cannot tell.
      if (!areContradicting(state)) expect(disagreements(state, survey)).toEqual([])
    }
  }
  return branches
}

/** Numbers that are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  const generator = mersenne(seed)
  return (below) => uniformInt(generator, 0, below - 1)
}

/** Drives a form, with every translation, until each question that is asked only sometimes was asked and was not. */
export async function expectBothWays(definition: FormDefinition): Promise<void> {
  const survey = toSurvey(definition, { locales: [fr, rw, sw, rn], unreviewedTexts: true })
  const branches = drive(await openSurvey(survey), survey, numbers(7), { steps: 3000 })
  expect(branches.missing(survey)).toEqual([])
}
