const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A day, a month or a year in words; as it is written where it is none, or where the language has no names of months here. */
export function dateWords(date: string, language: string): string {
  const [, year, month, day] = PARTS.exec(date) ?? []
  if (year === undefined || month === undefined || !['en', 'fr', 'sw'].includes(language)) return date
  const time = Date.parse(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(time)) return date
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
  if (day !== undefined) shown.day = 'numeric'
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...shown, timeZone: 'UTC' }).format(time)
}
