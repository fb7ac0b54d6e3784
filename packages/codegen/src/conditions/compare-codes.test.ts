import { describe, expect, it } from 'vitest'
import { notAbove, type Place, startsWith, subset, uniqueBy } from './compare-codes.ts'
import type { Schema } from './schema-parts.ts'

type Values = { [name: string]: unknown }

/** The few keywords that comparisons are written with. */
const keywords: { [keyword: string]: (said: never, value: unknown) => boolean } = {
  anyOf: (said: Schema[], value) => said.some((schema) => passes(schema, value)),
  allOf: (said: Schema[], value) => said.every((schema) => passes(schema, value)),
  not: (said: Schema, value) => !passes(said, value),
  const: (said: unknown, value) => said === value,
  type: (said: string, value) =>
    said === (Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value),
  pattern: (said: string, value) => typeof value !== 'string' || new RegExp(said, 'u').test(value),
  minimum: (said: number, value) => typeof value !== 'number' || value >= said,
  maximum: (said: number, value) => typeof value !== 'number' || value <= said,
  required: (said: string[], value) => said.every((name) => name in (value as Values)),
  properties: (said: { [name: string]: Schema }, value) =>
    Object.entries(said).every(
      ([name, schema]) => !(name in (value as Values)) || passes(schema, (value as Values)[name]),
    ),
}

/** Whether a value satisfies a schema of these keywords; how often a list contains something is asked beside them. */
function passes(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema
  const { contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY, ...rest } = schema
  const found =
    Array.isArray(value) && contains !== undefined ? value.filter((one) => passes(contains as Schema, one)) : []
  if (Array.isArray(value) && contains !== undefined)
    if (found.length < (minContains as number) || found.length > (maxContains as number)) return false
  return Object.entries(rest).every(([keyword, said]) =>
    (keywords[keyword] as (typeof keywords)[string])(said as never, value),
  )
}

/** A place with two fields of codes, one list of entries with the same two, and two numbers up to a limit. */
function placeOf(first: readonly string[], second: readonly string[], highest = 10): Place {
  const lists: { [id: string]: readonly string[] } = { first, second }
  const codes = Object.keys(lists).map((id) => ({ name: id, type: { kind: 'codes', list: { id } } }))
  const numbers = ['low', 'high'].map((name) => ({ name, type: { kind: 'integer', min: 0, max: highest } }))
  const entries = { name: 'entries', type: { kind: 'objects', entity: 'entry' } }
  const entities = [
    { id: 'top', fields: [...codes, ...numbers, entries] },
    { id: 'entry', fields: codes },
  ]
  const held = Object.fromEntries(
    Object.entries(lists).map(([id, all]) => [id, { codes: all.map((code) => ({ code })) }]),
  )
  const model = { entity: (id: string) => entities.find((one) => one.id === id), list: (id: string) => held[id] }
  return { entity: entities[0], model } as unknown as Place
}

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}x`)

describe('codes that begin with codes', () => {
  const says = (codes: string[], starts: string[], values: Values) =>
    passes(startsWith('first', 'second', placeOf(codes, starts)) as Schema, values)

  it('stand beside the one that they begin with, letter by letter', () => {
    const [codes, starts] = [
      ['a.1', 'ab1', 'b+2'],
      ['a.', 'ab', 'b+'],
    ]
    for (const [first, second, is] of [
      ['a.1', 'a.', true],
      ['ab1', 'a.', false],
      ['ab1', 'ab', true],
      ['b+2', 'b+', true],
      ['b+2', 'ab', false],
    ] as const)
      expect(says(codes, starts, { first, second }), `${first} beside ${second}`).toBe(is)
    expect(says(codes, starts, { first: 'ab1' })).toBe(true)
    expect(says(codes, starts, { second: 'ab' })).toBe(true)
  })

  it('are not compared where a code begins with none, or with two', () => {
    expect(startsWith('first', 'second', placeOf(['a1', 'c1'], ['a', 'b']))).toBeUndefined()
    expect(startsWith('first', 'second', placeOf(['ab1'], ['a', 'ab']))).toBeUndefined()
    expect(startsWith('first', 'low', placeOf(['a1'], ['a']))).toBeUndefined()
    expect(startsWith('low', 'second', placeOf(['a1'], ['a']))).toBeUndefined()
  })

  it('are compared up to four hundred starts', () => {
    const of = (count: number) => startsWith('first', 'second', placeOf(many(count), many(count)))
    expect(of(400)).toBeDefined()
    expect(of(401)).toBeUndefined()
  })
})

describe('lists of codes, of which one holds the other', () => {
  it('are compared code by code, where both are there', () => {
    const schema = subset('first', 'second', placeOf(['a', 'b'], ['a', 'b'])) as Schema
    expect(passes(schema, { first: ['a'], second: ['b', 'a'] })).toBe(true)
    expect(passes(schema, { first: ['a', 'b'], second: ['b'] })).toBe(false)
    expect(passes(schema, { first: [], second: [] })).toBe(true)
    expect(passes(schema, { first: ['a'] })).toBe(true)
    expect(passes(schema, { second: ['a'] })).toBe(true)
  })

  it('are compared up to four hundred codes', () => {
    expect(subset('first', 'second', placeOf(many(400), []))).toBeDefined()
    expect(subset('first', 'second', placeOf(many(401), []))).toBeUndefined()
    expect(subset('low', 'second', placeOf([], []))).toBeUndefined()
  })
})

describe('numbers, of which one is not above the other', () => {
  it('are compared at every number between the limits', () => {
    const schema = notAbove('low', 'high', placeOf([], [])) as Schema
    for (let low = 0; low <= 10; low += 1)
      for (let high = 0; high <= 10; high += 1)
        expect(passes(schema, { low, high }), `${low} and ${high}`).toBe(low <= high)
    expect(passes(schema, { low: 10 })).toBe(true)
    expect(passes(schema, { high: 0 })).toBe(true)
    expect(passes(schema, { low: 'ten', high: 0 })).toBe(true)
  })

  it('are compared where their limits are at most four hundred apart', () => {
    expect(notAbove('low', 'high', placeOf([], [], 400))).toBeDefined()
    expect(notAbove('low', 'high', placeOf([], [], 401))).toBeUndefined()
    expect(notAbove('low', 'first', placeOf([], []))).toBeUndefined()
  })
})

describe('entries that differ in some keys', () => {
  it('hold each combination once, the one without the second key too', () => {
    const schema = uniqueBy('entries', ['first', 'second'], placeOf(['a', 'b'], ['x'])) as Schema
    const says = (...entries: Values[]) => passes(schema, { entries })
    expect(says()).toBe(true)
    expect(says({ first: 'a' }, { first: 'a', second: 'x' }, { first: 'b' }, { first: 'b', second: 'x' })).toBe(true)
    expect(says({ first: 'a' }, { first: 'a' })).toBe(false)
    expect(says({ first: 'b', second: 'x' }, { first: 'a' }, { first: 'b', second: 'x' })).toBe(false)
    expect(passes(schema, {})).toBe(true)
  })

  it('are compared up to four hundred combinations of codes', () => {
    const of = (firsts: number, seconds: number) =>
      uniqueBy('entries', ['first', 'second'], placeOf(many(firsts), many(seconds)))
    expect(of(40, 9)).toBeDefined()
    expect(of(40, 10)).toBeUndefined()
    expect(uniqueBy('entries', ['low'], placeOf([], []))).toBeUndefined()
    expect(uniqueBy('first', ['second'], placeOf([], []))).toBeUndefined()
  })
})
