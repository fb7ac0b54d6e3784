import { expect, it } from 'vitest'
import { fraction, type RandomBelow, seededRandom } from '../random.ts'
import { digamma } from './digamma.ts'
import { type PopulationModel, populationUniques, toClassSizes } from './population-uniques.ts'

/** Class sizes of a population by Pitman's sampling: each newcomer joins a class or starts one. */
function pitmanPopulation(size: number, theta: number, alpha: number, random: RandomBelow): number[] {
  const sizes: number[] = []
  const of: number[] = []
  for (let person = 0; person < size; person++) {
    if (fraction(random) * (theta + person) < theta + alpha * sizes.length) of.push(sizes.push(1) - 1)
    else {
      // Chooses a class with a probability proportional to its size minus alpha: draws one of its members, and rejects
      // it as often as alpha requires.
      let found = -1
      while (found === -1) {
        const one = of[random(person)] as number
        if (fraction(random) * (sizes[one] as number) >= alpha) found = one
      }
      sizes[found] = (sizes[found] as number) + 1
      of.push(found)
    }
  }
  return sizes
}

/** Class sizes whose excess over one is geometric: negative binomial with shape 1. */
const snbPopulation = (classes: number, chance: number, random: RandomBelow): number[] =>
  Array.from({ length: classes }, () => 1 + Math.floor(Math.log(1 - fraction(random)) / Math.log(1 - chance)))

function sampleOf(sizes: readonly number[], share: number, random: RandomBelow): number[] {
  return sizes
    .map((size) => Array.from({ length: size }).reduce((sum: number) => sum + (fraction(random) < share ? 1 : 0), 0))
    .filter((size) => size > 0)
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, one) => total + one, 0)

it.each([
  ['pitman', 0.1],
  ['pitman', 0.4],
  ['snb', 0.1],
  ['snb', 0.4],
] as const)('%s finds the uniques of a population of its kind, sampled at %f', (model, share) => {
  // A ten per cent sample is up to 20 % off by chance; the mean of several shows whether the estimate is biased.
  const errors = Array.from({ length: 8 }, (_, seed) => {
    const random = seededRandom(seed)
    const population =
      model === 'pitman' ? pitmanPopulation(60_000, 900, 0.45, random) : snbPopulation(200_000, 0.3, random)
    const truth = population.filter((size) => size === 1).length
    const estimate = populationUniques(toClassSizes(sampleOf(population, share, random)), sum(population), model)
    return (estimate as number) / truth - 1
  })
  expect(Math.abs(sum(errors) / errors.length)).toBeLessThan(0.05)
})

it('weighs sizes as drawing without putting back does (Zayatz)', () => {
  const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
  const sizes = [1, 1, 1, 2, 2, 3]
  const [population, sample, classes] = [40, sum(sizes), sizes.length]
  const isDrawnOnce = (size: number): number =>
    (size * choose(population - size, sample - 1)) / choose(population, sample)
  const total = sizes.reduce((all, size) => all + isDrawnOnce(size) / classes, 0)
  const expected = ((3 * (3 / classes) * isDrawnOnce(1)) / total) * (population / sample)
  expect(populationUniques(toClassSizes(sizes), population, 'zayatz')).toBeCloseTo(expected, 9)
})

it.each<PopulationModel>(['pitman', 'zayatz', 'snb'])(
  '%s never says more than there are, and nothing where no one is alone',
  (model) => {
    expect(populationUniques(toClassSizes([5, 5]), 100, model)).toBe(0)
    expect(populationUniques(toClassSizes([1, 1, 4]), 6, model)).toBe(2)
    const alone = populationUniques(toClassSizes(Array.from({ length: 50 }, () => 1)), 1000, model)
    expect(alone === undefined || (alone >= 0 && alone <= 1000)).toBe(true)
  },
)

it('knows digamma', () => {
  const euler = 0.5772156649015329
  expect(digamma(1)).toBeCloseTo(-euler, 12)
  expect(digamma(0.5)).toBeCloseTo(-euler - 2 * Math.log(2), 12)
  for (const x of [0.01, 0.7, 3.3, 250]) expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 9)
})
