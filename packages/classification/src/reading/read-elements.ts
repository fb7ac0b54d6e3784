import type { AgeClass, FactId, Statement } from '../facts/facts.ts'
import { type KnownFacts, truthOf } from '../facts/read-facts.ts'
import type { Truth } from '../logic/truth.ts'
import type { Situation } from '../rules/evaluate.ts'
import type { Effect, ElementId, ElementState } from '../rules/model.ts'
import type { ElementRule, Table } from './table-of.ts'

/** One statement, and the rule that made it count. */
export type Evidence = { fact: FactId; rule: string } & Statement

/** The reading of an element: its state, the evidence for and against it, and the rules that fired. */
export type ElementReading = {
  state: ElementState
  for: Evidence[]
  against: Evidence[]
  rules: string[]
}

/** What the rules of an element gave, by effect. */
type Effects = { [effect in Effect]?: Truth }

function stateOf(fired: Effects): ElementState {
  if (fired.waives === 'true') return 'notRequired'
  if (fired.stands === 'true') return 'met'
  if (fired.contests === 'true') return 'disputed'
  const isDenied = fired.excludes === 'true' || fired.speaksAgainst === 'true'
  if (fired.for === 'true') return isDenied ? 'disputed' : 'met'
  if (fired.for === 'disputed' || fired.stands === 'disputed') return 'disputed'
  // What may not be required is not missing.
  const mayBeWaived = fired.waives === 'unknown' || fired.waives === 'disputed'
  return fired.excludes === 'true' && !mayBeWaived ? 'notMet' : 'unknown'
}

const RANK: Record<Truth, number> = { true: 3, disputed: 2, unknown: 1, false: 0 }

/** Adds the statements that a rule counts as evidence to one side of an element. */
function addEvidence(to: Evidence[], { statements }: KnownFacts, { id, evidence }: ElementRule): void {
  if (statements.size === 0) return
  for (const { fact, value } of evidence)
    for (const statement of statements.get(fact) ?? [])
      if (statement.value === value) to.push({ fact, rule: id, ...statement })
}

/** Effects that speak for an element; a dispute and a waiver are no evidence. */
const SPEAKS_FOR: { readonly [effect in Effect]?: boolean } = {
  for: true,
  stands: true,
  leavesOpen: true,
  speaksAgainst: false,
  excludes: false,
}

function readElement(rules: readonly ElementRule[], facts: KnownFacts, situation: Situation): ElementReading {
  const fired: Effects = {}
  const reading: ElementReading = { state: 'unknown', for: [], against: [], rules: [] }
  for (const rule of rules) {
    const truth = rule.test(situation)
    const before = fired[rule.gives]
    if (before === undefined || RANK[truth] > RANK[before]) fired[rule.gives] = truth
    if (truth === 'true' || truth === 'disputed') reading.rules.push(rule.id)
    const isFor = SPEAKS_FOR[rule.gives]
    // Part of what would exclude an element is shown too; what a rule positively does not count, for or against it, is not.
    const isDiscounted = rule.gives !== 'excludes' && truth === 'false'
    if (isFor === false && !isDiscounted) addEvidence(reading.against, facts, rule)
    else if (isFor && !isDiscounted) addEvidence(reading.for, facts, rule)
  }
  reading.state = stateOf(fired)
  return reading
}

const TRUTHS: Record<ElementState, Truth> = {
  met: 'true',
  notRequired: 'true',
  notMet: 'false',
  disputed: 'disputed',
  unknown: 'unknown',
}

/** What the state of an element amounts to where something is concluded from it. */
const toTruth = (state: ElementState): Truth => TRUTHS[state]

/** The elements, and the situation in which further rules are asked. */
export type ElementsReading = { elements: Record<ElementId, ElementReading>; situation: Situation }

/** Reads the elements of facts by a table. */
export function readElements(facts: KnownFacts, table: Table): ElementsReading {
  const truths = new Map<FactId, Truth>()
  for (const [id, statements] of facts.statements) truths.set(id, truthOf(statements))
  const elements = {} as Record<ElementId, ElementReading>
  const situation: Situation = {
    age: facts.ageClass,
    stage: facts.purposeStage,
    decided: facts.decidedStatus,
    fact: (id) => truths.get(id) ?? 'unknown',
    element: (id) => toTruth(elements[id].state),
    hypothesis: () => 'insufficient',
  }
  for (const [id, rules] of table.elements) elements[id] = readElement(rules, facts, situation)
  return { elements, situation }
}

/** The elements that depend on the age: whether means are required, and what speaks against a purpose. */
const BY_AGE: readonly ElementId[] = ['means', 'purpose']

/** The same elements for an age. */
export function forAge(reading: ElementsReading, facts: KnownFacts, table: Table, age: AgeClass): ElementsReading {
  const situation = { ...reading.situation, age }
  const elements = { ...reading.elements }
  for (const [id, rules] of table.elements) if (BY_AGE.includes(id)) elements[id] = readElement(rules, facts, situation)
  return { elements, situation: { ...situation, element: (id) => toTruth(elements[id].state) } }
}
