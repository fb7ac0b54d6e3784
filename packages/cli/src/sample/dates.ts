import type { Random } from './random.ts'

/** The day that lies some days after a first day, `YYYY-MM-DD`; no clock and no zone takes part. */
export function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A date as people remember it: the day, the month or only the year. */
export function remembered(day: string, random: Random): string {
  return day.slice(0, random.pick([10, 7, 7, 4]))
}
