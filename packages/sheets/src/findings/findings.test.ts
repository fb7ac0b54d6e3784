import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingCatalogue } from './catalogue.ts'
import { createFinding, fileFindingCodes, toCell, toColumnLetters, toFindingMessage, toPlace } from './findings.ts'

test('both languages name the same parameters', () => {
  for (const code of fileFindingCodes) {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    expect(names(findingCatalogue[code].fr), code).toEqual(names(findingCatalogue[code].en))
    expect(findingCatalogue[code].fr).not.toBe(findingCatalogue[code].en)
  }
})

test('a message has its parameters and nothing else filled in', () => {
  const finding = createFinding('raggedRow', { row: 3 }, { expected: 4, found: 5 })
  expect(toFindingMessage(finding, 'en')).toContain('this row: 5; in the header row: 4')
  expect(finding.severity).toBe('error')
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

test('a place is said in words of the language', () => {
  expect(toPlace({ sheet: 'Victims', row: 12, column: 3, cell: 'C12' }, 'en')).toBe('sheet Victims, cell C12')
  expect(toPlace({ row: 12, column: 3 }, 'fr')).toBe('ligne 12, colonne C')
  expect(toPlace({ line: 7 }, 'en')).toBe('line 7')
  expect(toPlace({}, 'en')).toBe('')
})
