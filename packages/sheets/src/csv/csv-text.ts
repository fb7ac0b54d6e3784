import { toCsvCell } from './csv-cell.ts'

/**
 * Writes the text of a CSV file (RFC 4180, CRLF) whose cells no spreadsheet program runs as formulas; `readCsv` returns
 * the same cells. Calls back with the place of each text that UTF-8 cannot represent; row and column count from 1.
 */
export function toCsvText(
  rows: Iterable<readonly (string | number | undefined)[]>,
  onHalfCharacter?: (row: number, column: number) => void,
): string {
  let text = ''
  let number = 0
  for (const cells of rows) {
    number++
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]
      if (index > 0) text += ','
      if (typeof cell === 'number') text += cell
      else if (cell) {
        if (onHalfCharacter && /\p{Cs}/u.test(cell)) onHalfCharacter(number, index + 1)
        text += toCsvCell(cell)
      }
    }
    text += '\r\n'
  }
  return text
}
