import type { Finding, FindingPlace } from '@tip-standard/core'
import { type Catalogue, defineCatalogue, joinCatalogues } from '@tip-standard/core/texts'
import { type FileFindingCode, fileFindings, fileTranslations, toCell } from '@tip-standard/sheets'
import { en } from './en.ts'

/** The code of a finding about a table, or about the file that the table came in. */
export type TableFindingCode = keyof typeof en | FileFindingCode

/**
 * One finding about a table, or about a record that is written to one; a `FileFinding` is one too. It holds positions,
 * names of the standard, counts and limits, never a value of the data. In a workbook or CSV file, `table` is the name
 * of the table.
 */
export type TableFinding = Finding<TableFindingCode>

/** The faults of a file of any kind. */
export const fileCatalogue: Catalogue<FileFindingCode> = /* @__PURE__ */ defineCatalogue(fileFindings, fileTranslations)

/** The faults of the standard's tables, and of the files that contain them. */
export const tableCatalogue: Catalogue<TableFindingCode> = /* @__PURE__ */ joinCatalogues(
  /* @__PURE__ */ defineCatalogue(en, {
    fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
    rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
    sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
    rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
  }),
  fileCatalogue,
)

/** Receives findings in order of occurrence. */
export type TableReport = (finding: TableFinding) => void

/** Makes a finding with the severity that the catalogue gives its code. */
export function createTableFinding(
  code: keyof typeof en,
  at?: FindingPlace,
  params?: TableFinding['params'],
): TableFinding {
  return tableCatalogue.create(code, at, params)
}

/** Reports the texts of a table that UTF-8 cannot represent. */
export const reportHalfCharacters =
  (report: TableReport, table: string) =>
  (row: number, column: number): void =>
    report(createTableFinding('halfCharacter', { table, row, column, cell: toCell(row, column) }))
