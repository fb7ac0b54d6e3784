import { el, type Markup } from '../markup/markup.ts'
import type { Report, ReportCounted, ReportIndicator } from '../model/report.ts'
import type { ReportWords } from '../view/words.ts'
import { saidText } from './finding.ts'

/** A finding with its place in the page. */
type Linked = { readonly finding: ReportIndicator; readonly anchor: string }

/** The years of a report, as in a heading. */
export const yearsText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`

/** How many of a unit were counted, in words. */
function countedText({ unit, count, hasOthers }: ReportCounted, words: ReportWords): string {
  const { texts } = words
  const said =
    count === undefined
      ? texts.say(`counted.${unit}.unsaid`)
      : count === 0
        ? texts.say(`counted.${unit}.none`)
        : texts.sayCount(`counted.${unit}`, count, { number: words.number(count) })
  return hasOthers ? `${said}. ${texts.say('counted.others')}` : said
}

/** The earlier reports of the series, and whom they counted; nothing if there are none. */
function beforeTexts({ series = [] }: Report, words: ReportWords): string[] {
  const { texts } = words
  if (series.length === 0) return []
  const all = series.flatMap(({ at, counted }) =>
    counted.map((one) => {
      const said = countedText({ ...one, hasOthers: false }, words)
      return at === '' ? said : texts.say('about.before', { day: words.day(at), counted: said })
    }),
  )
  return [...all, texts.say('about.newOnly')]
}

/** The name of an audience or a purpose in the policies of the standard; its id if another policy defines it. */
function policyName(kind: 'audience' | 'purpose', id: string, { texts }: ReportWords): string {
  const text = `${kind}.${id}`
  return texts.has(text) ? texts.say(text) : id
}

function periodText({ years }: Report, { texts }: ReportWords): string {
  if (years === undefined) return texts.say('about.noYears')
  const [first, last] = years
  // Years are names, not numbers, so they have no separators.
  return first === last ? texts.say('about.year', { first }) : texts.say('about.years', { first, last })
}

/** The text that says what of the report is in English: what has no translation, or the titles of sources, which have none. */
function whatIsInEnglish(
  { sets }: Report,
  { said }: ReportWords,
): 'page.english' | 'page.sourcesInEnglish' | undefined {
  const all = sets.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator))
  const shown = [
    ...sets.flatMap(({ set: { title, definition } }) => [title, definition]),
    ...all.flatMap(({ title, question, denominator, notReadAs, says, figures }) => [
      ...[title, question, denominator, notReadAs, ...figures.map((figure) => figure.title)],
      ...(says === undefined ? [] : [says]),
    ]),
  ]
  if (shown.some((text) => said(text).isEnglish)) return 'page.english'
  return all.length === 0 ? undefined : 'page.sourcesInEnglish'
}

/** The audience, date and people of the report: what a reader has to know before any figure. */
export function renderAbout(
  report: Report,
  words: ReportWords,
  { audience, purpose }: { audience?: string; purpose?: string },
): Markup {
  const { texts, language } = words
  const { permission } = report
  const named = audience ?? policyName('audience', permission.audience, words)
  const entry = (term: string, ...values: Markup[]): Markup => [el('dt', {}, term), el('dd', {}, values)]
  const before = beforeTexts(report, words)
  const english = whatIsInEnglish(report, words)
  const isDraft = language !== 'en' && texts.shown('page.draft').status === 'draft'
  return [
    isDraft
      ? el(
          'div',
          { class: 'tip-draft', role: 'note' },
          el('p', {}, texts.say('page.draft')),
          el('p', { lang: 'en' }, 'This translation is a draft that no native speaker has reviewed yet.'),
          english === undefined ? undefined : el('p', {}, texts.say(english)),
        )
      : undefined,
    el(
      'dl',
      { class: 'tip-about' },
      entry(
        texts.say('about.audience'),
        permission.isInternal ? texts.say('about.inside', { audience: named }) : named,
      ),
      entry(texts.say('about.purpose'), purpose ?? policyName('purpose', permission.purpose, words)),
      entry(texts.say('about.period'), periodText(report, words)),
      entry(
        texts.say('about.counted'),
        report.counted.map((counted) => el('div', {}, countedText(counted, words))),
      ),
      before.length === 0
        ? undefined
        : entry(
            texts.say('about.series'),
            before.map((text) => el('div', {}, text)),
          ),
      // The day as of which the gate decided, which may differ from the day of the report. Records that do not leave
      // went through no gate.
      report.at === ''
        ? undefined
        : entry(texts.say('about.made'), el('time', { datetime: report.at }, words.day(report.at))),
    ),
  ]
}

/** The contents: every set with its findings, then the protection of people, then the final parts that the page has. */
export function renderContents(
  report: Report,
  placed: readonly (readonly Linked[])[],
  has: { readonly sources: boolean; readonly annex: boolean },
  words: ReportWords,
): Markup {
  const { texts } = words
  const link = (anchor: string, text: Markup): Markup => el('a', { href: `#${anchor}` }, text)
  const sets = report.sets.map(({ set }, place) =>
    el(
      'li',
      {},
      link(set.id, saidText(set.title, words)),
      el(
        'ol',
        {},
        (placed[place] ?? []).map(({ finding, anchor }) =>
          el('li', {}, link(anchor, saidText(finding.indicator.title, words))),
        ),
      ),
    ),
  )
  return el(
    'nav',
    { 'aria-labelledby': 'contents-h' },
    el('h2', { id: 'contents-h' }, texts.say('page.contents')),
    el(
      'ol',
      {},
      sets,
      el('li', {}, link('protection', texts.say('protection.title'))),
      has.sources ? el('li', {}, link('sources', texts.say('sources.title'))) : undefined,
      has.annex ? el('li', {}, link('annex', texts.say('annex.title'))) : undefined,
    ),
  )
}
