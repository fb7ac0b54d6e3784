/** Compiles a condition to JSON Schema 2020-12, or reports that JSON Schema cannot check it. */

import { type CodeList, type Condition, type ConditionCases, foldCondition } from '@tip-standard/dictionary'
import { entriesAt, notAbove, type Place, startsWith, subset, uniqueBy } from './compare-codes.ts'
import { notAfter } from './compare-dates.ts'
import { allOf, anyOf, member, not, type Schema } from './schema-parts.ts'

const isLocal = (...paths: readonly string[]): boolean => paths.every((path) => !/^(\/|\.\.\/|\^\/)/.test(path))

type Case = Schema | undefined

const local = (path: string, schema: Schema, isRequired = true): Case =>
  isLocal(path) ? member(path, schema, isRequired) : undefined

/** About the entries of a list. */
function entries(list: string, that: Condition, place: Place, wrap: (schema: Schema) => Case): Case {
  const inner = entriesAt(list, place)
  const schema = inner && toJsonSchema(that, inner)
  return schema === undefined ? undefined : wrap(schema)
}

function several(parts: readonly Condition[], join: (...schemas: Schema[]) => Schema, place: Place): Case {
  const schemas = parts.map((part) => toJsonSchema(part, place))
  return schemas.every((schema) => schema !== undefined) ? join(...schemas) : undefined
}

/** What compares values of which there are too many to write them out, follows references, computes with dates or looks around. */
const cannotTell = (): undefined => undefined

const cases: ConditionCases<CodeList, Place, Case> = {
  present: ({ field }) => local(field, true),
  answered: ({ field }) => (isLocal(field) ? anyOf(member(field, true), member(`absent.${field}`, true)) : undefined),
  in: ({ field, values }) => local(field, { enum: [...values] }),
  provenance: ({ field, values }) => local(`provenance.${field}.source`, { enum: [...values] }),
  includesAny: ({ field, values }) => local(field, { type: 'array', contains: { enum: [...values] } }),
  atLeast: ({ field, value }) => local(field, { type: 'number', minimum: value }),
  atMost: ({ field, value }) => local(field, { type: 'number', maximum: value }),
  countAtLeast: ({ field, count }) => local(field, { type: 'array', minItems: count }),
  some: ({ field, that }, place) =>
    entries(field, that, place, (schema) => local(field, { type: 'array', contains: schema })),
  every: ({ field, that }, place) =>
    entries(field, that, place, (schema) => local(field, { type: 'array', items: schema }, false)),
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
  startsWith: ({ fields: [value, start] }, place) =>
    isLocal(value, start) ? startsWith(value, start, place) : undefined,
  subset: ({ fields: [first, second] }, place) => (isLocal(first, second) ? subset(first, second, place) : undefined),
  notAbove: ({ fields: [first, second] }, place) =>
    isLocal(first, second) ? notAbove(first, second, place) : undefined,
  notAfter: ({ fields: [first, second] }) => (isLocal(first, second) ? notAfter(first, second) : undefined),
  uniqueBy: ({ field, keys }, place) => (isLocal(field) ? uniqueBy(field, keys, place) : undefined),
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

/** The schema of entities that satisfy a condition; `undefined` where JSON Schema cannot check it. */
export function toJsonSchema(condition: Condition, place: Place): Schema | undefined {
  return foldCondition(condition, cases, place)
}
