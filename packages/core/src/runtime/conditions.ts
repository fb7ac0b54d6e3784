/** The tests of compiled rules. A value of a wrong type makes a test false and a constraint true. */

import { isObject, isPartialDate, type Json, lastDay, objectOr } from './values.ts'

/** A member of a nested object. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

/** Tells whether an entity has a reason for a missing value of the field. */
export function hasReason(absent: unknown, field: string): boolean {
  return objectOr(absent)[field] !== undefined
}

/** Tells whether an entity has the field, or a reason why it is missing. */
export function isAnswered(object: Json, field: string): boolean {
  return object[field] !== undefined || hasReason(object['absent'], field)
}

/** Tells whether a list holds at least one of some codes. */
export function includesAny(value: unknown, codes: readonly string[]): boolean {
  return Array.isArray(value) && codes.some((code) => value.includes(code))
}

/** The number of members of a list; zero where there is none. */
export function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** Tells whether a value is a number within bounds. */
export function isWithin(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max
}

/** The code of the source in the provenance of a field. */
export function sourceOf(provenance: unknown, field: string): unknown {
  return objectOr(objectOr(provenance)[field])['source']
}

const isPartial = (value: unknown): value is string => typeof value === 'string' && isPartialDate(value)

/** Constraint: the first date does not come after the second, compared to the precision that both have. */
export function isNotAfter(first: unknown, second: unknown): boolean {
  if (typeof first !== 'string' || typeof second !== 'string') return true
  const length = Math.min(first.length, second.length)
  if (first.slice(0, length) <= second.slice(0, length)) return true
  // Checked late, because valid dates rarely get here.
  return !isPartialDate(first) || !isPartialDate(second)
}

function completedYears(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

const earliest = (date: string): string => date + '-01-01'.slice(date.length - 4)

function latest(date: string): string {
  const month = date.length === 4 ? `${date}-12` : date
  return month.length === 10 ? month : `${month}-${lastDay(Number(month.slice(0, 4)), Number(month.slice(5)))}`
}

/** Tells whether the person was for certain at least `years` old, whatever the days missing from partial dates are. */
export function isAgedAtLeast(birth: unknown, on: unknown, years: number): boolean {
  return isPartial(birth) && isPartial(on) && completedYears(latest(birth), earliest(on)) >= years
}

/** Tells whether the person was born and for certain at most `years` old, whatever the days missing from partial dates are. */
export function isAgedAtMost(birth: unknown, on: unknown, years: number): boolean {
  if (!isPartial(birth) || !isPartial(on)) return false
  const most = completedYears(earliest(birth), latest(on))
  return most >= 0 && most <= years
}

const MONTHS = { years: 12, months: 1 } as const

/** Completed months from a day to another one, both `YYYY-MM-DD`. */
function completedMonths(from: string, to: string): number {
  const [years, months] = [
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)),
    Number(to.slice(5, 7)) - Number(from.slice(5, 7)),
  ]
  return years * 12 + months - (to.slice(8) < from.slice(8) ? 1 : 0)
}

/**
 * Constraint: the span between two dates may be `min` to `max` whole years or months, both inclusive, whatever the days missing from
 * partial dates are. A year or month that has begun may count as a whole one.
 */
export function isSpanWithin(unit: 'years' | 'months', from: unknown, to: unknown, min: number, max: number): boolean {
  if (!isPartial(from) || !isPartial(to)) return true
  const least = Math.floor(completedMonths(latest(from), earliest(to)) / MONTHS[unit])
  const most = Math.floor(completedMonths(earliest(from), latest(to)) / MONTHS[unit])
  // Dates in reverse order have a finding of their own.
  return most < 0 || (least <= max && most >= min)
}

/** Constraint: a number is not above another one. */
export function isNotAbove(first: unknown, second: unknown): boolean {
  return typeof first !== 'number' || typeof second !== 'number' || first <= second
}

/** Constraint: every member of a list is a member of another one. */
export function isSubset(first: unknown, second: unknown): boolean {
  return !Array.isArray(first) || !Array.isArray(second) || first.every((one) => second.includes(one))
}

/** Constraint: no entry of a list begins before the one before it ended; the keys name the dates of an entry in their order. */
export function areAscending(list: unknown, keys: readonly string[]): boolean {
  if (!Array.isArray(list)) return true
  let before: unknown
  for (const entry of list) {
    const dates = keys.map((key) => memberOf(entry, key)).filter(isPartial)
    if (!isNotAfter(before, dates[0])) return false
    before = dates.at(-1) ?? before
  }
  return true
}

/** Constraint: two values, or a value and the members of a list, are not the same. */
export function areDifferent(first: unknown, second: unknown): boolean {
  if (first === undefined || second === undefined) return true
  return Array.isArray(first) ? !first.includes(second) : first !== second
}

/** Constraint: a code that begins with another one, as a province begins with its country. */
export function startsWith(value: unknown, start: unknown): boolean {
  return typeof value !== 'string' || typeof start !== 'string' || value.startsWith(start)
}

/** Parents of the codes of a list. */
export type Parents = ReadonlyMap<string, string>

/** Constraint: every code has its parent among the codes of another field. */
export function haveParents(children: unknown, parents: unknown, parentOf: Parents): boolean {
  if (parents === undefined || !Array.isArray(children)) return true
  return children.every((code: unknown) => {
    const parent = typeof code === 'string' ? parentOf.get(code) : undefined
    if (parent === undefined) return true
    return Array.isArray(parents) ? parents.includes(parent) : parents === parent
  })
}

/** Tells whether an entity of a list satisfies a condition. */
export function some(list: unknown, that: (member: Json) => boolean): boolean {
  return Array.isArray(list) && list.some((member) => isObject(member) && that(member))
}

/** Constraint: every entity of a list satisfies a condition. */
export function every(list: unknown, that: (member: Json) => boolean): boolean {
  return !Array.isArray(list) || list.every((member) => !isObject(member) || that(member))
}

function find(list: unknown, id: unknown): Json | undefined {
  if (!Array.isArray(list) || typeof id !== 'string') return undefined
  for (const member of list) if (isObject(member) && member['id'] === id) return member
  return undefined
}

/** Constraint: every id points at a member of a list; a value that is not text is another finding. */
export function resolve(ids: unknown, list: unknown): boolean {
  if (!Array.isArray(ids)) return typeof ids !== 'string' || find(list, ids) !== undefined
  for (const id of ids) if (typeof id === 'string' && find(list, id) === undefined) return false
  return true
}

/** Constraint: every member that the ids point at satisfies a condition; ids that point nowhere are another finding. */
export function everyReferred(ids: unknown, list: unknown, that: (member: Json) => boolean): boolean {
  for (const id of Array.isArray(ids) ? ids : [ids]) {
    const member = find(list, id)
    if (member !== undefined && !that(member)) return false
  }
  return true
}

/** Tells whether a member that the ids point at satisfies a condition. */
export function someReferred(ids: unknown, list: unknown, that: (member: Json) => boolean): boolean {
  for (const id of Array.isArray(ids) ? ids : [ids]) {
    const member = find(list, id)
    if (member !== undefined && that(member)) return true
  }
  return false
}

function agree(first: Json, second: Json, keys: readonly string[]): boolean {
  for (const key of keys) if (first[key] !== second[key]) return false
  return true
}

/** Past this many members a set of marks is faster than comparing each with each. */
const FEW_MEMBERS = 12

/** Constraint: no two members of a list agree in all keys; members without the first key are left out. */
export function areUniqueBy(list: unknown, keys: readonly [string, ...string[]]): boolean {
  if (!Array.isArray(list) || list.length < 2) return true
  const members = list.filter((member): member is Json => isObject(member) && member[keys[0]] !== undefined)
  if (members.length > FEW_MEMBERS)
    return (
      new Set(members.map((member) => JSON.stringify(keys.map((key) => member[key] ?? null)))).size === members.length
    )
  for (let i = 1; i < members.length; i++)
    for (let j = 0; j < i; j++) if (agree(members[i] as Json, members[j] as Json, keys)) return false
  return true
}
