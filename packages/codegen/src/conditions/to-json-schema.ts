/** Compiles a condition to JSON Schema 2020-12, or reports that JSON Schema cannot check it. */

import { type CodeList, type Condition, type ConditionCases, foldCondition } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'

/** A JSON Schema. */
export type Schema = boolean | { [keyword: string]: unknown }

const isLocal = (path: string): boolean => !/^(\/|\.\.\/|\^\/)/.test(path)

/** The schema of an object whose member at a dotted path satisfies a schema. */
function member(path: string, schema: Schema, isRequired = true): Schema {
  const [first = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? schema : member(rest.join('.'), schema, isRequired)
  const properties = inner === true ? {} : { properties: { [first]: inner } }
  return { type: 'object', ...(isRequired ? { required: [first] } : {}), ...properties }
}

const anyOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas })
const not = (schema: Schema): Schema => ({ not: schema })

type Case = Schema | undefined

const local = (path: string, schema: Schema, isRequired = true): Case =>
  isLocal(path) ? member(path, schema, isRequired) : undefined

function inside(that: Condition, model: Model, wrap: (schema: Schema) => Case): Case {
  const schema = toJsonSchema(that, model)
  return schema === undefined ? undefined : wrap(schema)
}

function several(parts: readonly Condition[], keyword: 'allOf' | 'anyOf', model: Model): Case {
  const schemas = parts.map((part) => toJsonSchema(part, model))
  return schemas.every((schema) => schema !== undefined) ? { [keyword]: schemas } : undefined
}

/** What compares two values, follows references or computes with dates. */
const cannotTell = (): undefined => undefined

const cases: ConditionCases<CodeList, Model, Case> = {
  present: ({ field }) => local(field, true),
  answered: ({ field }) => (isLocal(field) ? anyOf(member(field, true), member(`absent.${field}`, true)) : undefined),
  in: ({ field, values }) => local(field, { enum: [...values] }),
  provenance: ({ field, values }) => local(`provenance.${field}.source`, { enum: [...values] }),
  includesAny: ({ field, values }) => local(field, { type: 'array', contains: { enum: [...values] } }),
  atLeast: ({ field, value }) => local(field, { type: 'number', minimum: value }),
  atMost: ({ field, value }) => local(field, { type: 'number', maximum: value }),
  countAtLeast: ({ field, count }) => local(field, { type: 'array', minItems: count }),
  some: ({ field, that }, model) => inside(that, model, (schema) => local(field, { type: 'array', contains: schema })),
  every: ({ field, that }, model) =>
    inside(that, model, (schema) => local(field, { type: 'array', items: schema }, false)),
  withinBand: ({ value, band, list }, model) => {
    const bands = model.list(list.id).codes.map(({ code, min = 0, max }) => ({
      allOf: [
        member(band, { const: code }),
        member(value, { type: 'number', minimum: min, ...(max === undefined ? {} : { maximum: max }) }),
      ],
    }))
    return anyOf(not(member(value, true)), not(member(band, true)), ...bands)
  },
  childOf: ({ child, parent, list }, model) => {
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
  all: ({ of }, model) => several(of, 'allOf', model),
  any: ({ of }, model) => several(of, 'anyOf', model),
  not: ({ of }, model) => inside(of, model, not),
  ageOn: cannotTell,
  notAfter: cannotTell,
  notAbove: cannotTell,
  ascending: cannotTell,
  spanInBand: cannotTell,
  subset: cannotTell,
  differ: cannotTell,
  startsWith: cannotTell,
  resolves: cannotTell,
  uniqueBy: cannotTell,
  someReferred: cannotTell,
  everyReferred: cannotTell,
  holder: cannotTell,
}

/** The schema of entities that satisfy a condition; `undefined` where JSON Schema cannot check it. */
export function toJsonSchema(condition: Condition, model: Model): Schema | undefined {
  return foldCondition(condition, cases, model)
}
