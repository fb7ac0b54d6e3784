import type { Assessment } from '../reading/assessment.ts'
import type { Rule, Source } from '../rules/model.ts'
import { rules } from '../rules/rules.ts'

/** One rule that fired: what it is about, its effect, and its sources. */
export type TraceStep = { rule: string; about: Rule['about']; gives: Rule['gives']; sources: readonly Source[] }

/** Lists every rule that fired, in the order of the table; ids and sources only, so that it can be logged. */
export function trace(assessment: Pick<Assessment, 'rules'>): TraceStep[] {
  const fired = new Set(assessment.rules)
  return rules
    .filter(({ id }) => fired.has(id))
    .map(({ id, about, gives, sources }) => ({ rule: id, about, gives, sources }))
}
