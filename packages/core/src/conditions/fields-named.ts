import { fields } from '../generated/fields.ts'
import type { CodeListId, EntityId, FieldId } from '../generated/ids.ts'
import { isCodeOf } from '../generated/validators/is-code-of.ts'
import { codeList } from '../metadata/look-up.ts'
import type { Condition } from '../model/condition.ts'
import type { FieldInfo } from '../model/info.ts'
import { isObject, type Json } from '../runtime/values.ts'

/** The entity that a condition is about, the entity that contains it, and inside a list the entity around the entry. */
export type ConditionPlace = { entity: EntityId; parent: EntityId | undefined; around?: EntityId }

/** Anything nested deeper is not a condition. */
const MAX_DEPTH = 20

const fieldOf = (entity: EntityId | undefined, name: string | undefined): FieldInfo | undefined =>
  fields.find((info) => info.entity === entity && info.name === name)

const entityIn = ({ type }: FieldInfo): EntityId | undefined =>
  type.kind === 'object' || type.kind === 'objects' ? type.entity : undefined

/**
 * The fields along a path such as `sex`, `../consents`, `place.country` or `/case.openedOn`; none if it leads nowhere.
 */
export function fieldsOnPath(path: unknown, { entity, parent, around }: ConditionPlace): FieldInfo[] {
  if (typeof path !== 'string') return []
  const [start, rest]: [EntityId | undefined, string] = path.startsWith('/')
    ? ['caseRecord', path.slice(1)]
    : path.startsWith('../')
      ? [parent, path.slice(3)]
      : path.startsWith('^/')
        ? [around, path.slice(2)]
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

/** Whether the codes of a list are available when conditions are evaluated. */
function isAtHand(list: unknown): boolean {
  try {
    return codeList(list as CodeListId) !== undefined
  } catch {
    return false
  }
}

/** Reads a condition of one kind: records the fields it names, and returns whether it is valid. */
class Reader {
  readonly named: Set<FieldId>
  readonly place: ConditionPlace
  readonly depth: number

  constructor(place: ConditionPlace, depth: number, named = new Set<FieldId>()) {
    this.place = place
    this.depth = depth
    this.named = named
  }

  /** A path to a field that satisfies a predicate. A field inside an object depends on the object too. */
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
    return leads && entity !== undefined && this.reads(that, { ...this.place, entity, around: this.place.entity })
  }

  reads(condition: unknown, place = this.place): boolean {
    if (!isObject(condition) || this.depth > MAX_DEPTH) return false
    const { op, ...members } = condition
    const kind = typeof op === 'string' && Object.hasOwn(kinds, op) ? kinds[op as Condition['op']] : undefined
    if (kind === undefined) return false
    const names = kind.members.split(' ')
    if (Object.keys(members).some((name) => !names.includes(name))) return false
    return kind.reads(members, new Reader(place, this.depth + 1, this.named))
  }
}

type Reads = (json: Json, at: Reader) => boolean

/** How a condition of one kind is written: the names of its members, and whether their values are valid. */
type Kind = { members: string; reads: Reads }

const isBound = (value: unknown): boolean => value === undefined || isNumber(value)

function readsCodes({ field, values }: Json, at: Reader, isMany: boolean): boolean {
  const isRight = ({ type }: FieldInfo): boolean => (type.kind === 'codes') === isMany
  return isFilled(values) && at.path(field, (info) => isRight(info) && values.every((one) => canBe(info, one)))
}

const ofNumber: Reads = ({ field, value }, at) => isNumber(value) && at.path(field, isNumeric)
const ofTwo: Reads = ({ fields: two }, at) => at.paths(two, 2)
const ofEntries: Reads = ({ field, that }, at) => at.within(field, that)
const ofReferred: Reads = ({ field, to, that }, at) => at.path(field) && at.within(to, that)
const ofKeys: Reads = ({ field, keys }, at) =>
  isFilled(keys) && keys.every((key) => at.within(field, { op: 'present', field: key }))
const ofParts: Reads = ({ of }, at) => isFilled(of) && of.every((part) => at.reads(part))

const kinds: { readonly [Op in Condition['op']]: Kind } = {
  present: { members: 'field', reads: ({ field }, at) => at.path(field) },
  answered: { members: 'field', reads: ({ field }, at) => at.path(field) },
  in: { members: 'field values', reads: (json, at) => readsCodes(json, at, false) },
  includesAny: { members: 'field values', reads: (json, at) => readsCodes(json, at, true) },
  atLeast: { members: 'field value', reads: ofNumber },
  atMost: { members: 'field value', reads: ofNumber },
  countAtLeast: { members: 'field count', reads: ({ field, count }, at) => isNumber(count) && at.path(field) },
  ageOn: {
    members: 'birth on atLeast atMost',
    reads: ({ birth, on, atLeast, atMost }, at) =>
      (atLeast !== undefined || atMost !== undefined) &&
      isBound(atLeast) &&
      isBound(atMost) &&
      at.paths([birth, on], 2),
  },
  provenance: {
    members: 'field values',
    reads: ({ field, values }, at) =>
      isFilled(values) && values.every((one) => isCode('informationSource', one)) && at.path(field),
  },
  some: { members: 'field that', reads: ofEntries },
  every: { members: 'field that', reads: ofEntries },
  someReferred: { members: 'field to that', reads: ofReferred },
  everyReferred: { members: 'field to that', reads: ofReferred },
  notAfter: { members: 'fields', reads: ofTwo },
  notAbove: { members: 'fields', reads: ofTwo },
  subset: { members: 'fields', reads: ofTwo },
  ascending: { members: 'field keys', reads: ofKeys },
  spanInBand: {
    members: 'unit from to band list',
    reads: ({ unit, from, to, band, list }, at) =>
      (unit === 'years' || unit === 'months') && isAtHand(list) && at.paths([from, to, band], 3),
  },
  differ: { members: 'fields', reads: ofTwo },
  startsWith: { members: 'fields', reads: ofTwo },
  withinBand: {
    members: 'value band list',
    reads: ({ value, band, list }, at) => isAtHand(list) && at.paths([value, band], 2),
  },
  childOf: {
    members: 'child parent list',
    reads: ({ child, parent, list }, at) => isAtHand(list) && at.paths([child, parent], 2),
  },
  resolves: { members: 'field to', reads: ({ field, to }, at) => at.paths([field, to], 2) },
  uniqueBy: { members: 'field keys', reads: ofKeys },
  holder: {
    members: 'that',
    reads: ({ that }, at) =>
      at.place.parent !== undefined &&
      at.reads(that, { entity: at.place.parent, parent: undefined, around: at.place.entity }),
  },
  not: { members: 'of', reads: ({ of }, at) => at.reads(of) },
  all: { members: 'of', reads: ofParts },
  any: { members: 'of', reads: ofParts },
}

/**
 * Reads a condition from JSON and returns the fields that it names; `undefined` if it is not a condition over these
 * entities. Never throws.
 */
export function fieldsNamed(condition: unknown, place: ConditionPlace): ReadonlySet<FieldId> | undefined {
  const reader = new Reader(place, 0)
  return reader.reads(condition) ? reader.named : undefined
}
