import { beforeAll, describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { secureRandom, seededRandom } from '../random.ts'
import { openBudget } from './budget.ts'
import { discreteGaussian, toVariance } from './discrete-gaussian.ts'
import { measure, toTotal, withoutNoise } from './noisy-marginals.ts'
import { type SynthesisPlan, synthesise } from './synthesise.ts'

describe('noise', () => {
  it.each([0.5, 4, 30, 5000])('has the discrete Gaussian distribution of variance %f', (variance) => {
    const draw = discreteGaussian(toVariance(variance), seededRandom(11))
    const count = 40_000
    const seen = new Map<number, number>()
    for (let i = 0; i < count; i++) {
      const drawn = draw()
      seen.set(drawn, (seen.get(drawn) ?? 0) + 1)
    }
    const weight = (x: number): number => Math.exp(-(x * x) / (2 * variance))
    const reach = Math.ceil(10 * Math.sqrt(variance))
    let total = 0
    for (let x = -reach; x <= reach; x++) total += weight(x)
    // Chi-square over values that are expected at least 20 times: its mean is their number, its standard deviation √(2
    // × number).
    let [sum, cells] = [0, 0]
    for (let x = -reach; x <= reach; x++) {
      const expected = (count * weight(x)) / total
      if (expected < 20) continue
      sum += ((seen.get(x) ?? 0) - expected) ** 2 / expected
      cells++
    }
    expect(Math.abs(sum - cells)).toBeLessThan(4 * Math.sqrt(2 * cells))
  })

  it('costs no more than it is paid for, and is as large in every set as that set has paid', () => {
    const values = Array.from({ length: 3000 }, (_, at) => String(at))
    const column = { name: 'a', values, codes: new Uint32Array(0) }
    const questions = [1, 5, 30].map((weight, at) => ({ columns: [at], weight }))
    const found = measure({ rowCount: 0, columns: [column, column, column] }, questions, 0.02, seededRandom(4))
    const paid = found.reduce((sum, { variance }) => sum + 1 / (2 * variance), 0)
    expect(paid).toBeLessThanOrEqual(0.02)
    expect(paid).toBeGreaterThan(0.0199)
    for (const { counts, variance } of found) {
      const seen = counts.reduce((sum, count) => sum + count ** 2, 0) / counts.length
      // Four standard deviations of a mean of 3,000 squares.
      expect(Math.abs(seen / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / counts.length))
    }
    expect(new Set(found.map(({ variance }) => variance)).size).toBe(3)
  })

  it('draws every number below a bound, and none above', () => {
    const random = secureRandom()
    for (const bound of [1, 2, 7, 2 ** 32, 2 ** 53 - 1])
      for (let i = 0; i < 200; i++) expect(random(bound)).toBeLessThan(bound)
    expect(new Set(Array.from({ length: 500 }, () => random(5)))).toEqual(new Set([0, 1, 2, 3, 4]))
    expect(() => random(0)).toThrow(RangeError)
  })

  it('refuses a budget for which noise would not be exact', () => {
    expect(() => toVariance(1e9)).toThrow(/^budgetTooSmall/)
  })
})

it('projects counts to the nearest that are not negative and add up', () => {
  expect([...toTotal(Float64Array.of(5, 3, -2, 1), 6)]).toEqual([4, 2, 0, 0])
  expect([...toTotal(Float64Array.of(-1, -1), 4)]).toEqual([2, 2])
  expect([...toTotal(Float64Array.of(1, 2), 0)]).toEqual([0, 0])
})

it('takes small counts for noise where as many are as far below nothing', () => {
  const least = Number.NEGATIVE_INFINITY
  expect([...withoutNoise(Float64Array.of(90, 40, 3, -3, 2, -2, -1))]).toEqual([
    90,
    40,
    least,
    least,
    least,
    least,
    least,
  ])
  expect([...withoutNoise(Float64Array.of(90, 40, 3, 1))]).toEqual([90, 40, 3, 1])
  expect([...withoutNoise(Float64Array.of(-1, 1))]).toEqual([least, least])
})

describe('a budget', () => {
  it('is refused where its delta is one in the number of rows or more', async () => {
    const people = (count: number) => inside(Array.from({ length: count }, () => ({ sex: 'female' })))
    const made = (count: number) =>
      synthesise(people(count), {
        columns: [{ column: 'sex', values: ['female', 'male'] }],
        budget: openBudget({ epsilon: 1, delta: 0.001 }),
      })
    await expect(made(1000)).rejects.toThrow('planInvalid: deltaForRows')
    expect((await made(999)).rowCount).toBeGreaterThan(0)
  })

  it('is kept in rho, and gives no more than there is', () => {
    const budget = openBudget({ epsilon: 12, delta: 1e-6 })
    expect(budget.spend(0.75, 'a')).toBeCloseTo(0.75 * budget.rho, 12)
    expect(() => budget.spend(0.5, 'b')).toThrow(/^budgetSpent$/)
    budget.spend(0.25, 'c')
    expect(() => budget.spend(0.01, 'd')).toThrow(/^budgetSpent$/)
    expect(budget.spendings.map(({ what }) => what)).toEqual(['a', 'c'])
    for (const wrong of [
      { epsilon: 0, delta: 1e-6 },
      { epsilon: 1, delta: 0 },
      { epsilon: 500, delta: 1e-6 },
      { epsilon: 20.1, delta: 1e-6 },
      { epsilon: 1, delta: 0.5 },
      { epsilon: Number.NaN, delta: 1e-6 },
    ])
      expect(() => openBudget(wrong)).toThrow(/^planInvalid/)
  })
})

it.each([
  [12, 1.85e-6],
  [1, 1e-6],
  [0.1, 1e-9],
])('the rho of a budget of ε %f keeps δ %f for Gaussian noise, and gives little of it away', (epsilon, delta) => {
  const { rho } = openBudget({ epsilon, delta })
  // The exact cost of one shift of a Gaussian by √(2 ρ): the integral of the excess of p over e^ε times q.
  const shift = Math.sqrt(2 * rho)
  const step = 1e-4
  let cost = 0
  for (let x = -12; x < 12 + shift; x += step) {
    const [p, q] = [Math.exp(-((x - shift) ** 2) / 2), Math.exp(-(x ** 2) / 2)]
    cost += Math.max(0, p - Math.exp(epsilon) * q) * (step / Math.sqrt(2 * Math.PI))
  }
  expect(cost).toBeLessThan(delta)
  expect(cost).toBeGreaterThan(delta / 10)
  // The older bound, which is also valid: ε = ρ + 2 √(ρ ln(1 ÷ δ)) (Bun and Steinke 2016).
  expect(rho + 2 * Math.sqrt(rho * Math.log(1 / delta))).toBeGreaterThan(epsilon)
})

describe('synthetic records', () => {
  const sexes = ['female', 'male']
  const forms = ['forcedLabour', 'sexualExploitation', 'organRemoval']
  const places = Array.from({ length: 12 }, (_, at) => `place${at}`)
  const random = seededRandom(3)
  /** Forms depend on sex, places on forms, flags on nothing; one row has a value of its own. */
  const rows = Array.from({ length: 4000 }, (_, at) => {
    const sex = random(10) < 7 ? 'female' : 'male'
    const form =
      at === 17 ? 'organRemoval' : random(10) < (sex === 'female' ? 8 : 2) ? 'sexualExploitation' : 'forcedLabour'
    return {
      name: `SENTINEL${at}`,
      sex,
      form,
      place: places[(random(3) + (form === 'forcedLabour' ? 0 : 5)) % 12],
      threats: String(random(4) === 0 ? 1 : 0),
    }
  })
  const plan = (epsilon: number): SynthesisPlan => ({
    columns: [
      { column: 'sex', values: sexes },
      { column: 'form', values: forms },
      { column: 'place', values: places },
      { column: 'threats', values: ['0', '1'] },
    ],
    budget: openBudget({ epsilon, delta: 1e-6 }),
  })
  let made: Awaited<ReturnType<typeof synthesise>>
  beforeAll(async () => {
    made = await synthesise(inside(rows), plan(12), seededRandom(5))
  })

  it('have the counts of the data, of single values, pairs and triples, and next to nothing that no one has', () => {
    const { combinations } = made.report
    for (const { length, relativeError, fabricated, missing } of combinations) {
      expect(relativeError).toBeLessThan(0.06)
      // At most two of 13 values: with so few values, noise alone can add one or two people to a place that no one has.
      expect(fabricated).toBeLessThan(length === 1 ? 0.17 : 0.05)
      expect(missing).toBe(0)
    }
    const share = (one: readonly Readonly<Record<string, unknown>>[]) =>
      one.filter(({ sex, form }) => sex === 'male' && form === 'sexualExploitation').length /
      one.filter(({ sex }) => sex === 'male').length
    expect(Math.abs(share([...made.rows()]) - share(rows))).toBeLessThan(0.05)
  })

  it('hold no column that was not asked for, and no value that is not public', () => {
    const text = JSON.stringify([...made.rows()]) + JSON.stringify(made.report)
    expect(text).not.toContain('SENTINEL')
    for (const row of made.rows()) expect(Object.keys(row)).toEqual(['sex', 'form', 'place', 'threats'])
  })

  it('are reported with the whole budget spent, and for each sex', () => {
    const { spendings, groups, audience } = made.report
    expect(spendings.reduce((sum, { rho }) => sum + rho, 0)).toBeCloseTo(
      openBudget({ epsilon: 12, delta: 1e-6 }).rho,
      9,
    )
    expect(Object.keys(groups)).toEqual(['sex', 'form', 'place', 'threats'])
    expect(groups['sex']?.map(({ value }) => value)).toEqual(sexes)
    for (const { common, relativeError } of groups['sex'] ?? []) {
      expect(common).toBeGreaterThan(10)
      expect(relativeError).toBeLessThan(0.06)
    }
    expect(audience).toBe('insideOnly')
  })

  it('hold no combination of which fewer than k are expected, where k is asked for', async () => {
    const { report } = await synthesise(inside(rows), { ...plan(12), rarest: 11 }, seededRandom(5))
    for (const { rare, fabricated } of report.combinations) expect([rare, fabricated]).toEqual([0, 0])
  })

  it('are reported as copies where they equal a row that only one person has, each different one once', async () => {
    const few = rows.slice(0, 200)
    const { report, rows: made } = await synthesise(inside(few), plan(12), seededRandom(5))
    const textOf = (row: object): string => JSON.stringify(plan(12).columns.map(({ column }) => row[column as never]))
    const [texts, different] = [few.map(textOf), new Set(Array.from(made(), textOf))]
    const copies = [...different].filter((text) => texts.filter((other) => other === text).length === 1)
    expect(copies.length).toBeGreaterThan(0)
    expect(copies.length).toBeLessThan([...different].filter((text) => texts.includes(text)).length)
    expect(report.copiesOfUniques).toBe(copies.length)
  })

  it('never come out of a budget that is spent, or that is too small', async () => {
    const spent = plan(12)
    await synthesise(inside(rows.slice(0, 50)), spent, seededRandom(1))
    await expect(synthesise(inside(rows), spent)).rejects.toThrow(/^budgetSpent$/)
    await expect(synthesise(inside(rows), plan(0.001))).rejects.toThrow(/^budgetTooSmall$/)
  })

  it('are refused for values that are not among the public ones, without saying which', async () => {
    const wrong = { ...plan(1), columns: [{ column: 'name', values: ['a'] }] }
    await expect(synthesise(inside(rows), wrong)).rejects.toThrow(/^unknownLeaf: column name, values 4000$/)
  })

  it('can be none', async () => {
    const none = await synthesise(inside([]), plan(1), seededRandom(2))
    expect([...none.rows()].length).toBe(none.rowCount)
    expect(none.report.copiesOfUniques).toBe(0)
  })

  it('hide whether one person is in the data: counts with and without them are about as likely', async () => {
    // The probability that `organRemoval`, which one row has, comes out: with noise of σ ≈ 3 at ε = 1 it must not
    // reveal the row.
    const outcomes = async (data: readonly object[]): Promise<number> => {
      let seen = 0
      for (let i = 0; i < 40; i++) {
        const { rows: out } = await synthesise(
          inside(data.slice(0, 300)),
          { ...plan(1), columns: plan(1).columns.slice(0, 2) },
          seededRandom(100 + i),
        )
        if ([...out()].some(({ form }) => form === 'organRemoval')) seen++
      }
      return seen / 40
    }
    const [withThem, without] = [
      await outcomes(rows),
      await outcomes(rows.filter(({ form }) => form !== 'organRemoval')),
    ]
    expect(Math.abs(withThem - without)).toBeLessThan(0.3)
  })
})
