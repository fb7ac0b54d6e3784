import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { anonymise } from './anonymise.ts'

describe('beside a population', () => {
  const lines = [
    ['a', 'x', '*'],
    ['b', 'x', '*'],
    ['c', 'y', '*'],
    ['d', 'y', '*'],
  ] as const
  const quasiIdentifiers = [{ column: 'q', hierarchy: buildHierarchy(lines) }]
  const people = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  const populationRule = fc.oneof(
    fc.constant({ model: 'kMap' as const }),
    fc.record({
      model: fc.constant('presence' as const),
      least: fc.constantFrom(0, 0.2),
      most: fc.constantFrom(0.5, 0.8),
    }),
  )
  it('every class keeps to k-map or δ-presence, counted anew from texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        people,
        populationRule,
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom('local' as const, 'global' as const),
        async (data, others, population, k, way) => {
          const method = population.model === 'presence' && population.least > 0 ? 'global' : way
          const plan = releasePlan({ purpose: 'publicMicrodata', k, method, quasiIdentifiers, population })
          const everyone = [...data, ...others]
          const { release, internal } = await anonymise(inside(data.map((q) => ({ q }))), plan, {
            population: everyone.map((q) => ({ q })),
          })
          const texts = [...release.rows()].map(({ q }) => q as string)
          expect(texts).toHaveLength(data.length - internal.utility.suppressedRows)
          for (const text of new Set(texts)) {
            const looksAlike = (leaf: string) => lines.find(([first]) => first === leaf)?.some((one) => one === text)
            const [here, known] = [texts.filter((one) => one === text).length, everyone.filter(looksAlike).length]
            if (population.model === 'kMap') expect(known).toBeGreaterThanOrEqual(k)
            else {
              expect(here / known).toBeGreaterThanOrEqual(population.least)
              expect(here / known).toBeLessThanOrEqual(population.most)
              expect(here).toBeGreaterThanOrEqual(k)
            }
          }
        },
      ),
    )
  })
  it('needs one', async () => {
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      method: 'global',
      quasiIdentifiers,
      population: { model: 'kMap' },
    })
    await expect(anonymise(inside([]), plan)).rejects.toThrow('populationMissing')
    const local = { ...plan, method: 'local' as const }
    const presence = { model: 'presence' as const, least: 0.1, most: 0.5 }
    expect(() => releasePlan({ ...local, population: presence })).toThrow('planInvalid: populationNeeds global')
  })
})
