export { fromGuardedCell, toGuardedCell } from './csv/formula-guard.ts'
export {
  type CsvBatch,
  type CsvDelimiter,
  type CsvRow,
  defaultMaxRowLength,
  type ReadCsvOptions,
  readCsv,
} from './csv/read-csv.ts'
export { type WriteCsvOptions, writeCsv } from './csv/write-csv.ts'
export {
  type CtdcColumn,
  type CtdcDetection,
  type CtdcFlagGroup,
  type CtdcHeader,
  type CtdcLayout,
  convertCtdcRow,
  convertToCtdcRows,
  countFlags,
  ctdcColumns,
  type DetectCtdcOptions,
  detectCtdc,
  type FlagCounts,
  type FromCtdcOptions,
  fromCtdc,
  type NamedRow,
  type ReadCtdcWorkbookResult,
  readCtdcWorkbook,
  type TabulatedRow,
  type ToCtdcOptions,
  tabulate,
  toCtdc,
  toCtdcFlags,
  toCtdcHeader,
  toNamedRows,
  type WritableLayout,
} from './ctdc/index.ts'
export {
  createFinding,
  type FileFinding,
  type FileFindingCode,
  FileFindingError,
  type FindingLanguage,
  fileFindingCodes,
  type Location,
  toCell,
  toColumnLetters,
  toFindingMessage,
  toPlace,
} from './findings.ts'
export {
  convertHtcdsRow,
  convertToHtcdsRows,
  type DateOrder,
  detectHtcds,
  type FromHtcdsOptions,
  fromHtcds,
  type HtcdsField,
  type HtcdsFieldKind,
  type HtcdsFieldName,
  type HtcdsLayout,
  type HtcdsLayoutKind,
  htcdsFieldNames,
  htcdsFields,
  type ReadHtcdsWorkbookResult,
  readHtcdsWorkbook,
  toHtcds,
  writeHtcdsWorkbook,
} from './htcds/index.ts'
export {
  defaultMaxDepth,
  defaultMaxRecordLength,
  inspectValue,
  type ReadRecordsOptions,
  type RecordBatch,
  type SourceRecord,
} from './json/parse-record.ts'
export { isNdjson, readJson } from './json/read-json.ts'
export { countKeyMarks, countKeys, hasDuplicateKeys } from './json/scan.ts'
export { type Source, writeJsonArray, writeNdjson } from './json/write-json.ts'
export { readNdjson } from './ndjson/read-ndjson.ts'
export { headerSearchRows } from './records/header-row.ts'
export {
  createExchangeFinding,
  type ExchangeFinding,
  type ExchangeFindingCode,
  type ExportTable,
  exchangeFindingCodes,
  type ImportedRow,
  type ImportResult,
  type Loss,
  LossCounter,
  type LossKind,
  type Pseudonym,
  type PseudonymKind,
  type SourceRow,
  toExchangeMessage,
  toSourceRows,
} from './records/index.ts'
export { type CsvSource, readEntityCsv, writeEntityCsv } from './tables/entity-csv.ts'
export { type FromTablesResult, fromTables, type TableToRead } from './tables/from-tables.ts'
export type { Locate, TablePlace } from './tables/locate.ts'
export { fromVictimTable, readVictimCsv } from './tables/read-victim-csv.ts'
export {
  type ReadRecordsWorkbookResult,
  readRecordsWorkbook,
  type WriteRecordsWorkbookOptions,
  writeRecordsWorkbook,
} from './tables/records-workbook.ts'
export {
  createTableFinding,
  type TableFinding,
  type TableFindingCode,
  type TableReport,
  tableFindingCodes,
  toTableMessage,
} from './tables/table-findings.ts'
export { isTableHeader } from './tables/table-header.ts'
export {
  findLayout,
  type TableColumn,
  type TableLayout,
  type TableMember,
  type TableNode,
  tableLayouts,
} from './tables/tables.ts'
export { type RecordTable, toTables } from './tables/to-tables.ts'
export { type VictimCsv, writeVictimCsv } from './tables/victim-csv.ts'
export { decodeText } from './text/decode.ts'
export { type AnnotateResult, annotateWorkbook, type Mark } from './xlsx/annotate-workbook.ts'
export type { CellRange } from './xlsx/cells.ts'
export type { CellDate } from './xlsx/dates.ts'
export { readLayout, type SheetLayout } from './xlsx/layout.ts'
export { type CellValue, readSheet, type SheetBatch, type SheetRow } from './xlsx/read-sheet.ts'
export type { MarkSeverity } from './xlsx/style-book.ts'
export { type OpenWorkbookResult, openWorkbook, type SheetInfo, type Workbook } from './xlsx/workbook.ts'
export { type CellInput, type ColumnToWrite, type SheetToWrite, writeWorkbook } from './xlsx/write-workbook.ts'
