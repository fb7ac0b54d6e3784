/** Where JSON Schema enforces a rule: in the schema of its entity, or in the schema of what holds the entity as one object. */

import type { Entity, Rule } from '@tip-standard/dictionary'
import { type Model, storedFields } from '../model.ts'
import type { Place } from './compare-codes.ts'
import type { Schema } from './schema-parts.ts'
import { toJsonSchema } from './to-json-schema.ts'

/** A rule as a part of the schema of an entity; `at` is the path from there to the field that has the finding. */
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

/** The objects that hold an entity as one object; none where a list holds it, whose entries no other object is compared with. */
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

/** The schemas that enforce a rule together; none where JSON Schema cannot, or the rule only warns (JSON Schema has no warnings). */
export function ruleSchemas(rule: Rule, entity: Entity, model: Model): RuleSchema[] {
  if (rule.severity === 'warning') return []
  const own = schemaAt(rule, { entity, model })
  if (own !== undefined) return [own]
  const schemas = holdersOf(entity, model).map((place) => schemaAt(rule, place))
  return schemas.every((schema) => schema !== undefined) ? schemas : []
}
