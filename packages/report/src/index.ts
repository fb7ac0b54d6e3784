export type { Catalogue } from './catalogue.ts'
export { drawChart } from './charts/chart.ts'
export { chartStyles } from './charts/chart-styles.ts'
export type { ChartOptions, ChartWidth } from './charts/svg.ts'
export type { CountedPeople } from './counting/seen-before.ts'
export { createReport, createReportWithAnnex, fieldsOfReport, type ReportRequest } from './create-report.ts'
export { type DefinedIndicators, defineIndicators, type IndicatorFinding } from './define/define-indicators.ts'
export { type HxlFile, toHxlFiles } from './exports/hxl.ts'
export {
  type JsonStatCollection,
  type JsonStatDataset,
  type JsonStatDimension,
  toJsonStat,
} from './exports/json-stat.ts'
export { toReportSheets } from './exports/report-sheets.ts'
export { HIDDEN_COUNT, type TableStyle, tableHeader, tableRows } from './exports/table-rows.ts'
export type * from './generated/indicator.ts'
export type * from './model/indicator-locale.ts'
export type * from './model/report.ts'
export { type RenderOptions, renderReport, reportPage } from './page/render-report.ts'
export type { PageOptions } from './page/report-body.ts'
export { headline, type Sentence } from './page/sentences.ts'
export { reportSummary } from './page/summary.ts'
export {
  type PopulationResult,
  type PopulationRow,
  readPopulation,
} from './rates/population.ts'
export { ReportError, type ReportErrorCode } from './report-error.ts'
export { createReportInSeries, type ReportInSeries } from './report-in-series.ts'
export type { ReportAnnex } from './results/annex.ts'
export {
  type EarlierReport,
  openReportHistory,
  type ReportHistory,
  type ReportSeries,
} from './series/report-history.ts'
export { standardCatalogue } from './standard-catalogue.ts'
export type { TextId as ReportTextId } from './texts/en.ts'
export type { ReportTexts } from './texts/report-texts.ts'
export { type LabelsOf, labelsFrom } from './view/labels.ts'
export { type LoadWordsOptions, loadReportWords } from './view/load-words.ts'
export { loadWords } from './view/standard-words.ts'
export { type Measure, makeWords, type ReportWords, type WordsOptions } from './view/words.ts'
