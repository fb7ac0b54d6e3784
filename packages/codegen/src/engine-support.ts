/** Which engine enforces which rule, and why the others do not: read by the catalogue of rules and by the reference. */

import type { Condition, Rule } from '@tip-standard/dictionary'
import { toJsonSchema } from './conditions/to-json-schema.ts'
import type { Model } from './model.ts'

/** The engines that the standard comes with. */
export const engines = ['validator', 'zod', 'jsonSchema'] as const

/** An engine that the standard comes with. */
export type Engine = (typeof engines)[number]

const COMPARES = 'JSON Schema cannot compare two values'
const FOLLOWS = 'JSON Schema cannot follow a reference to an id'

/** Why JSON Schema never enforces a kind of condition; it enforces the others, inside the object that it checks. */
const NEVER: { readonly [Op in Condition['op']]?: string } = {
  ageOn: 'JSON Schema cannot compute an age from two dates',
  notAfter: 'JSON Schema cannot compare two dates',
  notAbove: COMPARES,
  subset: COMPARES,
  ascending: 'JSON Schema cannot compare two dates',
  spanInBand: 'JSON Schema cannot compute the time between two dates',
  differ: COMPARES,
  startsWith: COMPARES,
  resolves: FOLLOWS,
  someReferred: FOLLOWS,
  everyReferred: FOLLOWS,
  uniqueBy: 'JSON Schema cannot compare the entries of a list by one of their fields',
}

function reasonsOf(condition: Condition, model: Model): string[] {
  if (toJsonSchema(condition, model) !== undefined) return []
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap((part) => reasonsOf(part, model))
  if (condition.op === 'not') return reasonsOf(condition.of, model)
  return [
    NEVER[condition.op] ?? 'JSON Schema sees only what lies inside the object that it checks, not what surrounds it',
  ]
}

/** Why JSON Schema does not enforce a rule, one reason each; none where it does. */
export function whyNotJsonSchema({ severity, when, must }: Rule, model: Model): string[] {
  if (severity === 'warning') return ['JSON Schema has no warnings']
  return [...new Set([when, must].flatMap((part) => (part === undefined ? [] : reasonsOf(part, model))))]
}

/** The engines that enforce a rule: the validators all, zod all errors, JSON Schema the errors that it can find. */
export function enginesOf(rule: Rule, model: Model): Engine[] {
  if (rule.severity === 'warning') return ['validator']
  return whyNotJsonSchema(rule, model).length > 0 ? ['validator', 'zod'] : [...engines]
}
