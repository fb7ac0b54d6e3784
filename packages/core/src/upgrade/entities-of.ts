import { entities, fields } from '../generated/fields.ts'
import type { EntityId } from '../generated/ids.ts'
import { isObject, type Json } from '../runtime/values.ts'

type Step = string | number

/** One entity of a document that is being upgraded. */
export type Place = {
  /** The entity itself, which is written to. */
  self: Json
  entity: EntityId
  path: readonly Step[]
  /** The nearest entity that can have extensions, and the way from it: this one, unless it is a mere value. */
  keeper: Json
  below: readonly Step[]
}

const isValue = (id: EntityId): boolean => entities.find((entity) => entity.id === id)?.kind === 'value'

/** Which fields of an entity hold other entities. */
function nestedIn(entity: EntityId): (readonly [name: string, inner: EntityId])[] {
  return fields.flatMap(({ entity: owner, name, type }) =>
    owner === entity && (type.kind === 'object' || type.kind === 'objects') ? [[name, type.entity] as const] : [],
  )
}

/** Every entity of a document, those that hold others first; what has the wrong shape is passed over. */
export function* entitiesOf(root: Json, entity: EntityId): Generator<Place> {
  yield* below({ self: root, entity, path: [], keeper: root, below: [] })
}

function* below(place: Place): Generator<Place> {
  yield place
  const enter = function* (value: unknown, entity: EntityId, steps: readonly Step[]): Generator<Place> {
    if (!isObject(value)) return
    const isMere = isValue(entity)
    yield* below({
      self: value,
      entity,
      path: [...place.path, ...steps],
      keeper: isMere ? place.keeper : value,
      below: isMere ? [...place.below, ...steps] : [],
    })
  }
  for (const [name, inner] of nestedIn(place.entity)) {
    const value = place.self[name]
    if (!Array.isArray(value)) yield* enter(value, inner, [name])
    else for (const [index, item] of value.entries()) yield* enter(item, inner, [name, index])
  }
  const { provenance } = place.self
  if (isValue(place.entity) || !isObject(provenance)) return
  for (const name of Object.keys(provenance)) yield* enter(provenance[name], 'provenance', ['provenance', name])
}
