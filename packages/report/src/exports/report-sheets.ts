import type { SheetToWrite } from '@tip-standard/sheets'
import type { Report } from '../model/report.ts'
import { notComputedSentence } from '../view/not-computed.ts'
import { populationText } from '../view/population.ts'
import { seriesNotes } from '../view/series.ts'
import { hasRates, isHidden, viewTable } from '../view/table-view.ts'
import { type ReportWords, unitText } from '../view/words.ts'
import { eachPlace, type PlacedTable, tablesOf } from './placed-tables.ts'

/** Names of sheets have 31 characters at most, and none of these. */
const LONGEST = 31
const forbidden = /[[\]:*?/\\]/g

/** A name that no sheet has yet. */
function nameSheet(id: string, taken: Set<string>): string {
  const base = id.replace(forbidden, '-').slice(0, LONGEST)
  let name = base
  for (let number = 2; taken.has(name.toLowerCase()); number++)
    name = `${base.slice(0, LONGEST - String(number).length - 1)}-${number}`
  taken.add(name.toLowerCase())
  return name
}

/** A table with a row for each cell: labels, count, share, rate or its least and most, and the bounds of a count that is not shown. */
function toSheet({ finding, table }: PlacedTable, name: string, words: ReportWords): SheetToWrite {
  const { texts } = words
  const withShares = table.cells.some(({ share }) => share !== undefined)
  const withRates = hasRates(table)
  const withRanges = table.cells.some(({ rateBetween }) => rateBetween !== undefined)
  const view = viewTable(table)
  const rows: (string | number | undefined)[][] = []
  eachPlace(table, (at) => {
    const cell = view.at(at)
    if (cell === undefined) return
    const labels = table.dimensions.map((dimension, place) => {
      const category = dimension.categories[at[place] ?? 0]
      return category === undefined ? '' : words.labelOf(dimension, category)
    })
    const hidden = isHidden(cell)
    rows.push([
      ...labels,
      cell.count,
      ...(withShares ? [hidden ? undefined : cell.share] : []),
      ...(withRates ? [hidden ? undefined : cell.rate] : []),
      ...(withRanges ? [cell.rateBetween?.[0], cell.rateBetween?.[1]] : []),
      hidden ? words.cell(cell) : '',
    ])
  })
  const columns = [
    ...table.dimensions.map((dimension) => ({ header: words.titleOf(dimension), width: 28 })),
    { header: texts.say(unitText(finding.indicator.unit)), width: 14 },
    ...(withShares ? [{ header: texts.say('column.share'), width: 10 }] : []),
    ...(withRates ? [{ header: texts.say('column.rate'), width: 12 }] : []),
    ...(withRanges
      ? [
          { header: texts.say('column.rateLeast'), width: 20 },
          { header: texts.say('column.rateMost'), width: 20 },
        ]
      : []),
    { header: texts.say('value.hidden'), width: 24 },
  ]
  return { name, columns, rows }
}

/** What each sheet is, with its source and its limits; and why others are missing. */
function contentsSheet(
  report: Report,
  names: ReadonlyMap<string, string>,
  name: string,
  words: ReportWords,
): SheetToWrite {
  const { texts } = words
  const seen = new Set<string>()
  const rows = report.sets.flatMap(({ set, indicators }) =>
    indicators.flatMap((finding): string[][] => {
      if (seen.has(finding.id)) return []
      seen.add(finding.id)
      const { indicator } = finding
      const said = (english: string | undefined): string => (english === undefined ? '' : words.said(english).text)
      return [
        [
          names.get(finding.id) ??
            (finding.notComputed === undefined ? '' : notComputedSentence(finding.notComputed, words)),
          said(set.title),
          said(indicator.title),
          said(indicator.denominator),
          [
            said(indicator.says),
            report.population !== undefined && finding.tables.some(hasRates)
              ? populationText(report.population, words)
              : '',
            ...seriesNotes(report, words),
          ]
            .filter((text) => text !== '')
            .join(' '),
          said(indicator.notReadAs),
          indicator.sources.map(words.sourceOf).join('; '),
        ],
      ]
    }),
  )
  const headers = [
    texts.say('page.contents'),
    report.title,
    texts.say('finding.figure'),
    texts.say('finding.denominator'),
    texts.say('finding.says'),
    texts.say('finding.limits'),
    texts.say('finding.source'),
  ]
  return { name, columns: headers.map((header, place) => ({ header, width: place === 0 ? 24 : 36 })), rows }
}

/**
 * The report as sheets, for `writeWorkbook` of `@tip-standard/sheets`: the contents first, then one sheet for each
 * table with a row for each cell. A count that is not shown is an empty cell, with words and bounds beside it.
 */
export function toReportSheets(report: Report, words: ReportWords): SheetToWrite[] {
  const taken = new Set<string>()
  const contents = nameSheet(words.texts.say('page.contents'), taken)
  const tables = tablesOf(report).map((placed) => ({ placed, name: nameSheet(placed.id, taken) }))
  const names = new Map(tables.map(({ placed, name }) => [placed.id, name]))
  return [
    contentsSheet(report, names, contents, words),
    ...tables.map(({ placed, name }) => toSheet(placed, name, words)),
  ]
}
