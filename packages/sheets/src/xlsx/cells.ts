/** The maximum number of rows of a sheet; anything beyond is not a place in a workbook. */
export const maxRow = 1_048_576
/** The maximum number of columns of a sheet. */
export const maxColumn = 16_384

/** The attributes of a cell: its place (0 if not given), its style and its type. */
export type CellAttributes = { row: number; column: number; style: number; type: string }

/** A rectangle of cells; all numbers count from 1 and are inclusive. */
export type CellRange = { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }

/** Reads `r`, `s` and `t` of a cell into `cell`; optimised for speed, because a sheet has millions of cells. */
export function readCellAttributes(attributes: string, cell: CellAttributes): void {
  cell.row = 0
  cell.column = 0
  cell.style = 0
  cell.type = ''
  let at = 0
  for (;;) {
    const equals = attributes.indexOf('=', at)
    if (equals === -1) return
    const mark = attributes.charAt(equals + 1)
    const open = mark === '"' || mark === "'" ? equals + 1 : findMark(attributes, equals + 1)
    const close = attributes.indexOf(attributes.charAt(open), open + 1)
    if (open === -1 || close === -1) return
    const name = attributes.charCodeAt(equals - 1)
    // Only one-letter names matter: the preceding character is white space or the start.
    const before = equals > 1 ? attributes.charCodeAt(equals - 2) : 0x20
    if (before <= 0x20) {
      if (name === 0x72) readReference(attributes, open + 1, close, cell)
      else if (name === 0x73) cell.style = Number(attributes.slice(open + 1, close)) | 0
      else if (name === 0x74) cell.type = attributes.slice(open + 1, close)
    }
    at = close + 1
  }
}

function findMark(text: string, from: number): number {
  const double = text.indexOf('"', from)
  const single = text.indexOf("'", from)
  return double === -1 ? single : single === -1 ? double : Math.min(double, single)
}

/** Reads an address such as `AB12` between two offsets; the place stays 0 if it is not an address. */
function readReference(text: string, start: number, end: number, place: { row: number; column: number }): void {
  let column = 0
  let row = 0
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) column = column * 26 + code - 64
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96
    else if (code !== 0x24) break
  }
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) row = row * 10 + code - 48
    else if (code !== 0x24) return
  }
  if (row < 1 || row > maxRow || column < 1 || column > maxColumn) return
  place.row = row
  place.column = column
}

/** The rectangle written as `A1:C3` or `A1`, or `undefined`. */
export function toRange(text: string): CellRange | undefined {
  const [first = '', last = first] = text.split(':')
  const start = { row: 0, column: 0 }
  const end = { row: 0, column: 0 }
  readReference(first, 0, first.length, start)
  readReference(last, 0, last.length, end)
  if (start.row === 0 || end.row === 0) return undefined
  return {
    firstRow: Math.min(start.row, end.row),
    firstColumn: Math.min(start.column, end.column),
    lastRow: Math.max(start.row, end.row),
    lastColumn: Math.max(start.column, end.column),
  }
}
