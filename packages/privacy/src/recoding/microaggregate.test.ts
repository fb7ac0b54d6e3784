import fc from 'fast-check'
import { expect, it } from 'vitest'
import { microaggregate } from './microaggregate.ts'
import { postRandomise } from './post-randomise.ts'

const errorOf = (before: readonly number[], after: readonly number[]): number =>
  before.reduce((sum, value, at) => sum + (value - (after[at] as number)) ** 2, 0)

/** The least error over every way to cut the sorted values into runs of at least k. */
function leastError(sorted: readonly number[], k: number): number {
  if (sorted.length === 0) return 0
  let least = Number.POSITIVE_INFINITY
  for (let size = k; size <= sorted.length; size++) {
    const run = sorted.slice(0, size)
    const mean = run.reduce((sum, value) => sum + value, 0) / size
    least = Math.min(
      least,
      run.reduce((sum, value) => sum + (value - mean) ** 2, 0) + leastError(sorted.slice(size), k),
    )
  }
  return least
}

it('loses as little as any grouping of neighbours, keeps the mean, and shares every number among k', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 2, max: 3 }),
      (values, k) => {
        const after = microaggregate(values, k)
        expect(errorOf(values, after)).toBeCloseTo(
          leastError(
            [...values].sort((a, b) => a - b),
            k,
          ),
          6,
        )
        for (const one of after)
          expect(after.filter((other) => Math.abs(other - one) < 1e-9).length).toBeGreaterThanOrEqual(k)
      },
    ),
  )
})

it('refuses fewer numbers than k, and what is no number', () => {
  expect(() => microaggregate([1, 2], 3)).toThrow('tooFewRows')
  expect(() => microaggregate([1, Number.NaN, 2], 2)).toThrow('cellNotScalar')
})

it('exchanges values among rows: every value as often as before, all rows or none by the share', () => {
  const values = Array.from({ length: 200 }, (_, at) => `v${at}`)
  expect(postRandomise(values, 0)).toEqual(values)
  const mixed = postRandomise(values, 1)
  expect([...mixed].sort()).toEqual([...values].sort())
  expect(mixed).not.toEqual(values)
  expect(() => postRandomise(values, 2)).toThrow('planInvalid')
})
