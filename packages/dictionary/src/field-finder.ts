import type { Entity, Field } from './model.ts'

/** The place of a condition: the entity that it is about, the entity whose enclosing entity `../` means, and the one around an entry. */
export type Place = { scope: Entity; owner: Entity; around?: Entity }

/** Finds fields by the paths of conditions, in the entities of a dictionary. */
export class FieldFinder {
  readonly #entities: readonly Entity[]
  readonly #byId: ReadonlyMap<string, Entity>

  constructor(entities: readonly Entity[]) {
    this.#entities = entities
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]))
  }

  /** The fields of an entity. */
  fieldsOf(id: string): readonly Field[] {
    return this.#byId.get(id)?.fields ?? []
  }

  /** The entity that a field holds, once or several times. */
  inside({ type }: Field): Entity | undefined {
    return type.kind === 'object' || type.kind === 'objects' ? this.#byId.get(type.entity) : undefined
  }

  /** The entities that hold another. */
  parentsOf(entity: Entity): Entity[] {
    return this.#entities.filter(({ fields }) =>
      fields.some(({ type }) => (type.kind === 'object' || type.kind === 'objects') && type.entity === entity.id),
    )
  }

  /** The field at a path, in every entity that the path can start from; `undefined` where one of them lacks it. */
  find(path: string, place: Place): (Field | undefined)[] {
    const { starts, rest } = this.#startOf(path, place)
    return starts.length === 0 ? [undefined] : starts.map((start) => this.#fieldAt(start, rest.split('.')))
  }

  #startOf(path: string, { scope, owner, around }: Place): { starts: readonly Entity[]; rest: string } {
    if (path.startsWith('/')) return { starts: this.#rootsOf(owner), rest: path.slice(1) }
    if (path.startsWith('../')) return { starts: this.parentsOf(owner), rest: path.slice(3) }
    if (path.startsWith('^/')) return { starts: around === undefined ? [] : [around], rest: path.slice(2) }
    return { starts: [scope], rest: path }
  }

  #rootsOf(entity: Entity, seen: Set<Entity> = new Set()): Entity[] {
    if (seen.has(entity)) return []
    seen.add(entity)
    return entity.kind === 'document'
      ? [entity]
      : this.parentsOf(entity).flatMap((parent) => this.#rootsOf(parent, seen))
  }

  #fieldAt(start: Entity, steps: readonly string[]): Field | undefined {
    let entity: Entity | undefined = start
    let field: Field | undefined
    for (const [index, step] of steps.entries()) {
      field = entity?.fields.find(({ name, presence }) => name === step && presence !== 'derived')
      if (field === undefined || (index < steps.length - 1 && field.type.kind !== 'object')) return undefined
      entity = this.inside(field)
    }
    return field
  }
}
