import { toCsvText } from '@tip-standard/sheets'
import type { Report, ReportCategory, ReportDimension, ReportTable } from '../model/report.ts'
import { isHidden, viewTable } from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { eachPlace, type PlacedTable, tablesOf } from './placed-tables.ts'

/** A table as CSV, with the name of its file. */
export type HxlFile = { readonly name: string; readonly text: string }

/** A column of counts: its heading, its tag and the places of its cell in the dimensions that columns are made of. */
type CountColumn = { readonly heading: string; readonly tag: string; readonly at: ReadonlyMap<number, number> }

/** The attributes that HXL 1.1 has for sex, and for children and adults. Codes without one get an attribute that says their own name. */
const sexAttributes: ReadonlyMap<string, string> = new Map([
  ['female', '+f'],
  ['male', '+m'],
])
const ageAttributes: ReadonlyMap<string, string> = new Map([
  ['child', '+children'],
  ['children', '+children'],
  ['minor', '+children'],
  ['adult', '+adults'],
  ['adults', '+adults'],
])

/** A code as an attribute: lower case letters, digits and underscores. */
const toAttribute = (code: string): string =>
  `+${code
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^([^a-z])/, 'v$1')}`

/** Whether the categories of a dimension are those of sex, or of children and adults, so that its counts have columns of their own. */
function attributesOf({ categories }: ReportDimension): ReadonlyMap<string, string> | undefined {
  const answers = categories.filter(({ kind }) => kind === 'answer')
  const has = (known: ReadonlyMap<string, string>): boolean => answers.some(({ code }) => known.has(code))
  if (has(sexAttributes)) return sexAttributes
  return has(ageAttributes) && answers.length <= ageAttributes.size ? ageAttributes : undefined
}

function attributeOf(category: ReportCategory, known: ReadonlyMap<string, string>): string {
  if (category.kind === 'total') return ''
  return known.get(category.code) ?? toAttribute(category.code)
}

/** The tags of the code and the name of a dimension that has rows. */
function rowTags(dimension: ReportDimension): [code: string, name: string] {
  const answers = dimension.categories.filter(({ kind, merges }) => kind === 'answer' && merges === undefined)
  if (answers.length > 0 && answers.every(({ code }) => /^\d{4}$/.test(code))) return ['#date+year', '#date+name']
  if (
    /country|citizenship/i.test(dimension.id) &&
    answers.length > 0 &&
    answers.every(({ code }) => /^[A-Z]{2}$/.test(code))
  )
    return ['#country+code+v_iso2', '#country+name']
  const attribute = toAttribute(dimension.id)
  return [`#meta${attribute}+code`, `#meta${attribute}+name`]
}

/** The columns of counts: one for each combination of sex and age group that the table has. */
function countColumns(
  { dimensions }: ReportTable,
  pivots: readonly number[],
  words: ReportWords,
  base: string,
): CountColumn[] {
  return pivots.reduce<CountColumn[]>(
    (before, place) => {
      const dimension = dimensions[place]
      const known = dimension === undefined ? undefined : attributesOf(dimension)
      if (dimension === undefined || known === undefined) return before
      return before.flatMap(({ heading, tag, at }) =>
        dimension.categories.map((category, index) => ({
          heading:
            category.kind === 'total'
              ? heading
              : [heading, words.labelOf(dimension, category)].filter(Boolean).join(', '),
          tag: tag + attributeOf(category, known),
          at: new Map([...at, [place, index]]),
        })),
      )
    },
    [{ heading: '', tag: base, at: new Map() }],
  )
}

/** Rows of one table: headings, tags, then one row for each combination of the other dimensions. */
function toRows({ finding, table }: PlacedTable, words: ReportWords): (string | number | undefined)[][] {
  const { texts } = words
  const view = viewTable(table)
  // Only victims are people affected; those alleged to have committed an offence, and events, are not.
  const base = finding.indicator.unit === 'victims' ? '#affected' : '#indicator+num'
  const pivots = table.dimensions.flatMap((dimension, place) => (attributesOf(dimension) === undefined ? [] : [place]))
  const others = table.dimensions.map((_, place) => place).filter((place) => !pivots.includes(place))
  const columns = countColumns(table, pivots, words, base)
  const rowDimensions = others.map((place) => table.dimensions[place] as ReportDimension)
  const rows: (string | number | undefined)[][] = [
    [
      ...rowDimensions.flatMap((dimension) => [dimension.id, words.titleOf(dimension)]),
      ...columns.map(({ heading }) => heading || texts.say('column.count')),
      texts.say('value.hidden'),
    ],
    [...rowDimensions.flatMap(rowTags), ...columns.map(({ tag }) => tag), '#meta+not_shown'],
  ]
  eachPlace({ dimensions: rowDimensions, cells: [] }, (at) => {
    const cells = columns.map((column) =>
      view.at(table.dimensions.map((_, place) => column.at.get(place) ?? at[others.indexOf(place)] ?? 0)),
    )
    if (cells.every((cell) => cell === undefined)) return
    rows.push([
      ...rowDimensions.flatMap((dimension, place) => {
        const category = dimension.categories[at[place] ?? 0] as ReportCategory
        return [category.code, words.labelOf(dimension, category)]
      }),
      ...cells.map((cell) => cell?.count),
      columns
        .filter((_, place) => isHidden(cells[place]))
        .map(({ tag }) => tag)
        .join(' '),
    ])
  })
  return rows
}

/**
 * Every table of a report as CSV with tags of HXL 1.1 below the headings: counts by sex and age group have the
 * attributes `+f`, `+m`, `+children` and `+adults`. A count that is not shown is an empty cell, and the last column
 * names its tag; 0 is written as 0. No cell can be run as a formula.
 */
export function toHxlFiles(report: Report, words: ReportWords): HxlFile[] {
  return tablesOf(report).map((placed) => ({ name: `${placed.id}.csv`, text: toCsvText(toRows(placed, words)) }))
}
