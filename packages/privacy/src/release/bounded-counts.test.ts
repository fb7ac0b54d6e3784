import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { Method } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from './anonymise.ts'
import { boundCounts } from './bounded-counts.ts'
import { hierarchies, quasiIdentifiers } from './fixture-age-and-place.ts'

const places = buildHierarchy([
  ['a', 'x', '*'],
  ['b', 'x', '*'],
  ['c', 'y', '*'],
])
const plan = releasePlan({
  purpose: 'publicMicrodata',
  k: 2,
  quasiIdentifiers: [{ column: 'place', hierarchy: places }],
})

it('counts by hand what is sure and what is possible', () => {
  const texts = ['a', 'a', 'x', 'x', 'x', 'c', '*', '*', 'a + c', '(unknown)']
  const rows = texts.map((place) => ({ place }))
  const bounds = boundCounts(rows, plan, { from: 0, below: 2 })
  expect(bounds.map(({ value, least, most }) => [value, least, most])).toEqual([
    ['a', 3, 9],
    ['b', 0, 6],
    ['c', 2, 5],
    // Those in x are known to be; the two * may be.
    ['x', 6, 9],
    ['y', 2, 5],
  ])
})

it('has no upper end where the missing rows have none, and names no value that was read from the data and is not shown', () => {
  const [first] = boundCounts([{ place: 'a' }], plan, { from: 10 })
  expect(first).toEqual({ column: 'place', value: 'a', least: 1 })
  const own = { quasiIdentifiers: [{ column: 'place', hierarchy: places, isFromData: true }] }
  expect(boundCounts([{ place: 'a' }], own, { from: 0, below: 2 }).map(({ value }) => value)).toEqual(['a'])
})

it('holds the truth, whatever the data, the method and k', async () => {
  const person = fc.record({
    age: fc.constantFrom<string | string[]>('12', '12', '16', '25', '40', ['12', '16'], ''),
    place: fc.constantFrom('north', 'north', 'south', 'coast'),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 80, size: 'max' }),
      fc.constantFrom<Method>('local', 'global', 'cells'),
      fc.integer({ min: 2, max: 11 }),
      async (people, method, k) => {
        const own = releasePlan({ purpose: 'publicMicrodata', k, method, quasiIdentifiers })
        const { release, certificate } = await anonymise(inside(people), own)
        const bounds = boundCounts(release.rows(), own, certificate.missing)
        expect(bounds).toHaveLength(4 + 2 + 3 + 2)
        for (const { column, value, least, most = Number.POSITIVE_INFINITY } of bounds) {
          const lines: readonly (readonly string[])[] = hierarchies[column as 'age' | 'place']
          const has = (cell: string): boolean => lines.some((line) => line[0] === cell && line.includes(value))
          const truth = people.filter((one) => [one[column as 'age' | 'place']].flat().some(has)).length
          expect(least).toBeLessThanOrEqual(truth)
          expect(most).toBeGreaterThanOrEqual(truth)
        }
      },
    ),
    { numRuns: 150 },
  )
})
