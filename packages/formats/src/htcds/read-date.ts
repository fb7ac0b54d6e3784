import type { CellValue, Workbook } from '@tip-standard/sheets'
import { toCellDate } from '@tip-standard/sheets'
import { monthNumber } from './month-names.ts'
import { readNumber as readAge } from './read-number.ts'

/** The order of day and month in dates such as 3/4/2021, if the person who exports the file knows it. */
export type DateOrder = 'dayMonthYear' | 'monthDayYear'

/** Why a cell with a date cannot be used. */
type DateProblem = 'ambiguousDate' | 'invalidDate' | 'unreadDate' | 'shortYear' | 'ageForDate' | 'periodForDate'

/** The content of a date cell: a year, a month or a day, and how it was written; or why it cannot be used. */
type DateReading =
  | {
      date: string
      how: 'iso' | 'reordered' | 'serial'
      hasTime: boolean
      /** The order of day and month, if this date allows only one. */
      order?: DateOrder
    }
  | { problem: DateProblem }

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Excel serial numbers that are read as dates, from 1927 to 2123: smaller ones may be years, ages or typing errors. */
const minSerial = 10_000
const maxSerial = 80_000

/** The maximum age: a smaller number in a date column is an age. */
const oldest = 120

const invalid: DateReading = { problem: 'invalidDate' }

/** Two years or dates with a sign or word between them. */
const periodText =
  /^\D{0,8}(\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\s*([-–—/]|to|à|au|until|et|hadi|kugeza)\s*(\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/i

/**
 * Reads a date as people and programs write it; never guesses the order of day and month. Numbers count the days of the date system of
 * their workbook.
 */
export function readDate(
  value: CellValue,
  order: DateOrder | undefined,
  system: Workbook['dateSystem'] = 1900,
): DateReading {
  if (value === null || typeof value === 'boolean') return invalid
  if (typeof value === 'object') return readText(value.iso, order)
  if (typeof value === 'number') return readNumber(value, system)
  const text = value.trim()
  if (/^\d{5}(\.\d+)?$/.test(text)) return readNumber(Number(text), system)
  return readText(text, order)
}

function readNumber(value: number, system: Workbook['dateSystem']): DateReading {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return toDate(String(value), '', '', 'iso', false)
  if (value > 0 && value <= oldest) return { problem: 'ageForDate' }
  const date = value >= minSerial && value <= maxSerial ? toCellDate(value, system) : undefined
  return date ? { date: date.iso.slice(0, 10), how: 'serial', hasTime: date.iso.length > 10 } : invalid
}

function readText(text: string, order: DateOrder | undefined): DateReading {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}.*))?)?)?$/.exec(text)
  if (iso) return toDate(iso[1], iso[2], iso[3], 'iso', iso[4] !== undefined && !/^[0:.]*Z?$/.test(iso[4]))
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text)
  if (yearFirst) return toDate(yearFirst[1], yearFirst[2], yearFirst[3], 'reordered', false)
  const named = readNamedMonth(text)
  if (named) return named
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text)
  if (!parts) return { problem: problemOf(text) }
  const [, first = '', second = '', year = ''] = parts
  if (year.length === 2) return { problem: 'shortYear' }
  if (Number(first) > 12) return inOrder(toDate(year, second, first, 'reordered', false), 'dayMonthYear')
  if (Number(second) > 12) return inOrder(toDate(year, first, second, 'reordered', false), 'monthDayYear')
  if (first.padStart(2, '0') === second.padStart(2, '0')) return toDate(year, second, first, 'reordered', false)
  if (order === undefined) return { problem: 'ambiguousDate' }
  return order === 'dayMonthYear'
    ? toDate(year, second, first, 'reordered', false)
    : toDate(year, first, second, 'reordered', false)
}

/** The fault of a text that is not read as a date; only dates that are read can be checked against the calendar. */
function problemOf(text: string): DateProblem {
  if (periodText.test(text)) return 'periodForDate'
  if (isAge(text)) return 'ageForDate'
  return /^\d*$/.test(text) ? 'invalidDate' : 'unreadDate'
}

/** "17", "about 17", "17 ans". */
function isAge(text: string): boolean {
  const { value } = readAge(text)
  return value > 0 && value <= oldest
}

/** "4 May 1999", "May 4, 1999", "May 1999", "1er mai 1999". */
function readNamedMonth(text: string): DateReading | undefined {
  const dayFirst = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?[ -])?(\p{L}{3,12})\.?[ -](\d{4})$/u.exec(text)
  const monthFirst = dayFirst ? null : /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text)
  const [word, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]]
  const month = word === undefined ? undefined : monthNumber(word)
  return month === undefined ? undefined : toDate(year, String(month), day, 'reordered', false)
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

/** A date that is only possible in one order of day and month. */
const inOrder = (reading: DateReading, order: DateOrder): DateReading =>
  'date' in reading ? { ...reading, order } : reading

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
