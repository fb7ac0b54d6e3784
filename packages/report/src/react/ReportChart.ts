'use client'

import { createElement, type ReactElement } from 'react'
import { chartMarkup } from '../charts/chart.ts'
import type { IndicatorPicture } from '../generated/indicator.ts'
import type { ReportTable } from '../model/report.ts'
import { toNode } from './to-node.ts'
import { type InWords, WithWords } from './WithWords.ts'

/** Props of `ReportChart`: a table of a report, its language or its words. */
export type ReportChartProps = InWords & {
  readonly table: ReportTable
  /** The kind of chart (default: bars). */
  readonly picture?: IndicatorPicture
  /** What the picture is of, for those who do not see it; its text alternative follows. */
  readonly title: string
  /** What every id in it begins with; unique in the page. */
  readonly id: string
}

/** One chart of a report, for a page of yours, in the width that it finds. It needs `@tip-standard/report/style.css`. */
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
