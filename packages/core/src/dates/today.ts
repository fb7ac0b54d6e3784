const toDay = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/**
 * Returns the calendar day, `YYYY-MM-DD`, in a time zone such as `Africa/Kigali` (default: that of the machine). Throws
 * a RangeError for a zone that does not exist. Nothing else in these packages reads the clock: callers pass the day.
 */
export function today(zone?: string, now: Date = new Date()): string {
  // Node takes ten milliseconds to load its calendars; its own time zone needs none of them.
  if (zone === undefined) return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return toDay(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day')))
}
