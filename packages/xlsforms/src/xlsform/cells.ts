/** Rows of an XLSForm by column name, with the texts of their cells. */

import { LONGEST_TEXT } from '@tip-standard/form-model'
import { unguardedText } from './to-sheets.ts'

/** A sheet after reading: columns by name and language, rows with their number. */
export type SheetCells = {
  name: string
  headerRow: number
  columns: readonly { column: number; name: string; language: string | undefined }[]
  rows: readonly { row: number; cells: readonly string[] }[]
}

/** The language in a column header: its subtag, a bare code, or English if it names none. */
export function languageOf(head: string | undefined): string | undefined {
  if (head === undefined) return 'en'
  const found = /\(([a-z]{2,3})(?:-[^()]*)?\)\s*$/i.exec(head)?.[1] ?? /^\s*([a-z]{2,3})\s*$/i.exec(head)?.[1]
  return found?.toLowerCase()
}

/** Whether a text is the version of a form: three numbers. */
export const isFormVersion = (text: string): boolean => /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(text)

/** Whether a cell holds more than a form allows in a text. */
export const isTooLong = (cell: string): boolean => unguardedText(cell).length > LONGEST_TEXT

/**
 * The text of a cell as a form can hold it: control characters, as of text that was pasted, become spaces, but for the
 * ends of lines. Empty if it is too long.
 */
const formText = (cell: string): string =>
  isTooLong(cell)
    ? ''
    : unguardedText(cell)
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]/gu, ' ')

/** One row of a sheet. */
export class RowCells {
  readonly row: number
  readonly #sheet: SheetCells
  readonly #cells: readonly string[]

  constructor(sheet: SheetCells, { row, cells }: SheetCells['rows'][number]) {
    this.#sheet = sheet
    this.row = row
    this.#cells = cells
  }

  /** The text of a column without a language. */
  text(name: string): string {
    const found = this.#sheet.columns.find((column) => column.name === name)
    return found === undefined ? '' : (this.#cells[found.column - 1] ?? '')
  }

  /** The text of a cell by the number of its column. */
  cell(column: number): string {
    return this.#cells[column - 1] ?? ''
  }

  /** The place of a column in this row. */
  at(name: string): { table: string; row: number; column?: number } {
    const found = this.#sheet.columns.find((column) => column.name === name)
    return { table: this.#sheet.name, row: this.row, ...(found === undefined ? {} : { column: found.column }) }
  }

  /** The texts of a column that a form can hold, by language. */
  texts(name: string): { readonly [language: string]: string } {
    const found = this.#sheet.columns.filter((column) => column.name === name)
    const texts = found.flatMap(({ column, language }): [string, string][] => {
      const known = languageOf(language)
      const text = formText(this.cell(column))
      return known === undefined || text === '' ? [] : [[known, text]]
    })
    return Object.fromEntries(texts)
  }
}

/** The rows of a sheet. */
export const rowsOf = (sheet: SheetCells): RowCells[] => sheet.rows.map((row) => new RowCells(sheet, row))
