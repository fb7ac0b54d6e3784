export { type Check, type Checked, checkBatch } from './files/check-batch.ts'
export { openCsv } from './files/open-csv.ts'
export { isZip, type NamedSource, openRecordFile, readBytes } from './files/open-record-file.ts'
export { IdColumnError, readTable, type TableOptions } from './files/read-table.ts'
export {
  type FileBatch,
  type FileItem,
  findingsOnly,
  type RecordFile,
  type TablePlacement,
} from './files/record-file.ts'
export { withDays } from './files/with-days.ts'
