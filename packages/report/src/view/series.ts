import type { Report } from '../model/report.ts'
import type { ReportWords } from './words.ts'

/**
 * Names the earlier reports in the series of a report, and states that it counts only new people; empty if there are
 * none.
 */
export function seriesNotes({ series = [] }: Report, words: ReportWords): string[] {
  if (series.length === 0) return []
  const days = series.flatMap(({ at }) => (at === '' ? [] : words.day(at)))
  const named =
    days.length === 0
      ? ''
      : `${words.texts.say('chart.part', { label: words.texts.say('about.series'), value: words.list(days) })}. `
  return [`${named}${words.texts.say('about.newOnly')}`]
}
