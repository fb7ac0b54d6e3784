import { escapeHtml } from '@tip-standard/core'
import { el, type Markup, toHtml } from '../markup/markup.ts'
import type { Report, ReportIndicator } from '../model/report.ts'
import { type LoadWordsOptions, loadReportWords } from '../view/load-words.ts'
import { type ReportWords, unitText } from '../view/words.ts'
import { renderFinding, saidText } from './finding.ts'
import { renderAbout, renderContents, yearsText } from './front.ts'
import { pageStyles, pageStylesHash } from './page-styles.ts'
import { renderProtection } from './protection.ts'
import { renderTable, tableNotes } from './report-table.ts'

/** What a page says beside the report. */
export type PageOptions = {
  /** The report that figures are compared with, which tells the years that they are of. */
  readonly earlier?: Report
  /** What the audience and the purpose are called; their ids unless given. */
  readonly audience?: string
  readonly purpose?: string
}

/** How a report becomes a page. */
export type RenderOptions = LoadWordsOptions & PageOptions

/** Nothing is fetched and no script runs; the one style sheet is named by its hash. */
const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${pageStylesHash}'; img-src data:; base-uri 'none'; form-action 'none'`

/** What is rendered of a report, with its place in the page. */
type Placed = { readonly finding: ReportIndicator; readonly anchor: string; readonly annex: number | undefined }

/** Gives every finding an anchor, and a number to those with a table in the annex. An indicator can be in several sets. */
function placeFindings(report: Report): Placed[][] {
  let number = 0
  return report.sets.map(({ set, indicators }) =>
    indicators.map((finding) => ({
      finding,
      anchor: `${set.id}-${finding.id}`.replace(/[^\w-]/g, '-'),
      annex: finding.tables.length > 1 ? ++number : undefined,
    })),
  )
}

/** The tables by sex and age group, which are long. */
function renderAnnex(placed: readonly Placed[], words: ReportWords): Markup {
  const { texts } = words
  const tables = placed.filter(({ annex }) => annex !== undefined)
  if (tables.length === 0) return undefined
  return el(
    'section',
    { id: 'annex', 'aria-labelledby': 'annex-h' },
    el('h2', { id: 'annex-h' }, texts.say('annex.title')),
    tables.map(({ finding, annex = 0 }) => {
      const title = words.said(finding.indicator.title).text
      const number = texts.say('table.number', { number: words.number(annex) })
      return el(
        'section',
        { class: 'tip-finding', id: `annex-${annex}`, 'aria-labelledby': `annex-${annex}-h` },
        el('h3', { id: `annex-${annex}-h` }, `${number} `, saidText(finding.indicator.title, words)),
        finding.tables.slice(1).map((table, place) =>
          renderTable(
            {
              id: `annex-${annex}-t${place}`,
              caption: texts.say('table.caption', { title, unit: texts.say(unitText(finding.indicator.unit)) }),
              name: `${number} ${title}`,
              table,
            },
            words,
          ),
        ),
        tableNotes(finding.tables.slice(1), words),
      )
    }),
  )
}

/**
 * What a report says, without a page around it: its title, its contents, its findings, what protects people, and its annex. `place` is what the findings
 * are in: the main part of a page of their own, or a part of a page of someone else's.
 */
export function reportBody(
  report: Report,
  words: ReportWords,
  { place, ...options }: PageOptions & { readonly place: 'main' | 'div' },
): Markup {
  const { texts } = words
  const placed = placeFindings(report)
  const earlierYears = options.earlier?.years === undefined ? undefined : yearsText(options.earlier.years)
  const sections = report.sets.map(({ set }, index) =>
    el(
      'section',
      { id: set.id, 'aria-labelledby': `${set.id}-h` },
      el('h2', { id: `${set.id}-h` }, saidText(set.title, words)),
      el('p', { class: 'tip-lead' }, saidText(set.definition, words)),
      (placed[index] ?? []).map(({ finding, anchor, annex }) =>
        renderFinding(finding, words, { anchor, annex, earlierYears, population: report.population }),
      ),
    ),
  )
  const annex = renderAnnex(placed.flat(), words)
  return [
    el('header', {}, el('h1', {}, report.title), renderAbout(report, words, options)),
    el(
      'div',
      { class: 'tip-page' },
      renderContents(report, placed, annex !== undefined, words),
      el(
        place,
        { class: place === 'div' ? 'tip-main' : undefined, id: 'findings', tabindex: -1 },
        sections,
        renderProtection(report, words),
        annex,
      ),
    ),
    el('footer', {}, el('p', {}, texts.say('page.madeWith', { version: report.standardVersion }))),
  ]
}

/** The report as one HTML document, from words that are loaded. */
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
 * Renders a report as one self-contained HTML page: no script, nothing fetched, for screens, phones and A4. The page depends on the
 * arguments alone. Counts that the report does not give are nowhere in it.
 */
export async function renderReport(report: Report, options: RenderOptions): Promise<string> {
  return reportPage(report, await loadReportWords(options), options)
}
