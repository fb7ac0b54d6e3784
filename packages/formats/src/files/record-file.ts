import type { FindingPlace, IdentityRecord, RuleId } from '@tip-standard/core'
import type { ExchangeFinding, Loss } from '../records/index.ts'
import type { TableFinding } from '../tables/findings/table-catalogue.ts'

/** One record of a file, wherever it came from. */
export type FileItem = {
  value: unknown
  at: FindingPlace
  /** The JSON it was read from, where it was JSON: names given twice are found with it. */
  text?: string
  /** Set where a name is given twice in that JSON: the value that was not kept may be a refusal. */
  isDoubtful?: true
  /** The place of a value of the record, where the file has one for it. */
  locate?: (path: readonly (string | number)[]) => FindingPlace
  identities?: readonly IdentityRecord[]
}

/** Some records, with what reading them found and what had no home in the standard. */
export type FileBatch = {
  items: FileItem[]
  findings: TableFinding[]
  notes: ExchangeFinding[]
  losses: Loss[]
  /** Rules about fields for which the layout has no column: no one who fills it in can follow them. */
  unasked?: ReadonlySet<RuleId>
}

/** Where a table is in its file: the last row of its header, its sheet in a workbook, and the column that holds a field, where one does. */
export type TablePlacement = { headerRow: number; sheet?: number; columnOf: (field: string) => number | undefined }

/** An opened file: what it is, and its records. */
export type RecordFile = {
  kind: 'NDJSON' | 'JSON' | 'HTCDS' | 'CTDC' | 'TIP workbook' | 'TIP CSV' | 'TIP Parquet' | 'unknown'
  batches: AsyncIterable<FileBatch> | Iterable<FileBatch>
  /** The bytes of a long file of NDJSON in UTF-8, to be read instead of `batches` where several threads share the work. */
  lines?: AsyncIterable<Uint8Array>
  /** Where a table of rows is, so that values can be shown beside what was found. */
  table?: TablePlacement
  /** The bytes of a workbook, so that it can be given back with marks. */
  workbook?: Uint8Array
}

/** A batch that holds findings only. */
export const findingsOnly = (findings: TableFinding[], notes: ExchangeFinding[] = []): FileBatch => ({
  items: [],
  findings,
  notes,
  losses: [],
})
