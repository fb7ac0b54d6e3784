/** Compiles a condition to JSON Schema 2020-12, or says that JSON Schema cannot tell. */

import type { Condition } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'
import { unanswered } from './to-typescript.ts'

/** A JSON Schema. */
export type Schema = boolean | { [keyword: string]: unknown }

const isLocal = (path: string): boolean => !path.startsWith('/') && !path.startsWith('../')

/** The schema of an object whose member at a dotted path satisfies a schema. */
function member(path: string, schema: Schema, isRequired = true): Schema {
  const [first = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? schema : member(rest.join('.'), schema, isRequired)
  const properties = inner === true ? {} : { properties: { [first]: inner } }
  return { type: 'object', ...(isRequired ? { required: [first] } : {}), ...properties }
}

const anyOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas })
const not = (schema: Schema): Schema => ({ not: schema })

/** The schema of entities that satisfy a condition; `undefined` where JSON Schema cannot tell. */
export function toJsonSchema(condition: Condition, model: Model): Schema | undefined {
  const local = (path: string, schema: Schema, isRequired = true): Schema | undefined =>
    isLocal(path) ? member(path, schema, isRequired) : undefined
  const within = (that: Condition, wrap: (schema: Schema) => Schema | undefined): Schema | undefined => {
    const schema = toJsonSchema(that, model)
    return schema === undefined ? undefined : wrap(schema)
  }
  const several = (parts: readonly Condition[], keyword: 'allOf' | 'anyOf'): Schema | undefined => {
    const schemas = parts.map((part) => toJsonSchema(part, model))
    return schemas.every((schema) => schema !== undefined) ? { [keyword]: schemas } : undefined
  }

  if ('present' in condition) return local(condition.field, true)
  if ('answered' in condition) {
    const { field } = condition
    return isLocal(field) ? anyOf(member(field, true), member(`absent.${field}`, true)) : undefined
  }
  if ('in' in condition && 'field' in condition) return local(condition.field, { enum: [...condition.in] })
  if ('provenance' in condition) return local(`provenance.${condition.provenance}.source`, { enum: [...condition.in] })
  if ('includesAny' in condition)
    return local(condition.field, { type: 'array', contains: { enum: [...condition.includesAny] } })
  if ('atLeast' in condition) return local(condition.field, { type: 'number', minimum: condition.atLeast })
  if ('atMost' in condition) return local(condition.field, { type: 'number', maximum: condition.atMost })
  if ('countAtLeast' in condition) return local(condition.field, { type: 'array', minItems: condition.countAtLeast })
  if ('some' in condition)
    return within(condition.that, (that) => local(condition.some, { type: 'array', contains: that }))
  if ('every' in condition)
    return within(condition.that, (that) => local(condition.every, { type: 'array', items: that }, false))
  if ('withinBand' in condition) {
    const { value, band, list } = condition.withinBand
    const bands = model.list(list.id).codes.map(({ code, min = 0, max }) => ({
      allOf: [
        member(band, { const: code }),
        member(value, { type: 'number', minimum: min, ...(max === undefined ? {} : { maximum: max }) }),
      ],
    }))
    return anyOf(not(member(value, true)), not(member(band, true)), ...bands)
  }
  if ('childOf' in condition) {
    const { child, parent, list } = condition.childOf
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
  }
  if ('all' in condition) return several(condition.all, 'allOf')
  if ('any' in condition) return several(condition.any, 'anyOf')
  if ('not' in condition) return within(condition.not, not)
  if ('ageOn' in condition || 'notAfter' in condition || 'differ' in condition || 'startsWith' in condition)
    return undefined
  if ('resolves' in condition || 'uniqueBy' in condition || 'someReferred' in condition || 'everyReferred' in condition)
    return undefined
  return unanswered(condition)
}
