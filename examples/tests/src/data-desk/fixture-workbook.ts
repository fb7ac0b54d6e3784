import { sampleRecords } from '@tip-standard/cli/sample'
import { htcdsFieldNames, toHtcds } from '@tip-standard/formats'
import { toParquetFiles } from '@tip-standard/formats/parquet'
import { withinCustody } from '@tip-standard/policy'
import { openWorkbook, readSheet, toText, writeCsv, writeWorkbook } from '@tip-standard/sheets'

/** Words that stand in the data of tests and must be nowhere but in files and on the screen. All people are invented. */
export const sentinels = ['Zephyrinekwa', 'Quillonmbasa'] as const

/** The rows of an invented partner, with mistakes: values that are in no list, dates that cannot be, and words that no one else has. */
function partnerRows(count: number): { header: readonly string[]; rows: string[][] } {
  const header = htcdsFieldNames
  const { rows } = toHtcds(Array.from(sampleRecords(count, 1), withinCustody))
  const [gender, birth] = [header.indexOf('prs_Gender'), header.indexOf('prs_Birthdate')]
  // A partner's workbook has no column for what people decided.
  const changed = rows.map((row) => row.slice(0, header.length))
  changed.forEach((row, index) => {
    if (index % 40 === 3) row[gender] = sentinels[0]
    if (index % 50 === 7) row[birth] = `31/02/20${sentinels[1]}`
  })
  return { header, rows: changed }
}

/** A workbook of an invented partner in the layout of HTCDS. */
export function partnerWorkbook(count: number): Buffer {
  const { header, rows } = partnerRows(count)
  return Buffer.concat([...writeWorkbook([{ name: 'Cases', columns: header.map((name) => ({ header: name })), rows }])])
}

/** The same rows as CSV. */
export async function partnerCsv(count: number): Promise<Buffer> {
  const { header, rows } = partnerRows(count)
  let text = ''
  for await (const piece of writeCsv([header, ...rows])) text += piece
  return Buffer.from(text)
}

/** The cells of the partner’s own sheet, row by row. */
export function cellsOf(bytes: Buffer): string[][] {
  const opened = openWorkbook(bytes)
  const sheet = opened.ok ? opened.workbook.sheets.find(({ name }) => name === 'Cases') : undefined
  if (!opened.ok || sheet === undefined) throw new Error('The workbook cannot be read.')
  const cells: string[][] = []
  for (const { rows } of readSheet(opened.workbook, sheet))
    for (const { row, values } of rows) cells[row - 1] = values.map(toText)
  return cells
}

/** The table of victims of an invented partner, as Parquet. */
export async function partnerParquet(count: number): Promise<Buffer> {
  const files = await toParquetFiles(Array.from(sampleRecords(count, 1), withinCustody))
  return Buffer.from(files['victim.parquet'] ?? [])
}

/**
 * Records of an invented partner; the first three have a mistake each: no basis of the sex, a sex that is in no list,
 * and a number that is a text.
 */
export function partnerRecords(count: number, mistakes: readonly number[] = [0, 1, 2]): object[] {
  return Array.from(sampleRecords(count, 1), (record, index) => {
    const [victim] = record.victims ?? []
    if (victim === undefined || !mistakes.includes(index)) return record
    const { sexBasis: _, ...rest } = { ...victim, sex: 'female' }
    const changed = [rest, { ...victim, sex: sentinels[0] }, { ...victim, numberOfChildren: '2' }][index]
    return { ...record, victims: [changed] }
  })
}
