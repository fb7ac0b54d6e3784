import type { RuleId } from '@tip-standard/core'
import { Dependencies } from './dependencies.ts'
import { all, any, type Expression, isNo, no, not } from './expression.ts'
import type { QuestionParts } from './question-parts.ts'
import type { SurveyConstraint, SurveyNode } from './survey.ts'
import type { Texts, Wording } from './texts.ts'
import { word } from './words/words.ts'

/** A rule that asks for an answer when a condition holds. */
export type Need = {
  /** The question that has to be answered. */
  of: string
  when: Expression
  /** Whether the rule has what it asks for. */
  given: Expression
  /** Without one, it is the structure of records that asks for the answer. */
  rule?: RuleId
  message: Texts
  /** The entity that the rule is about, and its questions in the order in which they are asked. */
  place: string
  among: readonly string[]
  /** Questions whose answers do as well, where they are asked. */
  unless: readonly string[]
}

/** What makes sure of the rules that ask for answers, by the name of the question, and the rules that nothing guarantees. */
export type SettledNeeds = {
  required: ReadonlyMap<string, Expression>
  constraints: ReadonlyMap<string, readonly SurveyConstraint[]>
  lost: readonly Need[]
}

/** Whether an expression holds only where a question has an answer. */
function asksFor(expression: Expression, name: string): boolean {
  const isAnswer = (one: Expression): boolean => one.kind === 'answer' && one.name === name
  switch (expression.kind) {
    case 'compare': {
      const { by, left, right } = expression
      return isAnswer(left) && right.kind === 'text' && (right.value === '' ? by === '!=' : by === '=')
    }
    case 'chosen':
      return isAnswer(expression.of)
    case 'all':
      return expression.parts.some((part) => asksFor(part, name))
    case 'any':
      return expression.parts.every((part) => asksFor(part, name))
    default:
      return false
  }
}

/**
 * Makes questions required as rules demand, unless one would then depend on itself. In that case the question that
 * triggers the rule gets a constraint: it holds if the other answer is there.
 */
export function settleNeeds(nodes: readonly SurveyNode[], needs: readonly Need[]): SettledNeeds {
  const dependencies = new Dependencies(nodes)
  const required = new Map<string, Expression>()
  const constraints = new Map<string, readonly SurveyConstraint[]>()
  const lost: Need[] = []
  for (const one of needs) {
    const need = { ...one, when: all([one.when, ...one.unless.map((name) => not(dependencies.shownWhen(name)))]) }
    const { of, when, given, rule, message, among } = need
    if (isNo(when)) continue
    if (!dependencies.wouldClose(of, when)) {
      dependencies.add(of, when)
      required.set(of, any([...(required.has(of) ? [required.get(of) as Expression] : []), when]))
      continue
    }
    const at = among.findLast((name) => asksFor(when, name))
    if (at === undefined) lost.push(need)
    // If it is asked only of people who have given the answer, the rule always holds.
    else if (!asksFor(dependencies.shownWhen(at), of))
      constraints.set(at, [
        ...(constraints.get(at) ?? []),
        { holds: any([not(when), given]), message, ...(rule === undefined ? {} : { rule }) },
      ])
  }
  return { required, constraints, lost }
}

/** A node in which questions are required, and answers refused, as the rules ask that need several answers. */
export function withNeeds(
  node: SurveyNode,
  settled: SettledNeeds,
  tools: { wording: Wording; parts: QuestionParts },
): SurveyNode {
  if (node.kind !== 'question') return { ...node, nodes: node.nodes.map((one) => withNeeds(one, settled, tools)) }
  const { wording, parts } = tools
  const required = any([node.required, settled.required.get(node.name) ?? no])
  const constraints = [...node.constraints, ...(settled.constraints.get(node.name) ?? [])]
  const needed = word(node.role === 'absent' ? 'answerOrReason' : 'answerNeeded')
  return {
    ...node,
    required,
    ...(isNo(required) || node.requiredMessage !== undefined ? {} : { requiredMessage: wording.words(needed) }),
    constraints,
    ...parts.message(constraints),
  }
}
