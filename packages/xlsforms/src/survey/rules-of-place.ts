/** What the rules of the standard ask of the answers at a place: constraints, answers that are needed, choices that depend on others. */

import { type RuleId, rule } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { rules } from '@tip-standard/core/metadata'
import { ruleConditions } from '@tip-standard/core/rule-conditions'
import type { FormDefinition } from '@tip-standard/form-model'
import { absentName, type ConditionCompiler } from './compile-condition.ts'
import { answer, answersIn, any, type Expression, isGiven, isYes, not, yes } from './expression.ts'
import { nameIn, type Place, type Places } from './places.ts'
import type { SurveyConstraint, SurveyFilter } from './survey.ts'
import type { Texts, Wording } from './texts.ts'
import { withoutAnswers } from './with-answers.ts'

/** An answer that a rule asks for. */
type Demand = {
  when: Expression
  orReason: boolean
  rule: RuleId
  message: Texts
  /**
   * Questions whose answers satisfy the rule too, if they are asked: the rule requires this one only if they are not.
   */
  unless: readonly string[]
}

/** What rules ask of the questions of a place, by the name of the question. */
export type Demands = {
  constraints: Map<string, SurveyConstraint[]>
  /** When an answer is needed, whether a reason does instead, and which rule asks for it. */
  needed: Map<string, Demand[]>
  filters: Map<string, SurveyFilter[]>
  /** Rules that a survey cannot check. */
  lost: RuleId[]
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/** The required answer, if a rule requires nothing else. */
function answerAskedFor(must: Condition): { field: string; orReason: boolean } | undefined {
  if (must.op === 'answered') return { field: must.field, orReason: true }
  if (must.op === 'present') return { field: must.field, orReason: false }
  return undefined
}

/** A rule that narrows the choices of a question by the answer to another one. */
function filterAskedFor(must: Condition): { child: string; parent: string; by: SurveyFilter['by'] } | undefined {
  if (must.op === 'childOf') return { child: must.child, parent: must.parent, by: 'parent' }
  if (must.op === 'startsWith') return { child: must.fields[0], parent: must.fields[1], by: 'start' }
  return undefined
}

/** Whether a condition holds where a question has any answer. */
function asksWhether(holds: Expression, name: string): boolean {
  const parts = holds.kind === 'any' ? holds.parts : [holds]
  return parts.some((part) => JSON.stringify(part) === JSON.stringify(isGiven(answer(name))))
}

const isCode = (kind: string): boolean => kind === 'code' || kind === 'codes'

/** Reads the rules about the entity of a place: errors of the standard, and the warnings that the form takes as errors. */
export function demandsOf(
  place: Place,
  {
    places,
    compiler,
    wording,
    definition,
  }: { places: Places; compiler: ConditionCompiler; wording: Wording; definition: FormDefinition },
): Demands {
  const demands: Demands = { constraints: new Map(), needed: new Map(), filters: new Map(), lost: [] }
  const own = new Set([...place.asked.keys()].map((field) => nameIn(place, field)))
  for (const { id, entity, severity, field } of rules) {
    const asks = ruleConditions[id]
    if (entity !== place.entity || asks === undefined) continue
    if (severity !== 'error' && definition.errors?.includes(id) !== true) continue
    const when = asks.when === undefined ? yes : compiler.compile(asks.when, place)
    const message = wording.standard(rule(id).message, (locale) => locale.rules[id]?.message)
    const asked = answerAskedFor(asks.must)
    const target = asked && places.find(asked.field, place)
    if (target?.place === place && target.isAsked) {
      push(demands.needed, target.name, { when, orReason: asked?.orReason === true, rule: id, message, unless: [] })
      continue
    }
    const narrowing = filterAskedFor(asks.must)
    if (narrowing !== undefined && isYes(when)) {
      const [child, parent] = [places.find(narrowing.child, place), places.find(narrowing.parent, place)]
      if (child?.isAsked !== true || parent?.isAsked !== true) continue
      if (child.place === place && isCode(child.info.type.kind) && isCode(parent.info.type.kind)) {
        const several = parent.info.type.kind === 'codes'
        push(demands.filters, child.name, { by: narrowing.by, answer: parent.name, several })
        continue
      }
    }
    compiler.isLossy = false
    const holds = any([not(when), compiler.compile(asks.must, place)])
    if (compiler.isLossy) demands.lost.push(id)
    if (isYes(holds) || compiler.isLossy) continue
    // A constraint is evaluated at an answer: the last one given, which completes the contradiction.
    const named = answersIn(holds).filter((name) => own.has(name))
    const at = field === undefined ? undefined : nameIn(place, field.slice(field.indexOf('.') + 1))
    const last = [...place.asked.keys()].map((name) => nameIn(place, name)).findLast((name) => named.includes(name))
    const question = last ?? at
    if (question === undefined || !own.has(question)) continue
    push(demands.constraints, question, { holds, message, rule: id })
    // Without that answer no one looks at it: where it would not hold then, the answer is needed.
    const before = [...place.asked.keys()].map((name) => nameIn(place, name)).filter((name) => named.includes(name))
    const others = before.filter((name) => name !== question && asksWhether(holds, name)).reverse()
    let [rest, unless] = [holds, [] as string[]]
    for (const name of [question, ...others]) {
      const reason = absentName(name)
      rest = withoutAnswers(rest, new Set([name, reason]))
      if (isYes(rest)) break
      const orReason = answersIn(holds).includes(reason)
      push(demands.needed, name, { when: not(rest), orReason, rule: id, message, unless })
      unless = [...unless, name]
    }
  }
  return demands
}
