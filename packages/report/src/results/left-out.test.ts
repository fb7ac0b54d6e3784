import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostOfLeftOut, spread } from './left-out.ts'

type Group = { part: 'none' | 'some' | 'whole'; most: number }

const group = fc.record({ part: fc.constantFrom('none', 'some', 'whole'), most: fc.integer({ min: 0, max: 4 }) })

const leftOutOf = (groups: readonly Group[], mostLeftOut: number) => ({
  mostLeftOut,
  leftOut: groups.map(({ part, most }, at) => ({
    values: [`value-${at}`],
    inPartOf: part === 'none' ? [] : ['women'],
    inWhole: part === 'whole' ? ['women'] : [],
    most,
  })),
})

/** How many people, and how many of them women, can be left out: every way, one after the other. */
function* ways(groups: readonly Group[], room: number): Generator<readonly [people: number, women: number]> {
  const [first, ...rest] = groups
  if (first === undefined) return yield [0, 0]
  for (let own = 0; own <= Math.min(first.most, room); own++)
    for (const [people, women] of ways(rest, room - own))
      for (let of = first.part === 'whole' ? own : 0; of <= (first.part === 'none' ? 0 : own); of++)
        yield [people + own, women + of]
}

it('a share of everyone lies between the least and the most that those in no table can make it', () => {
  fc.assert(
    fc.property(
      fc.array(group, { maxLength: 4 }) as fc.Arbitrary<Group[]>,
      fc.nat({ max: 9 }),
      fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 })),
      (groups, mostLeftOut, [count, others]) => {
        const answered = count + others
        const shares = [...ways(groups, mostLeftOut)].map(([people, women]) => (count + women) / (answered + people))
        const of = { slice: undefined, union: 'women', kindOf: () => 'answer' as const }
        const [least, most] = spread({ count, answered }, leftOutOf(groups, mostLeftOut), of) ?? []
        expect([least, most]).toEqual([Math.min(...shares), Math.max(...shares)])
      },
    ),
  )
})

it('people in no table are at most those of the groups, and of the groups of a slice', () => {
  const leftOut = leftOutOf(
    [
      { part: 'some', most: 3 },
      { part: 'none', most: 5 },
    ],
    7,
  )
  expect([mostOfLeftOut(leftOut, undefined), mostOfLeftOut(leftOut, 'women')]).toEqual([7, 3])
  const { mostLeftOut: _, ...unlimited } = leftOut
  const groups = unlimited.leftOut.map(({ most: _most, ...rest }) => rest)
  expect(mostOfLeftOut({ leftOut: groups }, undefined)).toBeUndefined()
})
