import { toCell } from '@tip-standard/sheets'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Filled, labels } from './fixture-template.ts'

const toText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A cell as a spreadsheet program writes what people type: a date is one, whatever the cell was formatted as. */
function toCellXml(at: string, value: Filled[string]): string {
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`
  if (typeof value === 'object') return `<c r="${at}" t="d"><v>${value.iso}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${toText(value)}</t></is></c>`
}

/** Fills in the first sheet of one of IOM's templates below its two header rows; all else stays as it is. */
export function fillOriginal(bytes: Uint8Array, people: readonly Filled[]): Uint8Array {
  const parts = unzipSync(bytes)
  const sheet = 'xl/worksheets/sheet1.xml'
  const rows = people.map((person, index) => {
    const row = index + 3
    return `<row r="${row}">${labels.map((label, at) => toCellXml(toCell(row, at + 1), person[label])).join('')}</row>`
  })
  const xml = strFromU8(parts[sheet] ?? new Uint8Array())
  const end = xml.indexOf('<row r="3"')
  const after = xml.indexOf('</sheetData>')
  parts[sheet] = strToU8(xml.slice(0, end) + rows.join('') + xml.slice(after))
  return zipSync(parts)
}
