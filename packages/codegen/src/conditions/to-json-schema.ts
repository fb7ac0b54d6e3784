/** Compiles a condition to JSON Schema 2020-12, or reports that JSON Schema cannot check it. */

import { type CodeList, type Condition, type ConditionCases, foldCondition } from '@tip-standard/dictionary'
import { entriesAt, notAbove, type Place, startsWith, subset, uniqueBy } from './compare-codes.ts'
import { notAfter } from './compare-dates.ts'
import { allOf, anyOf, member, not, type Schema } from './schema-parts.ts'

type Case = Schema | undefined

/** The path from the entity of a place, or `undefined` if it leads outside. */
function pathIn({ entity, within }: Place, path: string): string | undefined {
  if (path.startsWith('^/')) return undefined
  if (path.startsWith('/')) return entity.kind === 'document' ? path.slice(1) : undefined
  if (path.startsWith('../')) return within === undefined ? undefined : path.slice(3)
  return within === undefined ? path : `${within}.${path}`
}

/** The members of conditions that are paths. */
const PATHS = new Set(['field', 'fields', 'birth', 'on', 'from', 'to', 'value', 'band', 'child', 'parent'])

/** A condition with paths from the entity of a place; `undefined` if one leads outside. */
function located(condition: Condition, place: Place): Condition | undefined {
  let isInside = true
  const locate = (path: unknown): unknown => {
    if (typeof path !== 'string') return path
    const inside = pathIn(place, path)
    isInside &&= inside !== undefined
    return inside
  }
  const members = Object.entries(condition).map(([name, value]) => {
    if (!PATHS.has(name)) return [name, value]
    return [name, Array.isArray(value) ? value.map(locate) : locate(value)]
  })
  return isInside ? Object.fromEntries(members) : undefined
}

/** The path of a statement about a member, in `absent` or `provenance` of the same object. */
function about(path: string, name: 'absent' | 'provenance'): string {
  const last = path.lastIndexOf('.') + 1
  return `${path.slice(0, last)}${name}.${path.slice(last)}`
}

/** About the entries of a list. */
function entries(list: string, that: Condition, place: Place, wrap: (schema: Schema) => Schema): Case {
  const inner = entriesAt(list, place)
  const schema = inner && toJsonSchema(that, inner)
  return schema === undefined ? undefined : wrap(schema)
}

function several(parts: readonly Condition[], join: (...schemas: Schema[]) => Schema, place: Place): Case {
  const schemas = parts.map((part) => toJsonSchema(part, place))
  return schemas.every((schema) => schema !== undefined) ? join(...schemas) : undefined
}

/**
 * For conditions that compare too many values to list, follow references, compute with dates or look at surrounding
 * entities.
 */
const cannotTell = (): undefined => undefined

/** Paths start from the entity of the place. */
const cases: ConditionCases<CodeList, Place, Case> = {
  present: ({ field }) => member(field, true),
  answered: ({ field }) => anyOf(member(field, true), member(about(field, 'absent'), true)),
  in: ({ field, values }) => member(field, { enum: [...values] }),
  provenance: ({ field, values }) => member(`${about(field, 'provenance')}.source`, { enum: [...values] }),
  includesAny: ({ field, values }) => member(field, { type: 'array', contains: { enum: [...values] } }),
  atLeast: ({ field, value }) => member(field, { type: 'number', minimum: value }),
  atMost: ({ field, value }) => member(field, { type: 'number', maximum: value }),
  countAtLeast: ({ field, count }) => member(field, { type: 'array', minItems: count }),
  some: ({ field, that }, place) =>
    entries(field, that, place, (schema) => member(field, { type: 'array', contains: schema })),
  every: ({ field, that }, place) =>
    entries(field, that, place, (schema) => member(field, { type: 'array', items: schema }, false)),
  withinBand: ({ value, band, list }, { model }) => {
    const bands = model.list(list.id).codes.map(({ code, min = 0, max }) => ({
      allOf: [
        member(band, { const: code }),
        member(value, { type: 'number', minimum: min, ...(max === undefined ? {} : { maximum: max }) }),
      ],
    }))
    return anyOf(not(member(value, true)), not(member(band, true)), ...bands)
  },
  childOf: ({ child, parent, list }, { model }) => {
    const { codes } = model.list(list.id)
    const names = new Set(codes.flatMap((code) => code.parent ?? []))
    const parts = [...names].map((name) => {
      const hasParent = { anyOf: [{ const: name }, { type: 'array', contains: { const: name } }] }
      const hasChild = {
        type: 'array',
        contains: { enum: codes.filter((code) => code.parent === name).map(({ code }) => code) },
      }
      return anyOf(not(member(parent, true)), member(parent, hasParent), not(member(child, hasChild)))
    })
    return { allOf: parts }
  },
  startsWith: ({ fields: [value, start] }, place) => startsWith(value, start, place),
  subset: ({ fields: [first, second] }, place) => subset(first, second, place),
  notAbove: ({ fields: [first, second] }, place) => notAbove(first, second, place),
  notAfter: ({ fields: [first, second] }) => notAfter(first, second),
  uniqueBy: ({ field, keys }, place) => uniqueBy(field, keys, place),
  all: ({ of }, place) => several(of, allOf, place),
  any: ({ of }, place) => several(of, anyOf, place),
  not: ({ of }, place) => {
    const schema = toJsonSchema(of, place)
    return schema === undefined ? undefined : not(schema)
  },
  ageOn: cannotTell,
  ascending: cannotTell,
  spanInBand: cannotTell,
  differ: cannotTell,
  resolves: cannotTell,
  someReferred: cannotTell,
  everyReferred: cannotTell,
  holder: cannotTell,
}

/** The schema of entities that satisfy a condition; `undefined` if JSON Schema cannot check it. */
export function toJsonSchema(condition: Condition, place: Place): Schema | undefined {
  const inside = located(condition, place)
  return inside === undefined ? undefined : foldCondition(inside, cases, place)
}
