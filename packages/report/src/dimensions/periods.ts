const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/
const YEAR = /^\d{4}(?:-|$)/

/** The year or the quarter of a date, `2025` or `2025-Q3`; `undefined` where the date does not tell it. */
export function periodOf(value: unknown, unit: 'year' | 'quarter'): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return undefined
  if (unit === 'year') return YEAR.test(text) ? text.slice(0, 4) : undefined
  return MONTH.test(text) ? `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}` : undefined
}

const dayOf = (value: unknown): number | undefined =>
  typeof value === 'string' && DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 : undefined

/** Whole days from the first of some days to the first of others that is not before it; `undefined` where there are none. */
export function daysBetween(starts: readonly unknown[], ends: readonly unknown[]): number | undefined {
  const days = (values: readonly unknown[]): number[] => values.map(dayOf).filter((one) => one !== undefined)
  const start = Math.min(...days(starts))
  const end = Math.min(...days(ends).filter((day) => day >= start))
  return Number.isFinite(start) && Number.isFinite(end) ? end - start : undefined
}
