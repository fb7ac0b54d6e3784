/** Random answers that agree with each other, and what is asked given them, for tests: by `viewForm`, not by expressions. */

import {
  allQuestions,
  type FormDefinition,
  type RecordPath,
  resolveForm,
  subjectList,
  viewForm,
} from '@tip-standard/form-model'
import { Draws } from '../submissions/fixture-fill-in.ts'
import { answersIn } from '../submissions/fixture-flatten.ts'
import type { AnswerSet } from '../submissions/submission.ts'
import { SurveyIndex } from '../submissions/survey-index.ts'
import { RecordMaker } from '../submissions/to-record.ts'
import { gatePurpose } from '../survey/consent-gate.ts'
import { isNo, isYes } from '../survey/expression.ts'
import { asAsked } from '../survey/merged-consents.ts'
import type { Survey, SurveyNode, SurveyQuestion } from '../survey/survey.ts'

/** Answers of one level by name, lists of such for repeats. */
export type Answers = { [name: string]: string | string[] | number | Answers[] }

/** Answers, and whether each question is asked given them: `name`, or `repeat[1]/name` in entries. */
export type Situation = { answers: Answers; asked: ReadonlyMap<string, boolean> }

const TODAY = '2026-01-01'
const GATE = 'consent_on_record_'

/** Answers without which most of a form is not asked, or what is asked about children always is. */
const WANTED = [
  [GATE, 'yes'],
  ['_decision', 'granted'],
  ['_minorAtRegistration', 'adult'],
] as const

/** How often something is answered, in percent: the age in several ways, of which only one is asked. */
function percentOf({ name, role }: SurveyQuestion): number {
  if (role === 'absent') return 10
  if (/withdrawn|expiry|Excluded$/.test(name)) return 12
  if (name.endsWith('_decision')) return 90
  return /_(birthDate|age)$/.test(name) ? 35 : 65
}

const pad = (value: number): string => String(value).padStart(2, '0')

function answerTo(question: SurveyQuestion, survey: Survey, draws: Draws): string {
  const { type, name, list } = question
  if (type === 'selectOne' || type === 'selectMany') {
    const codes = survey.lists.find((one) => one.name === list)?.choices.map(({ code }) => code) ?? []
    const wanted = WANTED.find(([end]) => (end === GATE ? name.startsWith(end) : name.endsWith(end)))?.[1]
    if (wanted !== undefined && draws.often(85)) return wanted
    return type === 'selectOne' ? draws.one(codes) : [...new Set([draws.one(codes), draws.one(codes)])].join(' ')
  }
  if (type === 'integer' || type === 'decimal') return String(1 + draws.below(60))
  // Whatever day it is: long ago, or long from now.
  if (/withdrawnOn|expiry/.test(name)) return draws.often(50) ? '2001-02-03' : '2099-02-03'
  const day = `${1960 + draws.below(60)}-${pad(1 + draws.below(12))}-${pad(1 + draws.below(28))}`
  if (type === 'date') return day
  return question.item?.info.type.kind === 'partialDate' ? day.slice(0, draws.one([4, 7, 10])) : 'text'
}

const emptySet = (): AnswerSet => ({ answers: new Map(), entries: new Map(), placeOf: () => ({}) })

function answered(nodes: readonly SurveyNode[], survey: Survey, draws: Draws, set = emptySet()): AnswerSet {
  for (const node of nodes) {
    if (node.kind === 'group') answered(node.nodes, survey, draws, set)
    else if (node.kind === 'repeat') set.entries.set(node.name, entriesOf(node.name, node.nodes, survey, draws))
    else if (node.type !== 'note' && node.type !== 'hidden') {
      if (draws.often(percentOf(node))) set.answers.set(node.name, answerTo(node, survey, draws))
    }
  }
  return set
}

function entriesOf(name: string, nodes: readonly SurveyNode[], survey: Survey, draws: Draws): AnswerSet[] {
  const isConsents = name.endsWith('_consents')
  const purposes = survey.lists.find((list) => list.name === `${name}_purpose_codes`)?.choices ?? []
  const some = draws.below(isConsents ? purposes.length + 1 : 3)
  const count = isConsents && draws.often(50) ? purposes.length : some
  return Array.from({ length: count }, (_, at) => {
    const entry = answered(nodes, survey, draws)
    // One decision for each purpose: of several a record takes the last, and a survey none.
    if (isConsents) entry.answers.set(`${name}_purpose`, purposes[at]?.code ?? '')
    return entry
  })
}

/** A path of the record as questions are named: `victim_consents[1]/victim_consents_purpose`. */
function nameOf([first, ...rest]: RecordPath, subject: 'victim' | 'perpetrator', survey: Survey): string {
  const isPerson = first === subjectList[subject]
  const isTop = ['case', 'reportingEntity', 'dataProtection'].includes(String(first))
  let [key, above] = [isPerson ? subject : isTop ? String(first) : `caseRecord_${first}`, '']
  for (const step of isPerson ? rest.slice(1) : rest)
    if (typeof step === 'number' && !indexOf(survey).repeats.has(key)) continue
    else if (typeof step === 'number') above += `${key}[${step + 1}]/`
    else key += `_${step}`
  return above + key
}

/** The questions about lines, by the name of the checklist. */
function linesBy(nodes: readonly SurveyNode[]): Map<string, string[]> {
  return new Map(
    nodes.flatMap((node) => {
      if (node.kind === 'question') return []
      const own = node.nodes.flatMap((one) =>
        one.kind === 'question' && one.lines?.code !== undefined ? [one.name] : [],
      )
      return [
        ...(node.kind === 'group' && 'item' in node.of ? [[node.name, own] as const] : []),
        ...linesBy(node.nodes),
      ]
    }),
  )
}

const indexes = new WeakMap<Survey, SurveyIndex>()

/** The index of a survey, made once for all its situations. */
function indexOf(survey: Survey): SurveyIndex {
  const index = indexes.get(survey) ?? new SurveyIndex(survey)
  indexes.set(survey, index)
  return index
}

/** A random situation of a survey. */
export function situationOf(survey: Survey, seed: number): Situation {
  const { definition } = survey
  const index = indexOf(survey)
  const set = answered(survey.nodes, survey, new Draws(seed))
  const gates = [...set.answers].filter(([name]) => name.startsWith(GATE))
  const onRecord = gates.flatMap(([name, answer]) => (answer === 'yes' ? [gatePurpose(name)] : []))
  const maker = new RecordMaker(index, { today: TODAY })
  const { record } = maker.make({ ...set, instanceId: undefined, findings: [] }, 'x')
  const form = asAsked(resolveForm(definition))
  const asked = new Map<string, boolean>()
  const seen = new Map<string, number>()
  const lines = linesBy(survey.nodes)
  for (const { path, standing, resolved } of allQuestions(
    viewForm(form, record, { today: TODAY, index: 0, onRecord }),
  )) {
    const name = nameOf(path, definition.subject, survey)
    // A list that is asked in several places has one path, and numbered names.
    const count = (seen.get(name) ?? 0) + 1
    if (resolved.part !== undefined) seen.set(name, count)
    const numbered = count === 1 ? name : `${name}_${count}`
    asked.set(numbered, standing === 'asked')
    const above = numbered.replace(/[^/]*$/, '')
    for (const line of lines.get(numbered.slice(above.length)) ?? []) asked.set(above + line, standing === 'asked')
  }
  const answers: Answers = {}
  for (const [key, text] of [...gates, ...answersIn(survey, record)]) {
    const [name = '', ...above] = key.split('/').reverse()
    const type = index.questions.get(name)?.question.type
    if (type === undefined || type === 'hidden') continue
    // What was not asked is completed in the record, and is not an answer of the survey.
    if (name.endsWith('_absent') && asked.get(key.slice(0, -'_absent'.length)) !== true) continue
    let at = answers
    for (const step of above.reverse()) {
      const [, repeat = '', position = ''] = /^(.*)\[(\d+)\]$/.exec(step) ?? []
      const list = (at[repeat] ?? []) as Answers[]
      at[repeat] = list
      at = list[Number(position) - 1] ??= {}
    }
    at[name] = type === 'selectMany' ? text.split(' ') : type === 'integer' || type === 'decimal' ? Number(text) : text
  }
  return { answers, asked }
}

/** Questions that are asked or not, by what is answered. */
function conditional(nodes: readonly SurveyNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(isYes(node.relevant) || isNo(node.relevant) ? [] : [node.name]),
    ...(node.kind === 'question' ? [] : conditional(node.nodes)),
  ])
}

const chosenBefore = new WeakMap<FormDefinition, readonly Situation[]>()

/** A few situations in which every conditional question is asked once and not asked once; throws if there are none. */
export function bothWays(survey: Survey): readonly Situation[] {
  const chosen = chosenBefore.get(survey.definition) ?? chooseBothWays(survey)
  chosenBefore.set(survey.definition, chosen)
  return chosen
}

/** So many random situations are drawn at a time, and at most so many in all. */
const [batch, most] = [20, 80]

function chooseBothWays(survey: Survey): Situation[] {
  const names = new Set(conditional(survey.nodes))
  const waysIn = ({ asked }: Situation): string[] =>
    [...asked]
      .map(([key, isAsked]) => `${key.replace(/^.*\//, '')} ${isAsked}`)
      .filter((way) => names.has(way.replace(/ .*$/, '')))
  const all: { situation: Situation; ways: string[] }[] = []
  const missing = new Set<string>()
  const isOneWay = (way: string): boolean => {
    const [name, isAsked] = way.split(' ')
    return !missing.has(`${name} ${isAsked !== 'true'}`)
  }
  // Until each is there both ways, and more situations bring nothing new.
  for (let before = -1; all.length < most && (before < missing.size || [...missing].some(isOneWay)); ) {
    before = missing.size
    for (let count = 0; count < batch; count++) {
      const situation = situationOf(survey, all.length + 1)
      const ways = [...new Set(waysIn(situation))]
      all.push({ situation, ways })
      for (const way of ways) missing.add(way)
    }
  }
  const oneWay = [...missing].find(isOneWay)
  if (oneWay !== undefined) throw new Error(`${oneWay.replace(' ', ' is always ')}`)
  const chosen: Situation[] = []
  while (missing.size > 0) {
    const gains = all.map(({ ways }) => ways.filter((way) => missing.has(way)).length)
    const best = all[gains.indexOf(Math.max(...gains))]
    if (best === undefined) break
    for (const way of best.ways) missing.delete(way)
    chosen.push(best.situation)
  }
  return chosen
}
