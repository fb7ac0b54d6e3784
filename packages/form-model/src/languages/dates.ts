import type { Language } from '@tip-standard/core/texts'
import { data } from './data/data.ts'

/** The names of the twelve months, January first. */
export function monthNames(language: Language): readonly string[] {
  return data[language].months[0]
}

/** The names of the seven days, Monday first. */
export function weekdayNames(language: Language): readonly string[] {
  return data[language].weekdays[0]
}

/**
 * Writes a partial date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in words, as exactly as it is known; with the weekday on
 * request, if the day is known. Anything that is not a date is returned unchanged.
 */
export function formatDate(partial: string, language: Language, options: { weekday?: boolean } = {}): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(partial) ?? []
  const name = monthNames(language)[Number(month ?? 1) - 1]
  if (year === undefined || name === undefined) return partial
  if (month === undefined) return year
  if (day === undefined) return `${name} ${year}`
  const date = new Date(`${partial}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return partial
  const { afterWeekday, firstDay } = data[language]
  const number = day === '01' && firstDay !== undefined ? firstDay : String(Number(day))
  const weekday = options.weekday ? `${weekdayNames(language)[(date.getUTCDay() + 6) % 7]}${afterWeekday}` : ''
  return `${weekday}${number} ${name} ${year}`
}
