import type { IndicatorPicture } from '../generated/indicator.ts'
import { type Markup, toHtml } from '../markup/markup.ts'
import type { ReportTable } from '../model/report.ts'
import type { ReportWords } from '../view/words.ts'
import { barChart, groupedBarChart } from './bars.ts'
import { flowChart } from './flow.ts'
import { lineChart } from './line.ts'
import { matrixChart } from './matrix.ts'
import type { ChartOptions } from './svg.ts'

/** Draws a table as the picture that its indicator specifies; returns nothing if the indicator has no picture. */
export function chartMarkup(
  picture: IndicatorPicture,
  table: ReportTable,
  words: ReportWords,
  options: ChartOptions,
): Markup {
  switch (picture) {
    case 'bars':
      return barChart(table, words, options)
    case 'groupedBars':
      return groupedBarChart(table, words, options)
    case 'line':
      return lineChart(table, words, options)
    case 'matrix':
      return matrixChart(table, words, options)
    case 'flow':
      return flowChart(table, words, options)
    case 'none':
      return undefined
  }
}

/** Draws a table as SVG, as its indicator specifies; nothing if the indicator has no picture. */
export const drawChart = (
  picture: IndicatorPicture,
  table: ReportTable,
  words: ReportWords,
  options: ChartOptions,
): string => toHtml(chartMarkup(picture, table, words, options))
