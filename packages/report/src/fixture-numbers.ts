import type { Report, ReportTable } from './model/report.ts'
import type { ReportWords } from './view/words.ts'

/** The numbers that a text shows, without what groups their digits. */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d[\d.,\u202f\u00a0]*/g)].map(([number]) => number.replace(/[.,\u202f\u00a0]+$/, ''))

/** Every number of a table that may be shown, as it is written. */
export function numbersOf(table: ReportTable, words: ReportWords): Set<string> {
  return new Set(
    table.cells.flatMap(({ count, bounds, share, rate }) => [
      ...(count === undefined ? [] : [words.number(count)]),
      ...(bounds ?? []).flatMap((bound) => (bound === undefined ? [] : [words.number(bound)])),
      ...(count === undefined || share === undefined ? [] : numbersIn(words.percent(share))),
      ...(count === undefined || rate === undefined ? [] : [words.number(rate)]),
    ]),
  )
}

/** The text that a reader sees of markup, without tags and what is known to hold other numbers. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** All tables of a report. */
export const allTables = (report: Report): ReportTable[] =>
  report.sets.flatMap(({ indicators }) => indicators.flatMap(({ tables }) => tables))
