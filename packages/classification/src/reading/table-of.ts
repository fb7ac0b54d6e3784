import { type FactId, GROUPS, type Group } from '../facts/facts.ts'
import type { Codes } from '../facts/read-facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { type Asking, makeAsking } from '../questions/ask-next.ts'
import { elementRules } from '../rules/element-rules.ts'
import { addedCodes, idsOf, type Test, toTest } from '../rules/evaluate.ts'
import { hypothesisRules } from '../rules/hypothesis-rules.ts'
import { labelRules } from '../rules/label-rules.ts'
import {
  type Condition,
  type Effect,
  ELEMENTS,
  type ElementId,
  HYPOTHESES,
  type HypothesisId,
  type Rule,
} from '../rules/model.ts'
import { reviewRules } from '../rules/review-rules.ts'

/** A rule that is ready to be asked. */
export type TestedRule = { id: string; gives: Rule['gives']; test: Test }

/** A rule about an element, with the facts that are evidence of it. */
export type ElementRule = { id: string; gives: Effect; test: Test; facts: readonly FactId[] }

/** The table of rules under one law, without what the law does not count. */
export type Table = {
  /** The codes that can be given under the law, each with the name of its fact. */
  codes: Codes
  elements: readonly (readonly [ElementId, readonly ElementRule[]])[]
  hypotheses: readonly (readonly [HypothesisId, readonly TestedRule[]])[]
  labels: readonly TestedRule[]
  reviews: readonly TestedRule[]
  asking: Asking
}

/** The facts that a condition of an element rule asks for. */
function factsOf(condition: Condition, profile: LegalProfile): readonly FactId[] {
  if ('fact' in condition) return [condition.fact]
  if ('anyOf' in condition) return idsOf(condition.anyOf, profile[condition.anyOf])
  if ('added' in condition) return idsOf(condition.added, addedCodes(condition.added, profile))
  if ('withoutExploitation' in condition) return idsOf('purposes', profile.purposesWithoutExploitation)
  if ('not' in condition) return factsOf(condition.not, profile)
  if ('all' in condition) return condition.all.flatMap((part) => factsOf(part, profile))
  return []
}

/** Whether a law counts the act, means or purpose that a condition asks for; one that it does not count proves nothing. */
function isCounted(when: Condition, profile: LegalProfile): boolean {
  if ('all' in when) return when.all.every((part) => isCounted(part, profile))
  const [group, code] = 'fact' in when ? when.fact.split('.') : []
  return group === undefined || code === undefined || profile[group as Group].includes(code)
}

function makeTable(profile: LegalProfile): Table {
  const tested = ({ id, gives, when }: Rule): TestedRule => ({ id, gives, test: toTest(when, profile) })
  const codesOf = (group: Group): ReadonlyMap<string, FactId> =>
    new Map([...GROUPS[group], ...addedCodes(group, profile)].map((code) => [code, `${group}.${code}`]))
  const codes: Codes = { acts: codesOf('acts'), means: codesOf('means'), purposes: codesOf('purposes') }
  return {
    codes,
    elements: ELEMENTS.map((element) => [
      element,
      elementRules.flatMap((rule) =>
        rule.about === element && isCounted(rule.when, profile)
          ? [{ ...tested(rule), gives: rule.gives as Effect, facts: factsOf(rule.when, profile) }]
          : [],
      ),
    ]),
    hypotheses: HYPOTHESES.map((id) => [id, hypothesisRules.filter(({ about }) => about === id).map(tested)]),
    labels: labelRules.map(tested),
    reviews: reviewRules.map(tested),
    asking: makeAsking(codes),
  }
}

const made = new WeakMap<LegalProfile, Table>()

/**
 * The table of rules under a law; it is made once, since asking the shape of each condition for every person takes longer than the
 * answer.
 */
export function tableOf(profile: LegalProfile): Table {
  const table = made.get(profile) ?? makeTable(profile)
  made.set(profile, table)
  return table
}
