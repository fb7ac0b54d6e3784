import { type FactId, GROUPS, type Group } from '../facts/facts.ts'
import type { Codes } from '../facts/read-facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { type Asking, makeAsking } from '../questions/ask-next.ts'
import { elementRules } from '../rules/element-rules.ts'
import { addedCodes, countedCodes, idsOf, type Test, toTest } from '../rules/evaluate.ts'
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

/** A statement about a fact, yes or no, that is evidence. */
type EvidenceFact = { fact: FactId; value: boolean }

/** A rule about an element, with the facts that are evidence of it. */
export type ElementRule = { id: string; gives: Effect; test: Test; evidence: readonly EvidenceFact[] }

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

const evidenceIn = (ids: readonly FactId[]): EvidenceFact[] => ids.map((fact) => ({ fact, value: true }))

/** The facts that are evidence where a condition holds; what it only guards against (`touched`) is none. */
function evidenceOf(condition: Condition, profile: LegalProfile): readonly EvidenceFact[] {
  if ('fact' in condition) return evidenceIn([condition.fact])
  if ('anyOf' in condition) return evidenceIn(idsOf(condition.anyOf, countedCodes(condition.anyOf, profile)))
  if ('added' in condition) return evidenceIn(idsOf(condition.added, addedCodes(condition.added, profile)))
  if ('withoutExploitation' in condition) return evidenceIn(idsOf('purposes', profile.purposesWithoutExploitation))
  if ('onlyWithExploitation' in condition)
    return evidenceIn(idsOf('purposes', profile.purposesOnlyWithExploitation ?? []))
  if ('not' in condition) return evidenceOf(condition.not, profile).map(({ fact, value }) => ({ fact, value: !value }))
  if ('all' in condition) return condition.all.flatMap((part) => evidenceOf(part, profile))
  if ('any' in condition) return condition.any.flatMap((part) => evidenceOf(part, profile))
  return []
}

function isCountedFact(id: FactId, profile: LegalProfile): boolean {
  const [group, code] = id.split('.') as [Group, string | undefined]
  return code === undefined || countedCodes(group, profile).includes(code)
}

/** Whether a law counts the act, means or purpose that a condition asks for; one that it does not count proves nothing. */
function isCounted(when: Condition, profile: LegalProfile): boolean {
  if ('all' in when) return when.all.every((part) => isCounted(part, profile))
  return 'fact' in when ? isCountedFact(when.fact, profile) : true
}

/** Whether a law counts the means that circumstances show. */
const isShown = (rule: Rule, profile: LegalProfile): boolean =>
  !('shows' in rule) || rule.shows === undefined || isCountedFact(rule.shows, profile)

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
        rule.about === element && isCounted(rule.when, profile) && isShown(rule, profile)
          ? [{ ...tested(rule), gives: rule.gives as Effect, evidence: evidenceOf(rule.when, profile) }]
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
