import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areDifferent,
  areUniqueBy,
  every,
  everyReferred,
  haveParents,
  isAgedAtLeast,
  isAgedAtMost,
  isNotAfter,
  resolve,
  some,
  someReferred,
  startsWith,
} from './conditions.ts'

const day = fc
  .date({ min: new Date('2003-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const length = fc.constantFrom(4, 7, 10)

/** Every day that a date with missing parts can mean. */
function daysOf(partial: string): string[] {
  const days: string[] = []
  const first = `${partial}${'-01-01'.slice(partial.length - 4)}`
  for (let time = Date.parse(`${first}T00:00:00Z`); ; time += 86_400_000) {
    const text = new Date(time).toISOString().slice(0, 10)
    if (!text.startsWith(partial)) return days
    days.push(text)
  }
}

/** Whole years by counting birthdays. */
function ageOn(birth: string, on: string): number {
  let age = -1
  while (`${Number(birth.slice(0, 4)) + age + 1}${birth.slice(4)}` <= on) age++
  return age
}

describe('ages', () => {
  it('are certain only where every day that the dates can mean agrees', () => {
    let certain = 0
    fc.assert(
      fc.property(day, length, day, length, fc.nat(4), (born, bornTo, seen, seenTo, years) => {
        const [birth, on] = [born.slice(0, bornTo), seen.slice(0, seenTo)]
        fc.pre(birth.slice(0, 4) < on.slice(0, 4))
        const [births, days] = [daysOf(birth), daysOf(on)]
        const ages = [ageOn(births.at(-1) ?? '', days[0] ?? ''), ageOn(births[0] ?? '', days.at(-1) ?? '')]
        expect(isAgedAtLeast(birth, on, years)).toBe(ages.every((age) => age >= years))
        expect(isAgedAtMost(birth, on, years)).toBe(ages.every((age) => age <= years))
        if (ages[0] === ages[1]) certain++
      }),
      { numRuns: 2000 },
    )
    expect(certain).toBeGreaterThan(100)
  })

  it('turn on the birthday', () => {
    expect(isAgedAtLeast('2000-05-17', '2018-05-16', 18)).toBe(false)
    expect(isAgedAtLeast('2000-05-17', '2018-05-17', 18)).toBe(true)
    expect(isAgedAtMost('2000-05-17', '2018-05-16', 17)).toBe(true)
    expect(isAgedAtMost('2000-05-17', '2018-05-17', 17)).toBe(false)
  })

  it('are certain on the last day of the month of birth', () => {
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      const last = daysOf(`2003-${month}`).at(-1)?.slice(5)
      expect([month, isAgedAtLeast(`2003-${month}`, `2021-${last}`, 18)]).toEqual([month, true])
    }
    expect(isAgedAtLeast('2004-02', '2022-02-28', 18)).toBe(false)
  })

  it('are never certain without two dates', () => {
    for (const birth of [undefined, 5, '', '2000-02-30', null])
      for (const isAged of [isAgedAtLeast, isAgedAtMost]) {
        expect(isAged(birth, '2018-05-17', 0)).toBe(false)
        expect(isAged('2018-05-17', birth, 200)).toBe(false)
      }
  })
})

it('dates are in order as far as both are precise', () => {
  const parts = (date: string): number[] => date.split('-').map(Number)
  fc.assert(
    fc.property(day, length, day, length, fc.boolean(), (one, oneTo, other, otherTo, isClose) => {
      const [first, second] = [
        one.slice(0, oneTo),
        (isClose ? one.slice(0, 8) + other.slice(8) : other).slice(0, otherTo),
      ]
      const [from, to] = [parts(first), parts(second)]
      const differing = from.findIndex((part, index) => index < to.length && part !== to[index])
      expect(isNotAfter(first, second)).toBe(differing === -1 || Number(from[differing]) < Number(to[differing]))
    }),
    { numRuns: 1000 },
  )
  // A value that is not a date is another finding.
  for (const [first, second] of [
    ['2020-02-30', '2019'],
    ['2020', '0000-13'],
    ['x', '2019'],
    [undefined, '2019'],
    [2020, 2019],
  ])
    expect(isNotAfter(first, second)).toBe(true)
})

describe('lists', () => {
  const member = (id: unknown, good = true): object => ({ id, good })
  const isGood = ({ good }: Record<string, unknown>): boolean => good === true

  it('are asked member by member, to the last', () => {
    for (const bad of [0, 1, 2]) {
      const list = [0, 1, 2].map((id) => member(id, id !== bad))
      expect(every(list, isGood)).toBe(false)
      expect(every(['no object', ...list.filter((_, index) => index !== bad)], isGood)).toBe(true)
      const one = list.map((_, id) => member(id, id === bad))
      expect(some(one, isGood)).toBe(true)
      expect(some(['no object', ...one.filter((_, index) => index !== bad)], isGood)).toBe(false)
    }
    for (const list of [undefined, 'x', {}, []])
      expect([every(list, isGood), some(list, isGood)]).toEqual([true, false])
  })

  it('are looked up by every id, to the last', () => {
    const list = [member('a'), member('b', false), member('c')]
    expect([resolve(['a', 'c'], list), resolve(['a', 'x'], list), resolve('x', list), resolve('c', list)]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([resolve([5], list), resolve(5, list), resolve(['a'], undefined), resolve(undefined, list)]).toEqual([
      true,
      true,
      false,
      true,
    ])
    expect([everyReferred(['a', 'b'], list, isGood), everyReferred(['a', 'c', 'x'], list, isGood)]).toEqual([
      false,
      true,
    ])
    expect([everyReferred('b', list, isGood), everyReferred('a', list, isGood)]).toEqual([false, true])
    expect([someReferred(['b', 'x', 'c'], list, isGood), someReferred(['b', 'x'], list, isGood)]).toEqual([true, false])
  })

  it('are unique by all of their keys together, short or long; members without the first key do not count', () => {
    const key = fc.option(fc.nat(60), { nil: undefined })
    fc.assert(
      fc.property(fc.array(fc.record({ a: key, b: key }), { maxLength: 30, size: 'max' }), (list) => {
        for (const keys of [['a'], ['a', 'b']] as [string, ...string[]][]) {
          const marks = list
            .filter(({ a }) => a !== undefined)
            .map(({ a, b }) => (keys.length === 1 ? `${a}` : `${a} ${b}`))
          expect(areUniqueBy(list, keys)).toBe(new Set(marks).size === marks.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('hold a child only beside its parent', () => {
    const parentOf = new Map([
      ['a1', 'a'],
      ['b1', 'b'],
    ])
    expect(haveParents(['a1', 'b1'], ['b', 'a'], parentOf)).toBe(true)
    expect(haveParents(['a1', 'b1'], ['a'], parentOf)).toBe(false)
    expect(haveParents(['b1', 'a1'], 'a', parentOf)).toBe(false)
    expect(haveParents(['a1', 'unknown', 5], 'a', parentOf)).toBe(true)
    expect([haveParents(['a1'], undefined, parentOf), haveParents('a1', 'b', parentOf)]).toEqual([true, true])
  })
})

it('values differ from each other, and from every member of a list', () => {
  expect([areDifferent('a', 'b'), areDifferent('a', 'a'), areDifferent(undefined, undefined)]).toEqual([
    true,
    false,
    true,
  ])
  expect([areDifferent(['b', 'a'], 'a'), areDifferent(['b'], 'a'), areDifferent(['a'], undefined)]).toEqual([
    false,
    true,
    true,
  ])
})

it('a code begins with another, and does not just hold it', () => {
  expect([startsWith('RW-01', 'RW'), startsWith('XRW-01', 'RW'), startsWith('RW', 'RW-01')]).toEqual([
    true,
    false,
    false,
  ])
  expect([startsWith(undefined, 'RW'), startsWith('RW', undefined)]).toEqual([true, true])
})
