import { shortCodeLists } from '../generated/code-lists/short.ts'
import { entities, fields } from '../generated/fields.ts'
import type { CodeListId, EntityId, FieldId, RuleId } from '../generated/ids.ts'
import { rules } from '../generated/rules.ts'
import type { CodeInfo, CodeList, EntityInfo, FieldInfo, RuleInfo } from '../model/info.ts'

const index = <K extends string, T extends { id: K }>(items: readonly T[]): (() => ReadonlyMap<string, T>) => {
  let map: ReadonlyMap<string, T> | undefined
  return () => {
    map ??= new Map(items.map((item) => [item.id, item]))
    return map
  }
}

const fieldsById = /* @__PURE__ */ index(fields)
const entitiesById = /* @__PURE__ */ index(entities)
const rulesById = /* @__PURE__ */ index(rules)
const listsById = /* @__PURE__ */ index(shortCodeLists)

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`The standard has no ${what} of that id.`)
  return value
}

/** What the standard says about a field, by id such as `victim.sex`; throws a RangeError for an id that it does not have. */
export function field(id: FieldId): FieldInfo {
  return known(fieldsById().get(id), 'field')
}

/** What the standard says about an entity; throws a RangeError for an id that it does not have. */
export function entity(id: EntityId): EntityInfo {
  return known(entitiesById().get(id), 'entity')
}

/** What the standard says about a rule; throws a RangeError for an id that it does not have. */
export function rule(id: RuleId): RuleInfo {
  return known(rulesById().get(id), 'rule')
}

const fieldsByEntity = new Map<EntityId, readonly FieldInfo[]>()

/** The fields of an entity, in order. */
export function fieldsOf(id: EntityId): FieldInfo[] {
  const known = fieldsByEntity.get(id) ?? fields.filter((info) => info.entity === id)
  fieldsByEntity.set(id, known)
  // A copy, because the caller may sort it.
  return [...known]
}

/** A code list by id; the long ones (languages, subdivisions, sectors) are imported by name from `/code-lists` instead. */
export function codeList(id: CodeListId): CodeList {
  return known(listsById().get(id), 'short code list')
}

/** An index of each list's codes: forms name every code of lists of thousands. */
const byCodes = /* @__PURE__ */ new WeakMap<readonly CodeInfo[], ReadonlyMap<string, CodeInfo>>()

/** What the standard says about a code, or `undefined` for a code that is not in the list. */
export function codeInfo(list: CodeListId | CodeList, code: string): CodeInfo | undefined {
  const { codes } = typeof list === 'string' ? codeList(list) : list
  let byCode = byCodes.get(codes)
  if (byCode === undefined) {
    byCode = new Map(codes.map((info) => [info.code, info]))
    byCodes.set(codes, byCode)
  }
  return byCode.get(code)
}
