export {
  createExchangeFinding,
  type ExchangeFinding,
  type ExchangeFindingCode,
  exchangeFindingCodes,
  toExchangeMessage,
} from './exchange-findings.ts'
export type { ExportTable, ImportedRow, ImportResult } from './exchange-table.ts'
export { type Loss, LossCounter, type LossKind } from './losses.ts'
export type { Pseudonym, PseudonymKind } from './pseudonyms.ts'
