import type { ExchangeFindingCode } from '../records/findings/exchange-catalogue.ts'
import type { TableFindingCode } from '../tables/findings/table-catalogue.ts'
import type { FindingSource } from './group.ts'

/** What means that a file, a sheet, a table or much of it was not read. */
const unreadTables: ReadonlySet<string> = /* @__PURE__ */ new Set<TableFindingCode>([
  ...(['otherSheet', 'noTables', 'tableAlone', 'tableTwice', 'keyColumnMissing', 'entriesMissing'] as const),
  ...(['notAWorkbook', 'oldWorkbook', 'encryptedWorkbook', 'damagedWorkbook', 'workbookTooBig'] as const),
  ...(['workbookSuspicious', 'workbookTooManyParts', 'damagedSheet', 'damagedParquet', 'unknownSheet'] as const),
  ...(['missingFile', 'isDirectory', 'notPermitted', 'emptyFile', 'fileChanged', 'truncatedRecord'] as const),
])

const unreadExchange: ReadonlySet<string> = /* @__PURE__ */ new Set<ExchangeFindingCode>([
  'unknownLayout',
  'mixedLayout',
  'idColumnMissing',
])

/** Whether data of the file were not read because of what was found: nothing else matters as much. */
export const isUnread = (source: FindingSource, code: string): boolean =>
  (source === 'table' && unreadTables.has(code)) || (source === 'exchange' && unreadExchange.has(code))
