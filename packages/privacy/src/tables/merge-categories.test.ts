import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHierarchy, parseHierarchy } from '../hierarchies/hierarchy.ts'
import { flatHierarchy } from '../hierarchies/shipped.ts'
import { mergeCategories } from './merge-categories.ts'

const [minimum, width, isDeclared] = [11, 2, true]

/** Limits: the usual ones, and others under which two small leaves are too few together although they reach the minimum. */
const limits = fc.constantFrom([minimum, width] as const, [minimum, width] as const, [2, 2] as const, [3, 3] as const)

/** Leaves under two levels of values, and how many people each has. */
const anyRequest = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.oneof(fc.constant(0), fc.nat(2), fc.nat(12), fc.nat(90))), {
      minLength: 1,
      maxLength: 14,
    }),
    limits,
  )
  .map(([leaves, [minimum, width]]) => ({
    hierarchy: buildHierarchy(leaves.map(([middle, upper], at) => [`l${at}`, `m${upper}${middle}`, `u${upper}`, '*'])),
    counts: leaves.map(([, , people]) => people),
    minimum,
    width,
    rest: 'Rest',
    isDeclared: true,
  }))

describe('merged categories', () => {
  it('hold every leaf once, reach the minimum, and add up to each value that they are counted under', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { hierarchy, counts, minimum, width } = request
        const categories = mergeCategories(request)
        const peopleOf = (leaves: readonly number[]): number =>
          leaves.reduce((sum, leaf) => sum + (counts[leaf] as number), 0)
        expect(categories.flatMap(({ leaves }) => leaves).toSorted((a, b) => a - b)).toEqual([...counts.keys()])
        expect(new Set(categories.map(({ name }) => name)).size).toBe(categories.length)
        for (const { leaves, name, isUnshown } of categories) {
          const people = peopleOf(leaves)
          const isRest = leaves.length > 1 ? name === 'Rest' : people < minimum
          if (!isRest && people > 0) expect(people).toBeGreaterThanOrEqual(minimum)
          const isAllSmall = leaves.every((leaf) => (counts[leaf] as number) < minimum)
          if (people >= minimum && isAllSmall && isUnshown !== true)
            expect(people).toBeLessThanOrEqual(leaves.length * (minimum - 1) - (width - 1))
        }
        const above = new Set(categories.flatMap((one) => one.above))
        for (const value of above) {
          const under = categories.filter((one) => one.above.includes(value) || one.name === value)
          const node = hierarchy.values.indexOf(value)
          const leaves = [...counts.keys()].filter((leaf) =>
            hierarchy.levels.some((level, at) => at > 0 && level[leaf] === node),
          )
          expect(peopleOf(under.flatMap((one) => one.leaves))).toBe(peopleOf(leaves))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('depend on counts below the minimum only by their sum', () => {
    const merge = (...counts: number[]) =>
      mergeCategories({
        hierarchy: flatHierarchy(['female', 'male', 'other', 'unknown']),
        counts,
        minimum,
        width,
        rest: 'Rest',
        isDeclared,
      }).map(({ name }) => name)
    expect(merge(700, 291, 6, 7)).toEqual(['female', 'male', 'Rest'])
    expect(merge(700, 291, 9, 4)).toEqual(merge(700, 291, 6, 7))
    expect(merge(700, 291, 0, 9)).toEqual(merge(700, 291, 9, 0))
  })

  it('list their leaves in an order that does not tell which of them are small', () => {
    const merge = (...counts: number[]) =>
      mergeCategories({
        hierarchy: flatHierarchy(['single', 'married', 'divorced', 'widowed']),
        counts,
        minimum,
        width,
        rest: 'Rest',
        isDeclared,
        joinsRest: true,
      })
    // Of 14 people, those who are listed first would otherwise be the few who needed the others.
    expect(merge(3, 11, 90, 80)).toEqual(merge(11, 3, 90, 80))
    fc.assert(
      fc.property(anyRequest, fc.boolean(), (request, joinsRest) => {
        for (const { leaves } of mergeCategories({ ...request, joinsRest }))
          expect(leaves).toEqual(leaves.toSorted((a, b) => a - b))
      }),
      { numRuns: 100 },
    )
  })

  it('do not show two that add up to twice the most that each can have', () => {
    const hierarchy = parseHierarchy('a;x;*\nb;x;*\nc;y;*\nd;y;*')
    const merge = (...counts: number[]) =>
      mergeCategories({ hierarchy, counts, minimum, width, rest: 'Rest', isDeclared }).map(({ name }) => name)
    // 20 people of two categories below 11 are 10 of each.
    expect(merge(10, 10, 60, 70)).toEqual(['c', 'd', 'Rest'])
    expect(
      mergeCategories({
        hierarchy: flatHierarchy(['a', 'b', 'c']),
        counts: [10, 10, 90],
        minimum,
        width,
        rest: 'Rest',
        isDeclared,
      }),
    ).toEqual([
      { name: 'c', leaves: [2], above: [] },
      { name: 'Rest', leaves: [0, 1], above: [], isUnshown: true, part: { kind: 'rest' } },
    ])
    expect(merge(9, 10, 60, 70)).toEqual(['x', 'c', 'd'])
  })

  it('say what they are a part of; one value that no one has keeps its name, where everyone knows it', () => {
    const merge = (counts: number[], isListed = true) =>
      mergeCategories({
        hierarchy: parseHierarchy('a;x;*\nb;x;*\nc;x;*\nd;y;*'),
        counts,
        minimum,
        width,
        rest: 'Rest',
        isDeclared: isListed,
      }).map(({ name, part }) => [name, part])
    const others = ['x (other)', { kind: 'others', of: 'x' }]
    expect(merge([90, 4, 8, 60])).toEqual([['a', undefined], others, ['d', undefined]])
    expect(merge([90, 60, 0, 60])).toEqual(['a', 'b', 'c', 'd'].map((name) => [name, undefined]))
    expect(merge([90, 60, 0, 60], false)).toEqual([['a', undefined], ['b', undefined], others, ['d', undefined]])
  })
})
