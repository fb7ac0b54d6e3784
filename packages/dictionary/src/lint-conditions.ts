/**
 * Finds what a condition names that the dictionary does not have: fields, codes, references. Read by the lint test and
 * by the check of indicators.
 */

import { type ConditionCases, foldCondition } from './condition.ts'
import { FieldFinder, type Place } from './field-finder.ts'
import type { CodeList, Condition, Entity, Field } from './model.ts'

/** Tells for conditions of an entity what is wrong with them, one sentence each. */
export type ConditionLint = (entity: Entity, condition: Condition) => string[]

type Kind = Field['type']['kind']

const dates: readonly Kind[] = ['date', 'partialDate']
const numbers: readonly Kind[] = ['integer', 'number']
const codes: readonly Kind[] = ['code', 'codes']

/** Makes the lint for the entities of a dictionary. */
export function lintConditions(entities: readonly Entity[]): ConditionLint {
  const finder = new FieldFinder(entities)
  return (entity, condition) => lintAt(finder, { scope: entity, owner: entity }, condition)
}

function lintAt(finder: FieldFinder, place: Place, condition: Condition): string[] {
  const checks = new Checks(finder, place)
  foldCondition(condition, cases, checks)
  return checks.problems
}

const codesOf = (list: CodeList): readonly string[] | undefined =>
  'codes' in list ? list.codes.map(({ code }) => code) : undefined

/** The checks of what one condition names, and the problems that they found. */
class Checks {
  readonly problems: string[] = []
  readonly finder: FieldFinder
  readonly #place: Place

  constructor(finder: FieldFinder, place: Place) {
    this.finder = finder
    this.#place = place
  }

  /** Checks that a path leads to fields of some kinds, and returns the fields. */
  field(path: string, kinds?: readonly Kind[]): Field[] {
    const fields = this.finder.find(path, this.#place)
    const found = fields.filter((field) => field !== undefined)
    if (found.length < fields.length) this.problems.push(`${path} is not a stored field of ${this.#place.scope.id}`)
    for (const { type } of found)
      if (kinds !== undefined && !kinds.includes(type.kind)) this.problems.push(`${path} is ${type.kind}`)
    return found
  }

  each(paths: readonly string[], kinds?: readonly Kind[]): void {
    for (const path of paths) this.field(path, kinds)
  }

  codes(fields: readonly Field[], named: readonly (string | boolean)[]): void {
    if (named.length === 0) this.problems.push('no code is named')
    for (const { name, type } of fields) {
      if (type.kind !== 'code' && type.kind !== 'codes') {
        if (named.some((code) => typeof code !== 'boolean')) this.problems.push(`${name} has no codes`)
        continue
      }
      const known = codesOf(type.list)
      for (const code of named)
        if (known !== undefined && !known.includes(String(code)))
          this.problems.push(`${code} is not a code of ${type.list.id}`)
    }
  }

  list(path: string, kinds: readonly Kind[], list: CodeList): void {
    for (const { type } of this.field(path, kinds))
      if ('list' in type && type.list !== list) this.problems.push(`${path} has another list`)
  }

  reference(path: string, to: string): void {
    for (const { type } of this.field(path, ['reference', 'references']))
      if ('to' in type && type.to !== to) this.problems.push(`${path} refers to ${type.to}, not to ${to}`)
  }

  /** Checks a condition about each entry of a list. */
  entries(path: string, that: Condition): void {
    for (const field of this.field(path, ['objects'])) {
      const scope = this.finder.inside(field)
      if (scope !== undefined) this.#lint({ ...this.#place, scope, around: this.#place.scope }, that)
    }
  }

  /** Checks that the entries of a list have some fields, or some dates. */
  entriesHave(path: string, keys: readonly string[], what?: 'date'): void {
    for (const list of this.field(path, ['objects'])) {
      const fields = (this.finder.inside(list)?.fields ?? []).filter(
        ({ type }) => what === undefined || dates.includes(type.kind),
      )
      for (const key of keys)
        if (!fields.some(({ name }) => name === key))
          this.problems.push(`${path} have no ${what === undefined ? key : `${what} ${key}`}`)
    }
  }

  /** Checks a condition about the entity that holds this one. */
  holder(that: Condition): void {
    for (const scope of this.finder.parentsOf(this.#place.owner))
      this.#lint({ scope, owner: scope, around: this.#place.scope }, that)
  }

  /** Checks conditions about the same entity. */
  parts(of: readonly Condition[]): void {
    for (const part of of) this.#lint(this.#place, part)
  }

  #lint(place: Place, condition: Condition): void {
    this.problems.push(...lintAt(this.finder, place, condition))
  }
}

const cases: ConditionCases<CodeList, Checks, void> = {
  present: ({ field }, checks) => void checks.field(field),
  answered: ({ field }, checks) => {
    checks.field(field)
    if (field.startsWith('^/'))
      checks.problems.push(`${field} is asked for a reason: only the entity itself and the one that holds it are`)
  },
  in: ({ field, values }, checks) => checks.codes(checks.field(field, ['code', 'boolean']), values),
  includesAny: ({ field, values }, checks) => checks.codes(checks.field(field, ['codes']), values),
  atLeast: ({ field }, checks) => void checks.field(field, numbers),
  atMost: ({ field }, checks) => void checks.field(field, numbers),
  countAtLeast: ({ field }, checks) => void checks.field(field, ['objects', 'codes', 'references', 'texts']),
  ageOn: ({ birth, on }, checks) => checks.each([birth, on], dates),
  provenance: ({ field, values }, checks) => {
    checks.field(field)
    const source = checks.finder.fieldsOf('provenance').filter(({ name }) => name === 'source')
    checks.codes(source, values)
  },
  some: ({ field, that }, checks) => checks.entries(field, that),
  every: ({ field, that }, checks) => checks.entries(field, that),
  someReferred: ({ field, to, that }, checks) => {
    checks.reference(field, to)
    checks.entries(to, that)
  },
  everyReferred: ({ field, to, that }, checks) => {
    checks.reference(field, to)
    checks.entries(to, that)
  },
  notAfter: ({ fields }, checks) => checks.each(fields, dates),
  notAbove: ({ fields }, checks) => checks.each(fields, numbers),
  subset: ({ fields }, checks) => checks.each(fields, ['codes', 'texts', 'references']),
  ascending: ({ field, keys }, checks) => checks.entriesHave(field, keys, 'date'),
  spanInBand: ({ from, to, band, list }, checks) => {
    checks.each([from, to], dates)
    checks.list(band, ['code'], list)
  },
  differ: ({ fields }, checks) => checks.each(fields),
  startsWith: ({ fields }, checks) => checks.each(fields),
  withinBand: ({ value, band, list }, checks) => {
    checks.field(value, numbers)
    checks.list(band, ['code'], list)
  },
  childOf: ({ child, parent, list }, checks) => {
    checks.list(child, codes, list)
    const parents = 'codes' in list ? list.codes.flatMap((code) => code.parent ?? []) : []
    checks.codes(checks.field(parent, codes), parents)
  },
  resolves: ({ field, to }, checks) => {
    checks.reference(field, to)
    checks.entriesHave(to, ['id'])
  },
  uniqueBy: ({ field, keys }, checks) => checks.entriesHave(field, keys),
  holder: ({ that }, checks) => checks.holder(that),
  all: ({ of }, checks) => checks.parts(of),
  any: ({ of }, checks) => checks.parts(of),
  not: ({ of }, checks) => checks.parts([of]),
}
