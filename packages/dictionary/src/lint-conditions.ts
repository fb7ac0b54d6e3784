/** Finds what a condition names that the dictionary does not have: fields, codes, references. Read by the lint test only. */

import type { CodeList, Condition, Entity, Field } from './model.ts'

/** Where a condition stands: the entity that it is about, and the entity whose enclosing entity `../` means. */
type Place = { scope: Entity; owner: Entity }

/** Tells for conditions of an entity what is wrong with them, one sentence each. */
export type ConditionLint = (entity: Entity, condition: Condition) => string[]

const inner = (field: Field): string | undefined =>
  field.type.kind === 'object' || field.type.kind === 'objects' ? field.type.entity : undefined

const codesOf = (list: CodeList): readonly string[] | undefined =>
  'codes' in list ? list.codes.map(({ code }) => code) : undefined

/** Makes the lint for the entities of a dictionary. */
export function lintConditions(entities: readonly Entity[]): ConditionLint {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const parentsOf = ({ id }: Entity): Entity[] =>
    entities.filter(({ fields }) => fields.some((field) => inner(field) === id))
  const rootsOf = (entity: Entity, seen = new Set<Entity>()): Entity[] => {
    if (seen.has(entity)) return []
    seen.add(entity)
    return entity.kind === 'document' ? [entity] : parentsOf(entity).flatMap((parent) => rootsOf(parent, seen))
  }

  /** The field at a path, in every entity that the path can start from; `undefined` where one of them lacks it. */
  function resolve(path: string, { scope, owner }: Place): (Field | undefined)[] {
    const [starts, rest] = path.startsWith('/')
      ? [rootsOf(owner), path.slice(1)]
      : path.startsWith('../')
        ? [parentsOf(owner), path.slice(3)]
        : [[scope], path]
    if (starts.length === 0) return [undefined]
    return starts.map((start) => {
      const steps = rest.split('.')
      let entity: Entity | undefined = start
      let field: Field | undefined
      for (const [index, step] of steps.entries()) {
        field = entity?.fields.find(({ name, presence }) => name === step && presence !== 'derived')
        if (field === undefined || (index < steps.length - 1 && field.type.kind !== 'object')) return undefined
        entity = byId.get(inner(field) ?? '')
      }
      return field
    })
  }

  function lint(condition: Condition, place: Place): string[] {
    const problems: string[] = []
    const check = (path: string, kinds?: readonly Field['type']['kind'][]): Field[] => {
      const fields = resolve(path, place)
      const found = fields.filter((field) => field !== undefined)
      if (found.length < fields.length) problems.push(`${path} is not a stored field of ${place.scope.id}`)
      for (const { type } of found)
        if (kinds !== undefined && !kinds.includes(type.kind)) problems.push(`${path} is ${type.kind}`)
      return found
    }
    const checkCodes = (fields: readonly Field[], codes: readonly (string | boolean)[]): void => {
      if (codes.length === 0) problems.push('no code is named')
      for (const { name, type } of fields) {
        if (type.kind !== 'code' && type.kind !== 'codes') {
          if (codes.some((code) => typeof code !== 'boolean')) problems.push(`${name} has no codes`)
          continue
        }
        const known = codesOf(type.list)
        for (const code of codes)
          if (known !== undefined && !known.includes(String(code)))
            problems.push(`${code} is no code of ${type.list.id}`)
      }
    }
    const checkMembers = (path: string, that: Condition): void => {
      for (const field of check(path, ['objects'])) {
        const scope = byId.get(inner(field) ?? '')
        if (scope !== undefined) problems.push(...lint(that, { ...place, scope }))
      }
    }
    const checkReference = (path: string, to: string): void => {
      for (const { type } of check(path, ['reference', 'references']))
        if ('to' in type && type.to !== to) problems.push(`${path} refers to ${type.to}, not to ${to}`)
    }
    const dates = ['date', 'partialDate'] as const

    if ('present' in condition || 'answered' in condition) check(condition.field)
    else if ('provenance' in condition) {
      check(condition.provenance)
      const source = byId.get('provenance')?.fields.filter(({ name }) => name === 'source') ?? []
      checkCodes(source, condition.in)
    } else if ('in' in condition) checkCodes(check(condition.field, ['code', 'boolean']), condition.in)
    else if ('includesAny' in condition) checkCodes(check(condition.field, ['codes']), condition.includesAny)
    else if ('atLeast' in condition || 'atMost' in condition) check(condition.field, ['integer', 'number'])
    else if ('countAtLeast' in condition) check(condition.field, ['objects', 'codes', 'references', 'texts'])
    else if ('ageOn' in condition) for (const path of [condition.ageOn.birth, condition.ageOn.on]) check(path, dates)
    else if ('notAfter' in condition) for (const path of condition.notAfter) check(path, dates)
    else if ('differ' in condition || 'startsWith' in condition)
      for (const path of 'differ' in condition ? condition.differ : condition.startsWith) check(path)
    else if ('withinBand' in condition) {
      const { value, band, list } = condition.withinBand
      check(value, ['integer', 'number'])
      for (const { type } of check(band, ['code']))
        if ('list' in type && type.list !== list) problems.push(`${band} has another list`)
    } else if ('childOf' in condition) {
      const { child, parent, list } = condition.childOf
      for (const { type } of check(child, ['code', 'codes']))
        if ('list' in type && type.list !== list) problems.push(`${child} has another list`)
      const parents = 'codes' in list ? list.codes.flatMap((code) => code.parent ?? []) : []
      checkCodes(check(parent, ['code', 'codes']), parents)
    } else if ('some' in condition) checkMembers(condition.some, condition.that)
    else if ('every' in condition) checkMembers(condition.every, condition.that)
    else if ('someReferred' in condition || 'everyReferred' in condition) {
      checkReference('someReferred' in condition ? condition.someReferred : condition.everyReferred, condition.to)
      checkMembers(condition.to, condition.that)
    } else if ('resolves' in condition) {
      checkReference(condition.resolves, condition.to)
      for (const field of check(condition.to, ['objects']))
        if (!byId.get(inner(field) ?? '')?.fields.some(({ name }) => name === 'id'))
          problems.push(`${condition.to} have no id`)
    } else if ('uniqueBy' in condition)
      for (const field of check(condition.uniqueBy, ['objects']))
        for (const key of condition.keys)
          if (!byId.get(inner(field) ?? '')?.fields.some(({ name }) => name === key))
            problems.push(`${condition.uniqueBy} have no ${key}`)
    if ('all' in condition) problems.push(...condition.all.flatMap((part) => lint(part, place)))
    if ('any' in condition) problems.push(...condition.any.flatMap((part) => lint(part, place)))
    if ('not' in condition) problems.push(...lint(condition.not, place))
    return problems
  }

  return (entity, condition) => lint(condition, { scope: entity, owner: entity })
}
