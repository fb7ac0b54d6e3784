import type { Indicator } from '../generated/indicator.ts'
import { MOST_CHANGE } from '../model/most-change.ts'
import type { ReportCell, ReportFigure, ReportIndicator, ReportTable } from '../model/report.ts'
import {
  categoriesOf,
  firstDimensions,
  hasRates,
  lastDimension,
  leavesOf,
  periodsFirst,
  viewTable,
} from '../view/table-view.ts'
import { type ReportWords, unitText } from '../view/words.ts'

/** The definition of a figure. */
const definitionOf = (indicator: Indicator, id: string): Indicator['figures'][number] | undefined =>
  indicator.figures.find((figure) => figure.id === id)

/** A sentence, and whether it is in English because a part of it has no translation: a sentence is in one language. */
export type Sentence = { readonly text: string; readonly isEnglish: boolean }

/** A phrase as written within a sentence; an abbreviation keeps its capitals. */
export const inSentence = (phrase: string): string =>
  /^\p{Lu}\p{Lu}/u.test(phrase) ? phrase : `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`

/** One figure as a sentence with its numbers, or a sentence saying that it is not shown. */
export function figureSentence(figure: ReportFigure, indicator: Indicator, words: ReportWords): Sentence {
  const parts = [indicator.denominator, definitionOf(indicator, figure.id)?.title ?? figure.id]
  const isEnglish = words.language !== 'en' && parts.some((part) => words.said(part).isEnglish)
  return { text: sayFigure(figure, indicator, isEnglish ? words.inEnglish() : words), isEnglish }
}

/** Headlines about fewer people give numbers: one person is more than 5%. */
const ENOUGH_FOR_PERCENT = 20

function sayFigure(figure: ReportFigure, indicator: Indicator, words: ReportWords): string {
  const { texts } = words
  const values = {
    denominator: inSentence(words.said(indicator.denominator).text),
    title: words.said(definitionOf(indicator, figure.id)?.title ?? figure.id).text,
  }
  if (figure.share !== undefined) {
    const share = words.percent(figure.share)
    if (figure.isOfAll === true && figure.answered !== undefined)
      return texts.say('headline.shareOfAll', { ...values, share, counted: words.number(figure.answered) })
    if (figure.answered === undefined) return texts.say('headline.shareOnly', { ...values, share })
    const answered = words.number(figure.answered)
    if (figure.answered < ENOUGH_FOR_PERCENT && figure.count !== undefined)
      return texts.say('headline.few', { ...values, count: words.number(figure.count), answered })
    return texts.say('headline.share', { ...values, share, answered })
  }
  if (figure.between !== undefined)
    return texts.say('headline.between', { ...values, ...words.rangeOf(figure.between) })
  if (figure.count === undefined) return texts.say('headline.hidden', values)
  return texts.say('headline.count', { ...values, count: words.number(figure.count) })
}

/** Whether a count is, or may be, larger than another: a hidden one can be anything within its bounds. */
function canBeMore(cell: ReportCell | undefined, than: number): boolean {
  if (cell === undefined) return false
  const most = cell.count ?? (cell.bounds === undefined ? undefined : cell.bounds[1])
  return most === undefined || most > than
}

/** The largest answer of a table as a sentence, for indicators without figures; nothing if no count is shown. */
function largestSentence(
  table: ReportTable,
  { indicator, leftOut = 0 }: ReportIndicator,
  words: ReportWords,
): string | undefined {
  // The last dimension is the one that the question asks about; those before it say whose answers they are, such as
  // women's and men's.
  const view = viewTable(lastDimension(table))
  const [dimension] = view.dimensions
  if (dimension === undefined) return undefined
  const answers = leavesOf(categoriesOf(dimension, 'answer')).map((category) => ({
    category,
    cell: view.at([category.index]),
  }))
  // If everyone is in one category, there is no largest one; the rest category is not an answer.
  if (answers.length < 2) return undefined
  const shown = answers.flatMap(({ category, cell }) =>
    cell?.count === undefined || category.part !== undefined
      ? []
      : [{ category, count: cell.count, share: cell.share }],
  )
  const [largest] = shown.toSorted((one, other) => other.count - one.count)
  if (largest === undefined) return undefined
  if (answers.some(({ cell }) => canBeMore(cell, largest.count)))
    return words.texts.say('headline.largestShown', {
      label: words.labelOf(dimension, largest.category),
      count: words.number(largest.count),
    })
  const tied = shown.filter(({ count }) => count === largest.count)
  if (tied.length > 1 && largest.count > 0)
    return words.texts.say('headline.largestTied', {
      labels: words.list(tied.map(({ category }) => `“${words.labelOf(dimension, category)}”`)),
      count: words.number(largest.count),
    })
  const label = words.labelOf(dimension, largest.category)
  const count = words.number(largest.count)
  const answered = view.at([dimension.categories.findIndex(({ kind }) => kind === 'total')])
  const hasMissing = dimension.categories.some(({ kind }) => kind === 'missing' || kind === 'notApplicable')
  const denominator = words.said(indicator.denominator)
  const isMixed = words.language !== 'en' && denominator.isEnglish
  // Some people may be in no table, so no share of everyone is stated.
  const isIncomplete = leftOut > (answered?.count ?? 0) * MOST_CHANGE
  if (isIncomplete || largest.share === undefined || answered?.count === undefined || hasMissing || isMixed)
    return words.texts.say('headline.largestCount', { label, count })
  return words.texts.say('headline.largest', {
    label,
    count,
    answered: words.number(answered.count),
    denominator: inSentence(denominator.text),
    share: words.percent(largest.share),
  })
}

/**
 * The largest pair of a table of two dimensions as a sentence, such as from which country to which; nothing if no pair
 * is shown.
 */
function largestPairSentence(table: ReportTable, words: ReportWords): string | undefined {
  const view = viewTable(firstDimensions(table, 2))
  const [from, to] = view.dimensions
  if (from === undefined || to === undefined) return undefined
  const pairs = leavesOf(categoriesOf(from, 'answer')).flatMap((one) =>
    leavesOf(categoriesOf(to, 'answer')).map((other) => ({ one, other, cell: view.at([one.index, other.index]) })),
  )
  const shown = pairs.flatMap(({ one, other, cell }) =>
    cell?.count === undefined || one.part !== undefined || other.part !== undefined
      ? []
      : [{ one, other, count: cell.count }],
  )
  const [largest] = shown.toSorted((one, other) => other.count - one.count)
  if (largest === undefined) return undefined
  const label = `${words.labelOf(from, largest.one)} → ${words.labelOf(to, largest.other)}`
  const isUnsure = pairs.some(({ cell }) => canBeMore(cell, largest.count))
  return words.texts.say(isUnsure ? 'headline.largestShown' : 'headline.largestCount', {
    label,
    count: words.number(largest.count),
  })
}

/**
 * The first and the last count of a line as a sentence; nothing if one of them is hidden, or if periods were merged,
 * because more years have more people.
 */
function trendSentence(table: ReportTable, { unit }: Indicator, words: ReportWords): string | undefined {
  const view = viewTable(firstDimensions(periodsFirst(table), 1))
  const [dimension] = view.dimensions
  const periods = dimension === undefined ? [] : categoriesOf(dimension, 'answer')
  const [first, last] = [periods[0], periods.at(-1)]
  if (dimension === undefined || first === undefined || last === undefined || first === last) return undefined
  if (periods.some(({ merges }) => merges !== undefined)) return undefined
  const [start, end] = [view.at([first.index])?.count, view.at([last.index])?.count]
  if (start === undefined || end === undefined) return undefined
  return words.texts.say('headline.trend', {
    first: words.labelOf(dimension, first),
    last: words.labelOf(dimension, last),
    unit: inSentence(words.texts.say(unitText(unit))),
    start: words.number(start),
    end: words.number(end),
  })
}

/** The rate of everyone in the table as a sentence; nothing if it is unknown. */
function rateSentence(table: ReportTable, words: ReportWords): string | undefined {
  const view = viewTable(firstDimensions(table, 1))
  const total = view.at(view.dimensions.map(({ categories }) => categories.findIndex(({ kind }) => kind === 'total')))
  return total === undefined || words.cell(total, 'rate') === ''
    ? undefined
    : words.texts.say('headline.rate', { rate: words.cell(total, 'rate') })
}

/** A table in one sentence: its rate, its largest pair, its trend, or its largest category. */
function sentenceOf(table: ReportTable, finding: ReportIndicator, words: ReportWords): string | undefined {
  const { indicator } = finding
  if (hasRates(table)) return rateSentence(table, words)
  // If the question is who goes with whom, the largest category of one side is no answer.
  if (indicator.picture === 'flow') return largestPairSentence(table, words)
  if (indicator.picture === 'line') return trendSentence(table, indicator, words)
  return largestSentence(table, finding, words)
}

/** The sentence that a reader can quote: the first figure, the rate, the trend of a line, or the largest category. */
export function headline(finding: ReportIndicator, words: ReportWords): Sentence | undefined {
  const { indicator, figures, tables } = finding
  const [first] = figures
  if (first !== undefined) return figureSentence(first, indicator, words)
  const [table] = tables
  if (table === undefined) return undefined
  const text = sentenceOf(table, finding, words)
  return text === undefined ? undefined : { text, isEnglish: false }
}
