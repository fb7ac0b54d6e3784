import type { Advice, RowsAdvice, SingleCounts, TableAdvice } from '@tip-standard/privacy/advice'
import { isField } from './open-rows.ts'
import { percent } from './percent.ts'

/**
 * The parts of a command line besides the advice: the file, the folder of hierarchies if there is one, and the given
 * recipients.
 */
export type AdvisedFile = {
  readonly path: string
  readonly hierarchies: string | undefined
  readonly request: readonly string[]
}

/** A word of a command line, in quotation marks where a shell needs them. */
const word = (text: string): string =>
  /^[\w./:,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

const levelText = (level: number): string => (level === 0 ? '' : level === 1 ? ', merged' : `, merged ${level} times`)

const columnsText = ({ shown }: RowsAdvice, asked: number): string => `${shown.length} of ${asked} columns`

const countsText = ({ counts, wrong, meanError }: SingleCounts): string =>
  counts === 0 ? 'none can be made' : `${wrong} of ${counts} wrong, ${percent(meanError, 0)} off on average`

/** The reasons for each recommendation. */
const reasons: { readonly [recommended in Advice['recommended']]: string } = {
  rows: 'You can publish rows that a reader can count: all values of a column at one level, and few rows missing.',
  synthetic:
    'Rows that a reader can count would show less than tables do; counts of synthetic records are close enough.',
  tables:
    'With so few people and so many columns, publish only tables: most counts from rows or synthetic records would be wrong.',
  nothing:
    'No table of these columns tells anything once small counts are hidden. Take fewer or wider columns, or more years together.',
}

const headings: { readonly [recommended in Advice['recommended']]: string } = {
  rows: 'rows',
  synthetic: 'synthetic records',
  tables: 'tables only',
  nothing: 'nothing yet',
}

/**
 * Rows, tables and reports are protected separately: each hides small numbers of people in its own way, and one can
 * reveal what another hides.
 */
const EITHER =
  'Publish rows, tables or a report about the same people: one of the three, never two of them, now or later. Each is protected only by itself, so the number of people in one minus the number in another can be the number of very few people.'

/** Advice for inside use is about people who refused as well. */
const INSIDE =
  'This advice counts everyone on file, including people who refused. Keep what you make with it inside, even where it says publish. For advice on a publication, give its audience with --for.'

/** The maximum number of different rows that might as well be a table. */
const MOST_LIKE_TABLE = 20

/** Explains that few different rows show no more than their numbers would in as many lines. */
function disguiseOf({ different }: RowsAdvice): string[] {
  if (different > MOST_LIKE_TABLE) return []
  return [
    `These rows are ${different === 1 ? 'all the same' : `only ${different} different ones, again and again`}: a table in disguise. ${different === 1 ? 'Their number' : 'Each of them once, with the number of its rows,'} says the same.`,
    '',
  ]
}

/**
 * Whether synthetic records need lists of values that no one has given, because the values in the data are not public.
 */
const needsValues = ({ recommended, columns }: Advice, hierarchies: string | undefined): boolean =>
  recommended === 'synthetic' && hierarchies === undefined && !columns.every(isField)

const VALUES = 'Make a folder, values, with a file COLUMN.csv for each column: the values that it can have, one a line.'

/** The command lines for the recommendation: rows alone, or tables alone. */
function commandsFor(advice: Advice, { path, hierarchies, request }: AdvisedFile): string[] {
  const { recommended, countingRows, k, columns, synthetic, tables } = advice
  const folder = (option: string): string => (hierarchies === undefined ? '' : ` ${option} ${word(hierarchies)}`)
  const table = tables
    .filter(({ isPublishable }) => isPublishable)
    .map((one) => ` --by ${word(one.columns.join(','))}`)
    .join('')
  const lines: string[] = []
  if (recommended === 'rows' && countingRows !== undefined)
    lines.push(
      `tip anonymise ${word(path)} --quasi ${word(countingRows.columns.join(','))} --method global --suppression-limit ${countingRows.suppressionLimit} --k ${k}${folder('--hierarchies')}`,
    )
  else if (table !== '') lines.push(`tip table ${word(path)}${table}${folder('--hierarchies')}`)
  if (recommended === 'synthetic') {
    const values = needsValues(advice, hierarchies) ? ' --values values' : folder('--values')
    // For fields of the standard, the command knows it.
    const lists = synthetic.lists.filter((column) => !isField(column))
    lines.unshift(
      `tip synthesise ${word(path)} --columns ${word(columns.join(','))}${lists.length === 0 ? '' : ` --lists ${word(lists.join(','))}`} --epsilon ${synthetic.epsilon}${values}`,
    )
  }
  return lines.map((line) => [line, ...request.map(word)].join(' '))
}

/**
 * The advice as data: with the commands on the page, and whether its tables should be published, or only instead of the
 * recommended rows.
 */
export function adviceData(advice: Advice, file: AdvisedFile): object {
  const commands = commandsFor(advice, file)
  return {
    ...advice,
    commands,
    tablesAreOnlyInPlaceOfRows: advice.recommended === 'rows',
    rowsOrTables: EITHER,
  }
}

/** Aligns lines in columns, each as wide as its longest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] as string).length)))
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] as number)).join('  ')}`.trimEnd())
}

const tableRow = ({ columns, finest, any, isPublishable }: TableAdvice): string[] => [
  columns.join(' × '),
  percent(finest, 0),
  percent(any, 0),
  isPublishable ? 'yes' : 'no',
]

/** The advice as one page of text. */
export function adviceText(advice: Advice, file: AdvisedFile, audience: string): string {
  const { people, k, columns, recommended, detailedRows, countingRows, synthetic, tables, years } = advice
  const singles = tables.filter((one) => one.columns.length === 1)
  const pairs = tables.length - singles.length
  const singleTables = singles.filter(({ isPublishable }) => isPublishable).length
  const pairTables = tables.filter(({ isPublishable }) => isPublishable).length - singleTables
  const commands = commandsFor(advice, file)
  return [
    'For inside use only: this page is about your data. Do not publish it.',
    '',
    `${people} people who may be in a release for ${audience}, by ${columns.join(', ')}; no group of fewer than ${k}.`,
    '',
    ...(audience === 'internal' ? [INSIDE, ''] : []),
    `Recommended: ${headings[recommended]}. ${reasons[recommended]}`,
    ...(commands.length === 0 ? [] : ['', ...commands.map((line) => `  ${line}`)]),
    ...(needsValues(advice, file.hierarchies) ? ['', VALUES] : []),
    '',
    ...(recommended === 'rows' && countingRows !== undefined ? disguiseOf(countingRows) : []),
    EITHER,
    '',
    'What could be published, and by how much the counts of single values are off for a reader who takes the output for everyone (wrong: by more than a tenth):',
    ...aligned([
      ['rows, most detail', columnsText(detailedRows, columns.length), countsText(detailedRows.singleCounts)],
      ...(countingRows === undefined
        ? [['rows, to be counted', 'none with enough columns', '']]
        : [['rows, to be counted', columnsText(countingRows, columns.length), countsText(countingRows.singleCounts)]]),
      [
        `synthetic, epsilon ${synthetic.epsilon}`,
        `${columns.length} of ${columns.length} columns`,
        countsText(synthetic.singleCounts),
      ],
      [
        'tables',
        `${singleTables} of ${singles.length} of one column, ${pairTables} of ${pairs} of two`,
        'exact where they are shown',
      ],
    ]),
    ...(countingRows === undefined
      ? []
      : [
          `Rows to be counted show: ${countingRows.shown.map(({ column, level }) => `${column}${levelText(level)}`).join('; ')}.`,
        ]),
    '',
    `Tables, protected together, for use instead of rows; share of people in a cell that is shown${singles.length === tables.length ? '' : '. Those of two columns are added while they hide none of the tables before'}:`,
    ...aligned([['', 'finest', 'or wider', 'publish'], ...tables.map(tableRow)]),
    ...(years.length === 0
      ? []
      : [
          '',
          'The last years together, without the year itself:',
          ...aligned([
            ['', 'people', 'tables of one column', 'rows to be counted'],
            ...years.map(({ from, to, people: some, tables: count, isEnoughForRows }) => [
              from === to ? String(to) : `${from} to ${to}`,
              String(some),
              `${count} of ${singles.length - 1}`,
              isEnoughForRows ? 'yes' : 'no',
            ]),
          ]),
        ]),
    '',
  ].join('\n')
}
