/** Cells of a foreign workbook that contribute nothing to the form: each gets a finding. */

import { isTooLong, languageOf, type RowCells, type SheetCells } from './cells.ts'
import { importFinding, type XlsformImportFinding } from './findings/import-catalogue.ts'

/** Whether a column is KoboToolbox's own metadata. */
const isTechnical = (name: string): boolean => name === '' || /^\$?kuid$|^\$/.test(name)

/**
 * The filled cells of a row outside the columns that were read, and those that were too long; columns of unknown
 * languages have their own finding.
 */
export function leftOutCells(sheet: SheetCells, row: RowCells, read: readonly string[]): XlsformImportFinding[] {
  return sheet.columns
    .filter(({ column, name, language }) => {
      const isReported = language !== undefined && languageOf(language) === undefined
      const isRead = read.includes(name) && !isTooLong(row.cell(column))
      return !isReported && !isRead && !isTechnical(name)
    })
    .filter(({ column }) => row.cell(column).trim() !== '')
    .map(({ column }) => importFinding('cellNotRead', { table: sheet.name, row: row.row, column }))
}

const READ_SETTINGS = ['form_title', 'form_id', 'version']

/** The cells of the settings that are not in the form; `unusable` lists those whose content a form cannot have. */
export const leftOutSettings = (
  sheet: SheetCells | undefined,
  row: RowCells | undefined,
  unusable: readonly string[],
): XlsformImportFinding[] =>
  sheet === undefined || row === undefined
    ? []
    : leftOutCells(
        sheet,
        row,
        READ_SETTINGS.filter((name) => !unusable.includes(name)),
      )
