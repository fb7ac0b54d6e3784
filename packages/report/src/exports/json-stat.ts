import type { Report, ReportCell, ReportDimension } from '../model/report.ts'
import { populationText } from '../view/population.ts'
import { seriesNotes } from '../view/series.ts'
import { hasRates, isHidden, viewTable } from '../view/table-view.ts'
import { type ReportWords, unitText } from '../view/words.ts'
import { eachPlace, type PlacedTable, tablesOf } from './placed-tables.ts'

/** A dimension of a data set, with its categories in order. */
export type JsonStatDimension = {
  readonly label: string
  readonly note?: readonly string[]
  readonly category: {
    readonly index: readonly string[]
    readonly label: { readonly [code: string]: string }
    readonly unit?: { readonly [code: string]: { readonly decimals: number; readonly label: string } }
    readonly child?: { readonly [code: string]: readonly string[] }
    readonly note?: { readonly [code: string]: readonly string[] }
  }
}

/** A table as a data set of JSON-stat 2.0: the values of all places, row by row, the last dimension changing first. */
export type JsonStatDataset = {
  readonly class: 'dataset'
  readonly label: string
  readonly source: string
  readonly updated: string
  readonly note: readonly string[]
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role: { readonly metric: readonly string[]; readonly time?: readonly string[] }
  readonly dimension: { readonly [id: string]: JsonStatDimension }
  readonly value: readonly (number | null)[]
  /** By place of the value: `c`, confidential, for what is not shown. */
  readonly status: { readonly [place: string]: 'c' }
  readonly extension: {
    readonly id: string
    readonly status: { readonly label: { readonly c: string } }
    /**
     * By place of the value: the least and the most that a count can be that is not shown, or a rate that is not
     * stated; `null` where nothing limits it.
     */
    readonly bounds: { readonly [place: string]: readonly [number, number | null] }
  }
}

/** The tables of a report as a collection of JSON-stat 2.0 with its data sets inside. */
export type JsonStatCollection = {
  readonly version: '2.0'
  readonly class: 'collection'
  readonly label: string
  readonly updated: string
  readonly link: { readonly item: readonly JsonStatDataset[] }
}

const MEASURE = 'measure'
const measures = ['count', 'share', 'rate'] as const
type MeasureId = (typeof measures)[number]

function isPeriod({ categories }: ReportDimension): boolean {
  const answers = categories.filter(({ kind }) => kind === 'answer')
  return answers.length > 0 && answers.every(({ code }) => /^\d{4}(-?Q[1-4])?$/.test(code))
}

function toDimension(dimension: ReportDimension, words: ReportWords): JsonStatDimension {
  const { categories, isSeveral } = dimension
  const children = categories.flatMap(({ code }) => {
    const own = categories.filter(({ within }) => within === code).map((category) => category.code)
    return own.length === 0 ? [] : [[code, own] as const]
  })
  const notes = categories.flatMap((category) => {
    const merged = words.mergedOf(dimension, category)
    const label = words.labelOf(dimension, category)
    return merged.length === 0
      ? []
      : [[category.code, [words.texts.say('table.merged', { label, list: words.list(merged) })]] as const]
  })
  return {
    label: words.titleOf(dimension),
    ...(isSeveral ? { note: [words.texts.say('table.several')] } : {}),
    category: {
      index: categories.map(({ code }) => code),
      label: Object.fromEntries(categories.map((category) => [category.code, words.labelOf(dimension, category)])),
      ...(children.length === 0 ? {} : { child: Object.fromEntries(children) }),
      ...(notes.length === 0 ? {} : { note: Object.fromEntries(notes) }),
    },
  }
}

function measureDimension(present: readonly MeasureId[], unit: string, words: ReportWords): JsonStatDimension {
  const { texts } = words
  const label = { count: unit, share: texts.say('column.share'), rate: texts.say('column.rate') }
  const decimals = { count: 0, share: 4, rate: 2 }
  return {
    label: unit,
    category: {
      index: present,
      label: Object.fromEntries(present.map((id) => [id, label[id]])),
      unit: Object.fromEntries(present.map((id) => [id, { decimals: decimals[id], label: label[id] }])),
    },
  }
}

const amountOf = (cell: ReportCell | undefined, measure: MeasureId): number | null => {
  // A share or a rate of a count that is not shown would tell it.
  if (cell === undefined || isHidden(cell)) return null
  return cell[measure] ?? null
}

/** The id of a dimension of a data set: its own, unless the measure has it. */
const idOf = ({ id }: ReportDimension): string => (id === MEASURE ? `${id}-` : id)

function toDataset({ id, finding, table }: PlacedTable, report: Report, words: ReportWords): JsonStatDataset {
  const { indicator } = finding
  const view = viewTable(table)
  const present = measures.filter(
    (measure) =>
      measure === 'count' ||
      table.cells.some((cell) => cell[measure] !== undefined || (measure === 'rate' && cell.rateBetween !== undefined)),
  )
  const value: (number | null)[] = []
  const status: { [place: string]: 'c' } = {}
  const bounds: { [place: string]: [number, number | null] } = {}
  eachPlace(table, (at) => {
    const cell = view.at(at)
    for (const measure of present) {
      if (isHidden(cell)) {
        status[value.length] = 'c'
        if (measure === 'count' && cell?.bounds !== undefined)
          bounds[value.length] = [cell.bounds[0], cell.bounds[1] ?? null]
      } else if (measure === 'rate' && cell?.rateBetween !== undefined) bounds[value.length] = [...cell.rateBetween]
      value.push(amountOf(cell, measure))
    }
  })
  const unit = words.texts.say(unitText(indicator.unit))
  const times = table.dimensions.filter(isPeriod).map(idOf)
  return {
    class: 'dataset',
    label: words.said(indicator.title).text,
    source: indicator.sources.map(words.sourceOf).join('; '),
    updated: report.at,
    note: [
      ...[indicator.says, indicator.notReadAs, indicator.denominator].flatMap((text) =>
        text === undefined ? [] : [words.said(text).text],
      ),
      ...(report.population !== undefined && hasRates(table) ? [populationText(report.population, words)] : []),
      ...seriesNotes(report, words),
    ],
    id: [...table.dimensions.map(idOf), MEASURE],
    size: [...table.dimensions.map(({ categories }) => categories.length), present.length],
    role: { metric: [MEASURE], ...(times.length === 0 ? {} : { time: times }) },
    dimension: Object.fromEntries([
      ...table.dimensions.map((dimension) => [idOf(dimension), toDimension(dimension, words)] as const),
      [MEASURE, measureDimension(present, unit, words)] as const,
    ]),
    value,
    status,
    extension: { id, status: { label: { c: words.texts.say('value.hidden') } }, bounds },
  }
}

/**
 * All tables of a report as one collection of JSON-stat 2.0 (json-stat.org/full). Counts that are not shown are `null`
 * with the status `c`.
 */
export function toJsonStat(report: Report, words: ReportWords): JsonStatCollection {
  return {
    version: '2.0',
    class: 'collection',
    label: report.title,
    updated: report.at,
    link: { item: tablesOf(report).map((placed) => toDataset(placed, report, words)) },
  }
}
