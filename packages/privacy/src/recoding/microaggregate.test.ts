import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RandomBelow } from '../random.ts'
import { leastError } from './fixture-reference-microaggregation.ts'
import { transitionOf } from './fixture-reference-post-randomisation.ts'
import { microaggregate } from './microaggregate.ts'
import { postRandomise } from './post-randomise.ts'

const errorOf = (before: readonly number[], after: readonly number[]): number =>
  before.reduce((sum, value, at) => sum + (value - (after[at] as number)) ** 2, 0)

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

it('refuses fewer numbers than k, and values that are not numbers', () => {
  expect(() => microaggregate([1, 2], 3)).toThrow('tooFewRows')
  expect(() => microaggregate([1, Number.NaN, 2], 2)).toThrow('cellNotScalar')
})

it('exchanges values among rows: every value as often as before, all rows or none by the share', () => {
  const values = Array.from({ length: 200 }, (_, at) => `v${at}`)
  expect(postRandomise(values, 0)).toEqual(values)
  const mixed = postRandomise(values, 1)
  expect([...mixed].sort()).toEqual([...values].sort())
  expect(mixed).not.toEqual(values)
  for (const share of [-0.5, 1.5, Number.NaN])
    expect(() => postRandomise(values, share), String(share)).toThrow('planInvalid')
})

/** Every way in which a function can draw its numbers, with the probability of each. */
function everyDraw(run: (random: RandomBelow) => void): number[] {
  const weights: number[] = []
  const paths: number[][] = [[]]
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    let [at, weight] = [0, 1]
    const fixed = path
    run((bound) => {
      // For a share of one half, the least and the greatest grain represent all grains below and above it.
      const choices = bound === 2 ** 30 ? [0, bound - 1] : Array.from({ length: bound }, (_, one) => one)
      if (at === fixed.length) {
        for (const other of choices.slice(1)) paths.push([...fixed, other])
        fixed.push(choices[0] as number)
      }
      weight /= choices.length
      return fixed[at++] as number
    })
    weights.push(weight)
  }
  return weights
}

it.each([1, 2, 3, 4])('moves the value of each of %i rows with the probabilities of the transition matrix', (count) => {
  const values = Array.from({ length: count }, (_, row) => String(row))
  const found = values.map(() => values.map(() => 0))
  const outcomes: string[][] = []
  const weights = everyDraw((random) => outcomes.push(postRandomise(values, 0.5, random)))
  for (const [way, outcome] of outcomes.entries())
    for (const [row, value] of outcome.entries())
      (found[row] as number[])[Number(value)] =
        ((found[row] as number[])[Number(value)] as number) + (weights[way] as number)
  const expected = transitionOf(count, 0.5)
  for (const [row, ofRow] of expected.entries())
    for (const [from, probability] of ofRow.entries()) expect(found[row]?.[from]).toBeCloseTo(probability, 12)
})
