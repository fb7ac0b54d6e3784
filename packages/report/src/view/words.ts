import type { Language } from '@tip-standard/core/texts'
import type { Indicator } from '../generated/indicator.ts'
import { indicatorSources, secondHandSources } from '../generated/sources.ts'
import type { ReportCategory, ReportCell, ReportDimension } from '../model/report.ts'
import { englishReportTexts, type ReportTexts } from '../texts/report-texts.ts'
import type { LabelsOf } from './labels.ts'
import { rangeOfBands } from './ranges.ts'
import { isRegion, regionText } from './regions.ts'

/** Everything that a report says in one language: texts, labels, numbers. */
export type ReportWords = {
  readonly language: Language
  /** The language tag for numbers and dates. */
  readonly locale: string
  readonly texts: ReportTexts
  number(value: number): string
  /** A share, 0 to 1, as a percentage with one decimal. */
  percent(share: number): string
  /** A day, `YYYY-MM-DD`. */
  day(date: string): string
  list(items: readonly string[]): string
  /** The smallest and largest share, rounded outwards, so that the range stays true of hidden values. */
  rangeOf(between: readonly [least: number, most: number]): { least: string; most: string }
  /** The title of a source; its id if it has none. */
  sourceOf(id: string): string
  /**
   * The titles of sources on a page, with a mark on those whose text was not available, which a note at the end
   * explains.
   */
  markedSources(ids: readonly string[]): string
  /** The label of a field or a dimension, by its id. */
  nameOf(id: string): string
  /** The title of a dimension. */
  titleOf(dimension: ReportDimension): string
  /** The label of a category of a dimension. */
  labelOf(dimension: ReportDimension, category: ReportCategory): string
  /** The labels of merged categories that the merged category's own label does not name. */
  mergedOf(dimension: ReportDimension, category: ReportCategory): readonly string[]
  /** The bounds of a hidden count; `undefined` if nothing limits it. */
  boundsOf(cell: ReportCell | undefined): string | undefined
  /** The text of a cell: its rate or count; or that it is hidden, with its bounds. */
  cell(cell: ReportCell | undefined, measure?: Measure): string
  /** The text of a cell with its share, if it has one. */
  cellWithShare(cell: ReportCell | undefined, measure?: Measure): string
  /** The same in English, for sentences in which a part has no translation. */
  inEnglish(): ReportWords
  /** A text of an indicator in the language; `isEnglish` if it has no translation. */
  said(english: string): { text: string; isEnglish: boolean }
}

/** What a cell shows: a count, or a rate per 100,000. */
export type Measure = 'count' | 'rate'

/** The sources of a report's texts. */
export type WordsOptions = {
  readonly texts: ReportTexts
  readonly labelsOf: LabelsOf
  /** The language tag for numbers and dates, such as `fr-RW` (default: the language itself). */
  readonly locale?: string
  /** The translation of a text of an indicator or a set, such as its title; English is shown if there is none. */
  readonly translationOf?: (english: string) => string | undefined
}

/** The label of a merged category names its parts, up to this many. */
const NAMED = 3

/** Shares are rounded to this. */
const LEAST_SHARE = 0.001

/** Rates below this have two significant digits, and others two decimals. */
const SMALL_RATE = 0.1

/** Marks a source whose text was not available. */
export const SECOND_HAND_MARK = '*'

/** Whether the text of a source was not available. */
export const isSecondHand = (id: string): boolean => secondHandSources.includes(id)

const sourceOf = (id: string): string => (Object.hasOwn(indicatorSources, id) ? (indicatorSources[id] as string) : id)

/** Numbers and dates in English are written as in the region, not as in the United States. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language)

/**
 * Makes the texts of a report in one language. The result depends only on the arguments, never on the settings of the
 * machine.
 */
export function makeWords({
  texts,
  labelsOf,
  locale = localeOf(texts.language),
  translationOf,
}: WordsOptions): ReportWords {
  const numbers = new Intl.NumberFormat(locale)
  const rates = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const smallRates = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

  /** The catalogue joins lists, because `Intl` joins those of Kinyarwanda and Kirundi with an English word. */
  function list(items: readonly string[]): string {
    const last = items.at(-1)
    if (last === undefined || items.length === 1) return last ?? ''
    return texts.say('list.last', { list: items.slice(0, -1).join(', '), last })
  }

  /** The label of a code: of a reason why there is no answer, of a set of codes, or of a code of the dimension. */
  function knownLabel(dimension: ReportDimension, code: string): string | undefined {
    if (code === '?') return texts.say('category.missing')
    if (code === '?blank') return texts.say('category.blank')
    if (code === '?none') return texts.say('category.none')
    // In dimensions that count reasons, "no reason given" is an answer.
    if (code === 'blank') return labelsOf(dimension.id, code) ?? texts.say('category.blank')
    if (code.startsWith('?')) return labelsOf('', code.slice(1))
    const own = labelsOf(dimension.id, code)
    if (own !== undefined || !code.includes('+')) return own
    return list(code.split('+').map((one) => labelOfCode(dimension, one)))
  }

  /** The label of a code that is in no list: a region of countries, or the code itself. */
  function unlisted(code: string): string {
    if (code === 'Other areas') return texts.say('category.otherAreas')
    const region = regionText(code)
    return region === undefined ? code : texts.say(region)
  }
  const labelOfCode = (dimension: ReportDimension, code: string): string =>
    knownLabel(dimension, code) ?? unlisted(code)
  const mergedLabels = (dimension: ReportDimension, { merges = [] }: ReportCategory): string[] =>
    merges.map((code) => labelOfCode(dimension, code))

  /** The range of merged bands. */
  function rangeText(merges: readonly string[]): string | undefined {
    const range = rangeOfBands(merges)
    if (range === undefined) return undefined
    const { unit, from, to } = range
    if (to === undefined) return texts.say(`range.${unit}AndOver`, { from: numbers.format(from) })
    return texts.say(`range.${unit}`, { from: numbers.format(from), to: numbers.format(to) })
  }

  /** A label with the names of everything merged into a category without a label of its own. */
  function namesAll(dimension: ReportDimension, category: ReportCategory): string | undefined {
    const { kind, part, code, merges = [] } = category
    if (kind !== 'answer' || part === 'noFiner' || merges.length === 0) return undefined
    const hasOwnName = isRegion(code) || knownLabel(dimension, code) !== undefined
    if (part === undefined && hasOwnName) return undefined
    return rangeText(merges) ?? (merges.length <= NAMED ? list(mergedLabels(dimension, category)) : undefined)
  }

  function labelOf(dimension: ReportDimension, category: ReportCategory): string {
    if (category.kind === 'total') return texts.say('category.total')
    const all = namesAll(dimension, category)
    if (all !== undefined) return all
    if (category.part === 'rest') return texts.say(category.kind === 'mixed' ? 'category.restMixed' : 'category.rest')
    if (category.part !== undefined) {
      const code = category.partOf ?? ''
      const wider = dimension.categories.find((one) => one.code === code) ?? { code, kind: 'answer' }
      return texts.say(`category.${category.part}`, { label: labelOf(dimension, wider) })
    }
    const own = knownLabel(dimension, category.code)
    if (own !== undefined) return own
    if (category.kind === 'missing') return texts.say('category.missing')
    if (category.kind === 'notApplicable') return texts.say('category.notApplicable')
    const [first, ...others] = mergedLabels(dimension, category)
    if (first === undefined || isRegion(category.code)) return unlisted(category.code)
    return texts.say('category.mergedMany', { first, number: numbers.format(others.length) })
  }

  function boundsOf(of: ReportCell | undefined): string | undefined {
    if (of === undefined || of.count !== undefined || of.bounds === undefined) return undefined
    const [least, most] = of.bounds
    if (most !== undefined)
      return texts.say('value.between', { least: numbers.format(least), most: numbers.format(most) })
    return least > 0 ? texts.say('value.atLeast', { least: numbers.format(least) }) : undefined
  }

  function hidden(bounds: ReportCell['bounds']): string {
    const [least, most] = bounds ?? [0, undefined]
    if (most !== undefined)
      return texts.say('value.hiddenBetween', { least: numbers.format(least), most: numbers.format(most) })
    return least > 0 ? texts.say('value.hiddenAtLeast', { least: numbers.format(least) }) : texts.say('value.hidden')
  }

  // A small rate must not be rounded to 0.
  const rateText = (rate: number): string => (rate < SMALL_RATE ? smallRates : rates).format(rate)

  function percent(share: number): string {
    const said = percents.format(share)
    // A share that rounds to 0 % or 100 % is neither.
    if (share > 0 && said === percents.format(0))
      return texts.say('value.lessThan', { value: percents.format(LEAST_SHARE) })
    if (share < 1 && said === percents.format(1))
      return texts.say('value.moreThan', { value: percents.format(1 - LEAST_SHARE) })
    return said
  }

  function cell(of: ReportCell | undefined, measure: Measure = 'count'): string {
    if (of === undefined) return ''
    if (of.count === undefined) return hidden(of.bounds)
    if (measure === 'count') return numbers.format(of.count)
    if (of.rateBetween !== undefined) {
      const [least, most] = of.rateBetween
      return texts.say('value.between', { least: rateText(least), most: rateText(most) })
    }
    return of.rate === undefined ? '' : rateText(of.rate)
  }

  return {
    language: texts.language,
    locale,
    texts,
    number: (value) => numbers.format(value),
    percent,
    rangeOf: ([least, most]) => ({
      least: percent(Math.floor(least * 1000) / 1000),
      most: percent(Math.ceil(most * 1000) / 1000),
    }),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    list,
    sourceOf,
    markedSources: (ids) => ids.map((id) => `${sourceOf(id)}${isSecondHand(id) ? SECOND_HAND_MARK : ''}`).join('; '),
    nameOf: (id) => labelsOf(id) ?? id,
    titleOf: ({ id }) => labelsOf(id) ?? id,
    labelOf,
    mergedOf: (dimension, category) =>
      namesAll(dimension, category) === undefined ? mergedLabels(dimension, category) : [],
    boundsOf,
    cell,
    cellWithShare(of, measure = 'count') {
      const value = cell(of, measure)
      if (of?.count === undefined || of.share === undefined || measure === 'rate') return value
      return texts.say('value.share', { count: value, share: percent(of.share) })
    },
    inEnglish: () => makeWords({ texts: englishReportTexts, labelsOf }),
    said(english) {
      const text = texts.language === 'en' ? english : translationOf?.(english)
      return { text: text ?? english, isEnglish: text === undefined }
    },
  }
}

/** The ids of texts of one kind for each unit. */
export const unitText = (unit: Indicator['unit']): `table.unit.${Indicator['unit']}` => `table.unit.${unit}`
