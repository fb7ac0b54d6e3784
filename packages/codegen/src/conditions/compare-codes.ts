/** Comparisons of values that JSON Schema can make because the values are few: codes of a list, numbers between two limits. */

import type { Entity, Field } from '@tip-standard/dictionary'
import { type Model, storedFields } from '../model.ts'
import { allOf, anyOf, given, member, not, type Schema, text } from './schema-parts.ts'

/**
 * The entity whose schema a condition becomes a part of; `within` is the object in it that the condition is about, if
 * not the entity itself.
 */
export type Place = { entity: Entity; model: Model; within?: string }

/** How many combinations are written out at most. */
const MOST = 400

/** The field at a dotted path of an entity. */
function fieldAt(path: string, { entity, model }: Place): Field | undefined {
  const [first, ...rest] = path.split('.')
  const field = storedFields(entity).find(({ name }) => name === first)
  if (rest.length === 0 || field?.type.kind !== 'object') return rest.length === 0 ? field : undefined
  return fieldAt(rest.join('.'), { entity: model.entity(field.type.entity), model })
}

/** The entries of a list of an entity, as what a condition is about. */
export function entriesAt(list: string, place: Place): Place | undefined {
  const type = fieldAt(list, place)?.type
  return type?.kind === 'objects' ? { entity: place.model.entity(type.entity), model: place.model } : undefined
}

/** A code list as models hold it, with everything that is known about its codes. */
type Codes = Model['lists'][number]['codes']

function listAt(path: string, place: Place): Codes | undefined {
  const type = fieldAt(path, place)?.type
  return type?.kind === 'code' || type?.kind === 'codes' ? place.model.list(type.list.id).codes : undefined
}

/** The codes that a field may hold; none where it holds something else. */
const codesAt = (path: string, place: Place): readonly string[] | undefined =>
  listAt(path, place)?.map(({ code }) => code)

const escaped = (code: string): string => code.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/**
 * Finds those of some starts with which a code begins. They have few lengths: the codes of all districts are not
 * compared with all countries.
 */
function beginningsOf(starts: readonly string[]): (code: string) => string[] {
  const known = new Set(starts)
  const lengths = [...new Set(starts.map(({ length }) => length))]
  return (code) =>
    lengths
      .filter((length) => length <= code.length)
      .map((length) => code.slice(0, length))
      .filter((start) => known.has(start))
}

/**
 * Those of some starts with which the codes begin: none where a code begins with none of them or with several, or the
 * answer would be about more than one.
 */
function findStarts(codes: Codes, starts: Codes): readonly string[] | undefined {
  const all = starts.map(({ code }) => code)
  const beginningsIn = beginningsOf(all)
  const beginnings = codes.map(({ code }) => beginningsIn(code))
  if (beginnings.some(({ length }) => length !== 1)) return undefined
  const used = new Set(beginnings.flat())
  return all.filter((one) => used.has(one))
}

/** What was found for two lists: several rules compare the same ones, in several schemas, and the lists are long. */
const startsOfLists = new WeakMap<Codes, WeakMap<Codes, { starts: readonly string[] | undefined }>>()

function startsOf(codes: Codes, starts: Codes): readonly string[] | undefined {
  const ofCodes = startsOfLists.get(codes) ?? new WeakMap<Codes, { starts: readonly string[] | undefined }>()
  startsOfLists.set(codes, ofCodes)
  const found = ofCodes.get(starts) ?? { starts: findStarts(codes, starts) }
  ofCodes.set(starts, found)
  return found.starts
}

/** A code that begins with one that has others below it may be given only beside that one. */
export function startsWith(value: string, start: string, place: Place): Schema | undefined {
  const [codes, all] = [listAt(value, place), listAt(start, place)]
  if (codes === undefined || all === undefined) return undefined
  const starts = startsOf(codes, all)
  if (starts === undefined || starts.length > MOST) return undefined
  const parts = starts.map((one) => anyOf(given(value, not(text(`^${escaped(one)}`))), given(start, { const: one })))
  return allOf(...parts)
}

/** Each code that the first list contains, the second contains as well. */
export function subset(first: string, second: string, place: Place): Schema | undefined {
  const codes = codesAt(first, place)
  if (codes === undefined || codes.length > MOST) return undefined
  const contains = (code: string): Schema => ({ type: 'array', contains: { const: code } })
  const parts = codes.map((code) => anyOf(not(member(first, contains(code))), member(second, contains(code))))
  return anyOf(not(member(second, { type: 'array' })), allOf(...parts))
}

/** Some whole number is neither below the first nor above the second. */
export function notAbove(first: string, second: string, place: Place): Schema | undefined {
  const [low, high] = [first, second].map((path) => fieldAt(path, place)?.type)
  if (low?.kind !== 'integer' || high?.kind !== 'integer') return undefined
  const from = Math.max(low.min, high.min)
  const to = Math.min(low.max, high.max)
  if (to - from > MOST) return undefined
  const isNoNumber = not({ type: 'integer' })
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const parts = numbers.map((number) =>
    allOf(given(first, { type: 'integer', maximum: number }), given(second, { type: 'integer', minimum: number })),
  )
  return anyOf(given(first, isNoNumber), given(second, isNoNumber), ...parts)
}

type Combination = { properties: { [key: string]: Schema }; required: readonly string[] }

/** What no value satisfies: the member is not there. */
const NOTHING: Schema = { not: {} }

/** Every combination of codes is in one entry of the list at most; the first of the keys is always there, the others may be missing. */
export function uniqueBy(list: string, keys: readonly string[], place: Place): Schema | undefined {
  const inner = entriesAt(list, place)
  if (inner === undefined) return undefined
  let combinations: Combination[] = [{ properties: {}, required: [] }]
  for (const [index, key] of keys.entries()) {
    const codes = codesAt(key, inner)
    if (codes === undefined) return undefined
    combinations = combinations.flatMap((chosen) => [
      ...codes.map((code) => ({
        properties: { ...chosen.properties, [key]: { const: code } },
        required: [...chosen.required, key],
      })),
      ...(index === 0 ? [] : [{ ...chosen, properties: { ...chosen.properties, [key]: NOTHING } }]),
    ])
    if (combinations.length > MOST) return undefined
  }
  const once = combinations.map((entry) => ({ contains: { type: 'object', ...entry }, minContains: 0, maxContains: 1 }))
  return anyOf(given(list, not({ type: 'array' })), given(list, { type: 'array', allOf: once }))
}
