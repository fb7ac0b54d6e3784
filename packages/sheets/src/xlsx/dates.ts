import type { CellDate } from '../rows/row.ts'

const millisecondsPerDay = 86_400_000

/** Days from day zero of each date system to 1970-01-01. */
const daysTo1970 = { 1900: 25_569, 1904: 24_107 }

/** Excel's last day, 9999-12-31, as days since 1970-01-01. */
const lastDay = 2_932_896

/** Built-in number formats that show a date or a time (ECMA-376 18.8.30, and the East Asian ones). */
const builtInDateFormats = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57,
  58,
])

/** Whether a number format shows a date or a time of day; durations such as `[h]:mm` stay numbers. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDateFormats.has(id)
  const positive = code.split(';')[0] ?? ''
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return false
  const bare = positive
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]?/g, '')
    .replace(/general/i, '')
  return /[ymdhs]/i.test(bare)
}

/**
 * The date of a cell's number in the 1900 or the 1904 system, or `undefined` if no such date exists. The 1900 system
 * counts a 29 February 1900, which did not exist: number 60 is not a date, and smaller numbers are one day off.
 */
export function toCellDate(serial: number, system: 1900 | 1904): CellDate | undefined {
  const total = Math.round(serial * millisecondsPerDay)
  if (!(serial >= 0 && Number.isFinite(total))) return undefined
  const time = total % millisecondsPerDay
  let day = (total - time) / millisecondsPerDay
  if (system === 1900) {
    if (day === 0) return time === 0 ? undefined : { iso: toTime(time) }
    if (day === 60) return undefined
    if (day < 60) day++
  }
  const sinceEpoch = day - daysTo1970[system]
  if (sinceEpoch > lastDay) return undefined
  const date = new Date(sinceEpoch * millisecondsPerDay).toISOString().slice(0, 10)
  return { iso: time === 0 ? date : `${date}T${toTime(time)}` }
}

function toTime(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString()
  return iso.slice(11, milliseconds % 1000 === 0 ? 19 : 23)
}

/** The number of an ISO date (`2024-05-31`, with or without `T14:30:00`) in the 1900 system; undefined for other text. */
export function toSerial(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?)?$/.exec(iso)
  if (!match) return undefined
  const time = Date.parse(match[4] === undefined ? `${iso}T00:00:00Z` : `${iso}Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso.slice(0, 10)) return undefined
  const serial = time / millisecondsPerDay + daysTo1970[1900]
  if (serial < 2) return undefined
  return serial < 61 ? serial - 1 : serial
}
