import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fraction, seededRandom } from './random.ts'

const whole = 2 ** 32

it('is the Mersenne Twister of its authors, on every machine and in every version', () => {
  const drawn = (seed: number, at: number): number => {
    const random = seededRandom(seed)
    for (let skipped = 1; skipped < at; skipped++) random(whole)
    return random(whole)
  }
  // C++ promises the 10,000th number of this seed ([rand.predef] of ISO/IEC 14882); words of MT19937 lie half the range further on here.
  expect(drawn(5489, 10_000)).toBe((4_123_659_995 + whole / 2) % whole)
  expect(drawn(5489, 1)).toBe((3_499_211_612 + whole / 2) % whole)
})

it('gives the same numbers for the same seed, below every bound', () => {
  fc.assert(
    fc.property(fc.nat(whole - 1), fc.array(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })), (seed, bounds) => {
      const [one, same] = [seededRandom(seed), seededRandom(seed)]
      for (const bound of bounds) {
        const drawn = one(bound)
        expect(drawn).toBe(same(bound))
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true)
      }
    }),
  )
})

it('draws other numbers for seeds beside each other, from the first on', () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => fraction(seededRandom(seed)))
  const share = firsts.filter((first) => first < 0.5).length / firsts.length
  expect(share).toBeGreaterThan(0.45)
  expect(share).toBeLessThan(0.55)
})
