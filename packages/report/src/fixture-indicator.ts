import type { Indicator } from './generated/indicator.ts'
import type { ReportFigure, ReportIndicator, ReportTable } from './model/report.ts'

/** Where invented figures come from. */
export const study = 'Invented study, chapter 4'

/** An invented indicator. */
export const indicator = (
  id: string,
  title: string,
  picture: Indicator['picture'],
  by: readonly string[],
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  title,
  question: `What do the records show about: ${title.toLowerCase()}?`,
  unit: 'victims',
  denominator: 'victims whose answer is known',
  by,
  figures: [],
  picture,
  notReadAs: 'Not how many people are trafficked: only those who were identified and registered are counted.',
  sources: [study],
  ...more,
})

/** What became of an invented indicator. */
export const found = (
  of: Indicator,
  tables: readonly ReportTable[],
  figures: readonly ReportFigure[] = [],
): ReportIndicator => ({
  id: of.id,
  indicator: of,
  tables,
  figures,
})
