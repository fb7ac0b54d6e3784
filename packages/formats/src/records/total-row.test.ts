import type { CellValue } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { findTotal } from './total-row.ts'

const find = (...values: CellValue[]): number | undefined => findTotal({ row: 9, values })

describe('a row of totals', () => {
  it.each([
    'TOTAL',
    'Totals',
    'total:',
    'Total général',
    'TOTAL GENERAL',
    'Totaux',
    'Grand total',
    'Sous-total',
    'Sub-total',
  ])('may begin with %s', (word) => {
    expect(find(null, word, '', 12, '3', null)).toBe(2)
  })

  it.each(['Total 2024', 'Total victims', 'Total des victimes', 'Nombre total de cas', 'Jumla', 'Igiteranyo'])(
    'may begin with %s',
    (word) => {
      expect(find(word, 263)).toBe(1)
    },
  )

  it.each<[string, CellValue]>([
    ['with thousands', '1 263'],
    ['with a point', '1.263,50'],
    ['as a share', '14.9 %'],
    ['that is hidden', '<5'],
    ['below zero', -3],
    ['of none', null],
  ])('may hold a number %s', (_, cell) => {
    expect(find('Total', cell, 4)).toBe(1)
  })

  it('may be numbered like every row, where that column has no header', () => {
    const row = { row: 9, values: [8, 'Total', 12] }
    expect(findTotal(row, (column) => column === 1)).toBe(2)
    expect(findTotal(row)).toBeUndefined()
    expect(findTotal({ row: 9, values: ['Total', null, 12] }, (column) => column === 1)).toBe(1)
  })

  it.each<[string, CellValue[]]>([
    ['another text in it', ['Total', 'Feminine', 3]],
    ['a date', ['Total', { iso: '2024-05-01' }]],
    ['true or false', ['Total', false]],
    ['a code before the word', ['c-1', 'Total', 3]],
    ['a name that only begins so', ['Totally', 3]],
    ['a word with more to it', ['Total refusal', 3]],
    ['numbers alone', [3, 4]],
    ['nothing', [null, '']],
  ])('is not a row with %s', (_, values) => {
    expect(find(...values)).toBeUndefined()
  })
})
