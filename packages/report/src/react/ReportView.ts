'use client'

import { createElement, type ReactElement } from 'react'
import type { Report } from '../model/report.ts'
import { type PageOptions, reportBody } from '../page/report-body.ts'
import { toNode } from './to-node.ts'
import { type InWords, WithWords } from './WithWords.ts'

/** Props of `ReportView`: a report, its language or its words, and what else the page states. */
export type ReportViewProps = InWords &
  PageOptions & {
    readonly report: Report
    /** The prefix of every id in the report; give each report of a page its own. */
    readonly id?: string
  }

/**
 * Renders a report inside another page, under a heading of yours: the output of `renderReport` as React elements. Needs
 * `@tip-standard/report/style.css`. Shows the content of the report and nothing else.
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
