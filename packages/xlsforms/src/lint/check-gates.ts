/** Checks whether the conditions that refer to consent admit the people who consent, and no one else. */

import type { XPathExpression } from '../xpath/expression.ts'
import { type ConsentAnswers, consentAnswers } from './consent-answers.ts'
import { any, Evaluator, unjudged, type Value } from './evaluate.ts'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import type { XlsformRule } from './rules.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The maximum number of combinations of answers that are tried one by one. */
const mostTried = 256

/**
 * The rules, the worst first: a person who refuses is asked; no one is asked; a person who refuses may be asked; not
 * judged.
 */
const verdicts = ['SAFETY_018', 'SAFETY_021', 'SAFETY_019', 'SAFETY_020'] as const
type Verdict = (typeof verdicts)[number]

/** The consent questions of a form. */
export type Gates = {
  consents: readonly SurveyRow[]
  /** The questions about consent, and the calculations made from them. */
  rows: ReadonlySet<SurveyRow>
  /** Whether another rule finds something in a condition. */
  isFaulty: (row: SurveyRow) => boolean
}

/** Judges each condition that refers to consent by its effect on the questions about a person under it. */
export function checkGates(form: Form, gates: Gates, personal: readonly SurveyRow[], report: Report): void {
  const judge = new Judge(form, gates)
  const found = new Map<SurveyRow, Set<Verdict>>()
  for (const row of personal) {
    const gate = gateOf(form, row, gates)
    const verdict = gate && judge.verdict(row)
    if (gate && verdict) found.set(gate, (found.get(gate) ?? new Set()).add(verdict))
  }
  for (const [gate, all] of found) {
    const worst = verdicts.find((verdict) => all.has(verdict))
    // Such a condition never holds because of a code that is in no list, or a name without ${}.
    if (!worst || ((worst === 'SAFETY_020' || worst === 'SAFETY_021') && gates.isFaulty(gate))) continue
    report(worst satisfies XlsformRule, form.survey.at(gate.raw, 'relevant'))
  }
}

/** The innermost condition around a question that refers to consent. */
function gateOf(form: Form, row: SurveyRow, { rows }: Gates): SurveyRow | undefined {
  for (let at: SurveyRow | undefined = row; at; at = at.parent)
    if (form.references(at, 'relevant').some((used) => rows.has(used))) return at
  return undefined
}

class Judge {
  readonly #form: Form
  readonly #gates: Gates
  readonly #answers: ReadonlyMap<SurveyRow, ConsentAnswers>
  readonly #used = new Map<SurveyRow, ReadonlySet<SurveyRow>>()
  readonly #evaluators = new Map<string, Evaluator>()

  constructor(form: Form, gates: Gates) {
    this.#form = form
    this.#gates = gates
    this.#answers = new Map(gates.consents.map((row) => [row, consentAnswers(form, row)]))
  }

  /** The fault of a question's conditions; `undefined` if only people who consent are asked. */
  verdict(row: SurveyRow): Verdict | undefined {
    const used = this.#consentsOf(row)
    let mayOpen = false
    let isUnjudged = false
    for (const { values, isLater } of this.#refusals(used)) {
      const asked = this.#ask(row, values)
      const isAlternative = values.some((one) => one.length > 1)
      if (asked.length === 1 && asked[0] === true) return 'SAFETY_018'
      // Withdrawn consent may be valid until a day that another answer gives.
      if (isLater && asked.includes(false)) continue
      if (asked.includes(unjudged) || (isAlternative && asked.includes(true))) isUnjudged = true
      else if (asked.includes(true)) mayOpen = true
    }
    if (mayOpen) return 'SAFETY_019'
    if (isUnjudged) return 'SAFETY_020'
    if (this.#isEverAsked(row, used)) return undefined
    // A question that is never asked for another reason is not a matter of consent.
    const whateverIsAnswered = this.#ask(
      row,
      [...used].map(() => [any]),
    )
    return whateverIsAnswered.includes(true) ? 'SAFETY_021' : undefined
  }

  #ask(row: SurveyRow, values: readonly (readonly Value[])[]): readonly Value[] {
    const used = [...this.#consentsOf(row)]
    const key = JSON.stringify(
      used.map(({ index }, at) => [
        index,
        (values[at] ?? []).map((value) => (typeof value === 'object' ? [value.why] : value)),
      ]),
    )
    const known = this.#evaluators.get(key)
    const evaluator =
      known ?? new Evaluator(this.#form, new Map(used.map((one, at) => [one, values[at] ?? []])), this.#gates.rows)
    this.#evaluators.set(key, evaluator)
    return evaluator.isAsked(row)
  }

  /** Every way to refuse, or to leave open, all questions about consent. */
  #refusals(used: ReadonlySet<SurveyRow>): { values: readonly (readonly Value[])[]; isLater: boolean }[] {
    const lists = [...used].map((row): { value: Value; isLater: boolean }[] => {
      const answers = this.#answers.get(row)
      const refused = (answers?.refused ?? ['']).map((value) => ({
        value: value as Value,
        isLater: answers?.withdrawn.has(value) === true,
      }))
      return answers?.isKnown === false ? [...refused, { value: unjudged, isLater: false }] : refused
    })
    if (lists.reduce((product, { length }) => product * length, 1) > mostTried)
      return [{ values: lists.map((list) => list.map(({ value }) => value)), isLater: false }]
    return productOf(lists).map((one) => ({
      values: one.map(({ value }) => [value]),
      isLater: one.some(({ isLater }) => isLater),
    }))
  }

  /** Whether any answers that give consent lead to a question, regardless of the other answers. */
  #isEverAsked(row: SurveyRow, used: ReadonlySet<SurveyRow>): boolean {
    type Option = { value: Value; isGiven: boolean }
    const lists = [...used].map((one): Option[] => {
      const { given = [], refused = [''], isKnown = false } = this.#answers.get(one) ?? {}
      return [
        ...given.map((value): Option => ({ value: value ?? any, isGiven: true })),
        ...(isKnown ? [] : [{ value: unjudged, isGiven: true }]),
        ...refused.map((value) => ({ value, isGiven: false })),
      ]
    })
    if (lists.reduce((product, { length }) => product * length, 1) > mostTried) return true
    return productOf(lists).some(
      (one) =>
        one.some(({ isGiven }) => isGiven) &&
        this.#ask(
          row,
          one.map(({ value }) => [value]),
        ).some((asked) => asked !== false),
    )
  }

  /** The questions about consent that decide whether a row is asked, directly or through calculations. */
  #consentsOf(row: SurveyRow): ReadonlySet<SurveyRow> {
    const known = this.#used.get(row)
    if (known) return known
    const form = this.#form
    const used = new Set<SurveyRow>()
    const seen = new Set<SurveyRow>()
    const rest: { row: SurveyRow; column: string }[] = []
    const follow = (from: SurveyRow): void => {
      for (let at: SurveyRow | undefined = from; at; at = at.parent) rest.push({ row: at, column: 'relevant' })
    }
    follow(row)
    for (let next = rest.pop(); next; next = rest.pop()) {
      const expression: XPathExpression | undefined = form.expression(next.row, next.column)
      for (const one of expression ? form.references(next.row, next.column) : []) {
        if (seen.has(one)) continue
        seen.add(one)
        if (this.#answers.has(one)) used.add(one)
        // Expressions refer to a repeat by the names of its questions.
        else if (one.kind !== 'question') for (const inner of this.#inside(one)) used.add(inner)
        else {
          rest.push({ row: one, column: 'calculation' })
          follow(one)
        }
      }
    }
    this.#used.set(row, used)
    return used
  }

  #inside(container: SurveyRow): SurveyRow[] {
    return this.#gates.consents.filter((row) => {
      for (let at = row.parent; at; at = at.parent) if (at === container) return true
      return false
    })
  }
}

const productOf = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]])
