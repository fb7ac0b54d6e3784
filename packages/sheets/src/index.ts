export { toCsvText } from './csv/csv-text.ts'
export type { CsvDelimiter } from './csv/delimiter.ts'
export { fromGuardedCell, toGuardedCell } from './csv/formula-guard.ts'
export { parseCsv } from './csv/parse-csv.ts'
export { type CsvBatch, defaultMaxRowLength, type ReadCsvOptions, readCsv } from './csv/read-csv.ts'
export { type WriteCsvOptions, writeCsv } from './csv/write-csv.ts'
export { en as fileFindings } from './findings/en.ts'
export {
  createFinding,
  type FileFinding,
  type FileFindingCode,
  FileFindingError,
  type FilePlace,
  toCell,
  toColumnLetters,
} from './findings/findings.ts'
export { fileTranslations } from './findings/translations.ts'
export {
  defaultMaxDepth,
  defaultMaxRecordLength,
  inspectValue,
  type ReadRecordsOptions,
  type RecordBatch,
  type SourceRecord,
} from './json/parse-record.ts'
export { isNdjson, readJson } from './json/read-json.ts'
export { replaceRecords } from './json/replace-records.ts'
export { countKeyMarks, countKeys, hasDuplicateKeys } from './json/scan.ts'
export { type Source, writeJsonArray, writeNdjson } from './json/write-json.ts'
export { readNdjson } from './ndjson/read-ndjson.ts'
export { countTitles, cutAtHeader, headerSearchRows, takeTop } from './rows/header-row.ts'
export type { CellDate, CellValue, CsvRow, SheetRow, SourceRow } from './rows/row.ts'
export { isBlank, isDoubtful, isUnread, toCells, toPlace, toSourceRows, toText } from './rows/source-row.ts'
export { joinBytes } from './text/bytes.ts'
export { decodeLines, decodeText } from './text/decode.ts'
export { type AnnotateResult, annotateWorkbook } from './xlsx/annotate-workbook.ts'
export type { CellRange } from './xlsx/cells.ts'
export { toRange } from './xlsx/cells.ts'
export { type CellCorrection, type CorrectWorkbookResult, correctWorkbook } from './xlsx/correct-workbook.ts'
export { toCellDate } from './xlsx/dates.ts'
export { englishFindingsSheet, type FindingsSheetWords } from './xlsx/findings-sheet.ts'
export { readLayout, type SheetLayout } from './xlsx/layout.ts'
export type { Mark, MarkSeverity } from './xlsx/mark.ts'
export { findPart, readPart, readWholePart } from './xlsx/parts.ts'
export { readSheet, type SheetBatch } from './xlsx/read-sheet.ts'
export { readWholeSheet, type WholeSheet } from './xlsx/read-whole-sheet.ts'
export {
  hasMacros,
  type OpenWorkbookResult,
  openWorkbook,
  type SheetInfo,
  toPackageFinding,
  type Workbook,
} from './xlsx/workbook.ts'
export { type CellInput, type ColumnToWrite, type SheetToWrite, writeWorkbook } from './xlsx/write-workbook.ts'
