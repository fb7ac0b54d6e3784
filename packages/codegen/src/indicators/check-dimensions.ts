/** Whether the dimensions of indicators name only what is there, and count nothing that must not be counted. */

import { type Category, type Condition, type Dimension, lintConditions, type Reading } from '@tip-standard/dictionary'
import { DictionaryError, type Model } from '../model.ts'
import { entityOf, listOf, resolvePath } from './resolve.ts'

/** The kinds of fields that each kind of dimension can read; whether a field is answered can be asked of any. */
const READS = {
  codes: ['code', 'codes'],
  groups: ['code', 'codes'],
  period: ['date', 'partialDate', 'integer'],
  days: ['date', 'partialDate'],
  number: ['integer', 'number'],
} as const

/** Lists whose codes say how people identify: groups of them are never counted. */
const NEVER_COUNTED = ['genderIdentity', 'publishedGender']

/** The members of conditions that name no field: any other is taken to name one, a new one too. */
const NAMES_NO_FIELD = ['op', 'values', 'unit', 'list']

const fail = (at: string, what: string): never => {
  throw new DictionaryError(`${at}: ${what}`)
}

function checkUnique(at: string, codes: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined) fail(at, `"${twice}" is there twice.`)
}

/** Throws where an indicator must not count by the values of a field. */
export function checkCounted(at: string, path: string, model: Model): void {
  const { field } = resolvePath(path, model)
  if (NEVER_COUNTED.includes(listOf(field)?.id ?? ''))
    fail(at, `"${path}" says how people identify, and such groups are never counted.`)
  if (field.sensitivity === 'restricted') fail(at, `"${path}" is restricted: ask only whether it is answered.`)
}

/** The names of members that a condition asks about and that no report may count by. */
function neverAsked(condition: Condition, model: Model): string | undefined {
  const fields = model.entities.flatMap((entity) => entity.fields)
  const isBarred = (name: string): boolean => {
    const named = fields.filter((field) => field.name === name)
    return (
      named.length > 0 &&
      named.every((field) => field.sensitivity === 'restricted' || NEVER_COUNTED.includes(listOf(field)?.id ?? ''))
    )
  }
  let found: string | undefined
  const walk = (value: unknown): void => {
    if (typeof value === 'string')
      for (const step of value.replace(/^[/.^]+/, '').split('.')) {
        if (isBarred(step)) found = step
      }
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) if (!NAMES_NO_FIELD.includes(name)) walk(member)
  }
  walk(condition)
  return found
}

function checkReadings(at: string, dimension: Dimension, readings: readonly Reading[], model: Model): void {
  const { kind } = dimension.values
  if (readings.length === 0) fail(at, 'it reads no field.')
  const lint = lintConditions(model.entities)
  const lists = new Set<string | undefined>()
  for (const { path, where } of readings) {
    const { entity, field } = resolvePath(path, model)
    if (kind !== 'answered' && kind !== 'cases') {
      if (!(READS[kind] as readonly string[]).includes(field.type.kind))
        fail(at, `"${path}" holds ${field.type.kind}, which ${kind} cannot be read from.`)
      checkCounted(at, path, model)
    }
    lists.add(listOf(field)?.id)
    if (where === undefined) continue
    for (const problem of lint(entity, where)) fail(at, `the condition on "${path}": ${problem}.`)
    const barred = neverAsked(where, model)
    if (barred !== undefined)
      fail(at, `the condition on "${path}" asks about "${barred}", by which nothing is counted.`)
  }
  if ((kind === 'codes' || kind === 'groups') && lists.size > 1) fail(at, 'its fields have different code lists.')
}

function checkCases(at: string, dimension: Dimension, cases: readonly Category[], model: Model): void {
  const lint = lintConditions(model.entities)
  const entity = entityOf(dimension.unit, model)
  checkUnique(
    at,
    cases.map(({ code }) => code),
  )
  const parents = new Map(cases.map(({ code, parent }) => [code, parent]))
  for (const { code, parent, when } of cases) {
    if (parent !== undefined && !parents.has(parent)) fail(at, `"${code}" belongs to "${parent}", which is not there.`)
    const above = new Set([code])
    for (let next = parent; next !== undefined; next = parents.get(next)) {
      if (above.has(next)) fail(at, `"${code}" belongs to itself.`)
      above.add(next)
    }
    const isWider = cases.some((one) => one.parent === code)
    if (isWider === (when !== undefined))
      fail(
        at,
        isWider ? `"${code}" has categories below it and a condition of its own.` : `nothing says who is in "${code}".`,
      )
    if (when === undefined) continue
    for (const problem of lint(entity, when)) fail(at, `the condition of "${code}": ${problem}.`)
    const barred = neverAsked(when, model)
    if (barred !== undefined) fail(at, `"${code}" asks about "${barred}", by which nothing is counted.`)
  }
}

/** Throws a `DictionaryError` where a dimension names what does not exist, or counts what must not be counted. */
export function checkDimension(dimension: Dimension, model: Model): void {
  const { id, values, several } = dimension
  const at = `The dimension "${id}"`
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) fail(at, 'its id is not in camelCase.')
  entityOf(dimension.unit, model)
  if (several === 'set' && values.kind !== 'codes' && values.kind !== 'groups')
    fail(at, 'only codes and groups can be counted as a set.')
  if (values.kind === 'cases') checkCases(at, dimension, values.cases, model)
  else if (values.kind === 'days') checkReadings(at, dimension, [values.start, values.end], model)
  else checkReadings(at, dimension, values.from, model)
  if (values.kind === 'groups') {
    checkUnique(
      at,
      values.groups.flatMap(({ codes }) => codes),
    )
    checkUnique(
      at,
      [...values.groups, values.rest].map(({ code }) => code),
    )
    const list = listOf(resolvePath(values.from[0]?.path ?? '', model).field)
    const known = new Set(list === undefined ? [] : model.list(list.id).codes.map(({ code }) => code))
    for (const { code, codes } of values.groups)
      for (const one of codes)
        if (!known.has(one)) fail(at, `"${code}" holds "${one}", which is no code of ${list?.id}.`)
  }
  if (values.kind === 'days' || values.kind === 'number') {
    checkUnique(
      at,
      values.bands.map(({ code }) => code),
    )
    for (const [index, { code, min, max }] of values.bands.entries()) {
      const before = values.bands[index - 1]
      const isInOrder = before === undefined || (before.max !== undefined && min !== undefined && before.max < min)
      if (!isInOrder || (min !== undefined && max !== undefined && min > max))
        fail(at, `the band "${code}" overlaps the one before, or ends before it begins.`)
    }
  }
}
