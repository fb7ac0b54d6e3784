import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inverse, prime, times } from './prime-field.ts'

it('multiplies and divides modulo its prime as whole numbers of any size do', () => {
  const one = fc.integer({ min: 0, max: prime - 1 })
  fc.assert(
    fc.property(one, one, (a, b) => {
      expect(BigInt(times(a, b))).toBe((BigInt(a) * BigInt(b)) % BigInt(prime))
      if (a === 0) return
      expect(times(a, inverse(a))).toBe(1)
      expect(inverse(inverse(a))).toBe(a)
    }),
  )
})
