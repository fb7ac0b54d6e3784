import type { Finding } from '@tip-standard/core'

type Orders = { dayMonthYear: number; monthDayYear: number }

/** Counts, column by column, the dates that only one order of day and month can explain. */
export class DateEvidence {
  readonly #columns = new Map<string, Orders>()

  add({ code, params: { field, order } }: Finding): void {
    if (code !== 'dateReordered' || typeof field !== 'string') return
    if (order !== 'dayMonthYear' && order !== 'monthDayYear') return
    const counts = this.#columns.get(field) ?? { dayMonthYear: 0, monthDayYear: 0 }
    counts[order]++
    this.#columns.set(field, counts)
  }

  /** The order of all other dates in the column; `undefined` if there are none, or if they disagree. */
  orderOf(field: string | undefined): { value: string; count: number } | undefined {
    const counts = field === undefined ? undefined : this.#columns.get(field)
    if (counts === undefined) return undefined
    const { dayMonthYear, monthDayYear } = counts
    if (dayMonthYear > 0 && monthDayYear === 0) return { value: 'dayMonthYear', count: dayMonthYear }
    if (monthDayYear > 0 && dayMonthYear === 0) return { value: 'monthDayYear', count: monthDayYear }
    return undefined
  }
}
