/** Finds what a condition names that the dictionary does not have: fields, codes, references. Read by the lint test and by the check of indicators. */

import { type ConditionCases, foldCondition } from './condition.ts'
import type { CodeList, Condition, Entity, Field } from './model.ts'

/** The place of a condition: the entity that it is about, the entity whose enclosing entity `../` means, and the one around an entry. */
type Place = { scope: Entity; owner: Entity; around?: Entity }

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
  function resolve(path: string, { scope, owner, around }: Place): (Field | undefined)[] {
    const [starts, rest] = path.startsWith('/')
      ? [rootsOf(owner), path.slice(1)]
      : path.startsWith('../')
        ? [parentsOf(owner), path.slice(3)]
        : path.startsWith('^/')
          ? [around === undefined ? [] : [around], path.slice(2)]
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
            problems.push(`${code} is not a code of ${type.list.id}`)
      }
    }
    const checkMembers = (path: string, that: Condition): void => {
      for (const field of check(path, ['objects'])) {
        const scope = byId.get(inner(field) ?? '')
        if (scope !== undefined) problems.push(...lint(that, { ...place, scope, around: place.scope }))
      }
    }
    const checkReference = (path: string, to: string): void => {
      for (const { type } of check(path, ['reference', 'references']))
        if ('to' in type && type.to !== to) problems.push(`${path} refers to ${type.to}, not to ${to}`)
    }
    const dates = ['date', 'partialDate'] as const
    const checkEach = (paths: readonly string[], kinds?: readonly Field['type']['kind'][]): void => {
      for (const path of paths) check(path, kinds)
    }
    const checkList = (path: string, fields: readonly Field[], list: CodeList): void => {
      for (const { type } of fields) if ('list' in type && type.list !== list) problems.push(`${path} has another list`)
    }

    const cases: ConditionCases<CodeList, undefined, void> = {
      present: ({ field }) => void check(field),
      answered: ({ field }) => {
        check(field)
        if (field.startsWith('^/'))
          problems.push(`${field} is asked for a reason: only the entity itself and the one that holds it are`)
      },
      in: ({ field, values }) => checkCodes(check(field, ['code', 'boolean']), values),
      includesAny: ({ field, values }) => checkCodes(check(field, ['codes']), values),
      atLeast: ({ field }) => void check(field, ['integer', 'number']),
      atMost: ({ field }) => void check(field, ['integer', 'number']),
      countAtLeast: ({ field }) => void check(field, ['objects', 'codes', 'references', 'texts']),
      ageOn: ({ birth, on }) => checkEach([birth, on], dates),
      provenance: ({ field, values }) => {
        check(field)
        const source = byId.get('provenance')?.fields.filter(({ name }) => name === 'source') ?? []
        checkCodes(source, values)
      },
      some: ({ field, that }) => checkMembers(field, that),
      every: ({ field, that }) => checkMembers(field, that),
      someReferred: ({ field, to, that }) => {
        checkReference(field, to)
        checkMembers(to, that)
      },
      everyReferred: ({ field, to, that }) => {
        checkReference(field, to)
        checkMembers(to, that)
      },
      notAfter: ({ fields }) => checkEach(fields, dates),
      notAbove: ({ fields }) => checkEach(fields, ['integer', 'number']),
      subset: ({ fields }) => checkEach(fields, ['codes', 'texts', 'references']),
      ascending: ({ field, keys }) => {
        for (const target of check(field, ['objects']))
          for (const key of keys)
            if (
              !byId
                .get(inner(target) ?? '')
                ?.fields.some(({ name, type }) => name === key && dates.some((kind) => kind === type.kind))
            )
              problems.push(`${field} have no date ${key}`)
      },
      spanInBand: ({ from, to, band, list }) => {
        checkEach([from, to], dates)
        checkList(band, check(band, ['code']), list)
      },
      differ: ({ fields }) => checkEach(fields),
      startsWith: ({ fields }) => checkEach(fields),
      withinBand: ({ value, band, list }) => {
        check(value, ['integer', 'number'])
        checkList(band, check(band, ['code']), list)
      },
      childOf: ({ child, parent, list }) => {
        checkList(child, check(child, ['code', 'codes']), list)
        const parents = 'codes' in list ? list.codes.flatMap((code) => code.parent ?? []) : []
        checkCodes(check(parent, ['code', 'codes']), parents)
      },
      resolves: ({ field, to }) => {
        checkReference(field, to)
        for (const target of check(to, ['objects']))
          if (!byId.get(inner(target) ?? '')?.fields.some(({ name }) => name === 'id'))
            problems.push(`${to} have no id`)
      },
      uniqueBy: ({ field, keys }) => {
        for (const target of check(field, ['objects']))
          for (const key of keys)
            if (!byId.get(inner(target) ?? '')?.fields.some(({ name }) => name === key))
              problems.push(`${field} have no ${key}`)
      },
      holder: ({ that }) => {
        for (const scope of parentsOf(place.owner))
          problems.push(...lint(that, { scope, owner: scope, around: place.scope }))
      },
      all: ({ of }) => void problems.push(...of.flatMap((part) => lint(part, place))),
      any: ({ of }) => void problems.push(...of.flatMap((part) => lint(part, place))),
      not: ({ of }) => void problems.push(...lint(of, place)),
    }
    foldCondition(condition, cases, undefined)
    return problems
  }

  return (entity, condition) => lint(condition, { scope: entity, owner: entity })
}
