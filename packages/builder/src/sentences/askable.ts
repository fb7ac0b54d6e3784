import type { FieldInfo } from '@tip-standard/core'
import { field } from '@tip-standard/core'
import type { Condition, ConditionPath } from '@tip-standard/core/conditions'
import { type FormDefinition, type FormItem, standardField } from '@tip-standard/form-model'
import {
  isInEntry,
  kindAt,
  listedItems,
  type Place,
  parentOf,
  placesOfEntry,
  questionAt,
  walk,
} from '../editing/index.ts'
import { scopeAt } from './place-of-condition.ts'

/** A question that a condition can be about: the path that names it, and its field. */
export type Askable = { path: ConditionPath; info: FieldInfo }

/** Whether something comes before a place in the form. */
function isBefore(one: Place, other: Place): boolean {
  for (const [index, step] of one.entries()) {
    const there = other[index]
    if (there === undefined) return false
    if (step !== there) return Number(step) < Number(there)
  }
  return false
}

/** A question with the parts of the one object that it holds, such as the country of a place. */
function withParts(path: string, info: FieldInfo, items: readonly FormItem[]): Askable[] {
  // Paths are made of names of fields, each from the entity that the one before it leads to.
  if (info.type.kind !== 'object') return [{ path: path as ConditionPath, info }]
  return items.flatMap((item) => {
    const asked = standardField(item)
    return asked === undefined ? [] : [{ path: `${path}.${field(asked).name}` as ConditionPath, info: field(asked) }]
  })
}

/**
 * The questions that a form asks before a place and that a condition there can name, in the order of the form: each
 * once, also a list that is asked in parts.
 */
export function askableAt(form: FormDefinition, place: Place): Askable[] {
  const { entity, parent } = scopeAt(form, place)
  const list = isInEntry(place) ? parentOf(place) : undefined
  const sameEntry = list === undefined ? [] : placesOfEntry(form, list).map((one) => one.join('.'))
  const found: Askable[] = []
  for (const { place: at } of walk(form)) {
    const item = questionAt(form, at)
    const asked = item === undefined ? undefined : standardField(item)
    // Conditions are about fields of the standard.
    if (asked === undefined || !isBefore(at, place)) continue
    const info = field(asked)
    const items = listedItems(form, at)
    if (kindAt(at) === 'question' && !isInEntry(at)) {
      if (info.entity === entity && list === undefined) found.push(...withParts(info.name, info, items))
      else if (info.entity === parent) found.push(...withParts(`../${info.name}`, info, items))
      else if (info.entity === 'case' || info.entity === 'reportingEntity' || info.entity === 'dataProtection')
        found.push(...withParts(`/${info.entity}.${info.name}`, info, items))
      continue
    }
    const own = parentOf(at)
    if (sameEntry.includes(own.join('.'))) found.push(...withParts(info.name, info, items))
    else if (list !== undefined && own.join('.') === parentOf(list).join('.') && info.entity === parent)
      found.push(...withParts(`../${info.name}`, info, items))
  }
  return [...new Map(found.map((one) => [one.path, one])).values()]
}

const operators = ['in', 'includesAny', 'atLeast', 'atMost', 'countAtLeast', 'present', 'answered'] as const

/** What can be asked of an answer. */
export type Operator = (typeof operators)[number]

/** A condition about one answer. */
export type AboutOne = Extract<Condition, { op: Operator }>

/** What can be asked of the answers to a question, the most usual first. */
export function operatorsFor({ type }: FieldInfo): readonly Operator[] {
  switch (type.kind) {
    case 'code':
    case 'boolean':
      return ['in', 'present', 'answered']
    case 'codes':
      return ['includesAny', 'present', 'answered']
    case 'integer':
    case 'number':
      return ['atLeast', 'atMost', 'present', 'answered']
    case 'objects':
      return ['countAtLeast', 'answered']
    default:
      return ['present', 'answered']
  }
}

/** Tells whether a condition is about one answer. */
export function isAboutOne(condition: Condition): condition is AboutOne {
  return operators.some((op) => op === condition.op)
}

/** A condition about one answer to begin with: of the first code or number that there is. */
export function conditionAbout({ path, info }: Askable, operator: Operator, codes: readonly string[]): AboutOne {
  const [first = ''] = codes
  const { type } = info
  const number = type.kind === 'integer' || type.kind === 'number' ? Math.max(type.min, 0) : 0
  switch (operator) {
    case 'in':
      return { op: 'in', field: path, values: [type.kind === 'boolean' ? true : first] }
    case 'includesAny':
      return { op: 'includesAny', field: path, values: [first] }
    case 'atLeast':
      return { op: 'atLeast', field: path, value: number }
    case 'atMost':
      return { op: 'atMost', field: path, value: number }
    case 'countAtLeast':
      return { op: 'countAtLeast', field: path, count: 1 }
    case 'present':
      return { op: 'present', field: path }
    case 'answered':
      return { op: 'answered', field: path }
  }
}
