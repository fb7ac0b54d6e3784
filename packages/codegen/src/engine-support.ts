/** Which engine enforces which rule, and why the others do not: read by the catalogue of rules and by the reference. */

import type { Condition, Entity, Rule } from '@tip-standard/dictionary'
import { entriesAt, type Place } from './conditions/compare-codes.ts'
import { ruleSchemas } from './conditions/rule-schemas.ts'
import { toJsonSchema } from './conditions/to-json-schema.ts'
import type { Model } from './model.ts'

/** The engines that the standard comes with. */
export const engines = ['validator', 'zod', 'jsonSchema'] as const

/** An engine that the standard comes with. */
export type Engine = (typeof engines)[number]

const FOLLOWS = 'JSON Schema cannot follow a reference to an id'
const COMPARES = 'JSON Schema cannot compare two values of which there are more than it can list'
const AROUND = 'JSON Schema sees only what lies inside the object that it checks, not what surrounds it'

/** Why JSON Schema does not enforce a kind of condition; what is not here it enforces inside the object that it checks. */
const REASONS: { readonly [Op in Condition['op']]?: string } = {
  ageOn: 'JSON Schema cannot compute an age from two dates',
  notAfter: 'JSON Schema cannot compare a date in an entry of a list with a date outside the entry',
  notAbove: COMPARES,
  subset: COMPARES,
  ascending: 'JSON Schema cannot compare the entries of a list with each other',
  spanInBand: 'JSON Schema cannot compute the time between two dates',
  differ: COMPARES,
  startsWith: COMPARES,
  resolves: FOLLOWS,
  someReferred: FOLLOWS,
  everyReferred: FOLLOWS,
  uniqueBy: 'JSON Schema cannot compare the entries of a list by a field that is not a code',
}

/**
 * The reasons, one for each part that is in the way; `around` is the entity in which the list was looked up that the
 * place is an entry of.
 */
function reasonsOf(condition: Condition, place: Place, around?: Place): string[] {
  if (toJsonSchema(condition, place) !== undefined) return []
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => reasonsOf(part, place, around))
    case 'not':
      return reasonsOf(condition.of, place, around)
    case 'some':
    case 'every': {
      const { field, that } = condition
      const inner = field.startsWith('^/') ? around && entriesAt(field.slice(2), around) : entriesAt(field, place)
      return inner === undefined ? [AROUND] : reasonsOf(that, inner, place)
    }
    default:
      return [REASONS[condition.op] ?? AROUND]
  }
}

/** Why JSON Schema does not enforce a rule of an entity, one reason each; none where it does. */
export function whyNotJsonSchema(rule: Rule, entity: Entity, model: Model): string[] {
  if (rule.severity === 'warning') return ['JSON Schema has no warnings']
  if (ruleSchemas(rule, entity, model).length > 0) return []
  const parts = [rule.when, rule.must].flatMap((part) => (part === undefined ? [] : reasonsOf(part, { entity, model })))
  return [...new Set(parts)]
}

/** The engines that enforce a rule: the validators all, zod all errors, JSON Schema the errors that it can find. */
export function enginesOf(rule: Rule, entity: Entity, model: Model): Engine[] {
  if (rule.severity === 'warning') return ['validator']
  return whyNotJsonSchema(rule, entity, model).length > 0 ? ['validator', 'zod'] : [...engines]
}
