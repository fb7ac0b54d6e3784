/**
 * What a policy that extends another may change, property by property: each entry states the allowed values, and in
 * which direction they may change. Anything not in the table may not be given.
 */

import { fields, isCodeOf } from '@tip-standard/core/metadata'
import type { PolicyFindingCode } from '../findings/policy-catalogue.ts'
import { isDay } from '../model/day.ts'

/** What is wrong with a value, compared with the one that it tightens. */
type Fault = { code: PolicyFindingCode; params?: Record<string, string | number> }

/** Reports what is wrong with a value that would replace another. */
export type Change = (value: unknown, before: unknown) => Fault | undefined

const type = (expected: string): Fault => ({ code: 'type', params: { expected } })
const loosens = (limit: string): Fault => ({ code: 'loosens', params: { limit } })

const MAXIMUM = 1_000_000

/** Words for people, without effect on decisions. */
export const text: Change = (value) =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= 2000 ? undefined : type('text')

/** A switch that may be turned in one direction only. */
export const only =
  (to: boolean): Change =>
  (value, before) => {
    if (typeof value !== 'boolean') return type('true or false')
    return value === to || value === before ? undefined : loosens(String(to))
  }

function numberFault(
  value: unknown,
  limit: number,
  isAllowed: (value: number) => boolean,
  word: string,
): Fault | undefined {
  if (typeof value !== 'number' || !(Number.isInteger(value) && value > 0 && value <= MAXIMUM))
    return type('a whole number above 0')
  return isAllowed(value) ? undefined : loosens(`${word} ${limit}`)
}

/** A whole number that may only decrease; without an earlier one there is no limit yet. */
export const less: Change = (value, before) => {
  const limit = typeof before === 'number' ? before : MAXIMUM
  return numberFault(value, limit, (one) => one <= limit, 'at most')
}

/** A whole number that may only increase. */
export const more: Change = (value, before) => {
  const limit = typeof before === 'number' ? before : 0
  return numberFault(value, limit, (one) => one >= limit, 'at least')
}

/** A share that may only decrease. */
export const lessShare: Change = (value, before) => {
  if (typeof value !== 'number' || !(value > 0 && value <= 1)) return type('a number above 0, and at most 1')
  const limit = typeof before === 'number' ? before : 1
  return value <= limit ? undefined : loosens(`at most ${limit}`)
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
const textsOf = (value: unknown): string[] => (isTexts(value) ? value : [])

/** A list that may only become shorter. */
export const fewer: Change = (value, before) => {
  if (!isTexts(value)) return type('a list of names')
  const known = textsOf(before)
  return value.every((one) => known.includes(one)) ? undefined : loosens(known.join(', ') || 'none')
}

/** A list that may only become longer. */
export const longer: Change = (value, before) => {
  if (!isTexts(value)) return type('a list of names')
  const missing = textsOf(before).filter((one) => !value.includes(one))
  return missing.length === 0 ? undefined : loosens(`a list with ${missing.join(', ')}`)
}

/** A list that means "any" if empty: it may become shorter, never empty. */
const fewerOfAny: Change = (value, before) => {
  if (!isTexts(value)) return type('a list of names')
  const known = textsOf(before)
  if (known.length === 0) return undefined
  return value.length === 0 ? loosens(known.join(', ')) : fewer(value, before)
}

/** Countries by ISO code; an empty list means any. */
export const fewerCountries: Change = (value, before) =>
  isTexts(value) && !value.every(isCodeOf.country)
    ? { code: 'unknownCode', params: { known: 'ISO 3166-1 alpha-2' } }
    : fewerOfAny(value, before)

/** One of several words, ordered from loose to strict. */
export const scale =
  (...words: readonly string[]): Change =>
  (value, before) => {
    const at = words.indexOf(value as string)
    if (at < 0) return { code: 'unknownCode', params: { known: words.join(', ') } }
    return at >= words.indexOf(before as string) ? undefined : loosens(`${before} or tighter`)
  }

/** The field with an id; the id may be any text. */
const fieldOf = (id: string): (typeof fields)[number] | undefined => fields.find((one) => one.id === id)

/** Fields that are left out: those before, and others that a record does not require. */
export const withoutFields: Change = (value, before) => {
  const fault = longer(value, before)
  if (fault !== undefined) return fault
  if (textsOf(value).some((one) => fieldOf(one) === undefined)) return { code: 'unknownField' }
  return textsOf(value).some((one) => fieldOf(one)?.presence === 'required')
    ? { code: 'contradicts', params: { how: 'a field that every record needs cannot be left out' } }
    : undefined
}

/** A basis: of the same kind and for the same decision; attestation may be disabled, legal bases removed. */
export const basis: Change = (value, before) => {
  const [given, base] = [value, before] as Record<string, unknown>[]
  if (typeof given !== 'object' || given === null || base === undefined) return type('a basis')
  if (given['kind'] !== base['kind'] || given['to'] !== base['to']) return loosens('a basis of the same kind')
  const others = Object.keys(given).filter((name) => !['kind', 'to', 'attestable', 'legalBases'].includes(name))
  if (others.length > 0) return { code: 'unknownMember', params: { known: 'kind, to, attestable, legalBases' } }
  return base['kind'] === 'consent'
    ? only(false)(given['attestable'], base['attestable'])
    : fewer(given['legalBases'], base['legalBases'])
}

/** For how long a view is granted: only for a role that can be granted one, and no longer than before. */
export const grantDays: Change = (value, before) =>
  before === undefined ? loosens('no view for this role') : less(value, before)

const TRANSFER = ['id', 'recipient', 'country', 'basis', 'until'] as const
type Transfer = Record<(typeof TRANSFER)[number], string>

function isTransfer(value: unknown): value is Transfer {
  const one = (value ?? {}) as Record<string, unknown>
  const isWhole = TRANSFER.every((name) => text(one[name], undefined) === undefined)
  return (
    isWhole &&
    Object.keys(one).length === TRANSFER.length &&
    isCodeOf.country(String(one['country'])) &&
    isDay(one['until'])
  )
}

/**
 * Authorised transfers. Without a list any transfer is allowed; a list is stricter, and an existing one may lose
 * entries, or have them end sooner.
 */
export const transfers: Change = (value, before) => {
  if (!Array.isArray(value) || !value.every(isTransfer))
    return type(
      'a list of id, recipient, country, basis and until, a country by its ISO code of two letters and a day as YYYY-MM-DD',
    )
  if (new Set(value.map(({ id }) => id)).size < value.length) return { code: 'doubled' }
  if (before === undefined) return undefined
  const known = before as readonly Transfer[]
  const isKnown = ({ until, ...rest }: Transfer): boolean =>
    known.some(
      (one) =>
        until <= one.until && TRANSFER.every((name) => name === 'until' || one[name] === { ...rest, until }[name]),
    )
  return value.every(isKnown) ? undefined : loosens(`${known.map(({ id }) => id).join(', ') || 'none'}, and no longer`)
}

/** What staff see: each property as before or stricter. */
export const access: Change = (value, before) => {
  const members: Readonly<Record<string, Change>> = {
    scope: scale('all', 'agency', 'assigned'),
    upTo: scale('restricted', 'sensitive', 'internal', 'public'),
    identities: scale('withReason', 'withApproval', 'none'),
    writes: only(false),
    breaksGlass: only(false),
  }
  const [given, base] = [value, before] as Record<string, unknown>[]
  if (typeof given !== 'object' || given === null) return type('an object')
  if (base === undefined) return loosens('no access to records for this role')
  const known = Object.keys(members)
  if (Object.keys(given).some((name) => !known.includes(name)))
    return { code: 'unknownMember', params: { known: known.join(', ') } }
  for (const name of known) {
    const fault = members[name]?.(given[name], base[name])
    if (fault !== undefined) return fault
  }
  return undefined
}
