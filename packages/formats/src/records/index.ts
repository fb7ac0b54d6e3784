export type { CountryNames } from './code-names.ts'
export { namesConsent } from './consent-names.ts'
export { givingWords, refusingWords, withdrawingWords } from './decision-words.ts'
export type { AboutTable, ExportTable, ImportedRow, ImportResult, RowReader } from './exchange-table.ts'
export {
  createExchangeFinding,
  type ExchangeFinding,
  type ExchangeFindingCode,
  exchangeCatalogue,
} from './findings/exchange-catalogue.ts'
export { type HeaderWithIds, withIdColumn } from './id-column.ts'
export { type Loss, LossCounter, type LossKind } from './losses.ts'
export { toWords } from './name-key.ts'
export { keyedPseudonym, type Pseudonym, type PseudonymKind } from './pseudonyms.ts'
