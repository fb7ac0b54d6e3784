/** The values at which a comparison turns over, with what it says there: written from the definitions, sharing no line with an engine. */

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

/** Births of somebody who is so many years old on 15 June 2024, with the least and the most years that the dates can mean. */
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
  const field = String(condition['field'])
  const at = (about: string, value: unknown, holds: boolean): Boundary => given(about, { [field]: value }, holds)
  const { atLeast, atMost, countAtLeast, notAfter, ageOn, differ, startsWith, withinBand, includesAny } = condition
  if (condition['present'] === true) return [at('there', 'a', true), at('missing', undefined, false)]
  if (Array.isArray(condition['in']) && 'field' in condition) {
    const codes = condition['in'] as unknown[]
    const others = codes.length === 2 && codes.every((code) => typeof code === 'boolean')
    return [
      ...codes.map((code) => at(`member ${code}`, code, true)),
      ...(others ? [] : [at('no member', otherThan(codes, all), false)]),
      at('missing', undefined, false),
    ]
  }
  if (Array.isArray(includesAny)) {
    const codes = includesAny as unknown[]
    const other = otherThan(codes, all)
    return [
      ...codes.map((code) => at(`member ${code}`, [code], true)),
      at('a member behind another code', [other, codes[0]], true),
      at('no member', [other], false),
      at('an empty list', [], false),
      at('missing', undefined, false),
    ]
  }
  if (typeof atLeast === 'number')
    return [
      at('just below', atLeast - 1, false),
      at('on', atLeast, true),
      at('just above', atLeast + 1, true),
      at('missing', undefined, false),
    ]
  if (typeof atMost === 'number')
    return [
      at('just below', atMost - 1, true),
      at('on', atMost, true),
      at('just above', atMost + 1, false),
      at('missing', undefined, false),
    ]
  if (typeof countAtLeast === 'number')
    return [
      at('one fewer', members(countAtLeast - 1), false),
      at('as many', members(countAtLeast), true),
      at('one more', members(countAtLeast + 1), true),
      at('missing', undefined, countAtLeast <= 0),
    ]
  if (Array.isArray(notAfter)) {
    const [first = '', second = ''] = notAfter as string[]
    return ORDERED.map(([one, other, holds]) =>
      given(`${one ?? 'nothing'} and ${other ?? 'nothing'}`, { [first]: one, [second]: other }, holds),
    )
  }
  if (isObject(ageOn)) {
    const {
      birth,
      on,
      atLeast: least,
      atMost: most,
    } = ageOn as { birth: string; on: string; atLeast?: number; atMost?: number }
    const limits = [least, most === undefined ? undefined : most + 1].filter((limit) => limit !== undefined)
    const ages = limits.flatMap((limit) => births(limit))
    return [
      ...ages.map(([from, to, youngest, oldest]) =>
        given(
          `born ${from}, on ${to}`,
          { [birth]: from, [on]: to },
          (least === undefined || youngest >= least) && (most === undefined || oldest <= most),
        ),
      ),
      given('no birth', { [birth]: undefined, [on]: '2024-06-15' }, false),
      given('no day', { [birth]: '1980-01-01', [on]: undefined }, false),
    ]
  }
  if (Array.isArray(differ)) {
    const [first = '', second = ''] = differ as string[]
    return [
      given('the same', { [first]: 'a', [second]: 'a' }, false),
      given('others', { [first]: 'a', [second]: 'b' }, true),
      given('in a list', { [first]: ['b', 'a'], [second]: 'a' }, false),
      given('not in a list', { [first]: ['b', 'c'], [second]: 'a' }, true),
      given('nothing before', { [first]: undefined, [second]: 'a' }, true),
      given('nothing behind', { [first]: 'a', [second]: undefined }, true),
    ]
  }
  if (Array.isArray(startsWith)) {
    const [whole = '', start = ''] = startsWith as string[]
    return [
      given('begins so', { [whole]: 'RW-01', [start]: 'RW' }, true),
      given('is the same', { [whole]: 'RW', [start]: 'RW' }, true),
      given('is shorter', { [whole]: 'R', [start]: 'RW' }, false),
      given('has it elsewhere', { [whole]: 'XRW', [start]: 'RW' }, false),
      given('nothing before', { [whole]: undefined, [start]: 'RW' }, true),
      given('nothing behind', { [whole]: 'RW', [start]: undefined }, true),
    ]
  }
  if (isObject(withinBand)) {
    const { value, band, list } = withinBand as { value: string; band: string; list: unknown }
    const id = isObject(list) ? list['id'] : list
    return [
      ...codesOf(id).flatMap(({ code, min = 0, max }) => {
        const within = (number: number, holds: boolean): Boundary =>
          given(`${number} in ${code}`, { [value]: number, [band]: code }, holds)
        const above = max === undefined ? [within(1000, true)] : [within(max, true), within(max + 1, false)]
        return [within(min - 1, false), within(min, true), ...above]
      }),
      given('no number', { [value]: undefined, [band]: codesOf(id)[0]?.code }, true),
      given('no band', { [value]: 3, [band]: undefined }, true),
    ]
  }
  return []
}

/** A comparison, and the path of the list whose members are asked, where it is not the entity itself. */
export type Asked = { comparison: ConditionData; list?: string }

/** The comparisons that a condition is made of. */
export function comparisonsIn(condition: unknown, list?: string): Asked[] {
  if (Array.isArray(condition)) return condition.flatMap((part) => comparisonsIn(part, list))
  if (!isObject(condition)) return []
  const { all, any, not, that, to, some, every } = condition
  if (that !== undefined) return comparisonsIn(that, String(to ?? some ?? every))
  const parts = [all, any, not].filter((part) => part !== undefined)
  if (parts.length > 0) return comparisonsIn(parts.flat(), list)
  return [{ comparison: condition, ...(list === undefined ? {} : { list }) }]
}
