import { chartMarkup } from '../charts/chart.ts'
import { flowsOf } from '../charts/flow.ts'
import type { Indicator, IndicatorSet } from '../generated/indicator.ts'
import { el, type Markup } from '../markup/markup.ts'
import type { ReportIndicator, ReportPopulation } from '../model/report.ts'
import { notComputedSentence } from '../view/not-computed.ts'
import { populationText } from '../view/population.ts'
import { canBeDrawn, hasRates } from '../view/table-view.ts'
import { type ReportWords, unitText } from '../view/words.ts'
import { renderTable, tableNotes } from './report-table.ts'
import { headline } from './sentences.ts'

/** How a finding is rendered. */
export type FindingOptions = {
  /** An id that is unique in the page, without spaces. */
  readonly anchor: string
  /** The number of its table in the annex, if any. */
  readonly annex?: number | undefined
  /** Its set, where several sets have the finding. */
  readonly within?: IndicatorSet | undefined
  /** The heading of the figures of an earlier report. */
  readonly earlier: string
  /** The population of the rates. */
  readonly population?: ReportPopulation | undefined
}

/** The number of flows in words below a flow chart. */
const SAID_FLOWS = 5

/** A text of the data, marked as English if it has no translation. */
export function saidText(english: string, words: ReportWords): Markup {
  const { text, isEnglish } = words.said(english)
  return isEnglish && words.language !== 'en' ? el('span', { lang: 'en' }, text) : text
}

/**
 * The figures of a finding beside those published elsewhere and those of an earlier report; nothing if there are none.
 */
function comparison(
  { indicator, figures }: ReportIndicator,
  words: ReportWords,
  earlier: string,
  regionName: string,
): Markup {
  const { texts } = words
  const hasEarlier = figures.some(({ earlier }) => earlier !== undefined)
  const hasPublished = figures.some(({ published }) => published !== undefined)
  if (!hasEarlier && !hasPublished && figures.length < 2) return undefined
  const heads = [
    texts.say('finding.now'),
    ...(hasEarlier ? [earlier] : []),
    ...(hasPublished ? [texts.say('finding.published')] : []),
  ]
  const show = (share: number | undefined): string => (share === undefined ? '' : words.percent(share))
  const rows = figures.map((figure) => {
    const definition = indicator.figures.find(({ id }) => id === figure.id)
    const own =
      figure.between !== undefined
        ? texts.say('value.between', words.rangeOf(figure.between))
        : figure.share === undefined
          ? words.cell({ at: [], ...(figure.count === undefined ? {} : { count: figure.count }) })
          : show(figure.share)
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, saidText(definition?.title ?? figure.id, words)),
      el('td', { class: 'tip-total' }, own),
      hasEarlier ? el('td', {}, show(figure.earlier)) : undefined,
      hasPublished ? el('td', {}, show(figure.published)) : undefined,
    )
  })
  const name = texts.say('finding.figures')
  const sources = [
    ...new Set(indicator.figures.flatMap(({ published }) => (published === undefined ? [] : [published.source]))),
  ]
  return [
    el(
      'div',
      {
        class: 'tip-scroll',
        role: 'region',
        tabindex: 0,
        'aria-label': texts.say('table.scroll', { title: `${regionName}. ${name}` }),
      },
      el(
        'table',
        { class: 'tip-compare' },
        el('caption', {}, el('span', {}, name)),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, texts.say('finding.figure')),
            heads.map((head) => el('th', { scope: 'col' }, head)),
          ),
        ),
        el('tbody', {}, rows),
      ),
    ),
    hasPublished && sources.length > 0
      ? el('p', { class: 'tip-small' }, texts.say('finding.publishedSource', { source: words.markedSources(sources) }))
      : undefined,
  ]
}

/** The chart of a finding, in two widths, one of which the style sheet shows; flows are also in words. */
function picture(finding: ReportIndicator, anchor: string, words: ReportWords): Markup {
  const { indicator, tables } = finding
  const [table] = tables
  if (table === undefined || indicator.picture === 'none') return undefined
  // Groups need two dimensions: sex and age group are in the second table.
  const drawn = indicator.picture === 'groupedBars' && table.dimensions.length < 2 ? (tables[1] ?? table) : table
  if (!canBeDrawn(drawn, indicator.picture)) return undefined
  const title = words.said(indicator.title).text
  const charts = (['wide', 'narrow'] as const).map((width) =>
    chartMarkup(indicator.picture, drawn, words, { id: anchor, width, title }),
  )
  const flows = indicator.picture === 'flow' ? flowsOf(table, words).filter(({ cell }) => cell.count !== undefined) : []
  const inWords = flows
    .slice(0, SAID_FLOWS)
    .map(({ label, cell }) => el('li', {}, words.texts.say('chart.part', { label, value: words.cell(cell) })))
  return el(
    'figure',
    {},
    charts,
    inWords.length === 0
      ? undefined
      : el('figcaption', {}, el('p', {}, words.texts.say('chart.inWords')), el('ul', {}, inWords)),
  )
}

/** The source of the figures, what they are shares of, and what they do not show. */
function limits(indicator: Indicator, words: ReportWords, population: ReportPopulation | undefined): Markup {
  const { texts } = words
  const source = words.markedSources(indicator.sources)
  const sourceText = indicator.sourceRef === undefined ? source : `${source}. ${indicator.sourceRef}`
  const entry = (term: string, ...value: Markup[]): Markup => [el('dt', {}, term), el('dd', {}, value)]
  return el(
    'dl',
    { class: 'tip-limits' },
    indicator.says === undefined ? undefined : entry(texts.say('finding.says'), saidText(indicator.says, words)),
    entry(texts.say('finding.limits'), saidText(indicator.notReadAs, words)),
    entry(
      texts.say(indicator.per === undefined ? 'finding.denominator' : 'finding.rateOf'),
      saidText(indicator.denominator, words),
    ),
    indicator.per === undefined
      ? undefined
      : entry(texts.say('finding.denominator'), texts.say('finding.sharesOfCounted')),
    population === undefined ? undefined : entry(texts.say('finding.population'), populationText(population, words)),
    // Titles of sources are in English.
    entry(texts.say('finding.source'), saidText(sourceText, words)),
  )
}

/** One finding: the sentence, the chart, the table, its population, and what it does not show. */
export function renderFinding(finding: ReportIndicator, words: ReportWords, options: FindingOptions): Markup {
  const { indicator, tables, notComputed } = finding
  const { texts } = words
  const { anchor, annex, within } = options
  const title = saidText(indicator.title, words)
  const named = words.said(indicator.title).text
  const regionName = within === undefined ? named : `${named}. ${words.said(within.title).text}`
  const [table] = tables
  const sentence = notComputed === undefined ? headline(finding, words) : undefined
  const unit = texts.say(unitText(indicator.unit))
  const hasShares = table?.cells.some(({ share }) => share !== undefined) && table.dimensions.length > 1
  const caption = texts.say('table.caption', {
    title: named,
    unit: hasShares ? texts.say('table.unit.withShare', { unit }) : unit,
  })
  return el(
    'section',
    {
      class: 'tip-finding',
      id: anchor,
      'aria-labelledby': within === undefined ? `${anchor}-h` : `${anchor}-h ${within.id}-h`,
    },
    el(
      'div',
      { class: 'tip-answer' },
      el('h3', { id: `${anchor}-h` }, title),
      el('p', { class: 'tip-question' }, saidText(indicator.question, words)),
      sentence === undefined
        ? undefined
        : el('p', { class: 'tip-headline', lang: sentence.isEnglish ? 'en' : undefined }, sentence.text),
      notComputed === undefined
        ? undefined
        : el(
            'p',
            { class: 'tip-absence' },
            el('strong', {}, `${texts.say('finding.notComputed')}. `),
            notComputedSentence(notComputed, words),
          ),
      picture(finding, anchor, words),
    ),
    notComputed === undefined ? comparison(finding, words, options.earlier, regionName) : undefined,
    table === undefined ? undefined : renderTable({ id: `${anchor}-t`, caption, name: regionName, table }, words),
    table === undefined ? undefined : tableNotes([table], words, finding.leftOut),
    annex === undefined
      ? undefined
      : el(
          'p',
          { class: 'tip-small' },
          el('a', { href: `#annex-${annex}` }, texts.say('table.detailed', { number: words.number(annex) })),
        ),
    limits(indicator, words, table !== undefined && hasRates(table) ? options.population : undefined),
  )
}
