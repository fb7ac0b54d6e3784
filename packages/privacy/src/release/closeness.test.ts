import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from './anonymise.ts'
import { verifyRelease } from './verify-release.ts'

const places = buildHierarchy(['a', 'b', 'c', 'd'].map((leaf, at) => [leaf, at < 2 ? 'north' : 'south', '*']))
const T = 0.3
const plan = releasePlan({
  purpose: 'publicMicrodata',
  k: 3,
  quasiIdentifiers: [{ column: 'place', hierarchy: places }],
  sensitive: [{ column: 'secret', rules: [{ model: 'close', t: T, distance: 'equal' }] }],
})

type Row = Record<string, string>
const rows = fc.array(
  fc.record({ place: fc.constantFrom('a', 'b', 'c', 'd', 'd'), secret: fc.constantFrom('x', 'x', 'y', 'z') }),
  { minLength: 8, maxLength: 80 },
)

/** Half the sum of the differences of shares, by hand. */
function distance(some: readonly Row[], all: readonly Row[]): number {
  const share = (of: readonly Row[], secret: string) => of.filter((one) => one['secret'] === secret).length / of.length
  return ['x', 'y', 'z'].reduce((sum, secret) => sum + Math.abs(share(some, secret) - share(all, secret)), 0) / 2
}

it('is promised against all rows of the data; readers see the distance from the released ones', async () => {
  let apart = 0
  await fc.assert(
    fc.asyncProperty(rows, async (data) => {
      const { release, certificate, internal } = await anonymise(inside(data), plan)
      const released = [...release.rows()] as Row[]
      const classes = [...new Set(released.map(({ place }) => place))].map((place) =>
        released.filter((one) => one['place'] === place),
      )
      const [fromData, fromReleased] = [data as readonly Row[], released].map((all) =>
        Math.max(0, ...classes.map((some) => distance(some, all))),
      ) as [number, number]
      const foundIn = (checks: typeof certificate.guarantees, guarantee: string) =>
        checks.find((one) => one.guarantee === guarantee)?.found
      expect(fromData).toBeLessThanOrEqual(T + 1e-6)
      if (released.length === 0) return
      expect(foundIn(internal.guarantees.checks, 'closeness')).toBeCloseTo(fromData, 9)
      expect(foundIn(certificate.guarantees, 'closenessToReleased')).toBeCloseTo(fromReleased, 9)
      expect(foundIn(certificate.guarantees, 'closeness')).toBeUndefined()
      expect(verifyRelease(released, plan).report.notShown).toContain('closeness')
      if (Math.abs(fromData - fromReleased) > 1e-6) apart++
    }),
    { numRuns: 200 },
  )
  expect(apart).toBeGreaterThan(0)
})
