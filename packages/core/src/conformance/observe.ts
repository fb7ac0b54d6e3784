import { fields } from '../generated/fields.ts'
import type { CodeListId, EntityId, FieldId } from '../generated/ids.ts'
import type { FieldInfo } from '../model/info.ts'
import { isAnswered } from '../runtime/conditions.ts'
import { isObject, type Json } from '../runtime/values.ts'

/**
 * How often a field is answered, by a value or a reason, in the entities that can have it. No counts: few answers can
 * be about few people.
 */
export type Use = 'always' | 'sometimes' | 'never'

type Count = { there: number; answered: number }

/** Which fields and code lists records use. It counts internally and returns no counts. */
export class UseOfFields {
  readonly #counts = new Map<FieldId, Count>()
  readonly #lists = new Set<CodeListId>()
  readonly #fieldsOf = new Map<EntityId, FieldInfo[]>()

  constructor() {
    for (const field of fields) {
      if (field.presence === 'derived') continue
      this.#counts.set(field.id, { there: 0, answered: 0 })
      this.#fieldsOf.set(field.entity, [...(this.#fieldsOf.get(field.entity) ?? []), field])
    }
  }

  /** Examines an entity and everything in it; parts of the wrong shape are skipped. */
  add(value: unknown, entity: EntityId): void {
    if (!isObject(value)) return
    for (const field of this.#fieldsOf.get(entity) ?? []) this.#addField(value, field)
  }

  #addField(value: Json, { id, name, type }: FieldInfo): void {
    const count = this.#counts.get(id)
    if (count === undefined) return
    count.there++
    const held = value[name]
    // An empty list is not an answer.
    if (isAnswered(value, name) && !(Array.isArray(held) && held.length === 0)) count.answered++
    if (type.kind === 'object') this.add(held, type.entity)
    if (type.kind === 'objects' && Array.isArray(held)) for (const item of held) this.add(item, type.entity)
    if ((type.kind === 'code' || type.kind === 'codes') && held !== undefined) this.#lists.add(type.list)
  }

  /** How often a field is answered. */
  of(field: FieldId): Use {
    const { there, answered } = this.#counts.get(field) ?? { there: 0, answered: 0 }
    if (answered === 0) return 'never'
    return answered === there ? 'always' : 'sometimes'
  }

  /** Every field and how often it is used, in the order of the standard. */
  fields(): [field: FieldId, use: Use][] {
    return [...this.#counts.keys()].map((field) => [field, this.of(field)])
  }

  /** The code lists whose codes are used. */
  lists(): CodeListId[] {
    return [...this.#lists].sort()
  }
}
