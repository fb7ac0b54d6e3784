import type { RuleId } from '@tip-standard/core'
import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import type { SourceRow } from '@tip-standard/sheets'
import { type CtdcHeader, createCtdcReader, type FromCtdcOptions } from '../ctdc/index.ts'
import {
  createHtcdsReader,
  type FromHtcdsOptions,
  type HtcdsFieldName,
  type HtcdsLayout,
  htcdsUnasked,
} from '../htcds/index.ts'

import { type HeaderWithIds, type Pseudonym, type RowReader, withIdColumn } from '../records/index.ts'
import type { TableFinding } from '../tables/findings/table-catalogue.ts'
import type { FromTablesResult } from '../tables/from-tables.ts'
import type { FileBatch, FileItem, TablePlacement } from './record-file.ts'

/** The number of rows converted at a time. */
const ROWS = 500

/** Some rows of a table and the findings from reading them, as the CSV and sheet readers return them. */
export type RowBatch = { rows: SourceRow[]; findings: TableFinding[] }

/** A way to turn the rows of a table into records: findings of its header, its position, and the reader of its rows. */
export type TableConverter = {
  header: Pick<HtcdsLayout, 'headerRow' | 'findings'>
  reader: RowReader
  sheet?: number
  /** Rules that require data for which the layout has no column. */
  unasked?: ReadonlySet<RuleId>
}

/** The name of the column whose cells identify the rows, and the function that makes ids from them. */
type IdsOption = { column: string; pseudonym: Pseudonym }

/**
 * Facts about a table that the caller knows: the date order and repeated rows in HTCDS, the layout of CTDC, and for
 * both the names of countries, the organisation that reports and the id column.
 */
export type TableOptions = Pick<FromHtcdsOptions, 'dateOrder' | 'duplicateRows' | 'countryNames' | 'reportingEntity'> &
  Pick<FromCtdcOptions, 'layout'> & {
    ids?: IdsOption
    /**
     * Loads the detector of people's names and numbers in free texts; called only if a table has free texts, which are
     * then reported.
     */
    loadDetector?: () => Promise<(text: string) => boolean>
  }

/** Thrown if no column, or more than one, has the given name of the id column. */
export class IdColumnError extends Error {
  constructor() {
    super('No column of the file has the name that was given for the column of ids, or several have.')
    this.name = 'IdColumnError'
  }
}

/** The header with the id column and the function that makes ids from its cells. */
function withIds<Header extends HeaderWithIds>(
  header: Header,
  ids: IdsOption | undefined,
): { header: Header; pseudonym?: Pseudonym } {
  if (ids === undefined) return { header }
  const found = withIdColumn(header, ids.column)
  if (found === undefined) throw new IdColumnError()
  return { header: found, pseudonym: ids.pseudonym }
}

/** The HTCDS columns by the standard's fields that they contain. */
function columnsByField({ columns }: HtcdsLayout): ReadonlyMap<string, number> {
  return new Map(
    fieldCrosswalk.flatMap(({ standard, field, to }) => {
      const column = standard.startsWith('htcds') ? columns.get(to as HtcdsFieldName) : undefined
      return field === undefined || column === undefined ? [] : [[field, column] as const]
    }),
  )
}

/** The place of a table of HTCDS. */
export function htcdsPlacement(layout: HtcdsLayout, sheet?: number): TablePlacement {
  const byField = columnsByField(layout)
  return {
    headerRow: layout.headerRow,
    columnOf: (field) => byField.get(field),
    ...(sheet === undefined ? {} : { sheet }),
  }
}

/** The place of a table of CTDC, whose columns do not correspond to single fields. */
export const ctdcPlacement = ({ headerRow }: CtdcHeader, sheet?: number): TablePlacement => ({
  headerRow,
  columnOf: () => undefined,
  ...(sheet === undefined ? {} : { sheet }),
})

/** The converter for a table of HTCDS with a known header. */
export async function htcdsConverter(
  layout: HtcdsLayout,
  { ids, loadDetector, ...options }: Omit<TableOptions, 'layout'> & Pick<FromHtcdsOptions, 'sheet' | 'dateSystem'>,
): Promise<TableConverter> {
  const { sheet } = options
  const { header, ...pseudonyms } = withIds(layout, ids)
  return {
    header,
    reader: createHtcdsReader(header, {
      ...options,
      ...pseudonyms,
      ...(loadDetector !== undefined && { detectPersonalText: await loadDetector() }),
    }),
    ...(sheet === undefined ? {} : { sheet }),
    unasked: htcdsUnasked,
  }
}

/** The converter for a table of CTDC with a known header. */
export function ctdcConverter(
  found: CtdcHeader,
  { ids, ...options }: Pick<TableOptions, 'countryNames' | 'ids' | 'reportingEntity'> & { sheet?: number },
): TableConverter {
  const { sheet } = options
  const { header, ...pseudonyms } = withIds(found, ids)
  return {
    header,
    reader: createCtdcReader(header, { ...options, ...pseudonyms }),
    ...(sheet === undefined ? {} : { sheet }),
  }
}

const emptyBatch = (unasked?: ReadonlySet<RuleId>): FileBatch => ({
  items: [],
  findings: [],
  notes: [],
  losses: [],
  ...(unasked === undefined ? {} : { unasked }),
})

/** Converts the rows below the header of a table to records, in batches. */
export async function* readRows(
  { header, reader, sheet, unasked }: TableConverter,
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
): AsyncGenerator<FileBatch> {
  let batch: FileBatch = { ...emptyBatch(unasked), notes: [...header.findings] }
  for await (const { rows, findings } of batches) {
    batch.findings.push(...findings)
    for (const row of rows) {
      if (row.row <= header.headerRow) continue
      const { record, identities, findings: notes, losses } = reader.read(row)
      batch.notes.push(...notes)
      batch.losses.push(...losses)
      if (record !== undefined) {
        const at = {
          ...(sheet === undefined ? {} : { sheet }),
          row: row.row,
          ...('line' in row ? { line: row.line } : {}),
        }
        batch.items.push({ value: record, at, identities })
      }
      if (batch.items.length < ROWS) continue
      yield batch
      batch = emptyBatch(unasked)
    }
  }
  batch.notes.push(...reader.finish())
  yield batch
}

/** Puts the content of the standard's tables in one batch. */
export function readTable(result: FromTablesResult, findings: readonly TableFinding[] = []): FileBatch {
  const items: FileItem[] = result.records.map((record, index) => {
    const locate = result.locate(index)
    return { value: record, at: locate([]), locate }
  })
  return { items, findings: [...findings, ...result.findings], notes: [], losses: [] }
}
