import {
  type AgeClass,
  type DecidedStatus,
  type FactId,
  GROUPS,
  type Group,
  type PurposeStage,
} from '../facts/facts.ts'
import { allOf, anyOf, atLeast, not, type Truth } from '../logic/truth.ts'
import type { LegalProfile } from '../profiles/model.ts'
import type { Condition, ElementId, HypothesisId, HypothesisState } from './model.ts'

/** All that a condition can ask for. */
export type Situation = {
  age: AgeClass
  stage: PurposeStage
  decided: DecidedStatus | undefined
  fact: (id: FactId) => Truth
  element: (id: ElementId) => Truth
  hypothesis: (id: HypothesisId) => HypothesisState
}

/** A condition that is ready to be asked of a situation. */
export type Test = (situation: Situation) => Truth

const isTouched = (truth: Truth): boolean => truth === 'true' || truth === 'disputed'
const toTruth = (value: boolean): Truth => (value ? 'true' : 'false')

/** The facts of codes of a group. */
export const idsOf = (group: Group, codes: readonly string[]): FactId[] => codes.map((code) => `${group}.${code}`)

/** The codes that a profile adds to a group. */
export function addedCodes(group: Group, profile: LegalProfile): string[] {
  const own: readonly string[] = GROUPS[group]
  return profile[group].filter((code) => !own.includes(code))
}

/** The codes of a group that count by themselves under a profile. */
export function countedCodes(group: Group, profile: LegalProfile): readonly string[] {
  const { purposesOnlyWithExploitation: others = [] } = profile
  return group === 'purposes' ? profile.purposes.filter((code) => !others.includes(code)) : profile[group]
}

const anyFact =
  (ids: readonly FactId[]): Test =>
  ({ fact }) =>
    anyOf(ids, fact)

/** A test whose answer hangs on the law alone. */
function always(value: boolean): Test {
  const truth = toTruth(value)
  return () => truth
}

function needsNoMeans(who: 'child' | 'adult', profile: LegalProfile): Test {
  const required = who === 'adult' ? profile.meansRequiredForAdults : profile.meansRequiredForChildren
  if (typeof required !== 'boolean') return anyFact(idsOf('purposes', required.exceptFor))
  return always(!required)
}

/** Makes a test of a condition of the table under a law, in Kleene's logic: the whole of the engine. */
export function toTest(condition: Condition, profile: LegalProfile): Test {
  if ('fact' in condition) return ({ fact }) => fact(condition.fact)
  if ('element' in condition) return ({ element }) => element(condition.element)
  if ('hypothesis' in condition)
    return ({ hypothesis }) => toTruth(condition.is.includes(hypothesis(condition.hypothesis)))
  if ('age' in condition) return ({ age }) => (age === 'unknown' ? 'unknown' : toTruth(age === condition.age))
  if ('stage' in condition) return ({ stage }) => toTruth(stage === condition.stage)
  if ('decided' in condition) return ({ decided }) => toTruth(decided === condition.decided)
  if ('offence' in condition) return always(profile.furtherOffences?.includes(condition.offence) === true)
  if ('onlyWithExploitation' in condition) return anyFact(idsOf('purposes', profile.purposesOnlyWithExploitation ?? []))
  if ('noMeansFor' in condition) return needsNoMeans(condition.noMeansFor, profile)
  if ('withoutExploitation' in condition) return anyFact(idsOf('purposes', profile.purposesWithoutExploitation))
  if ('anyOf' in condition) return anyFact(idsOf(condition.anyOf, countedCodes(condition.anyOf, profile)))
  if ('added' in condition) return anyFact(idsOf(condition.added, addedCodes(condition.added, profile)))
  if ('countsAll' in condition) {
    const counted = profile[condition.countsAll]
    return always(GROUPS[condition.countsAll].every((code) => counted.includes(code)))
  }
  if ('not' in condition) return compose(toTest(condition.not, profile), not)
  if ('touched' in condition) return compose(toTest(condition.touched, profile), (truth) => toTruth(isTouched(truth)))
  if ('disputed' in condition)
    return compose(toTest(condition.disputed, profile), (truth) => toTruth(truth === 'disputed'))
  const parts = ('any' in condition ? condition.any : 'all' in condition ? condition.all : condition.of).map((part) =>
    toTest(part, profile),
  )
  if ('any' in condition) return (situation) => anyOf(parts, (test) => test(situation))
  if ('all' in condition) return (situation) => allOf(parts, (test) => test(situation))
  return (situation) => atLeast(condition.atLeast, parts, (test) => test(situation))
}

const compose =
  (test: Test, change: (truth: Truth) => Truth): Test =>
  (situation) =>
    change(test(situation))
