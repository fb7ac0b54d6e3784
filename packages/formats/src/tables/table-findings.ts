import {
  type FileFindingCode,
  type FindingLanguage,
  findingCatalogue,
  type Location,
  toCell,
} from '@tip-standard/sheets'
import { tableCatalogue } from './table-messages.ts'

/** The code of something there is to say about a table: its own, or one of the file the table came in. */
export type TableFindingCode = keyof typeof tableCatalogue | FileFindingCode

/**
 * One thing there is to say about a table or a record on its way into one; a `FileFinding` is one too. It holds positions, names of
 * the standard, counts and limits, never a value of the data. In a workbook or CSV file, `sheet` is the name of the table.
 */
export type TableFinding = {
  code: TableFindingCode
  severity: 'error' | 'warning' | 'note'
  at: Location
  params: Record<string, string | number>
}

/** The codes of what is said about tables of the standard, in the order of the catalogue; those of files are not among them. */
export const tableFindingCodes = /* @__PURE__ */ Object.keys(tableCatalogue) as readonly (keyof typeof tableCatalogue)[]

/** Hears of findings in the order in which they are met. */
export type TableReport = (finding: TableFinding) => void

/** Makes a finding with the severity the catalogue gives its code. */
export function createTableFinding(
  code: keyof typeof tableCatalogue,
  at: Location = {},
  params: Record<string, string | number> = {},
): TableFinding {
  return { code, severity: tableCatalogue[code].severity, at, params }
}

/** The plain sentence of a finding about a table or its file, in English or French, without its place. */
export function toTableMessage(finding: TableFinding, language: FindingLanguage): string {
  const catalogue = { ...findingCatalogue, ...tableCatalogue }
  return catalogue[finding.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(finding.params[name] ?? '?'),
  )
}

/** Reports the texts of a table that UTF-8 cannot hold; `sheet` is the name of the table. */
export const reportHalfCharacters =
  (report: TableReport, sheet: string) =>
  (row: number, column: number): void =>
    report(createTableFinding('halfCharacter', { sheet, row, column, cell: toCell(row, column) }))
