import { en } from './en.ts'

/** The code of a finding about a file. */
export type FileFindingCode = keyof typeof en

/**
 * A place in a file: everything counts from 1. `sheet` is the position of the sheet among the tabs of its workbook,
 * `table` a name that the program gave it. A name that someone else gave a sheet may be a person's and is never
 * repeated. `cell` is written as in Excel (`C12`).
 */
export type FilePlace = {
  line?: number
  record?: number
  sheet?: number
  table?: string
  row?: number
  column?: number
  cell?: string
}

/** One fault of a file: its code, severity, place, and limits or counts; never a value of the data. */
export type FileFinding = {
  code: FileFindingCode
  severity: 'error' | 'warning'
  at: FilePlace
  params: Record<string, string | number>
}

/** Makes a finding with the severity the catalogue gives its code. */
export function createFinding(
  code: FileFindingCode,
  at: FilePlace = {},
  params: Record<string, string | number> = {},
): FileFinding {
  return { code, severity: en[code].severity, at, params }
}

/** The letters of a column counted from 1: 1 is `A`, 27 is `AA`, 16,384 is `XFD`. */
export function toColumnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The address of a cell in Excel's notation; row and column count from 1: row 12, column 3 is `C12`. */
export function toCell(row: number, column: number): string {
  return toColumnLetters(column) + row
}

/** Thrown by a source that fails while it is read; the readers of this package convert it to its finding. */
export class FileFindingError extends Error {
  readonly finding: FileFinding

  constructor(finding: FileFinding) {
    super(finding.code)
    this.name = 'FileFindingError'
    this.finding = finding
  }
}
