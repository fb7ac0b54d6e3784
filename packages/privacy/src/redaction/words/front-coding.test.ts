import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromFrontCoding, toFrontCoding } from './front-coding.ts'

describe('front coding', () => {
  it('writes how much of the word before is kept, and the rest', () => {
    expect(toFrontCoding(['abba', 'abbey', 'bar'])).toBe('AabbaDeyAbar')
  })

  it('gives sorted words back, for any words without capitals', () => {
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-', '’', 'ı'), minLength: 1, maxLength: 40 }),
    )
    fc.assert(
      fc.property(words, (list) => {
        const sorted = [...list].sort()
        expect(fromFrontCoding(toFrontCoding(sorted))).toEqual(sorted)
      }),
    )
  })
})
