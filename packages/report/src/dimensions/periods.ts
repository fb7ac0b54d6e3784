const DAY = /^\d{4}-\d{2}-\d{2}$/
const DATE = /^\d{4}(?:-\d{2}){0,2}$/
const MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/
const YEAR = /^\d{4}(?:-|$)/

/** The year or the quarter of a date, `2025` or `2025-Q3`; `undefined` if the date is not precise enough. */
export function periodOf(value: unknown, unit: 'year' | 'quarter'): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return undefined
  if (unit === 'year') return YEAR.test(text) ? text.slice(0, 4) : undefined
  return MONTH.test(text) ? `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}` : undefined
}

/** The first day that a date can mean, in days since 1970, and whether it means that day alone. */
type Day = { readonly day: number; readonly isExact: boolean }

/**
 * The earliest of some dates, which may be a year or a month; if two start on the same day, the exact one, which no
 * other can precede.
 */
function earliestOf(values: readonly unknown[]): Day | undefined {
  let earliest: Day | undefined
  for (const value of values) {
    if (typeof value !== 'string' || !DATE.test(value)) continue
    const isExact = DAY.test(value)
    const day = Date.parse(`${value}${'-01-01'.slice(value.length - 4)}T00:00:00Z`) / 86_400_000
    if (earliest === undefined || day < earliest.day || (day === earliest.day && isExact)) earliest = { day, isExact }
  }
  return earliest
}

/**
 * Whole days from the first of some dates to the first of others; `undefined` if that is earlier, or if the dates are
 * not precise enough.
 */
export function daysBetween(starts: readonly unknown[], ends: readonly unknown[]): number | undefined {
  const [start, end] = [earliestOf(starts), earliestOf(ends)]
  if (start?.isExact !== true || end?.isExact !== true || end.day < start.day) return undefined
  return end.day - start.day
}
