/** The values at which a comparison changes its result, with the result there: written from the definitions, without code of an engine. */

import { type ConditionData, codesOf, isObject } from './rule-interpreter.ts'

/** Values for the paths that a comparison names (`undefined` is a value that is missing), and whether it holds for them. */
export type Boundary = { about: string; values: Record<string, unknown>; holds: boolean }

/** A date against another one, and whether it may come first and be in order. */
const ORDERED: readonly (readonly [first: string | undefined, second: string | undefined, holds: boolean])[] = [
  ['2024-02-28', '2024-02-29', true],
  ['2024-02-29', '2024-02-29', true],
  ['2024-03-01', '2024-02-29', false],
  // Dates of different precision are compared as far as both go.
  ['2024', '2024-01-01', true],
  ['2024-12-31', '2024', true],
  ['2025', '2024-12-31', false],
  ['2024-02', '2024-02-01', true],
  ['2024-02-29', '2024-02', true],
  ['2024-03', '2024-02-29', false],
  ['2024-12', '2024', true],
  [undefined, '2024-02-29', true],
  ['2024-02-29', undefined, true],
]

/** Births of a person who is a given number of years old on 15 June 2024, with the least and the most years that the dates can mean. */
function births(years: number): readonly (readonly [birth: string, on: string, least: number, most: number])[] {
  const year = 2024 - years
  return [
    [`${year}-06-15`, '2024-06-15', years, years],
    [`${year}-06-16`, '2024-06-15', years - 1, years - 1],
    [`${year}-06-14`, '2024-06-15', years, years],
    [`${year - 1}-06-16`, '2024-06-15', years, years],
    [`${year - 1}-06-15`, '2024-06-15', years + 1, years + 1],
    [`${year}`, '2024-06-15', years - 1, years],
    [`${year}`, '2024-12-31', years, years],
    [`${year}-06`, '2024-06-15', years - 1, years],
    [`${year}-06`, '2024-07-01', years, years],
    [`${year}-06-15`, '2024', years - 1, years],
    [`${year}-06-15`, '2024-06', years - 1, years],
  ]
}

const given = (about: string, values: Record<string, unknown>, holds: boolean): Boundary => ({ about, values, holds })

/** A code of the same kind that is in none of some codes. */
const otherThan = (codes: readonly unknown[], all: readonly string[]): unknown =>
  typeof codes[0] === 'boolean' ? !codes[0] : (all.find((code) => !codes.includes(code)) ?? 'noSuchCode')

const members = (count: number): string[] => Array.from({ length: count }, (_, at) => `member-${at + 1}`)

/** The boundaries of one comparison; none for what joins other conditions. `all` are the codes of its field, if it has some. */
export function boundariesOf(condition: ConditionData, all: readonly string[] = []): Boundary[] {
  const { op } = condition
  const field = String(condition['field'])
  const codes = Array.isArray(condition['values']) ? (condition['values'] as unknown[]) : []
  const [first = '', second = ''] = Array.isArray(condition['fields']) ? (condition['fields'] as string[]) : []
  const limit = Number(condition['value'] ?? condition['count'])
  const at = (about: string, value: unknown, holds: boolean): Boundary => given(about, { [field]: value }, holds)
  const two = (about: string, one: unknown, other: unknown, holds: boolean): Boundary =>
    given(about, { [first]: one, [second]: other }, holds)
  switch (op) {
    case 'present':
      return [at('there', 'a', true), at('missing', undefined, false)]
    case 'in':
      return [
        ...codes.map((code) => at(`member ${code}`, code, true)),
        ...(codes.length === 2 && codes.every((code) => typeof code === 'boolean')
          ? []
          : [at('no member', otherThan(codes, all), false)]),
        at('missing', undefined, false),
      ]
    case 'includesAny': {
      const other = otherThan(codes, all)
      return [
        ...codes.map((code) => at(`member ${code}`, [code], true)),
        at('a member behind another code', [other, codes[0]], true),
        at('no member', [other], false),
        at('an empty list', [], false),
        at('missing', undefined, false),
      ]
    }
    case 'atLeast':
      return [
        at('just below', limit - 1, false),
        at('on', limit, true),
        at('just above', limit + 1, true),
        at('missing', undefined, false),
      ]
    case 'atMost':
      return [
        at('just below', limit - 1, true),
        at('on', limit, true),
        at('just above', limit + 1, false),
        at('missing', undefined, false),
      ]
    case 'countAtLeast':
      return [
        at('one fewer', members(limit - 1), false),
        at('as many', members(limit), true),
        at('one more', members(limit + 1), true),
        at('missing', undefined, limit <= 0),
      ]
    case 'notAfter':
      return ORDERED.map(([one, other, holds]) =>
        two(`${one ?? 'nothing'} and ${other ?? 'nothing'}`, one, other, holds),
      )
    case 'ageOn':
      return ageBoundaries(condition as AgeOn)
    case 'notAbove':
      return [
        two('below', 17, 18, true),
        two('the same', 18, 18, true),
        two('above', 19, 18, false),
        two('nothing before', undefined, 18, true),
        two('nothing behind', 18, undefined, true),
      ]
    case 'subset':
      return [
        two('all there', ['a', 'b'], ['b', 'c', 'a'], true),
        two('one missing', ['a', 'd'], ['b', 'c', 'a'], false),
        two('none', [], ['a'], true),
        two('nothing before', undefined, ['a'], true),
        two('nothing behind', ['a'], undefined, true),
      ]
    case 'ascending':
      return ascendingBoundaries(condition as Ascending)
    case 'spanInBand':
      return spanBoundaries(condition as SpanInBand)
    case 'differ':
      return [
        two('the same', 'a', 'a', false),
        two('others', 'a', 'b', true),
        two('in a list', ['b', 'a'], 'a', false),
        two('not in a list', ['b', 'c'], 'a', true),
        two('nothing before', undefined, 'a', true),
        two('nothing behind', 'a', undefined, true),
      ]
    case 'startsWith':
      return [
        two('begins so', 'RW-01', 'RW', true),
        two('is the same', 'RW', 'RW', true),
        two('is shorter', 'R', 'RW', false),
        two('has it elsewhere', 'XRW', 'RW', false),
        two('nothing before', undefined, 'RW', true),
        two('nothing behind', 'RW', undefined, true),
      ]
    case 'withinBand':
      return bandBoundaries(condition as WithinBand)
    default:
      return []
  }
}

type AgeOn = { birth: string; on: string; atLeast?: number; atMost?: number }

function ageBoundaries({ birth, on, atLeast, atMost }: AgeOn): Boundary[] {
  const limits = [atLeast, atMost === undefined ? undefined : atMost + 1].filter((one) => one !== undefined)
  return [
    ...limits
      .flatMap((limit) => births(limit))
      .map(([from, to, youngest, oldest]) =>
        given(
          `born ${from}, on ${to}`,
          { [birth]: from, [on]: to },
          (atLeast === undefined || youngest >= atLeast) && (atMost === undefined || oldest <= atMost),
        ),
      ),
    given('no birth', { [birth]: undefined, [on]: '2024-06-15' }, false),
    given('no day', { [birth]: '1980-01-01', [on]: undefined }, false),
  ]
}

type Ascending = { field: string; keys: string[] }

function ascendingBoundaries({ field, keys }: Ascending): Boundary[] {
  const [start = '', end = ''] = [keys[0], keys.at(-1)]
  const list = (about: string, entries: Record<string, string>[], holds: boolean): Boundary =>
    given(about, { [field]: entries }, holds)
  return [
    list('one after the other', [{ [start]: '2024-02-28', [end]: '2024-02-28' }, { [start]: '2024-02-29' }], true),
    list('on the same day', [{ [end]: '2024-02-29' }, { [start]: '2024-02-29' }], true),
    list('one day back', [{ [end]: '2024-03-01' }, { [start]: '2024-02-29' }], false),
    list('back past an entry without dates', [{ [end]: '2024-03-01' }, {}, { [start]: '2024-02-29' }], false),
    list('back inside one entry', [{ [start]: '2024-03-01', [end]: '2024-02-29' }], keys.length > 1),
    list('compared as far as both go', [{ [end]: '2024-03' }, { [start]: '2024' }], true),
    given('missing', { [field]: undefined }, true),
  ]
}

type SpanInBand = { unit: string; from: string; to: string; band: string; list: unknown }

/** A band's last and first day, counted on from 15 June 2000. */
function spanBoundaries({ unit, from, to, band, list }: SpanInBand): Boundary[] {
  const codes = codesOf(isObject(list) ? list['id'] : list)
  const after = (count: number, days: number): string => {
    const months = unit === 'years' ? count * 12 : count
    return new Date(Date.UTC(2000, 5 + months, 15 + days)).toISOString().slice(0, 10)
  }
  const span = (about: string, until: string | undefined, code: string | undefined, holds: boolean): Boundary =>
    given(about, { [from]: '2000-06-15', [to]: until, [band]: code }, holds)
  return [
    ...codes.flatMap(({ code, min = 0, max }) => [
      span(`first day of ${code}`, after(min, 0), code, true),
      ...(min > 0 ? [span(`day before ${code}`, after(min, -1), code, false)] : []),
      ...(max === undefined
        ? [span(`long in ${code}`, after(max ?? min + 50, 0), code, true)]
        : [
            span(`last day of ${code}`, after(max + 1, -1), code, true),
            span(`day after ${code}`, after(max + 1, 0), code, false),
          ]),
    ]),
    span('dates that go back', '1999-01-01', codes.at(-1)?.code, true),
    span('no band', '2010-01-01', undefined, true),
    span('no end', undefined, codes[0]?.code, true),
  ]
}

type WithinBand = { value: string; band: string; list: unknown }

function bandBoundaries({ value, band, list }: WithinBand): Boundary[] {
  const codes = codesOf(isObject(list) ? list['id'] : list)
  return [
    ...codes.flatMap(({ code, min = 0, max }) => {
      const within = (number: number, holds: boolean): Boundary =>
        given(`${number} in ${code}`, { [value]: number, [band]: code }, holds)
      const above = max === undefined ? [within(1000, true)] : [within(max, true), within(max + 1, false)]
      return [within(min - 1, false), within(min, true), ...above]
    }),
    given('no number', { [value]: undefined, [band]: codes[0]?.code }, true),
    given('no band', { [value]: 3, [band]: undefined }, true),
  ]
}

/** A comparison, and the path of the list whose members are asked, where it is not the entity itself. */
export type Asked = { comparison: ConditionData; list?: string }

/** The comparisons that a condition is made of. */
export function comparisonsIn(condition: unknown, list?: string): Asked[] {
  if (Array.isArray(condition)) return condition.flatMap((part) => comparisonsIn(part, list))
  if (!isObject(condition)) return []
  const { of, that, to, field } = condition
  // What holds an entity is asked at the holder itself, by rules of its own.
  if (condition['op'] === 'holder') return []
  if (that !== undefined) return comparisonsIn(that, String(to ?? field))
  if (of !== undefined) return comparisonsIn([of].flat(), list)
  return [{ comparison: condition, ...(list === undefined ? {} : { list }) }]
}
