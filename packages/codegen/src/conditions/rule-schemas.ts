/**
 * Where JSON Schema enforces a rule: in the schema of its entity, or in the schema of the entity that contains it as
 * one object.
 */

import type { Entity, Rule } from '@tip-standard/dictionary'
import { type Model, storedFields } from '../model.ts'
import type { Place } from './compare-codes.ts'
import type { Schema } from './schema-parts.ts'
import { toJsonSchema } from './to-json-schema.ts'

/** A rule as a part of an entity's schema; `at` is the path from there to the field of the finding. */
export type RuleSchema = { inside: Entity; at: string; when: Schema; must: Schema }

function schemaAt({ when, must, at }: Rule, place: Place): RuleSchema | undefined {
  const asked = when === undefined ? true : toJsonSchema(when, place)
  const asks = toJsonSchema(must, place)
  if (asked === undefined || asks === undefined) return undefined
  return {
    inside: place.entity,
    at: place.within === undefined ? at : `${place.within}.${at}`,
    when: asked,
    must: asks,
  }
}

/**
 * The objects that contain an entity as one object; empty if a list contains it, because no other object is compared
 * with its entries.
 */
function holdersOf(held: Entity, model: Model): Place[] {
  const holders = model.entities.flatMap((entity) =>
    storedFields(entity).flatMap(({ name, type }) =>
      (type.kind === 'object' || type.kind === 'objects') && type.entity === held.id
        ? [{ entity, model, within: name, isOne: type.kind === 'object' }]
        : [],
    ),
  )
  return holders.every(({ isOne }) => isOne) ? holders.map(({ isOne: _, ...place }) => place) : []
}

/**
 * The schemas that together enforce a rule; empty if JSON Schema cannot, or if the rule only warns (JSON Schema has no
 * warnings).
 */
export function ruleSchemas(rule: Rule, entity: Entity, model: Model): RuleSchema[] {
  if (rule.severity === 'warning') return []
  const own = schemaAt(rule, { entity, model })
  if (own !== undefined) return [own]
  const schemas = holdersOf(entity, model).map((place) => schemaAt(rule, place))
  return schemas.every((schema) => schema !== undefined) ? schemas : []
}
