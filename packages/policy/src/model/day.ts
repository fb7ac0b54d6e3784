import { isDate } from '@tip-standard/core'

/** Whether a value is a calendar day, `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value)
