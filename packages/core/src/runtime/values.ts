/** The functions that generated validators call: small, never throwing, never storing a value. */

import type { FieldId, RuleId } from '../generated/ids.ts'
import { emailPattern, phonePattern } from '../generated/patterns.ts'
import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'

/** A JSON object whose members have not been checked yet. */
export type Json = Record<string, unknown>

/**
 * The number of members in the objects that validators have walked since it was set to zero: a reader that compares it
 * with the names in the text finds duplicate keys without a walk of its own.
 */
export const tally = { members: 0 }

const NOTHING: Json = /* @__PURE__ */ Object.freeze({})

/** Tells whether a value is a JSON object: not an array, not null. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object, or an empty one, so that rules can read from it without checking again. */
export function objectOr(value: unknown): Json {
  return isObject(value) ? value : NOTHING
}

/** Adds an error at a field of the entity being checked; the caller puts the path of the entity before it. */
export function fail(
  findings: RecordFinding[],
  code: RecordFindingCode,
  field: FieldId,
  at: string,
  params: Record<string, string | number>,
): void {
  findings.push({ code, severity: 'error', at: { path: [at] }, field, params })
}

/** Adds an error at the entity itself: it is not an object, or it has members that the standard does not know. */
export function failHere(
  findings: RecordFinding[],
  code: RecordFindingCode,
  params: Record<string, string | number>,
): void {
  findings.push({ code, severity: 'error', at: { path: [] }, params })
}

/** Adds a broken rule at a field of the entity being checked. */
export function failRule(
  findings: RecordFinding[],
  severity: 'error' | 'warning',
  rule: RuleId,
  field: FieldId,
  at: string,
): void {
  findings.push({ code: 'rule', severity, at: { path: [at] }, field, rule, params: {} })
}

/**
 * Adds the warning that a later major version will not have a field, or a code in it; `use` is what replaces it.
 * @public Generated validators call it where something is deprecated, which is not so in every version.
 */
export function warnDeprecated(
  findings: RecordFinding[],
  field: FieldId,
  at: string,
  index?: number,
  use?: string,
): void {
  const path = index === undefined ? [at] : [at, index]
  findings.push({
    code: 'deprecated',
    severity: 'warning',
    at: { path },
    field,
    params: use === undefined ? {} : { use },
  })
}

/** Puts a step before the paths of all findings from a position on. */
export function nest(findings: RecordFinding[], from: number, step: string): void {
  for (let i = from; i < findings.length; i++) findings[i]?.at.path.unshift(step)
}

/** Puts a step and an index before the paths of all findings from a position on. */
export function nestAt(findings: RecordFinding[], from: number, step: string, index: number): void {
  for (let i = from; i < findings.length; i++) findings[i]?.at.path.unshift(step, index)
}

/** Reports the number of an entity's unknown members, never their names. */
export function failUnknown(findings: RecordFinding[], object: Json, known: ReadonlySet<string>): void {
  let count = 0
  for (const key of Object.keys(object)) if (!known.has(key)) count++
  if (count > 0) failHere(findings, 'unknownField', { count })
}

/** Tells whether a text has at least one and at most `max` code points. */
export function hasLength(text: string, max: number): boolean {
  if (text.length === 0) return false
  if (text.length <= max) return true
  if (text.length > max * 2) return false
  let count = 0
  for (const _point of text) count++
  return count <= max
}

/** Tells whether all texts in a list are different; a member that is not text has an error of its own. */
export function isUnique(list: readonly unknown[]): boolean {
  if (list.length < 2) return true
  if (list.length < 8) {
    for (let i = 1; i < list.length; i++)
      for (let j = 0; j < i; j++) if (list[i] === list[j] && typeof list[i] === 'string') return false
    return true
  }
  const texts = list.filter((member) => typeof member === 'string')
  return new Set(texts).size === texts.length
}

/** The two digits at a position as a number; negative if there are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days in a month, counted from 1; 0 if there is no such month. */
export function lastDay(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return MONTH_LENGTHS[month] ?? 0
}

/** Tells whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

/** Tells whether a text is a year, a month or a day of the calendar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  const { length } = text
  if (length !== 4 && length !== 7 && length !== 10) return false
  const century = twoDigits(text, 0)
  const year = twoDigits(text, 2)
  if (century < 0 || year < 0) return false
  if (length === 4) return true
  const month = twoDigits(text, 5)
  if (text.charCodeAt(4) !== 45 || month < 1 || month > 12) return false
  if (length === 7) return true
  const day = twoDigits(text, 8)
  return text.charCodeAt(7) === 45 && day >= 1 && day <= lastDay(century * 100 + year, month)
}

/** Tells whether a text can be an identifier: 1 to 64 letters, digits, `.`, `_` or `-`, the first a letter or digit. */
export function isIdentifier(text: string): boolean {
  const { length } = text
  if (length === 0 || length > 64) return false
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i)
    const isAlphanumeric = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90)
    if (!isAlphanumeric && (i === 0 || (c !== 45 && c !== 46 && c !== 95))) return false
  }
  return true
}

/** Tells whether a text can be a telephone number, E.164: up to 15 digits. */
export function isPhone(text: string): boolean {
  return phonePattern.test(text)
}

/** Tells whether a text has the shape of an e-mail address, up to 254 characters. */
export function isEmail(text: string): boolean {
  return emailPattern.test(text)
}
