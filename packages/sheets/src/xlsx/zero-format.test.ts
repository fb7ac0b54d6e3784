import { expect, test } from 'vitest'
import { correctWorkbook } from './correct-workbook.ts'
import { buildWorkbook } from './fixture-package.ts'
import { readSheet } from './read-sheet.ts'
import { openWorkbook } from './workbook.ts'
import { readZeroFormat } from './zero-format.ts'

test.each([
  ['000000', 12, '000012'],
  ['000000', 1_234_567, '1234567'],
  ['0000000000', 788_123_456, '0788123456'],
  ['0#########', 788_123_456, '0788123456'],
  ['"ID-"0000', 7, 'ID-0007'],
  ['[$-409]000-00-0000;@', 12_345_678, '012-34-5678'],
  ['0#" "##" "##" "##" "##', 612_345_678, '06 12 34 56 78'],
  ['00\\/000_)', 1_017, '01/017'],
  ['[Red]000', 0, '000'],
])('the format %s shows %d as %s', (code, value, shown) => {
  expect(readZeroFormat(code)?.(value)).toBe(shown)
})

test.each([
  undefined,
  '',
  'General',
  '0',
  '#',
  '###',
  '#,##0',
  '0.00',
  '00.0',
  '0%',
  '00%',
  '0.00E+00',
  '00E+00',
  '00?',
  '@',
  'yyyy',
  'mm00',
  '[<100]00',
  '[h]:00',
  '0" kg"',
])('the format %s shows numbers', (code) => {
  expect(readZeroFormat(code)).toBeUndefined()
})

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'

const readValues = (bytes: Uint8Array) => {
  const opened = openWorkbook(bytes)
  if (!opened.ok || !opened.workbook.sheets[0]) throw new Error('not opened')
  return [...readSheet(opened.workbook, opened.workbook.sheets[0])].flatMap(({ rows }) =>
    rows.map(({ values }) => values),
  )
}

test('a number that is shown with leading zeros is read as it is shown; others stay numbers', () => {
  const cells = ['12', '1234567', '-12', '1.5'].map((value) => `<c s="1"><v>${value}</v></c>`)
  const xml = `<sheetData><row r="1">${cells.join('')}<c><v>12</v></c></row></sheetData>`
  const bytes = buildWorkbook({ styles, sheets: [{ name: 'Victims', xml }] })
  expect(readValues(bytes)).toEqual([['000012', 1_234_567, -12, 1.5, 12]])
})

test('a corrected cell is read as the text that was asked for', () => {
  const xml = '<sheetData><row r="1"><c r="A1" s="1"><v>12</v></c><c r="B1" s="1"><v>12</v></c></row></sheetData>'
  const bytes = buildWorkbook({ styles, sheets: [{ name: 'Victims', xml }] })
  const corrected = correctWorkbook(bytes, [
    { sheet: 1, row: 1, column: 1, text: '000013' },
    { sheet: 1, row: 1, column: 2, text: '13' },
  ])
  if (!corrected.ok) throw new Error('not corrected')
  expect(readValues(corrected.bytes)).toEqual([['000013', '13']])
})
