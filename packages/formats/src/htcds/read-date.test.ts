import type { CellValue } from '@tip-standard/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateOrder, readDate } from './read-date.ts'

const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const orders: readonly DateOrder[] = ['dayMonthYear', 'monthDayYear']

/** A date as people write it: in some order, with a sign between its parts, with or without leading zeros. */
function written(iso: string, order: DateOrder, sign: string, isPadded: readonly boolean[]): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const parts = (order === 'dayMonthYear' ? [day, month] : [month, day]).map((part, at) =>
    isPadded[at] ? part : String(Number(part)),
  )
  return [...parts, year].join(sign)
}

describe('a day and a month in figures', () => {
  const any = fc.tuple(
    day,
    fc.constantFrom(...orders),
    fc.constantFrom('/', '.', '-'),
    fc.tuple(fc.boolean(), fc.boolean()),
  )

  it('are read in the order that the caller gives, every day of the calendar', () => {
    fc.assert(
      fc.property(any, ([iso, order, sign, isPadded]) => {
        expect(readDate(written(iso, order, sign, isPadded), order)).toMatchObject({ date: iso, how: 'reordered' })
      }),
    )
  })

  it('are read without an order only where no other is possible, and then say which it is', () => {
    fc.assert(
      fc.property(any, ([iso, order, sign, isPadded]) => {
        const [month, date] = [Number(iso.slice(5, 7)), Number(iso.slice(8))]
        const reading = readDate(written(iso, order, sign, isPadded), undefined)
        if (date > 12) expect(reading).toEqual({ date: iso, how: 'reordered', hasTime: false, order })
        else if (date === month) expect(reading).toEqual({ date: iso, how: 'reordered', hasTime: false })
        else expect(reading).toEqual({ problem: 'ambiguousDate' })
      }),
    )
  })

  it.each(['12/05/1999', '05/12/1999', '12.11.1999', '1/12/1999'])('%s could be either', (text) => {
    expect(readDate(text, undefined)).toEqual({ problem: 'ambiguousDate' })
  })
})

const date = (iso: string, hasTime = false) => ({ date: iso, hasTime })

it.each<[CellValue, object]>([
  ['29/2/2000', date('2000-02-29')],
  ['29/2/2024', date('2024-02-29')],
  ['29/2/1900', { problem: 'invalidDate' }],
  ['29/2/2023', { problem: 'invalidDate' }],
  ['31/4/2000', { problem: 'invalidDate' }],
  ['0/13/1999', { problem: 'invalidDate' }],
  ['1999-05-00', { problem: 'invalidDate' }],
  ['1999-00-05', { problem: 'invalidDate' }],
  ['1999-05-04T00:00:00Z', date('1999-05-04')],
  ['1999-05-04 00:00:00.000', date('1999-05-04')],
  ['1999-05-04T00:01:00', date('1999-05-04', true)],
  ['1999/5/4', { ...date('1999-05-04'), how: 'reordered' }],
  ['1999.05.04', { ...date('1999-05-04'), how: 'reordered' }],
  ['1999/13/04', { problem: 'invalidDate' }],
  [1899, { problem: 'invalidDate' }],
  [1900, date('1900')],
  [2100, date('2100')],
  [2101, { problem: 'invalidDate' }],
  [0, { problem: 'invalidDate' }],
  [1, { problem: 'ageForDate' }],
  [120, { problem: 'ageForDate' }],
  [121, { problem: 'invalidDate' }],
  ['120', { problem: 'ageForDate' }],
  ['121', { problem: 'invalidDate' }],
  [9_999, { problem: 'invalidDate' }],
  [10_000, date('1927-05-18')],
  [80_000, date('2119-01-11')],
  [80_001, { problem: 'invalidDate' }],
  [true, { problem: 'invalidDate' }],
])('at its limits a cell such as %j is read so', (cell, reading) => {
  expect(readDate(cell, undefined)).toMatchObject(reading)
})
