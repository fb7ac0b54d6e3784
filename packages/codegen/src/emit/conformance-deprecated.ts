/** The warnings that a document receives for its deprecated content. */

import type { Code, Entity } from '@tip-standard/dictionary'
import { type Model, storedFields } from '../model.ts'

type Step = string | number
type Warning = { code: string; severity: 'warning'; path: Step[] }

const isObject = (value: unknown): value is { [member: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const deprecatedCodes = new WeakMap<object, readonly Code[]>()

/** The deprecated codes of a list, which every case looks up; most lists have none. */
function deprecatedOf(list: ReturnType<Model['list']>): readonly Code[] {
  const codes = deprecatedCodes.get(list) ?? list.codes.filter(({ deprecated }) => deprecated !== undefined)
  deprecatedCodes.set(list, codes)
  return codes
}

/** Every use of a deprecated field or code in an entity and its content. */
export function deprecatedIn(value: unknown, entity: Entity, model: Model, path: Step[] = []): Warning[] {
  if (!isObject(value)) return []
  return storedFields(entity).flatMap(({ name, type, deprecated }): Warning[] => {
    const held = value[name]
    if (held === undefined) return []
    const warn = (...steps: Step[]): Warning => ({
      code: 'deprecated',
      severity: 'warning',
      path: [...path, name, ...steps],
    })
    const own = deprecated === undefined ? [] : [warn()]
    if (type.kind === 'object')
      return [...own, ...deprecatedIn(held, model.entity(type.entity), model, [...path, name])]
    if (type.kind === 'objects' && Array.isArray(held))
      return [
        ...own,
        ...held.flatMap((item, at) => deprecatedIn(item, model.entity(type.entity), model, [...path, name, at])),
      ]
    if (type.kind !== 'code' && type.kind !== 'codes') return own
    const uses = deprecatedOf(model.list(type.list.id)).flatMap(({ code }) => {
      if (type.kind === 'code') return held === code ? [warn()] : []
      return Array.isArray(held) && held.includes(code) ? [warn(held.indexOf(code))] : []
    })
    return [...own, ...uses]
  })
}
