import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinding, toCell, toColumnLetters } from './findings.ts'

test('a finding has the severity of its code', () => {
  expect(createFinding('raggedRow', { row: 3 }, { expected: 4, found: 5 })).toEqual({
    code: 'raggedRow',
    severity: 'error',
    at: { row: 3 },
    params: { expected: 4, found: 5 },
  })
  expect(createFinding('hiddenSheet').severity).toBe('warning')
})

test('column letters count as Excel does', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16384].map(toColumnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ])
  expect(toCell(12, 3)).toBe('C12')
})

test('column letters read back as base 26 without a zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16384 }), (column) => {
      const back = [...toColumnLetters(column)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
      return back === column
    }),
  )
})
