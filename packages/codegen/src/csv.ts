/** CSV by RFC 4180, but with line feeds and without a byte order mark, so that it can be compared line by line. */

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Writes a table; throws if a row is longer or shorter than the header. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows) if (row.length !== header.length) throw new Error('A row does not fit its header.')
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')
}
