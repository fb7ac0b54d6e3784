import type { IndicatorSet } from '../generated/indicator.ts'
import { el, type Markup } from '../markup/markup.ts'
import type { Report, ReportIndicator } from '../model/report.ts'
import { isSecondHand, type ReportWords, SECOND_HAND_MARK, unitText } from '../view/words.ts'
import { renderFinding, saidText } from './finding.ts'
import { renderAbout, renderContents, yearsText } from './front.ts'
import { renderProtection } from './protection.ts'
import { renderTable, tableNotes } from './report-table.ts'

/** What a page shows beside the report. */
export type PageOptions = {
  /** The report to compare figures with; it provides the years of its figures. */
  readonly earlier?: Report
  /** The names of the audience and the purpose (default: those in the policies of the standard, or their ids). */
  readonly audience?: string
  readonly purpose?: string
}

/** A rendered part of a report, with its place in the page. */
type Placed = {
  readonly finding: ReportIndicator
  readonly anchor: string
  readonly annex: number | undefined
  /** Its set, where several sets have it: the names of its regions differ by that. */
  readonly within: IndicatorSet | undefined
}

/** Gives every finding an anchor, and a number to those with a table in the annex. An indicator can be in several sets. */
function placeFindings(report: Report): Placed[][] {
  let number = 0
  const isElsewhere = (id: string, set: IndicatorSet): boolean =>
    report.sets.some((other) => other.set !== set && other.indicators.some((finding) => finding.id === id))
  return report.sets.map(({ set, indicators }) =>
    indicators.map((finding) => ({
      finding,
      anchor: `${set.id}-${finding.id}`.replace(/[^\w-]/g, '-'),
      annex: finding.tables.length > 1 ? ++number : undefined,
      within: isElsewhere(finding.id, set) ? set : undefined,
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
        tableNotes(finding.tables.slice(1), words, finding.leftOut),
      )
    }),
  )
}

/** What the mark on sources means, if a finding names a source whose text was not available. */
function renderSources({ sets }: Report, { texts }: ReportWords): Markup {
  const named = sets.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator: { sources, figures } }) => [
      ...sources,
      ...figures.flatMap(({ published }) => (published === undefined ? [] : [published.source])),
    ]),
  )
  if (!named.some(isSecondHand)) return undefined
  return el(
    'section',
    { id: 'sources', 'aria-labelledby': 'sources-h' },
    el('h2', { id: 'sources-h' }, texts.say('sources.title')),
    el('p', {}, `${SECOND_HAND_MARK} ${texts.say('sources.secondHand')}`),
  )
}

/**
 * The heading of figures of an earlier report: the day of the latest in the series, or the years of the compared
 * report.
 */
function earlierHead({ series = [] }: Report, { texts, day }: ReportWords, { earlier }: PageOptions): string {
  const before = series.at(-1)
  if (before !== undefined && before.at !== '') return texts.say('finding.earlierDay', { day: day(before.at) })
  return earlier?.years === undefined
    ? texts.say('finding.earlier')
    : texts.say('finding.earlierYears', { years: yearsText(earlier.years) })
}

/**
 * The content of a report without a page around it: its title, contents, findings, protection of people, and annex.
 * `place` is what contains the findings: the main part of a page of their own, or a part of someone else's page.
 */
export function reportBody(
  report: Report,
  words: ReportWords,
  { place, ...options }: PageOptions & { readonly place: 'main' | 'div' },
): Markup {
  const { texts } = words
  const placed = placeFindings(report)
  const earlier = earlierHead(report, words, options)
  const sections = report.sets.map(({ set }, index) =>
    el(
      'section',
      { id: set.id, 'aria-labelledby': `${set.id}-h` },
      el('h2', { id: `${set.id}-h` }, saidText(set.title, words)),
      el('p', { class: 'tip-lead' }, saidText(set.definition, words)),
      (placed[index] ?? []).map(({ finding, ...at }) =>
        renderFinding(finding, words, { ...at, earlier, population: report.population }),
      ),
    ),
  )
  const annex = renderAnnex(placed.flat(), words)
  const sources = renderSources(report, words)
  return [
    el('header', {}, el('h1', {}, report.title), renderAbout(report, words, options)),
    el(
      'div',
      { class: 'tip-page' },
      renderContents(report, placed, { sources: sources !== undefined, annex: annex !== undefined }, words),
      el(
        place,
        { class: place === 'div' ? 'tip-main' : undefined, id: 'findings', tabindex: -1 },
        sections,
        renderProtection(report, words),
        sources,
        annex,
      ),
    ),
    el('footer', {}, el('p', {}, texts.say('page.madeWith', { version: report.standardVersion }))),
  ]
}
