import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDateFormat, toCellDate, toSerial } from './dates.ts'

test.each([
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [60, 1900, undefined],
  [61, 1900, '1900-03-01'],
  [45_443, 1900, '2024-05-31'],
  [45_443.5, 1900, '2024-05-31T12:00:00'],
  [0.75, 1900, '18:00:00'],
  [0.75 + 0.25 / 86_400, 1900, '18:00:00.250'],
  [0, 1900, undefined],
  [2_958_465, 1900, '9999-12-31'],
  [2_958_466, 1900, undefined],
  [-1, 1900, undefined],
  [1e308, 1900, undefined],
  [0, 1904, '1904-01-01'],
  [43_981, 1904, '2024-05-31'],
] as const)('number %d in the %d system is %s', (serial, system, iso) => {
  expect(toCellDate(serial, system)?.iso).toBe(iso)
})

test('a date becomes a number and the same date again', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const full = date.toISOString().slice(0, 19)
      const iso = full.replace('T00:00:00', '')
      expect(toCellDate(toSerial(full) ?? -1, 1900)?.iso).toBe(iso)
      expect(toCellDate(toSerial(full.slice(0, 10)) ?? -1, 1900)?.iso).toBe(full.slice(0, 10))
    }),
  )
})

test('so does every day around the 29 February 1900 that spreadsheets believe in', () => {
  const days = Array.from({ length: 70 }, (_, day) => new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10))
  expect(days.map((day) => toCellDate(toSerial(day) ?? -1, 1900)?.iso)).toEqual(days)
  expect(['1900-01-01', '1900-02-28', '1900-03-01'].map(toSerial)).toEqual([1, 59, 61])
})

test('text that is not a full date has no number', () => {
  for (const text of ['2024', '2024-05', '2024-02-30', '1899-12-31', '31/05/2024'])
    expect(toSerial(text)).toBeUndefined()
})

test.each([
  ['yyyy-mm-dd', true],
  ['[$-40C]d mmmm yyyy;@', true],
  ['h:mm AM/PM', true],
  ['[h]:mm', false],
  ['0.00', false],
  ['General', false],
  ['"days" 0', false],
  ['0 \\d', false],
  ['[Red]0;[Blue]-0', false],
  ['_-* #,##0.00_-', false],
  ['0*s', false],
  ['@', false],
] as const)('format %s shows dates: %s', (code, expected) => {
  expect(isDateFormat(164, code)).toBe(expected)
})
