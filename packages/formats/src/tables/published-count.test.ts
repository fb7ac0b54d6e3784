import type { CellValue } from '@tip-standard/sheets'
import { expect, it } from 'vitest'
import { readPublishedCount } from './published-count.ts'

it.each<[CellValue, number]>([
  [5, 5],
  ['5', 5],
  ['0', 0],
  [' 12 ', 12],
  ['12.0', 12],
  ['1,263', 1263],
  ['1 263', 1263],
  ['1\u202f263\u202f004', 1_263_004],
  ['1.263', 1263],
])('%j is a count', (cell, count) => {
  expect(readPublishedCount(cell)).toEqual({ kind: 'count', count })
})

it.each<[CellValue, number | undefined]>([
  ['<5', 5],
  ['< 5', 5],
  ['≤4', 5],
  ['<=10', 11],
  ['<1,000', 1000],
  ['*', undefined],
  ['c', undefined],
])('%j is a hidden count, and neither that number nor zero', (cell, below) => {
  expect(readPublishedCount(cell)).toEqual({ kind: 'suppressed', below })
})

it('less than one is none', () => {
  expect(readPublishedCount('<1')).toEqual({ kind: 'count', count: 0 })
})

it.each<CellValue | undefined>([
  undefined,
  null,
  '',
  ' ',
  '-',
  '–',
  '..',
  'n/a',
  true,
  -1,
  2.5,
  '5-9',
  '>5',
  '<',
  '<x',
  '5 %',
  '1,2',
  '12,63',
  { iso: '2024-05-01' },
])('%j is no count', (cell) => {
  expect(readPublishedCount(cell)).toBeUndefined()
})
