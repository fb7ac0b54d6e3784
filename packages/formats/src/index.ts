export { type SourceRow, toSourceRows } from '@tip-standard/sheets'
export {
  type CtdcColumn,
  type CtdcDetection,
  type CtdcFlagGroup,
  type CtdcHeader,
  type CtdcLayout,
  convertCtdcRow,
  convertToCtdcRows,
  countFlags,
  createCtdcReader,
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
  convertHtcdsRow,
  convertToHtcdsRows,
  createHtcdsReader,
  type DateOrder,
  detectHtcds,
  type FromHtcdsOptions,
  fromHtcds,
  type HtcdsField,
  type HtcdsFieldKind,
  type HtcdsFieldName,
  type HtcdsLayout,
  type HtcdsLayoutKind,
  type HtcdsWorkbook,
  htcdsFieldNames,
  htcdsFields,
  type ReadHtcdsWorkbookResult,
  readHtcdsWorkbook,
  toHtcds,
  type WriteHtcdsWorkbookOptions,
  writeHtcdsWorkbook,
} from './htcds/index.ts'
export {
  type AboutTable,
  type CountryNames,
  createExchangeFinding,
  type ExchangeFinding,
  type ExchangeFindingCode,
  type ExportTable,
  exchangeCatalogue,
  givingWords,
  type HeaderWithIds,
  type ImportedRow,
  type ImportResult,
  keyedPseudonym,
  type Loss,
  LossCounter,
  type LossKind,
  namesConsent,
  type Pseudonym,
  type PseudonymKind,
  type RowReader,
  refusingWords,
  toWords,
  withdrawingWords,
  withIdColumn,
} from './records/index.ts'
export { type CsvSource, readEntityCsv, writeEntityCsv } from './tables/entity-csv.ts'
export {
  createTableFinding,
  fileCatalogue,
  type TableFinding,
  type TableFindingCode,
  type TableReport,
  tableCatalogue,
} from './tables/findings/table-catalogue.ts'
export { type FromTablesResult, fromTables, type TableToRead } from './tables/from-tables.ts'
export type { Locate, TablePlace } from './tables/locate.ts'
export { type PublishedCount, readPublishedCount } from './tables/published-count.ts'
export {
  createVictimRowReader,
  fromVictimTable,
  readVictimCsv,
  type VictimRowReader,
} from './tables/read-victim-csv.ts'
export {
  type ReadRecordsWorkbookResult,
  readRecordsWorkbook,
  type WriteRecordsWorkbookOptions,
  writeRecordsWorkbook,
} from './tables/records-workbook.ts'
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
export { fieldOfVictimColumn } from './tables/victim-columns.ts'
export { type VictimCsv, writeVictimCsv } from './tables/victim-csv.ts'
