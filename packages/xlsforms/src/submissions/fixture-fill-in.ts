/** Fills in a form in ODK's own engine with random answers, for tests, and records the answers. */

import fc from 'fast-check'
import { type EngineForm, type EngineNode, openSurvey } from '../fixture-odk-engine.ts'
import { questionsIn, type Survey, type SurveyQuestion } from '../survey/survey.ts'

/** The random draws of one seed. */
export class Draws {
  readonly #numbers: Iterator<number>

  constructor(seed: number) {
    this.#numbers = fc.sample(fc.infiniteStream(fc.nat(1_000_000)), { numRuns: 1, seed })[0] as Iterator<number>
  }

  below(limit: number): number {
    return Number(this.#numbers.next().value) % limit
  }

  one<T>(among: readonly T[]): T {
    return among[this.below(among.length)] as T
  }

  /** True with a probability in per cent. */
  often(percent: number): boolean {
    return this.below(100) < percent
  }
}

/** The answers, by their path in the form, such as `/data/page_person/victim_consents[1]/victim_consents_purpose`. */
export type Answered = Map<string, string>

/** A path without its groups: entries and the name of the question. */
export const keyOf = (reference: string): string => {
  const steps = reference.split('/')
  const name = steps.at(-1) ?? ''
  return [...steps.slice(0, -1).filter((step) => step.endsWith(']')), name].join('/')
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

function textFor(question: SurveyQuestion, draws: Draws): string {
  const day = `${2024 + draws.below(2)}-${pad(1 + draws.below(12), 2)}-${pad(1 + draws.below(28), 2)}`
  switch (question.item?.info.type.kind) {
    case 'partialDate':
      return day.slice(0, draws.one([4, 7, 10]))
    case 'texts':
      return draws.often(50) ? 'one' : 'one & <two>\nüç “three”'
    case 'phone':
      return '+250788000000'
    case 'email':
      return 'someone@example.org'
    case 'reference':
      return 'p-1'
    case 'identifier':
      return `x${draws.below(100)}`
    default:
      return question.type === 'date' ? day : draws.one(['text', 'a & b < c', 'two\nlines', '_x0041_ "quoted"'])
  }
}

/** Gives a random answer and returns it; mostly gives consent, because little is asked without it. */
export function answerOne(node: EngineNode, question: SurveyQuestion, draws: Draws): string | undefined {
  const { type, name } = question
  const options = node.currentState.valueOptions ?? []
  if (type === 'selectOne' || type === 'selectMany') {
    if (options.length === 0) return undefined
    const codes = options.map(({ value }) => value)
    // Little is asked without consent, so it is mostly given.
    const wanted = name.startsWith('consent_on_record') ? 'yes' : name.endsWith('_decision') ? 'granted' : undefined
    const first = wanted !== undefined && codes.includes(wanted) && draws.often(85) ? wanted : draws.one(codes)
    const second = type === 'selectMany' && draws.often(50) ? draws.one(codes) : first
    // The engine keeps the order of the choices.
    const chosen = codes.filter((code) => code === first || code === second)
    if (type === 'selectOne') node.selectValue?.(first)
    else node.selectValues?.(chosen)
    return chosen.join(' ')
  }
  if (type === 'integer' || type === 'decimal') {
    const kind = question.item?.info.type
    const min = kind?.kind === 'integer' || kind?.kind === 'number' ? Math.ceil(kind.min) : 0
    const value = Math.max(min, 1 + draws.below(40))
    node.setValue?.(type === 'integer' ? BigInt(value) : value)
    return String(value)
  }
  const text = textFor(question, draws)
  node.setValue?.(text)
  return text
}

/** Adds entries to lists that are new: a few consents, and none to two of anything else. */
export function addEntries(form: EngineForm, draws: Draws, tried: Set<string>): void {
  for (const node of form.nodes())
    if (node.addInstances !== undefined && node.currentState.relevant) {
      const { reference } = node.currentState
      if (tried.has(`+${reference}`)) continue
      tried.add(`+${reference}`)
      const wanted = reference.endsWith('_consents') ? 2 + draws.below(3) : draws.below(3)
      const there = node.currentState.children?.length ?? 0
      for (let count = there; count < wanted; count++) node.addInstances()
    }
}

/** A completed form: the XML that the engine sends, and the answers to the questions asked at the end. */
export async function fillIn(survey: Survey, seed: number): Promise<{ xml: string; answered: Answered }> {
  const draws = new Draws(seed)
  const form = await openSurvey(survey)
  const questions = new Map(questionsIn(survey.nodes).map((question) => [question.name, question]))
  const answered: Answered = new Map()
  const tried = new Set<string>()
  // Answers make further questions appear: a second round answers these, including entries inside entries.
  for (const _ of [1, 2]) {
    addEntries(form, draws, tried)
    for (const node of form.nodes()) {
      const { reference, relevant } = node.currentState
      const question = questions.get(reference.slice(reference.lastIndexOf('/') + 1))
      if (question === undefined || !relevant || tried.has(reference)) continue
      if (question.type === 'note' || question.type === 'hidden') continue
      tried.add(reference)
      // A reason is often given for a missing answer; a consent is rarely withdrawn.
      const percent = question.role === 'absent' ? 60 : /withdrawn|expiry|Excluded$/.test(question.name) ? 5 : 70
      if (!draws.often(percent)) continue
      const answer = answerOne(node, question, draws)
      if (answer !== undefined) answered.set(reference, answer)
    }
  }
  const asked: Answered = new Map()
  for (const node of form.nodes()) {
    const { reference, relevant } = node.currentState
    const isPreset = questions.get(reference.slice(reference.lastIndexOf('/') + 1))?.preset !== undefined
    // Values that other answers fill in are in the form, regardless of who answered.
    const answer = isPreset ? [node.currentState.value].flat().join(' ') : answered.get(reference)
    if (relevant && answer !== undefined && answer !== '') asked.set(reference, answer)
  }
  return { xml: await form.submission(), answered: asked }
}
