import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholeParties } from './whole-parties.ts'

const anyClass = fc.record({
  party: fc.nat(2),
  rows: fc.integer({ min: 1, max: 6 }),
  hasFailed: fc.boolean(),
})

it('leaves out of each party no row or at least k, by its smallest classes, and no class more than that takes', () => {
  fc.assert(
    fc.property(fc.array(anyClass, { minLength: 1, maxLength: 9 }), fc.integer({ min: 2, max: 5 }), (classes, k) => {
      const rowsOf = (ofParty: typeof classes): number => ofParty.reduce((sum, { rows }) => sum + rows, 0)
      const parties = [0, 1, 2].map((party) => classes.filter((one) => one.party === party))
      const fails = Uint8Array.from(classes, ({ hasFailed }) => (hasFailed ? 1 : 0))
      const each = Uint32Array.from(classes.keys())
      const all = { classOf: each, members: each, length: classes.length, classCount: classes.length }
      const partyOf = Uint32Array.from(classes, ({ party }) => party)
      const sizes = Float64Array.from(parties, rowsOf)
      const rows = classes.map((one) => one.rows)
      wholeParties({ partyOf, sizes }, rows, k).markFailing(all, fails)
      for (const party of parties) {
        const isOut = (one: (typeof classes)[number]): boolean => fails[classes.indexOf(one)] === 1
        const [out, left] = [party.filter(isOut), party.filter((one) => !isOut(one))]
        const added = out.filter(({ hasFailed }) => !hasFailed)
        expect(out.length - added.length).toBe(party.filter(({ hasFailed }) => hasFailed).length)
        expect(rowsOf(out) === 0 || rowsOf(out) >= k || left.length === 0).toBe(true)
        const most = Math.max(0, ...added.map((one) => one.rows))
        expect(Math.min(Number.POSITIVE_INFINITY, ...left.map((one) => one.rows))).toBeGreaterThanOrEqual(most)
        if (added.length > 0) expect(rowsOf(out) - most).toBeLessThan(k)
      }
    }),
  )
})
