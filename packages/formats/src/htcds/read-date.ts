import type { CellValue } from '@tip-standard/sheets'
import { toCellDate } from '@tip-standard/sheets'

/** The order of day and month in dates such as 3/4/2021, where the person who exports the file knows it. */
export type DateOrder = 'dayMonthYear' | 'monthDayYear'

/** What a cell with a date says: a year, a month or a day, and how it was written; or why it cannot be used. */
type DateReading =
  | {
      date: string
      how: 'iso' | 'reordered' | 'serial'
      hasTime: boolean
      /** The order of day and month, where this date can be read in no other. */
      order?: DateOrder
    }
  | { problem: 'ambiguousDate' | 'invalidDate' }

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Numbers of days that Excel shows as dates from 1927 to 2119: smaller ones may be years, ages or slips. */
const minSerial = 10_000
const maxSerial = 80_000

const invalid: DateReading = { problem: 'invalidDate' }

/** Reads a date as people and programs write it; a date whose day and month cannot be distinguished is never guessed. */
export function readDate(value: CellValue, order: DateOrder | undefined): DateReading {
  if (value === null || typeof value === 'boolean') return invalid
  if (typeof value === 'object') return readText(value.iso, order)
  if (typeof value === 'number') return readNumber(value)
  const text = value.trim()
  if (/^\d{5}(\.\d+)?$/.test(text)) return readNumber(Number(text))
  return readText(text, order)
}

function readNumber(value: number): DateReading {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return toDate(String(value), '', '', 'iso', false)
  const date = value >= minSerial && value <= maxSerial ? toCellDate(value, 1900) : undefined
  return date ? { date: date.iso.slice(0, 10), how: 'serial', hasTime: date.iso.length > 10 } : invalid
}

function readText(text: string, order: DateOrder | undefined): DateReading {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}.*))?)?)?$/.exec(text)
  if (iso) return toDate(iso[1], iso[2], iso[3], 'iso', iso[4] !== undefined && !/^[0:.]*Z?$/.test(iso[4]))
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text)
  if (yearFirst) return toDate(yearFirst[1], yearFirst[2], yearFirst[3], 'reordered', false)
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text)
  if (named) {
    const month = monthNames.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1
    return toDate(named[3], String(month), named[1], 'reordered', false)
  }
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text)
  if (!parts) return invalid
  const [, first = '', second = '', year = ''] = parts
  if (year.length === 2) return { problem: 'ambiguousDate' }
  if (Number(first) > 12) return inOrder(toDate(year, second, first, 'reordered', false), 'dayMonthYear')
  if (Number(second) > 12) return inOrder(toDate(year, first, second, 'reordered', false), 'monthDayYear')
  if (first.padStart(2, '0') === second.padStart(2, '0')) return toDate(year, second, first, 'reordered', false)
  if (order === undefined) return { problem: 'ambiguousDate' }
  return order === 'dayMonthYear'
    ? toDate(year, second, first, 'reordered', false)
    : toDate(year, first, second, 'reordered', false)
}

function toDate(year = '', month = '', day = '', how: 'iso' | 'reordered', hasTime: boolean): DateReading {
  if (month === '') return { date: year, how, hasTime }
  const monthNumber = Number(month)
  const length = monthNumber === 2 && isLeapYear(Number(year)) ? 29 : (monthLengths[monthNumber - 1] ?? 0)
  if (length === 0) return invalid
  const yearMonth = `${year}-${month.padStart(2, '0')}`
  if (day === '') return { date: yearMonth, how, hasTime }
  const dayNumber = Number(day)
  if (dayNumber < 1 || dayNumber > length) return invalid
  return { date: `${yearMonth}-${day.padStart(2, '0')}`, how, hasTime }
}

/** A date that only one order of day and month explains. */
const inOrder = (reading: DateReading, order: DateOrder): DateReading =>
  'date' in reading ? { ...reading, order } : reading

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
