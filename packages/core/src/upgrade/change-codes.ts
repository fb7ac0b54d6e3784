import { fields } from '../generated/fields.ts'
import type { FieldInfo } from '../model/info.ts'
import type { UpgradeChange } from '../model/versioning.ts'
import type { Place } from './entities-of.ts'
import { changeAt, type UpgradeFinding } from './finding.ts'
import { keepOriginal, objectIn } from './keep-original.ts'

type CodeChange = Extract<UpgradeChange, { op: 'renameCode' | 'splitCode' | 'moveCode' }>

const holdsCodes = ({ type }: FieldInfo, list: string): boolean =>
  (type.kind === 'code' || type.kind === 'codes') && type.list === list

/** The fields in which a code is changed. */
function fieldsOf(place: Place, change: CodeChange): FieldInfo[] {
  return fields.filter((field) => {
    if (field.entity !== place.entity || field.presence === 'derived') return false
    return change.op === 'moveCode' ? field.id === change.field : holdsCodes(field, change.list)
  })
}

const without = (values: readonly unknown[], code: string): unknown[] => values.filter((value) => value !== code)

const add = (values: readonly unknown[], code: string): unknown[] =>
  values.includes(code) ? [...values] : [...values, code]

/** Replaces one code with another; without repeating one that the list already has. */
function replaced(values: readonly unknown[], from: string, to: string): unknown[] {
  const renamed = values.map((value) => (value === from ? to : value))
  return renamed.filter((value, index) => value !== to || renamed.indexOf(to) === index)
}

function put({ self }: Place, name: string, value: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) delete self[name]
  else self[name] = value
}

/** Removes the code from a value and returns the rest. */
const taken = (value: unknown, code: string): unknown => (Array.isArray(value) ? without(value, code) : undefined)

const swapped = (value: unknown, from: string, to: string): unknown =>
  Array.isArray(value) ? replaced(value, from, to) : to

/** Puts a code into its new field; returns `false` if something else is there. */
function receive(place: Place, target: FieldInfo, code: string): boolean {
  const held = place.self[target.name]
  if (target.type.kind === 'codes') {
    if (held !== undefined && !Array.isArray(held)) return false
    place.self[target.name] = add(held ?? [], code)
    return true
  }
  if (held !== undefined && held !== code) return false
  place.self[target.name] = code
  return true
}

/** Applies one change to one field of an entity. */
function changeField(place: Place, field: FieldInfo, change: CodeChange, version: string): UpgradeFinding[] {
  const { name, id } = field
  const value = place.self[name]
  const hasCode = Array.isArray(value) ? value.includes(change.from) : value === change.from
  if (!hasCode) return []
  const at = [...place.path, name]
  const params = { version, list: change.list }
  if (change.op === 'renameCode') {
    put(place, name, swapped(value, change.from, change.to))
    return [changeAt('codeRenamed', at, id, params)]
  }
  if (change.op === 'moveCode') {
    const target = fields.find((info) => info.id === change.to)
    if (target !== undefined && receive(place, target, change.as ?? change.from)) {
      put(place, name, taken(value, change.from))
      return [changeAt('codeMoved', [...place.path, target.name], target.id, params)]
    }
  }
  if (!keepOriginal(place, version, name, value)) return [changeAt('notUpgraded', at, id, params)]
  if (change.op === 'splitCode' && change.to !== undefined) {
    put(place, name, swapped(value, change.from, change.to))
    return [changeAt('codeReplaced', at, id, params)]
  }
  put(place, name, taken(value, change.from))
  if (change.op === 'splitCode' && change.absent !== undefined && place.self[name] === undefined) {
    const absent = objectIn(place.self, 'absent')
    if (absent !== undefined && absent[name] === undefined) absent[name] = change.absent
  }
  return [changeAt('codeWithdrawn', at, id, params)]
}

/** Applies one change of a code to every field of an entity that can have it. */
export function changeCodes(place: Place, change: CodeChange, version: string): UpgradeFinding[] {
  return fieldsOf(place, change).flatMap((field) => changeField(place, field, change, version))
}
