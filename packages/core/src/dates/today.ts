/**
 * Gives the day of the calendar, `YYYY-MM-DD`, in a time zone such as `Africa/Kigali`; in that of the machine where none is named. Throws
 * a RangeError for a zone that does not exist. Nothing else in these packages reads the clock: callers hand the day in.
 */
export function today(zone?: string, now: Date = new Date()): string {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    ...(zone === undefined ? {} : { timeZone: zone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}
