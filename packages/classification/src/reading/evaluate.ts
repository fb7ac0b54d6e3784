import { type AgeClass, type FactId, GROUPS, type Group, type PurposeStage } from '../facts/facts.ts'
import { allOf, anyOf, atLeast, not, type Truth } from '../logic/truth.ts'
import type { LegalProfile } from '../profiles/model.ts'
import type { Condition, ElementId, HypothesisId, HypothesisState } from '../rules/model.ts'

/** All that a condition can ask for. */
export type Situation = {
  profile: LegalProfile
  age: AgeClass
  stage: PurposeStage
  fact: (id: FactId) => Truth
  element: (id: ElementId) => Truth
  hypothesis: (id: HypothesisId) => HypothesisState
}

const isTouched = (truth: Truth): boolean => truth === 'true' || truth === 'disputed'
const toTruth = (value: boolean): Truth => (value ? 'true' : 'false')

function needsNoMeans({ profile, fact }: Situation, who: 'child' | 'adult'): Truth {
  if (who === 'adult') return toTruth(!profile.meansRequiredForAdults)
  const required = profile.meansRequiredForChildren
  if (typeof required === 'boolean') return toTruth(!required)
  return anyOf(required.exceptFor.map((code) => fact(`purposes.${code}`)))
}

/** A condition that is ready to be asked of a situation. */
export type Test = (situation: Situation) => Truth

/** The codes that a profile adds to a group. */
function addedCodes(group: Group, profile: LegalProfile): readonly string[] {
  const own: readonly string[] = GROUPS[group]
  return profile[group].filter((code) => !own.includes(code))
}

/** Makes a test of a condition of the table, in Kleene's logic: the whole of the engine. */
export function toTest(condition: Condition): Test {
  if ('fact' in condition) return ({ fact }) => fact(condition.fact)
  if ('element' in condition) return ({ element }) => element(condition.element)
  if ('hypothesis' in condition)
    return ({ hypothesis }) => toTruth(condition.is.includes(hypothesis(condition.hypothesis)))
  if ('age' in condition) return ({ age }) => (age === 'unknown' ? 'unknown' : toTruth(age === condition.age))
  if ('stage' in condition) return ({ stage }) => toTruth(stage === condition.stage)
  if ('noMeansFor' in condition) return (situation) => needsNoMeans(situation, condition.noMeansFor)
  if ('withoutExploitation' in condition)
    return ({ profile, fact }) => anyOf(profile.purposesWithoutExploitation.map((code) => fact(`purposes.${code}`)))
  if ('anyOf' in condition) {
    const group = condition.anyOf
    return ({ profile, fact }) => anyOf(profile[group].map((code) => fact(`${group}.${code}`)))
  }
  if ('added' in condition) {
    const group = condition.added
    return ({ profile, fact }) => anyOf(addedCodes(group, profile).map((code) => fact(`${group}.${code}`)))
  }
  if ('onlyUncounted' in condition) {
    const group = condition.onlyUncounted
    return ({ profile, fact }) => {
      const isSaid = (code: string): boolean => isTouched(fact(`${group}.${code}`))
      return toTruth(GROUPS[group].some(isSaid) && !profile[group].some(isSaid))
    }
  }
  if ('not' in condition) return compose(condition.not, not)
  if ('touched' in condition) return compose(condition.touched, (truth) => toTruth(isTouched(truth)))
  if ('disputed' in condition) return compose(condition.disputed, (truth) => toTruth(truth === 'disputed'))
  const combine =
    'any' in condition ? anyOf : 'all' in condition ? allOf : (parts: Truth[]) => atLeast(condition.atLeast, parts)
  const parts = ('any' in condition ? condition.any : 'all' in condition ? condition.all : condition.of).map(toTest)
  return (situation) => combine(parts.map((test) => test(situation)))
}

function compose(part: Condition, change: (truth: Truth) => Truth): Test {
  const test = toTest(part)
  return (situation) => change(test(situation))
}
