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

/**
 * What the reader of a table for exchange has to know, in sentences: what it may be used for, where it holds anyone,
 * and what its gender column holds.
 */
export type AboutTable = { use?: string; gender: string }

/**
 * A table of texts that a CSV writer accepts, the values that it could not carry, and the notes that must accompany it.
 */
export type ExportTable = { header: readonly string[]; rows: string[][]; losses: Loss[]; about: AboutTable }

/** The notes that must accompany a table; `gender` is the name of its column. */
export const aboutTable = (use: string | undefined, gender: string): AboutTable => ({
  ...(use === undefined ? {} : { use }),
  gender: `The column ${gender} holds the sex as recorded, or the gender as another source published it; never what people said of their own gender.`,
})
