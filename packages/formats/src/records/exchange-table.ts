import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import type { SourceRow } from '@tip-standard/sheets'
import type { ExchangeFinding } from './findings/exchange-catalogue.ts'
import type { Loss } from './losses.ts'

/** What converting a table gave: documents that validate, what was repaired or could not be used, and what had no home. */
export type ImportResult = {
  records: CaseRecord[]
  identities: IdentityRecord[]
  findings: ExchangeFinding[]
  losses: Loss[]
}

/** What converting one row gave; `record` is undefined for a blank row. */
export type ImportedRow = {
  record: CaseRecord | undefined
  identities: IdentityRecord[]
  findings: ExchangeFinding[]
  losses: Loss[]
}

/** Reads the rows of one table in their order; `finish` gives the findings that only the end of the table can show. */
export type RowReader = { read: (row: SourceRow) => ImportedRow; finish: () => ExchangeFinding[] }

/** What reading a row gave of which nothing is imported. */
export const nothingRead = (findings: ExchangeFinding[]): ImportedRow => ({
  record: undefined,
  identities: [],
  findings,
  losses: [],
})

/** A table of texts that a CSV or workbook writer takes as it is, and what it could not carry. */
export type ExportTable = { header: readonly string[]; rows: string[][]; losses: Loss[] }
