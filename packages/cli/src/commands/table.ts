import { type FieldId, fieldsOf, today } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import {
  auditTables,
  type MergedCategories,
  type ProtectedTables,
  type PublishedTable,
  type RowsOf,
  roundedTables,
  safeTables,
  type TablePlan,
} from '@tip-standard/privacy/tables'
import type { TableStyle } from '@tip-standard/report'
import { writeCsv } from '@tip-standard/sheets'
import { besideLine, notComparedLine } from '../gate/earlier-releases.ts'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage, type Passage } from '../gate/passage.ts'
import { explaining } from '../privacy/as-could-not-run.ts'
import { defaultColumns } from '../privacy/default-columns.ts'
import { hasSeveral } from '../privacy/has-several.ts'
import { readHierarchies } from '../privacy/hierarchies.ts'
import { type HistoryOptions, inTableSeries, type SaltedSeries, writeHistory } from '../privacy/history-file.ts'
import { isField, isReleaseOf, leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { readKeyFile } from '../privacy/read-key.ts'
import type { Rows } from '../privacy/rows.ts'
import { isWorkbookName, writeSheets } from '../privacy/write-rows.ts'
import { type Counted as CountedOnce, withCountedOutputs } from '../process/counted-outputs.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import type { Write } from '../process/output.ts'
import { counted } from '../texts/counted.ts'

/** Options of `tip table`. */
export type TableCommandOptions = {
  by?: string[][]
  minimum?: number
  width: number
  sensitive?: string[]
  rest?: string
  leastShown?: number
  agency?: string
  agencies: number
  share?: number
  round?: number | true
  shares?: boolean
  rowsOf: RowsOf
  labels?: Language
  hierarchies?: string
  output?: string
} & HistoryOptions &
  GateFlags

/** What is counted unless columns are named. */
const usualFields = ['victim.sex', 'victim.ageBand', 'exploitation.form'] as const

async function* csvRows(tables: readonly PublishedTable[], style: TableStyle): AsyncGenerator<string[]> {
  const { tableHeader, tableRows } = await import('@tip-standard/report')
  for (const [at, table] of tables.entries()) {
    if (at > 0) yield []
    yield tableHeader(table, style)
    for (const row of tableRows(table, style)) yield row.map(String)
  }
}

/** What is written of tables beside their counts. */
async function styleFor({ shares = false, labels, rest = 'Other' }: TableCommandOptions): Promise<TableStyle> {
  if (labels === undefined) return { shares, rest }
  const { loadWords } = await import('@tip-standard/report')
  const words = await loadWords(labels)
  if (rest === words.texts.say('category.total'))
    throw new CouldNotRun(
      'In this language, the rest would have the same name as the totals: give another name with --rest.',
    )
  return { shares, rest, words }
}

/** Writes tables one below the other, or as a sheet each. */
async function writeTables(
  tables: readonly PublishedTable[],
  output: string | undefined,
  style: TableStyle,
  to: Write,
): Promise<void> {
  if (!isWorkbookName(output)) return to(writeCsv(csvRows(tables, style)), output)
  const { tableHeader, tableRows } = await import('@tip-standard/report')
  const sheets = tables.map((table) => ({ header: tableHeader(table, style), rows: [...tableRows(table, style)] }))
  await writeSheets(sheets, 'Table', output, to)
}

/** So many merged categories are named; of a long list no one reads more. */
const mostNamed = 6

function mergedLine({ column, into, members }: MergedCategories): string {
  const more = members.length - mostNamed
  return `${column}: ${members.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''} are counted as ${into}.`
}

/** What everyone may know about tables: how much of them is shown, what was merged, and how to read the counts. */
function summary({ tables, merged }: Counted, notes: readonly string[]): string {
  const cells = tables.flatMap((table) => table.cells)
  const shown = cells.filter(({ count }) => count !== undefined).length
  return [
    `${shown} of ${counted(cells.length, 'count')} ${shown === 1 ? 'is' : 'are'} shown.`,
    ...merged.map(mergedLine),
    ...notes,
    '',
  ].join('\n')
}

const SHARES_NOTE =
  'Shares are by the last column, among the people with an answer in the same other categories. There is no share if a count that it needs is hidden.'
const DRAFT_NOTE = 'The labels are drafts that no native speaker has reviewed.'

/** What has to be known about shares and labels. */
const styleNotes = ({ shares, words }: TableStyle): string[] => [
  ...(shares ? [SHARES_NOTE] : []),
  ...(words !== undefined && words.language !== 'en' && words.texts.shown('page.draft').status === 'draft'
    ? [DRAFT_NOTE]
    : []),
]

/** Notes about columns in which a person can have several values; those of a file show it by their values. */
function severalNotes(tables: readonly PublishedTable[]): string[] {
  const columns = new Map(tables.flatMap(({ dimensions }) => dimensions.map((one) => [one.column, one] as const)))
  const several = [...columns.values()].filter(({ column, parentOf }) =>
    isField(column) ? hasSeveral(column as FieldId) : [...parentOf.keys()].some((value) => value.includes(' + ')),
  )
  if (several.length === 0) return []
  const names = several.map(({ column }) => column).join(', ')
  return [
    `People with several values of ${names} are counted once, under the combination (a + b) or with others, not under each value. tip report counts them under each.`,
  ]
}

const HIDDEN_NOTE = '* is a hidden count: it can be any number, even 0.'

/** What is counted of alleged perpetrators unless columns are named. */
const usualOfPerpetrators = ['perpetrator.sex', 'perpetrator.roles']

/** Refuses columns that rows of alleged perpetrators do not have. */
function checkOfPerpetrators(columns: readonly string[]): void {
  const own = fieldsOf('perpetrator').flatMap(({ type }) => ('entity' in type ? [type.entity] : []))
  const entities = ['perpetrator', 'case', 'reportingEntity', ...own]
  if (columns.some((column) => !entities.some((entity) => column.startsWith(`${entity}.`))))
    throw new CouldNotRun(
      'Rows of alleged perpetrators have their fields, such as perpetrator.sex, and those of their case and reporting entity. Victims and perpetrators together are in tip report --set perpetrators.',
    )
}

/** The columns of each table, and all columns by the names that were given for them. */
async function columnsFor(
  path: string,
  { by: asked, agency, sensitive, rowsOf }: TableCommandOptions,
): Promise<{ by: string[][]; nameOf: (name: string) => string }> {
  const by = asked ?? [rowsOf === 'perpetrator' ? usualOfPerpetrators : await defaultColumns(path, usualFields, '--by')]
  const names = [...new Set([...by.flat(), ...(agency === undefined ? [] : [agency]), ...(sensitive ?? [])])]
  const columns = await toColumns(path, names, rowsOf)
  if (rowsOf === 'perpetrator') checkOfPerpetrators(columns)
  const nameOf = (name: string): string => columns[names.indexOf(name)] as string
  return { by: by.map((some) => some.map(nameOf)), nameOf }
}

/** The plan that the options ask for. */
async function planFor(path: string, options: TableCommandOptions, passage: Passage): Promise<TablePlan> {
  const { minimum, width, agencies, share, leastShown, rest, rowsOf } = options
  const { release } = passage.permission
  const { by, nameOf } = await columnsFor(path, options)
  const hierarchies = await readHierarchies(options.hierarchies, [...new Set(by.flat())])
  const contributors =
    options.agency === undefined
      ? []
      : [
          {
            column: nameOf(options.agency),
            minimum: Math.max(agencies, release?.minimumAgencies ?? 1),
            maximumShare: Math.min(share ?? 1, release?.maximumShare ?? 1),
          },
        ]
  return {
    tables: by.map((dimensions) =>
      dimensions.map((column) => {
        const hierarchy = hierarchies.get(column)
        return hierarchy === undefined ? column : { column, hierarchy }
      }),
    ),
    ...(minimum !== undefined && { minimumCell: minimum }),
    minimumWidth: width,
    contributors,
    ...(options.sensitive !== undefined && { sensitive: options.sensitive.map(nameOf) }),
    ...(leastShown !== undefined && { leastShown }),
    ...(rest !== undefined && { rest }),
    rowsOf,
  }
}

/** Tables that were counted, what everyone may know about them, and what only the organisation may. */
type Counted = Pick<ProtectedTables, 'tables' | 'merged'> & {
  readonly notes: readonly string[]
  readonly internal?: object
  /** Writes the history that counts them. */
  readonly keep?: () => Promise<CountedOnce>
}

/** Counts rows, hides what gives people away, and audits the tables. */
async function countAlone(rows: Rows['items'], plan: TablePlan): Promise<Counted> {
  const { tables, merged, sensitive, secondary } = await safeTables(rows, plan)
  const { recoverable, exactByBounds } = auditTables(tables)
  const audit = `Audit, as an attacker who has only these tables: ${recoverable} hidden cells can be computed, ${exactByBounds} can be inferred from bounds.`
  return { tables, merged, notes: [audit, HIDDEN_NOTE], internal: { sensitive, secondary } }
}

/** Counts rows after earlier ones. */
async function countInSeries(rows: Rows['items'], plan: TablePlan, series: SaltedSeries): Promise<Counted> {
  const { tables, merged, sensitive, secondary, history } = await safeTables(rows, plan, { series })
  const lag =
    'If fewer people than the minimum came into a cell or left it since the earlier tables, its count does not show them yet.'
  return {
    tables,
    merged,
    notes: [lag, HIDDEN_NOTE],
    internal: { sensitive, secondary },
    keep: () => writeHistory(series, history),
  }
}

/** Counts rows and rounds every count. */
async function countRounded(
  rows: Rows['items'],
  plan: TablePlan,
  { round, keyFile }: TableCommandOptions,
  person: readonly string[] | undefined,
): Promise<Counted> {
  if (keyFile === undefined)
    throw new CouldNotRun(
      '--round needs a key, so that no one can average out the random part: give it with --key-file.',
    )
  const key = await readKeyFile(keyFile)
  try {
    const own = { ...(round !== true && { base: round }), ...(person !== undefined && { person }) }
    const { tables, merged, base } = await roundedTables(rows, plan, { key, ...own })
    const note = `Counts are rounded at random to multiples of ${base}, up or down: sums need not agree, and 0 can be fewer than ${base}.`
    return { tables, merged, notes: [note] }
  } finally {
    key.destroy()
  }
}

/** Counts a file into tables that may be published. */
export async function runTable(path: string, options: TableCommandOptions): Promise<number> {
  if (options.rowsOf === 'perpetrator' && (options.history ?? options.newHistory) !== undefined)
    throw new CouldNotRun('A history is about victims: do not use it with --rows-of perpetrator.')
  const passage = await openPassage(options, usualGates.release, {
    command: 'tip table',
    holdsRecords: false,
    output: options.output,
  })
  const { person: _ofRounding, ...ofSeries } = options
  return await inTableSeries(path, options.round === undefined ? options : ofSeries, today(), (series) =>
    writeCounts(path, options, passage, series),
  )
}

/** The columns by which rounding knows the same people again: those that are named, or the ids that case records have. */
async function personToRound(path: string, options: TableCommandOptions, plan: TablePlan): Promise<string[]> {
  const { person, rowsOf } = options
  if (person !== undefined) return toColumns(path, person, rowsOf)
  const columns = plan.tables.flat().map((one) => (typeof one === 'string' ? one : one.column))
  return columns.every(isField) && !(await isReleaseOf(path, columns)) ? ['case.id', `${rowsOf}.id`] : []
}

async function writeCounts(
  path: string,
  options: TableCommandOptions,
  passage: Passage,
  series: SaltedSeries | undefined,
): Promise<number> {
  const style = await styleFor(options)
  return explaining(async () => {
    const plan = await planFor(path, options, passage)
    const person =
      series?.history.person ?? (options.round === undefined ? [] : await personToRound(path, options, plan))
    const own = [...plan.tables.flat(), ...(plan.contributors ?? []).map(({ column }) => column)]
    const columns = [...new Set([...own.map((one) => (typeof one === 'string' ? one : one.column)), ...person])]
    const rows = await openFor(path, columns, passage, person, {
      rowsOf: options.rowsOf,
      takesReleases: true,
    })
    const made =
      options.round !== undefined
        ? await countRounded(rows.items, plan, options, options.person && person)
        : series === undefined
          ? await countAlone(rows.items, plan)
          : await countInSeries(rows.items, plan, series)
    await withCountedOutputs(async (outputs) => {
      await writeTables(made.tables, options.output, style, outputs.add)
      await passage.writeInternal(made.internal, outputs.add)
      await outputs.place(made.keep)
    })
    const unmet = made.keep === undefined ? notComparedLine(passage.permission, '--history') : ''
    const notes = [...made.notes, ...severalNotes(made.tables), ...styleNotes(style)]
    process.stderr.write(
      `${summary(made, notes)}${besideLine(passage.permission, 'tables')}${unmet}${leftLine(rows.left())}`,
    )
    passage.conclude()
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  }, passage)
}
