import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase32, toBase32 } from './token.ts'

it('base 32 is read as it was written, and not with a sign in it that is none of its own', () => {
  const sign = fc.constantFrom('!', ' ', '.', '-', '\u00e9', '\u{1f600}')
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), sign, (bytes, where, foreign) => {
      const text = toBase32(bytes)
      const at = where % text.length
      expect(fromBase32(text)).toEqual(bytes)
      for (const next of [at, at + 1])
        expect(fromBase32(text.slice(0, at) + foreign + text.slice(next))).toBeUndefined()
    }),
  )
})
