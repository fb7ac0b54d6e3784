import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import type { SensitiveRule } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from '../release/anonymise.ts'
import { verifyRelease } from '../release/verify-release.ts'

const place = buildHierarchy(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((leaf, at) => [leaf, `g${at >> 1}`, `h${at >> 2}`, '*']),
)
const age = buildHierarchy(['1', '2', '3', '4'].map((leaf, at) => [leaf, at < 2 ? 'young' : 'old', '*']))

const rows = fc.array(
  fc.record({
    place: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    age: fc.constantFrom('1', '2', '3', '4'),
    secret: fc.constantFrom('x', 'x', 'x', 'y', 'z'),
  }),
  { minLength: 6, maxLength: 120 },
)
const rules: fc.Arbitrary<SensitiveRule> = fc.constantFrom(
  { model: 'close', t: 0.2, distance: 'equal' },
  { model: 'close', t: 0.4, distance: 'equal' },
  { model: 'distinct', l: 2 },
  { model: 'entropy', l: 1.5 },
)

const release = async (data: object[], k: number, method: 'local' | 'global', rule: SensitiveRule) => {
  const plan = releasePlan({
    purpose: 'publicMicrodata',
    k,
    method,
    quasiIdentifiers: [
      { column: 'place', hierarchy: place },
      { column: 'age', hierarchy: age },
    ],
    sensitive: [{ column: 'secret', rules: [rule] }],
  })
  const made = await anonymise(inside(data), plan)
  expect(verifyRelease(made.release, plan).holds).toBe(true)
  return made.internal.utility
}

it('local recoding under a rule for sensitive values loses no more than global recoding', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 2, max: 5 }), rules, async (data, k, rule) => {
      const [local, global] = [await release(data, k, 'local', rule), await release(data, k, 'global', rule)]
      expect(local.granularityLoss).toBeLessThanOrEqual(global.granularityLoss + 1e-9)
    }),
    { numRuns: 300 },
  )
})

it('rows that are alike are released with others rather than suppressed', async () => {
  // All who are in b share a secret: by themselves they are far from all, with those in a they are not.
  const data = [
    ...Array.from({ length: 60 }, (_, at) => ({ place: 'a', age: '1', secret: at % 2 ? 'x' : 'y' })),
    ...Array.from({ length: 12 }, () => ({ place: 'b', age: '1', secret: 'x' })),
  ]
  const { suppressedRows } = await release(data, 5, 'local', { model: 'close', t: 0.2, distance: 'equal' })
  expect(suppressedRows).toBe(0)
})
