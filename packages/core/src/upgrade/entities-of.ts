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
  /** The nearest entity that can have extensions, and the path from it: this one, unless it is a plain value. */
  keeper: Json
  below: readonly Step[]
}

/**
 * What the walk needs to know about every entity: whether it is a plain value, and which of its fields contain other
 * entities.
 */
type Shape = { isValue: boolean; nested: readonly (readonly [name: string, inner: EntityId])[] }

/** Computed once, at the first upgrade: a file has many records, and each is walked once for every change. */
let shapes: ReadonlyMap<EntityId, Shape> | undefined

function shapeOf(entity: EntityId): Shape {
  shapes ??= new Map(
    entities.map(({ id, kind }) => {
      const nested = fields.flatMap(({ entity: owner, name, type }) =>
        owner === id && (type.kind === 'object' || type.kind === 'objects') ? [[name, type.entity] as const] : [],
      )
      return [id, { isValue: kind === 'value', nested }]
    }),
  )
  return shapes.get(entity) ?? { isValue: false, nested: [] }
}

/** Every entity of a document, parents first; parts of the wrong shape are skipped. */
export function* entitiesOf(root: Json, entity: EntityId): Generator<Place> {
  yield* below({ self: root, entity, path: [], keeper: root, below: [] })
}

function* below(place: Place): Generator<Place> {
  yield place
  const enter = function* (value: unknown, entity: EntityId, steps: readonly Step[]): Generator<Place> {
    if (!isObject(value)) return
    const { isValue } = shapeOf(entity)
    yield* below({
      self: value,
      entity,
      path: [...place.path, ...steps],
      keeper: isValue ? place.keeper : value,
      below: isValue ? [...place.below, ...steps] : [],
    })
  }
  const { isValue: isMere, nested } = shapeOf(place.entity)
  for (const [name, inner] of nested) {
    const value = place.self[name]
    if (!Array.isArray(value)) yield* enter(value, inner, [name])
    else for (const [index, item] of value.entries()) yield* enter(item, inner, [name, index])
  }
  const { provenance } = place.self
  if (isMere || !isObject(provenance)) return
  for (const name of Object.keys(provenance)) yield* enter(provenance[name], 'provenance', ['provenance', name])
}
