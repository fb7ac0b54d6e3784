import { type EntityId, type FieldId, isObject, type Provenance } from '@tip-standard/core'
import { type FieldInfo, fields } from '@tip-standard/core/metadata'
import type { LossCounter } from './losses.ts'

const fieldsByEntity: ReadonlyMap<EntityId, FieldInfo[]> = /* @__PURE__ */ indexFields()

function indexFields(): Map<EntityId, FieldInfo[]> {
  const index = new Map<EntityId, FieldInfo[]>()
  for (const info of fields) {
    const known = index.get(info.entity)
    if (known) known.push(info)
    else index.set(info.entity, [info])
  }
  return index
}

/** Tracks which values of documents a writer has used, so that the rest can be reported and is not lost silently. */
export class CarriedValues {
  readonly #taken = new WeakMap<object, Set<string>>()

  /** The value of a field, counted as carried. */
  take<E extends object, F extends keyof E & string>(entity: E, field: F): E[F] {
    const value = entity[field]
    if (value !== undefined) this.#add(entity, field)
    return value
  }

  /** Counts the reason why a value is missing as carried. */
  takeReason(entity: object, field: string): void {
    this.#add(entity, `absent.${field}`)
  }

  #add(entity: object, name: string): void {
    const taken = this.#taken.get(entity)
    if (taken) taken.add(name)
    else this.#taken.set(entity, new Set([name]))
  }

  /** Counts as dropped every value, reason, extension and provenance below an entity that was not taken. */
  countRest(entity: object, id: EntityId, losses: LossCounter, ours: OwnMarks): void {
    if (!isObject(entity)) return
    const taken = this.#taken.get(entity)
    for (const info of fieldsByEntity.get(id) ?? []) {
      const value = entity[info.name]
      if (value === undefined || ours.fields.has(info.id)) continue
      const { type } = info
      if (type.kind === 'object' || type.kind === 'objects') {
        if (taken?.has(info.name)) continue
        const members: unknown[] = Array.isArray(value) ? value : [value]
        for (const member of members) if (isObject(member)) this.countRest(member, type.entity, losses, ours)
      } else if (!taken?.has(info.name)) losses.add(info.id, 'dropped')
    }
    if (isObject(entity.absent))
      for (const [field, reason] of Object.entries(entity.absent))
        if (reason !== 'unknown' && !taken?.has(`absent.${field}`))
          losses.add(`absentReason.${String(reason)}`, 'dropped')
    if (isObject(entity.extensions))
      for (const name of Object.keys(entity.extensions))
        if (!name.startsWith(ours.extensionPrefix)) losses.add(`${id}.extensions`, 'dropped')
    if (isObject(entity.provenance))
      for (const provenance of Object.values(entity.provenance))
        if (!isObject(provenance) || provenance.system !== ours.system) losses.add('provenance.source', 'dropped')
  }
}

/** What a converter itself adds on reading and therefore does not miss on writing. */
export type OwnMarks = {
  system: NonNullable<Provenance['system']>
  extensionPrefix: string
  /** Fields with no meaning of their own, such as the version of the standard. */
  fields: ReadonlySet<FieldId>
}
