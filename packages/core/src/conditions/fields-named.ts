import { fields } from '../generated/fields.ts'
import type { CodeListId, EntityId, FieldId } from '../generated/ids.ts'
import { isCodeOf } from '../generated/validators/is-code-of.ts'
import { codeList } from '../metadata/look-up.ts'
import type { FieldInfo } from '../model/info.ts'
import { isObject, type Json } from '../runtime/values.ts'

/** The entity that a condition is about, and the entity that holds it. */
export type ConditionPlace = { entity: EntityId; parent: EntityId | undefined }

/** Deeper than this nothing is a condition. */
const MAX_DEPTH = 20

const fieldOf = (entity: EntityId | undefined, name: string | undefined): FieldInfo | undefined =>
  fields.find((info) => info.entity === entity && info.name === name)

const entityIn = ({ type }: FieldInfo): EntityId | undefined =>
  type.kind === 'object' || type.kind === 'objects' ? type.entity : undefined

/** The fields on the way of a path such as `sex`, `../consents`, `place.country` or `/case.openedOn`; none where it leads nowhere. */
export function fieldsOnPath(path: unknown, { entity, parent }: ConditionPlace): FieldInfo[] {
  if (typeof path !== 'string') return []
  const [start, rest]: [EntityId | undefined, string] = path.startsWith('/')
    ? ['caseRecord', path.slice(1)]
    : path.startsWith('../')
      ? [parent, path.slice(3)]
      : [entity, path]
  const found: FieldInfo[] = []
  let owner = start
  for (const name of rest.split('.')) {
    const info = fieldOf(owner, name)
    if (info === undefined) return []
    found.push(info)
    owner = entityIn(info)
  }
  return found
}

const isCode = (list: CodeListId, value: unknown): boolean => typeof value === 'string' && isCodeOf[list](value)
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

/** Whether a field can have such a value. */
function canBe({ type }: FieldInfo, value: unknown): boolean {
  if (type.kind === 'boolean') return typeof value === 'boolean'
  return (type.kind === 'code' || type.kind === 'codes') && isCode(type.list, value)
}

const isNumeric = ({ type }: FieldInfo): boolean => type.kind === 'integer' || type.kind === 'number'

/** Whether the codes of a list are at hand when conditions are asked. */
function isAtHand(list: unknown): boolean {
  try {
    return codeList(list as CodeListId) !== undefined
  } catch {
    return false
  }
}

/** What reads a condition of one kind: notes the fields it names, and tells whether it is one. */
class Reader {
  readonly named: Set<FieldId>
  readonly place: ConditionPlace
  readonly depth: number

  constructor(place: ConditionPlace, depth: number, named = new Set<FieldId>()) {
    this.place = place
    this.depth = depth
    this.named = named
  }

  /** A path that leads to a field of which something holds. What lies in an object depends on the object as well. */
  path(path: unknown, holds: (info: FieldInfo) => boolean = () => true): boolean {
    const onPath = fieldsOnPath(path, this.place)
    for (const { id } of onPath) this.named.add(id)
    const last = onPath.at(-1)
    return last !== undefined && holds(last)
  }

  paths(paths: unknown, count: number): boolean {
    return isFilled(paths) && paths.length === count && paths.every((path) => this.path(path))
  }

  /** A condition over the entries of a list. */
  within(path: unknown, that: unknown): boolean {
    let entity: EntityId | undefined
    const leads = this.path(path, (info) => {
      entity = entityIn(info)
      return entity !== undefined
    })
    return leads && entity !== undefined && this.reads(that, { ...this.place, entity })
  }

  reads(condition: unknown, place = this.place): boolean {
    if (!isObject(condition) || this.depth > MAX_DEPTH) return false
    const read = kinds[Object.keys(condition).sort().join()]
    return read?.(condition, new Reader(place, this.depth + 1, this.named)) ?? false
  }
}

/** Every kind of condition, by its members in alphabetical order. */
const kinds: { readonly [members: string]: ((json: Json, at: Reader) => boolean) | undefined } = {
  'field,present': ({ field, present }, at) => present === true && at.path(field),
  'answered,field': ({ field, answered }, at) => answered === true && at.path(field),
  'field,in': ({ field, in: values }, at) =>
    isFilled(values) && at.path(field, (info) => info.type.kind !== 'codes' && values.every((one) => canBe(info, one))),
  'field,includesAny': ({ field, includesAny: values }, at) =>
    isFilled(values) && at.path(field, (info) => info.type.kind === 'codes' && values.every((one) => canBe(info, one))),
  'atLeast,field': ({ field, atLeast }, at) => isNumber(atLeast) && at.path(field, isNumeric),
  'atMost,field': ({ field, atMost }, at) => isNumber(atMost) && at.path(field, isNumeric),
  'countAtLeast,field': ({ field, countAtLeast }, at) => isNumber(countAtLeast) && at.path(field),
  ageOn: ({ ageOn }, at) => {
    if (!isObject(ageOn)) return false
    const { birth, on, ...bounds } = ageOn
    const given = Object.entries(bounds)
    const isBound = ([name, value]: [string, unknown]): boolean => /^at(Least|Most)$/.test(name) && isNumber(value)
    return given.length > 0 && given.every(isBound) && at.paths([birth, on], 2)
  },
  'in,provenance': ({ provenance, in: values }, at) =>
    isFilled(values) && values.every((one) => isCode('informationSource', one)) && at.path(provenance),
  'some,that': ({ some, that }, at) => at.within(some, that),
  'every,that': ({ every, that }, at) => at.within(every, that),
  'someReferred,that,to': ({ someReferred, to, that }, at) => at.path(someReferred) && at.within(to, that),
  'everyReferred,that,to': ({ everyReferred, to, that }, at) => at.path(everyReferred) && at.within(to, that),
  notAfter: ({ notAfter }, at) => at.paths(notAfter, 2),
  differ: ({ differ }, at) => at.paths(differ, 2),
  startsWith: ({ startsWith }, at) => at.paths(startsWith, 2),
  withinBand: ({ withinBand }, at) => listed(withinBand, ['value', 'band'], at),
  childOf: ({ childOf }, at) => listed(childOf, ['child', 'parent'], at),
  'resolves,to': ({ resolves, to }, at) => at.paths([resolves, to], 2),
  'keys,uniqueBy': ({ uniqueBy, keys }, at) =>
    isFilled(keys) && keys.every((field) => at.within(uniqueBy, { field, present: true })),
  not: ({ not }, at) => at.reads(not),
  all: ({ all }, at) => isFilled(all) && all.every((part) => at.reads(part)),
  any: ({ any }, at) => isFilled(any) && any.every((part) => at.reads(part)),
}

function listed(json: unknown, names: readonly [string, string], at: Reader): boolean {
  if (!isObject(json)) return false
  const isWhole = Object.keys(json).length === 3 && isAtHand(json['list'])
  return (
    isWhole &&
    at.paths(
      names.map((name) => json[name]),
      2,
    )
  )
}

/**
 * Reads a condition from JSON and gives the fields that it names; `undefined` where it is no condition over these entities. Never
 * throws.
 */
export function fieldsNamed(condition: unknown, place: ConditionPlace): ReadonlySet<FieldId> | undefined {
  const reader = new Reader(place, 0)
  return reader.reads(condition) ? reader.named : undefined
}
