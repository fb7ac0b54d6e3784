import { type CountedPeople, SeenBefore } from './counting/seen-before.ts'
import { type CountedReport, countReport, type Records, type ReportRequest } from './create-report.ts'
import type { Report, ReportFigure, ReportIndicator } from './model/report.ts'
import { ReportError } from './report-error.ts'
import {
  type EarlierReport,
  type ReportHistory,
  type ReportSeries,
  reportsOf,
  sealReports,
  seriesTokens,
} from './series/report-history.ts'

/** A report of a series, and the history with which the next one is made. */
export type ReportInSeries = Omit<CountedReport, 'people'> & {
  readonly history: ReportHistory
  /** Whether no one is new, so that this is the latest report of the series again. */
  readonly isAgain: boolean
}

/** What two findings have to have in common, so that their figures can be compared. */
const meaningOf = ({ indicator: { unit, of, by } }: ReportIndicator, figure: string, all: ReportIndicator): string =>
  JSON.stringify([unit, of, by, all.indicator.figures.find(({ id }) => id === figure)?.of])

/** Puts the shares of an earlier report beside those of a finding, where both mean the same. */
function beside(finding: ReportIndicator, earlier: ReportIndicator | undefined): ReportIndicator {
  if (earlier === undefined) return finding
  const figures = finding.figures.map((figure): ReportFigure => {
    const share = earlier.figures.find(({ id }) => id === figure.id)?.share
    const isSame = meaningOf(finding, figure.id, finding) === meaningOf(earlier, figure.id, earlier)
    return share === undefined || !isSame ? figure : { ...figure, earlier: share }
  })
  return { ...finding, figures }
}

/** A report as one of a series: with what the earlier ones said of themselves, and the figures of the latest. */
function withEarlier(report: Report, reports: readonly EarlierReport[]): Report {
  const latest = reports.at(-1)?.report.sets.flatMap(({ indicators }) => indicators) ?? []
  return {
    ...report,
    series: reports.map(({ report: { at, years, counted } }) => ({
      at,
      counted,
      ...(years !== undefined && { years }),
    })),
    sets: report.sets.map(({ set, indicators }) => ({
      set,
      indicators: indicators.map((one) =>
        beside(
          one,
          latest.find(({ id }) => id === one.id),
        ),
      ),
    })),
  }
}

/** Refuses to go on for someone else: what an earlier report says is in later ones, and it was made for those who may have it. */
function refuseOtherAudience({ permission: before }: Report, { permission: now }: Report): void {
  if (before.audience !== now.audience || before.purpose !== now.purpose)
    throw new ReportError(
      'historyOfOtherAudience',
      'The earlier reports of this series were made for another audience or purpose. Keep a series for each.',
    )
}

/**
 * Creates the next report of a series, which counts only people whom no earlier one counted: no two reports have
 * anyone in common, so what is possible in one does not depend on the other, and each is protected like a single
 * report. People in groups that are too small for any table wait for a later report. If its tables hold no one of a
 * unit that earlier reports counted, the latest report is returned again, as it was published. Throws as
 * `createReport` does, a `historyNotSealed` for another key or a changed history, a `noIds` for records without ids,
 * a `historyOfOthers` where the people of the latest report are missing, a `historyOfOtherAudience` for another
 * audience or purpose than that of the earlier reports, and a `nothingHidden` for a report that shows every count.
 */
export async function createReportInSeries(
  records: Records,
  request: ReportRequest,
  series: ReportSeries,
): Promise<ReportInSeries> {
  const reports = reportsOf(series)
  const tokens = seriesTokens(series.key)
  const before = reports.map(({ people }): readonly CountedPeople[] => people)
  const made = await countReport(records, request, {
    seenBeforeOf: (unit) => new SeenBefore(unit, tokens, before),
    isFirst: reports.length === 0,
  })
  const latest = reports.at(-1)
  if (latest !== undefined) refuseOtherAudience(latest.report, made.report)
  // Sets that no earlier report had may count events of people who are not new: a report of these alone would stand for everyone.
  const units = new Set(before.flatMap((people) => people.map(({ unit }) => unit)))
  const same = made.people.filter(({ unit }) => units.has(unit))
  const ofAgain = same.length > 0 ? same : made.people
  if (latest !== undefined && ofAgain.every((one) => one.tokens.length === 0))
    return { report: latest.report, annex: made.annex, history: series.history, isAgain: true }
  const report = withEarlier(made.report, reports)
  const history = sealReports([...reports, { report, people: made.people }], series.key)
  return { report, annex: made.annex, history, isAgain: false }
}
