/** The rules of `rules.json`, interpreted as their words say: an engine that shares no line with the generated ones. */

import { readFileSync } from 'node:fs'

/** An object of a document. */
export type Json = { [member: string]: unknown }

/** A condition as `rules.json` has it; `op` is its kind. */
export type ConditionData = { [member: string]: unknown }

/** A rule as `rules.json` has it. */
export type RuleData = {
  id: string
  entity: string
  field: string
  severity: 'error' | 'warning'
  engines: string[]
  when?: ConditionData
  must?: ConditionData
}

type FieldData = { id: string; entity: string; name: string; type: { kind: string; entity?: string; list?: string } }
type CodeData = { code: string; parent?: string; min?: number; max?: number }
/** Where a condition is asked. */
export type Place = { self: Json; parent: Json; root: Json; around?: Json }

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../schemas/next/${name}`, import.meta.url), 'utf8')) as T

/** Every rule that an entity has. */
export const writtenRules = read<{ rules: RuleData[] }>('rules.json').rules.filter(({ entity }) => entity !== '*')

/** Every field of the standard. */
export const writtenFields = read<{ fields: FieldData[] }>('fields.json').fields

const lists = new Map(
  read<{ codeLists: { id: string; codes: CodeData[] }[] }>('code-lists.json').codeLists.map(({ id, codes }) => [
    id,
    codes,
  ]),
)

/** The codes of a list by its id. */
export const codesOf = (list: unknown): CodeData[] => lists.get(String(list)) ?? []

/** Tells whether a value is an object and not a list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectOf = (value: unknown): Json => (isObject(value) ? value : {})
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Years that have passed for certain, least and most, between two dates of which parts may be missing. */
function agesOf(birth: string, on: string): [least: number, most: number] {
  const first = (date: string): string => `${date}-01-01`.slice(0, 10)
  const last = (date: string): string => {
    if (date.length === 10) return date
    const [year, month = 12] = date.split('-').map(Number)
    return new Date(Date.UTC(year ?? 0, month, 0)).toISOString().slice(0, 10)
  }
  const age = (from: string, to: string): number =>
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
  return [age(last(birth), first(on)), age(first(birth), last(on))]
}

/** The least and most whole years or months that can have passed from one date to another. */
function spansOf(from: string, to: string, isYears: boolean): [least: number, most: number] {
  if (isYears) return agesOf(from, to)
  const days = (date: string): [first: Date, last: Date] => {
    const [year = 0, month, day] = date.split('-').map(Number)
    const utc = (y: number, m: number, d: number): Date => new Date(Date.UTC(y, m, d))
    if (month === undefined) return [utc(year, 0, 1), utc(year, 12, 0)]
    return day === undefined
      ? [utc(year, month - 1, 1), utc(year, month, 0)]
      : [utc(year, month - 1, day), utc(year, month - 1, day)]
  }
  const months = (first: Date, last: Date): number =>
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 +
    (last.getUTCMonth() - first.getUTCMonth()) -
    (last.getUTCDate() < first.getUTCDate() ? 1 : 0)
  const [[firstFrom, lastFrom], [firstTo, lastTo]] = [days(from), days(to)]
  return [months(lastFrom, firstTo), months(firstFrom, lastTo)]
}

/** The value at a path, as an entity sees it. */
export function valueAt(path: string, { self, parent, root, around }: Place): unknown {
  const [start, rest] = path.startsWith('/')
    ? [root, path.slice(1)]
    : path.startsWith('../')
      ? [parent, path.slice(3)]
      : path.startsWith('^/')
        ? [around, path.slice(2)]
        : [self, path]
  return rest.split('.').reduce<unknown>((value, step) => objectOf(value)[step], start)
}

/** Tells whether a condition holds for an entity. */
export function holds(condition: ConditionData, place: Place): boolean {
  const at = (path: unknown): unknown => valueAt(String(path), place)
  const within = (member: unknown): boolean =>
    holds(condition['that'] as ConditionData, { ...place, self: objectOf(member), around: place.self })
  const pointed = (ids: unknown): Json[] => {
    const targets = listOf(at(condition['to'])).filter(isObject)
    return [ids].flat().flatMap((id) => targets.filter((target) => target['id'] === id).slice(0, 1))
  }
  const { op, field, value: limit, values, fields, of, atLeast = -1, atMost = 1000 } = condition
  const value = at(field)
  const [first, second] = listOf(fields).map(at)
  switch (op) {
    case 'present':
      return value !== undefined
    case 'answered': {
      const name = String(field)
      const holder = name.startsWith('../') ? place.parent : place.self
      return value !== undefined || objectOf(holder['absent'])[name.replace('../', '')] !== undefined
    }
    case 'in':
      return listOf(values).includes(value)
    case 'provenance':
      return listOf(values).includes(at(`provenance.${field}.source`))
    case 'includesAny':
      return listOf(value).some((code) => listOf(values).includes(code))
    case 'atLeast':
      return typeof value === 'number' && value >= Number(limit)
    case 'atMost':
      return typeof value === 'number' && value <= Number(limit)
    case 'countAtLeast':
      return listOf(value).length >= Number(condition['count'])
    case 'ageOn': {
      const [from, to] = [at(condition['birth']), at(condition['on'])]
      if (typeof from !== 'string' || typeof to !== 'string') return false
      const [least, most] = agesOf(from, to)
      // Of a year alone, the day of birth may be after the other day: anyone who is on record was born by then.
      return most >= 0 && least >= Number(atLeast) && most <= Number(atMost)
    }
    case 'some':
      return listOf(value).some(within)
    case 'every':
      return listOf(value).every(within)
    case 'someReferred':
      return pointed(value).some(within)
    case 'everyReferred':
      return pointed(value).every(within)
    case 'notAfter':
      if (typeof first !== 'string' || typeof second !== 'string') return true
      return first.slice(0, second.length) <= second.slice(0, first.length)
    case 'notAbove':
      return typeof first !== 'number' || typeof second !== 'number' || first <= second
    case 'subset':
      return first === undefined || second === undefined || listOf(first).every((one) => listOf(second).includes(one))
    case 'ascending': {
      const keys = listOf(condition['keys']).map(String)
      const spans = listOf(value)
        .map((entry) => keys.map((key) => objectOf(entry)[key]).filter((date) => typeof date === 'string'))
        .filter((dates) => dates.length > 0)
      return spans.every((dates, i) => {
        const [before, first] = [spans[i - 1]?.at(-1) ?? '', dates[0] ?? '']
        return before.slice(0, first.length) <= first.slice(0, before.length)
      })
    }
    case 'spanInBand': {
      const [from, to, code] = [at(condition['from']), at(condition['to']), at(condition['band'])]
      if (typeof from !== 'string' || typeof to !== 'string' || code === undefined) return true
      const [least, most] = spansOf(from, to, condition['unit'] === 'years')
      const { min = 0, max = Number.POSITIVE_INFINITY } =
        codesOf(condition['list']).find((one) => one.code === code) ?? {}
      return most < 0 || (least <= max && most >= min)
    }
    case 'differ':
      return first === undefined || second === undefined || ![first].flat().includes(second)
    case 'startsWith':
      return typeof first !== 'string' || typeof second !== 'string' || first.indexOf(second) === 0
    case 'withinBand': {
      const [found, code] = [at(limit), at(condition['band'])]
      const { min = 0, max = Number.POSITIVE_INFINITY } =
        codesOf(condition['list']).find((one) => one.code === code) ?? {}
      return typeof found !== 'number' || code === undefined || (found >= min && found <= max)
    }
    case 'childOf': {
      const parents = at(condition['parent'])
      if (parents === undefined) return true
      const codes = codesOf(condition['list'])
      const needed = listOf(at(condition['child'])).flatMap(
        (code) => codes.find((one) => one.code === code)?.parent ?? [],
      )
      return needed.every((code) => [parents].flat().includes(code))
    }
    case 'resolves': {
      const ids = value === undefined ? [] : [value].flat()
      return pointed(ids).length === ids.length
    }
    case 'uniqueBy': {
      const keys = listOf(condition['keys']).map(String)
      const members = listOf(value)
        .map(objectOf)
        .filter((member) => member[keys[0] ?? ''] !== undefined)
      return (
        new Set(members.map((member) => JSON.stringify(keys.map((key) => member[key] ?? null)))).size === members.length
      )
    }
    case 'holder':
      return holds(condition['that'] as ConditionData, { ...place, self: place.parent, parent: {}, around: place.self })
    case 'all':
      return listOf(of).every((part) => holds(part as ConditionData, place))
    case 'any':
      return listOf(of).some((part) => holds(part as ConditionData, place))
    case 'not':
      return !holds(of as ConditionData, place)
    default:
      throw new Error('No reading of a condition of this kind.')
  }
}

/** A rule that a document breaks, and where. */
type Broken = { rule: RuleData; path: (string | number)[] }

/** Every rule that a document breaks; the document has to be right apart from rules. */
export function brokenRules(document: string, data: unknown, isTrue = holds): Broken[] {
  const broken: Broken[] = []
  const root = objectOf(data)
  const visit = (entity: string, value: unknown, parent: Json, path: (string | number)[]): void => {
    if (!isObject(value)) return
    const place = { self: value, parent, root }
    for (const rule of writtenRules)
      if (
        rule.entity === entity &&
        (rule.when === undefined || isTrue(rule.when, place)) &&
        !isTrue(rule.must ?? {}, place)
      )
        broken.push({ rule, path: [...path, rule.field.slice(entity.length + 1)] })
    for (const { entity: owner, name, type } of writtenFields) {
      if (owner !== entity || type.entity === undefined) continue
      const inner = value[name]
      if (!Array.isArray(inner)) visit(type.entity, inner, value, [...path, name])
      else for (const [index, one] of inner.entries()) visit(type.entity, one, value, [...path, name, index])
    }
  }
  visit(document, root, {}, [])
  return broken
}
