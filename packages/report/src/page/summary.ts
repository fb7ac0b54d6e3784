import type { Report } from '../model/report.ts'
import { notComputedSentence } from '../view/not-computed.ts'
import { seriesNotes } from '../view/series.ts'
import type { ReportWords } from '../view/words.ts'
import { figureSentence, headline } from './sentences.ts'

/** A report in sentences, for a terminal: each set with its findings. It shows no more than the page does. */
export function reportSummary(report: Report, words: ReportWords): string {
  const lines = report.sets.flatMap(({ set, indicators }) => [
    '',
    words.said(set.title).text,
    ...indicators.flatMap((finding) => {
      const own = finding.figures.map((figure) => figureSentence(figure, finding.indicator, words).text)
      const first = headline(finding, words)?.text
      const said = own.length > 0 ? own : first === undefined ? [] : [first]
      const missing = finding.notComputed === undefined ? [] : [notComputedSentence(finding.notComputed, words)]
      return [`  ${words.said(finding.indicator.title).text}`, ...[...said, ...missing].map((one) => `    ${one}`)]
    }),
  ])
  return `${[report.title, ...seriesNotes(report, words), ...lines].join('\n')}\n`
}
