import { escapeHtml } from '@tip-standard/core'
import { el, toHtml } from '../markup/markup.ts'
import type { Report } from '../model/report.ts'
import { type LoadWordsOptions, loadReportWords } from '../view/load-words.ts'
import type { ReportWords } from '../view/words.ts'
import { pageStyles, pageStylesHash } from './page-styles.ts'
import { type PageOptions, reportBody } from './report-body.ts'

/** How to render a report as a page. */
export type RenderOptions = LoadWordsOptions & PageOptions

/** Nothing is fetched and no script runs; the hash allows the one style sheet. */
const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${pageStylesHash}'; img-src data:; base-uri 'none'; form-action 'none'`

/** The report as one HTML document, with loaded texts. */
export function reportPage(report: Report, words: ReportWords, options: PageOptions = {}): string {
  const { texts, language } = words
  const body = [
    el('a', { class: 'tip-skip', href: '#findings' }, texts.say('page.skip')),
    reportBody(report, words, { ...options, place: 'main' }),
  ]
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy())}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    toHtml(el('title', {}, report.title)),
    `<style>${pageStyles}</style>`,
    '</head>',
    `<body>${toHtml(body)}</body>`,
    '</html>',
    '',
  ].join('\n')
}

/**
 * Renders a report as one self-contained HTML page: no script, nothing fetched, for screens, phones and A4. The page
 * depends only on the arguments. It contains no counts that the report does not have.
 */
export async function renderReport(report: Report, options: RenderOptions): Promise<string> {
  return reportPage(report, await loadReportWords(options), options)
}
