import { plainDigits } from './plain-digits.ts'

/** A date in parts, as they are typed. */
export type DateParts = { year: string; month: string; day: string }

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/
const yearLast = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/

const parts = (year: string, month: string, day: string): DateParts => ({ year, month, day })

/** Takes a whole date apart: as ISO writes it, or with the year last where only one of the two numbers before it can be a month. */
export function readPastedDate(pasted: string): DateParts | undefined {
  const text = plainDigits(pasted).trim()
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? []
  if (year !== '') return parts(year, month, day)
  const [, first = '', second = '', last = ''] = yearLast.exec(text) ?? []
  if (last === '') return undefined
  if (Number(first) > 12 || first === second) return parts(last, second, first)
  return Number(second) > 12 ? parts(last, first, second) : undefined
}
