'use client'

import { createElement, type ReactElement } from 'react'
import type { Report } from '../model/report.ts'
import { type PageOptions, reportBody } from '../page/report-body.ts'
import { toNode } from './to-node.ts'
import { type InWords, WithWords } from './WithWords.ts'

/** Props of `ReportView`: a report, its language or its words, and what the page says beside it. */
export type ReportViewProps = InWords &
  PageOptions & {
    readonly report: Report
    /** What every id in it begins with; give each report of a page its own. */
    readonly id?: string
  }

/**
 * A report inside another page: what `renderReport` makes, as elements of React, below a heading of yours. It needs
 * `@tip-standard/report/style.css`, and shows what the report gives and nothing else.
 */
export function ReportView({ report, id = 'tip-report', ...options }: ReportViewProps): ReactElement {
  return createElement(WithWords, {
    ...options,
    fallback: createElement('div', { className: 'tip-report', id, 'aria-busy': true }),
    render: (words) =>
      createElement(
        'div',
        { className: 'tip-report', id, lang: words.language },
        toNode(reportBody(report, words, { ...options, place: 'div' }), id),
      ),
  })
}
