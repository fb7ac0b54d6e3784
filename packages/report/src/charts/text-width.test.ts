import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from './text-width.ts'

const word = fc.string({
  unit: fc.constantFrom('a', 'i', 'W', 'é', '’', 'm', '1', '%', '字'),
  minLength: 1,
  maxLength: 30,
})
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

describe('the breaking of lines', () => {
  it('makes no line wider than asked, and loses no character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 400 }), fc.boolean(), (written, width, isBold) => {
        const lines = wrapText(written, width, 12, isBold)
        for (const line of lines) expect(textWidth(line, 12, isBold)).toBeLessThanOrEqual(width)
        // None of these words has a hyphen: the hyphens at line ends were added.
        expect(
          lines
            .map((line) => line.replace(/-$/, ''))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(written.replaceAll(' ', ''))
      }),
    )
  })

  it('cuts no word that fits, and keeps what does not break together', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 400, max: 800 }), (written, width) => {
        expect(wrapText(written, width, 12).join(' ')).toBe(written)
      }),
    )
    expect(wrapText('1\u202f904 victimes', 50, 12)).toEqual(['1\u202f904', 'victim-', 'es'])
  })

  it('gives no line for nothing, and takes accents for no width', () => {
    expect(wrapText(' ', 100, 12)).toEqual([])
    expect(textWidth('é', 100)).toBe(textWidth('e', 100))
    expect(textWidth('a', 100, true)).toBeGreaterThan(textWidth('a', 100))
  })
})
