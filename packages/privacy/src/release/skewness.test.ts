import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { SensitiveRule } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { fraction, seededRandom } from '../random.ts'
import { anonymise } from './anonymise.ts'

const regions = buildHierarchy(
  Array.from({ length: 24 }, (_, at) => [`p${at}`, `r${Math.floor(at / 4)}`, `z${Math.floor(at / 12)}`, '*']),
)
const ages = buildHierarchy(Array.from({ length: 8 }, (_, at) => [`a${at}`, at < 4 ? 'young' : 'old', '*']))

/** People whose secret goes with their place: the commonest of all has about half, in some places nearly everyone has it. */
function people(count: number, seed: number): Record<string, string>[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const place = random(24)
    const isCommon = fraction(random) < (place % 3 === 0 ? 0.97 : 0.25)
    return { place: `p${place}`, age: `a${random(2) * 4}`, secret: isCommon ? 'common' : `s${random(4)}` }
  })
}

const planOf = (rules?: readonly SensitiveRule[]) =>
  releasePlan({
    purpose: 'publicMicrodata',
    quasiIdentifiers: [
      { column: 'place', hierarchy: regions },
      { column: 'age', hierarchy: ages },
    ],
    sensitive: [{ column: 'secret', ...(rules !== undefined && { rules }) }],
  })

const releaseOf = async (data: object[], rules?: readonly SensitiveRule[]) => {
  const { internal, release } = await anonymise(inside(data), planOf(rules))
  const attack = internal.attacks.find((one) => one.attack === 'skewness')
  return { sure: attack?.rows ?? Number.NaN, rows: release.rowCount }
}

it('two values alone leave an attacker nearly sure of many; the default rules of none, and still release', async () => {
  const two: readonly SensitiveRule[] = [{ model: 'distinct', l: 2 }]
  let [loose, all, shown, empty] = [0, 0, 0, 0]
  for (let seed = 0; seed < 20; seed++) {
    const data = people(1500, seed)
    loose += (await releaseOf(data, two)).sure
    const { sure, rows } = await releaseOf(data)
    expect(sure).toBe(0)
    all += data.length
    shown += rows
    if (rows === 0) empty++
  }
  expect(loose / all).toBeGreaterThan(0.1)
  expect(shown / all).toBeGreaterThan(0.95)
  expect(empty).toBe(0)
})

it('counts by hand what an attacker counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 20, max: 200 }), async (seed, count) => {
      const data = people(count, seed)
      const plan = planOf([])
      const { internal, release } = await anonymise(inside(data), plan)
      const rows = [...release.rows()]
      let sure = 0
      for (const one of rows) {
        const alike = rows.filter(({ place, age }) => place === one['place'] && age === one['age'])
        const most = Math.max(...alike.map(({ secret }) => alike.filter((other) => other['secret'] === secret).length))
        if (most >= 0.9 * alike.length) sure++
      }
      expect(internal.attacks.find((one) => one.attack === 'skewness')?.rows).toBe(sure)
    }),
    { numRuns: 40 },
  )
})

it('of rows with several values no one learns one that nearly all of a class have', async () => {
  const [loose, usual] = [
    { rows: 0, sure: 0 },
    { rows: 0, sure: 0 },
  ]
  for (let seed = 0; seed < 10; seed++) {
    const random = seededRandom(seed)
    // Where one means is used on everyone, what else is used differs.
    const data = people(1000, seed).map(({ secret = '', ...one }) => ({
      ...one,
      secret: secret === 'common' ? ['threats', `m${random(5)}`] : [secret],
    }))
    for (const [all, rules] of [
      [loose, []],
      [usual, undefined],
    ] as const) {
      const { release } = await anonymise(inside(data), planOf(rules))
      const classes = new Map<string, string[]>()
      for (const { place, age, secret = '' } of release.rows())
        classes.set(`${place} ${age}`, [...(classes.get(`${place} ${age}`) ?? []), secret])
      for (const rows of classes.values()) {
        const threatened = rows.filter((secret) => secret.split(' + ').includes('threats')).length
        all.rows += rows.length
        if (threatened >= 0.9 * rows.length) all.sure += rows.length
      }
    }
  }
  expect(loose.sure / loose.rows).toBeGreaterThan(0.1)
  expect(usual.sure).toBe(0)
  expect(usual.rows).toBeGreaterThan(9000)
})
