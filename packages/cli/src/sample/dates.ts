import type { Random } from './random.ts'

/** The date some days after a first date, `YYYY-MM-DD`, independent of clock and time zone. */
export function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A date as people remember it: the day, the month or only the year. */
export function remembered(day: string, random: Random): string {
  return day.slice(0, random.pick([10, 7, 7, 4]))
}
