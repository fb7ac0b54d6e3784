import { fields } from '../generated/fields.ts'
import type { CodeListId, EntityId, FieldId } from '../generated/ids.ts'
import { isCodeOf } from '../generated/validators/is-code-of.ts'
import { codeList } from '../metadata/look-up.ts'
import type { FieldInfo } from '../metadata/model.ts'
import { isObject, type Json } from '../validate/runtime.ts'

/** The entity that a condition is about, and the entity that holds it. */
export type ConditionPlace = { entity: EntityId; parent: EntityId | undefined }

/** The fields that a condition names, or `undefined` where it is no condition or names something that is not there. */
export type NamedFields = ReadonlySet<FieldId> | undefined

const MAX_DEPTH = 20

const fieldOf = (entity: EntityId | undefined, name: string): FieldInfo | undefined =>
  fields.find((info) => info.entity === entity && info.name === name)

const entityIn = ({ type }: FieldInfo): EntityId | undefined =>
  type.kind === 'object' || type.kind === 'objects' ? type.entity : undefined

/** The field at the end of a path. */
function fieldAt(path: unknown, { entity, parent }: ConditionPlace): FieldInfo | undefined {
  if (typeof path !== 'string') return undefined
  const [start, rest]: [EntityId | undefined, string] = path.startsWith('/')
    ? ['caseRecord', path.slice(1)]
    : path.startsWith('../')
      ? [parent, path.slice(3)]
      : [entity, path]
  let found: FieldInfo | undefined
  let owner = start
  for (const name of rest.split('.')) {
    found = fieldOf(owner, name)
    if (found === undefined) return undefined
    owner = entityIn(found)
  }
  return found
}

const isCode = (list: CodeListId, value: unknown): boolean => typeof value === 'string' && isCodeOf[list](value)

/** Whether a field can have such a value. */
function canBe({ type }: FieldInfo, value: unknown): boolean {
  if (type.kind === 'boolean') return typeof value === 'boolean'
  return (type.kind === 'code' || type.kind === 'codes') && isCode(type.list, value)
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0
const isMember = (name: string) => (json: Json) => Object.hasOwn(json, name)

/** Reads what is named, and throws a mark of its own at the first thing that is not right. */
class NamedReader {
  readonly named = new Set<FieldId>()

  fail(): never {
    throw new RangeError('No condition over these entities.')
  }

  field(path: unknown, place: ConditionPlace): FieldInfo {
    const info = fieldAt(path, place) ?? this.fail()
    this.named.add(info.id)
    // A member of an object depends on the object as well.
    const [first] = String(path)
      .replace(/^(\.\.)?\//, '')
      .split('.')
    const base = String(path).startsWith('/')
      ? 'caseRecord'
      : String(path).startsWith('../')
        ? place.parent
        : place.entity
    const holder = fieldOf(base, first ?? '')
    if (holder !== undefined) this.named.add(holder.id)
    return info
  }

  within(path: unknown, that: unknown, place: ConditionPlace, depth: number): void {
    const entity = entityIn(this.field(path, place)) ?? this.fail()
    this.read(that, { ...place, entity }, depth + 1)
  }

  read(json: unknown, place: ConditionPlace, depth = 0): void {
    if (!isObject(json) || depth > MAX_DEPTH) return this.fail()
    const has = (...names: string[]): boolean =>
      Object.keys(json).length === names.length && names.every((name) => isMember(name)(json))
    const { field, that, to } = json
    const values = json['in'] ?? json['includesAny']
    if (has('field', 'present') || has('field', 'answered')) {
      if ((json['present'] ?? json['answered']) !== true) this.fail()
      this.field(field, place)
    } else if (has('field', 'in') || has('field', 'includesAny')) {
      const info = this.field(field, place)
      if ((info.type.kind === 'codes') !== (json['includesAny'] !== undefined)) this.fail()
      if (!isList(values) || !values.every((value) => canBe(info, value))) this.fail()
    } else if (has('field', 'atLeast') || has('field', 'atMost')) {
      const { type } = this.field(field, place)
      if ((type.kind !== 'integer' && type.kind !== 'number') || !isNumber(json['atLeast'] ?? json['atMost']))
        this.fail()
    } else if (has('field', 'countAtLeast')) {
      this.field(field, place)
      if (!isNumber(json['countAtLeast'])) this.fail()
    } else if (has('ageOn')) this.ageOn(json['ageOn'], place)
    else if (has('provenance', 'in')) {
      this.field(json['provenance'], place)
      if (!isList(values) || !values.every((value) => isCode('informationSource', value))) this.fail()
    } else if (has('some', 'that')) this.within(json['some'], that, place, depth)
    else if (has('every', 'that')) this.within(json['every'], that, place, depth)
    else if (has('someReferred', 'to', 'that')) this.referred(json['someReferred'], to, that, place, depth)
    else if (has('everyReferred', 'to', 'that')) this.referred(json['everyReferred'], to, that, place, depth)
    else if (has('notAfter') || has('differ') || has('startsWith')) {
      const pair = json['notAfter'] ?? json['differ'] ?? json['startsWith']
      if (!isList(pair) || pair.length !== 2) return this.fail()
      for (const path of pair) this.field(path, place)
    } else if (has('withinBand') || has('childOf')) this.listed(json['withinBand'] ?? json['childOf'], place)
    else if (has('resolves', 'to')) for (const path of [json['resolves'], to]) this.field(path, place)
    else if (has('uniqueBy', 'keys')) {
      const entity = entityIn(this.field(json['uniqueBy'], place)) ?? this.fail()
      const { keys } = json
      if (!isList(keys) || !keys.every((key) => fieldAt(key, { entity, parent: undefined }))) this.fail()
    } else if (has('not')) this.read(json['not'], place, depth + 1)
    else if (has('all') || has('any')) {
      const parts = json['all'] ?? json['any']
      if (!isList(parts)) return this.fail()
      for (const part of parts) this.read(part, place, depth + 1)
    } else this.fail()
  }

  private ageOn(json: unknown, place: ConditionPlace): void {
    if (!isObject(json)) return this.fail()
    const { birth, on, atLeast, atMost, ...rest } = json
    const bounds = [atLeast, atMost].filter((bound) => bound !== undefined)
    if (Object.keys(rest).length > 0 || bounds.length === 0 || !bounds.every(isNumber)) this.fail()
    for (const path of [birth, on]) this.field(path, place)
  }

  private referred(ids: unknown, to: unknown, that: unknown, place: ConditionPlace, depth: number): void {
    this.field(ids, place)
    this.within(to, that, place, depth)
  }

  private listed(json: unknown, place: ConditionPlace): void {
    if (!isObject(json)) return this.fail()
    const { list, ...paths } = json
    const names = Object.keys(paths).sort().join()
    // Throws for a list whose codes are not at hand here; that is no condition either.
    codeList(list as CodeListId)
    if (names !== 'band,value' && names !== 'child,parent') this.fail()
    for (const path of Object.values(paths)) this.field(path, place)
  }
}

/** Reads a condition from JSON and gives the fields it names; `undefined` where it is none, or asks for what cannot be. Never throws. */
export function fieldsNamed(condition: unknown, place: ConditionPlace): NamedFields {
  const reader = new NamedReader()
  try {
    reader.read(condition, place)
    return reader.named
  } catch {
    return undefined
  }
}
