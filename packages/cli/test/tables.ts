import { writeWorkbook } from '@tip-standard/formats'

/** A workbook of one sheet whose cells are all text; the first row is the header. */
export function toWorkbook(name: string, [header = [], ...rows]: readonly (readonly string[])[]): Buffer {
  return Buffer.concat([...writeWorkbook([{ name, columns: header.map((text) => ({ header: text })), rows }])])
}

/** The text of a CSV file. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')
