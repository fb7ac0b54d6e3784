import { type AgeClass, type FactId, GROUPS, type Group, type Statement } from '../facts/facts.ts'
import { type KnownFacts, truthOf } from '../facts/read-facts.ts'
import type { Truth } from '../logic/truth.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { elementRules } from '../rules/element-rules.ts'
import { type Condition, type Effect, ELEMENTS, type ElementId, type ElementState, type Rule } from '../rules/model.ts'
import { type Situation, type Test, toTest } from './evaluate.ts'

/** One thing that was said, and the rule that made it count. */
export type Evidence = { fact: FactId; rule: string } & Statement

/** How an element reads: its state, what is said for and against it, and the rules that fired. */
export type ElementReading = {
  state: ElementState
  for: Evidence[]
  against: Evidence[]
  rules: string[]
}

type ElementRule = {
  id: string
  gives: Effect
  when: Condition
  test: Test
  code: readonly [Group, string] | undefined
}

/** The act, means or purpose that a rule is about: where the profile does not count it, it proves nothing. */
function codeOf({ when }: Rule): ElementRule['code'] {
  const [group, code] = 'fact' in when ? when.fact.split('.') : []
  return group === undefined || code === undefined ? undefined : [group as Group, code]
}

const rulesOf = new Map<ElementId, ElementRule[]>(
  ELEMENTS.map((id) => [
    id,
    elementRules.flatMap((rule) =>
      rule.about === id
        ? [{ id: rule.id, gives: rule.gives as Effect, when: rule.when, test: toTest(rule.when), code: codeOf(rule) }]
        : [],
    ),
  ]),
)

/** The facts that a condition of an element rule asks for. */
function factsOf(condition: Condition, profile: LegalProfile): FactId[] {
  if ('fact' in condition) return [condition.fact]
  if ('anyOf' in condition) return profile[condition.anyOf].map((code) => `${condition.anyOf}.${code}`)
  if ('added' in condition) {
    const own: readonly string[] = GROUPS[condition.added]
    return profile[condition.added].filter((code) => !own.includes(code)).map((code) => `${condition.added}.${code}`)
  }
  if ('withoutExploitation' in condition) return profile.purposesWithoutExploitation.map((code) => `purposes.${code}`)
  if ('not' in condition) return factsOf(condition.not, profile)
  return []
}

function stateOf(fired: ReadonlyMap<Effect, Truth>): ElementState {
  const is = (effect: Effect, truth: Truth): boolean => fired.get(effect) === truth
  if (is('waives', 'true')) return 'notRequired'
  if (is('stands', 'true')) return 'met'
  if (is('contests', 'true')) return 'disputed'
  const isDenied = is('excludes', 'true') || is('speaksAgainst', 'true')
  if (is('for', 'true')) return isDenied ? 'disputed' : 'met'
  if (is('for', 'disputed') || is('stands', 'disputed')) return 'disputed'
  // What may not even be required is not missing.
  return is('excludes', 'true') && !is('waives', 'unknown') ? 'notMet' : 'unknown'
}

const RANK: Record<Truth, number> = { true: 3, disputed: 2, unknown: 1, false: 0 }

/** Adds what was said about a fact, yes or no, to one side of an element. */
function addEvidence(to: Evidence[], facts: KnownFacts, fact: FactId, rule: string, value: boolean): void {
  const statements = facts.statements.get(fact)
  if (statements === undefined) return
  for (const statement of statements) if (statement.value === value) to.push({ fact, rule, ...statement })
}

function readElement(id: ElementId, facts: KnownFacts, situation: Situation): ElementReading {
  const { profile } = situation
  const fired = new Map<Effect, Truth>()
  const reading: ElementReading = { state: 'unknown', for: [], against: [], rules: [] }
  for (const rule of rulesOf.get(id) ?? []) {
    if (rule.code !== undefined && !profile[rule.code[0]].includes(rule.code[1])) continue
    const truth = rule.test(situation)
    const before = fired.get(rule.gives)
    if (before === undefined || RANK[truth] > RANK[before]) fired.set(rule.gives, truth)
    if (truth === 'true' || truth === 'disputed') reading.rules.push(rule.id)
    if (facts.statements.size === 0) continue
    for (const fact of factsOf(rule.when, profile)) {
      if (rule.gives === 'for' || rule.gives === 'stands') addEvidence(reading.for, facts, fact, rule.id, true)
      if (rule.gives === 'speaksAgainst') addEvidence(reading.against, facts, fact, rule.id, true)
      // A "no" stands against the element once, with the rule for its absence.
      if (rule.gives === 'excludes') addEvidence(reading.against, facts, fact, rule.id, false)
    }
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

/** Reads the elements of facts under a profile. */
export function readElements(facts: KnownFacts, profile: LegalProfile): ElementsReading {
  const truths = new Map<FactId, Truth>()
  for (const [id, statements] of facts.statements) truths.set(id, truthOf(statements))
  const elements = {} as Record<ElementId, ElementReading>
  const situation: Situation = {
    profile,
    age: facts.ageClass,
    stage: facts.purposeStage,
    fact: (id) => truths.get(id) ?? 'unknown',
    element: (id) => toTruth(elements[id].state),
    hypothesis: () => 'insufficient',
  }
  for (const id of ELEMENTS) elements[id] = readElement(id, facts, situation)
  return { elements, situation }
}

/** The same elements for an age: of the elements only the means depend on it. */
export function forAge(reading: ElementsReading, facts: KnownFacts, age: AgeClass): ElementsReading {
  const situation = { ...reading.situation, age }
  const elements = { ...reading.elements, means: readElement('means', facts, situation) }
  return { elements, situation: { ...situation, element: (id) => toTruth(elements[id].state) } }
}
