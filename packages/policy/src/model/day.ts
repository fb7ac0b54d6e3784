import { isDate } from '@tip-standard/core'

/** Tells whether a value is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value)
