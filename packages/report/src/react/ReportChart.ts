'use client'

import { createElement, type ReactElement } from 'react'
import { chartMarkup } from '../charts/chart.ts'
import type { IndicatorPicture } from '../generated/indicator.ts'
import type { ReportTable } from '../model/report.ts'
import { toNode } from './to-node.ts'
import { type InWords, WithWords } from './WithWords.ts'

/** Props of `ReportChart`: a table of a report, and its language or its words. */
export type ReportChartProps = InWords & {
  readonly table: ReportTable
  /** The kind of chart (default: bars). */
  readonly picture?: IndicatorPicture
  /** The title of the picture, for people who do not see it; its text alternative follows. */
  readonly title: string
  /** The prefix of every id in the chart; unique in the page. */
  readonly id: string
}

/** Renders one chart of a report on your page, in the available width. Needs `@tip-standard/report/style.css`. */
export function ReportChart({ table, picture = 'bars', title, id, ...inWords }: ReportChartProps): ReactElement {
  return createElement(WithWords, {
    ...inWords,
    fallback: createElement('div', { className: 'tip-report', id, 'aria-busy': true }),
    render: (words) =>
      createElement(
        'div',
        { className: 'tip-report', id, lang: words.language },
        ...(['wide', 'narrow'] as const).map((width) =>
          toNode(chartMarkup(picture, table, words, { id: 'chart', width, title }), id),
        ),
      ),
  })
}
