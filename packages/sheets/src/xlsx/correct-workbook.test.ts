import fc from 'fast-check'
import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { toText } from '../rows/source-row.ts'
import { type CellCorrection, correctWorkbook } from './correct-workbook.ts'
import { buildWorkbook, packFixture } from './fixture-package.ts'
import { findPart, readWholePart } from './parts.ts'
import { readSheet } from './read-sheet.ts'
import { openWorkbook } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

function correct(bytes: Uint8Array, corrections: readonly CellCorrection[]): Uint8Array {
  const result = correctWorkbook(bytes, corrections)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.bytes
}

/** The cells of a sheet as texts, by their place. */
function cellsOf(bytes: Uint8Array, number = 1): Record<string, string> {
  const opened = openWorkbook(bytes)
  const sheet = opened.ok ? opened.workbook.sheets.find((one) => one.number === number) : undefined
  if (!opened.ok || sheet === undefined) throw new Error('no sheet')
  const cells: Record<string, string> = {}
  for (const { rows } of readSheet(opened.workbook, sheet))
    for (const { row, values } of rows)
      values.forEach((value, at) => {
        if (toText(value) !== '') cells[`${row},${at + 1}`] = toText(value)
      })
  return cells
}

const at = (row: number, column: number, text: string): CellCorrection => ({ sheet: 1, row, column, text })

test('cells hold what they are to hold, in rows and columns that were there or not, and all others what they held', async () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) })
  const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', '12', '007', '2024-05-31', '<&"', ' a\nb '))
  const cells = fc.array(fc.record({ place, text }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 8 }), cells, (rows, changes) => {
      const bytes = Uint8Array.from(
        [...writeWorkbook([{ name: 'Data', columns: [{ header: 'a' }], rows }])].flatMap((piece) => [...piece]),
      )
      const corrections = changes.map(({ place: { row, column }, text: one }) => at(row, column, one))
      const expected = cellsOf(bytes)
      for (const { row, column, text: one } of corrections)
        if (one === '') delete expected[`${row},${column}`]
        else expected[`${row},${column}`] = one.replace(/\r\n?/g, '\n')
      const found = cellsOf(correct(bytes, corrections))
      const lines = (of: Record<string, string>) =>
        Object.fromEntries(Object.entries(of).map(([key, one]) => [key, one.replace(/\r\n?/g, '\n')]))
      expect(lines(found)).toEqual(lines(expected))
    }),
    { numRuns: 60 },
  )
})

test('numbers stay numbers and dates dates where the cell is one; everything else is text, and never a formula', async () => {
  const bytes = buildWorkbook({
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    sheets: [
      {
        name: 'Data',
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c><c r="D1"><f>A1+1</f><v>2</v></c></row></sheetData>',
      },
    ],
  })
  const corrected = correct(bytes, [at(1, 1, '12'), at(1, 2, '2024-05-31'), at(1, 3, '7'), at(1, 4, '=A1+9')])
  const opened = openWorkbook(corrected)
  if (!opened.ok) throw new Error('not read')
  const xml = readWholePart(opened.workbook.source, 'xl/worksheets/sheet1.xml')
  expect(xml).toContain('<c r="A1"><v>12</v></c><c r="B1" s="1"><v>45443</v></c>')
  expect(xml).not.toContain('<f>')
  expect(cellsOf(corrected)).toEqual({ '1,1': '12', '1,2': '2024-05-31', '1,3': '7', '1,4': '=A1+9' })
  const [sheet] = await readExcelFile(corrected.buffer as ArrayBuffer)
  expect(sheet?.data[0]?.[3]).toBe('=A1+9')
})

test('a formula from which other cells are computed is kept and reported; the list of formulas goes, nothing else does', () => {
  const parts = {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1"/></calcChain>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    'docProps/app.xml': '<Properties/>',
  }
  const xml =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>'
  const bytes = buildWorkbook({ sheets: [{ name: 'Data', xml }], parts })
  const result = correctWorkbook(bytes, [at(1, 1, '5'), at(2, 1, '6'), { ...at(1, 1, 'x'), sheet: 4 }, at(0, 1, 'x')])
  expect(result.findings.map(({ code, at: place }) => [code, place])).toEqual([
    ['unknownSheet', { sheet: 4 }],
    ['outsideSheet', { sheet: 1, row: 0, column: 1 }],
    ['formulaKept', { sheet: 1, row: 1, column: 1 }],
  ])
  if (!result.ok) throw new Error('not written')
  expect(cellsOf(result.bytes)).toEqual({ '1,1': '1', '2,1': '6' })
  const opened = openWorkbook(result.bytes)
  if (!opened.ok) throw new Error('not read')
  const { source } = opened.workbook
  expect(findPart(source, 'xl/calcChain.xml')).toBeUndefined()
  expect(readWholePart(source, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  expect(readWholePart(source, 'docProps/app.xml')).toBe('<Properties/>')
})

test('a part is found by its name in other letters, and by its own name first', () => {
  const parts = { 'docProps/APP.xml': '<Others/>', 'docProps/app.xml': '<Properties/>', 'docProps/Core.xml': '<Core/>' }
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: 'Data', xml: '<sheetData/>' }], parts }))
  if (!opened.ok) throw new Error('not read')
  const { source } = opened.workbook
  expect(
    ['docProps/app.xml', 'docProps/APP.xml', 'docProps/core.xml'].map((name) => readWholePart(source, name)),
  ).toEqual(['<Properties/>', '<Others/>', '<Core/>'])
})

test('what is no workbook is refused with the reason', () => {
  expect(correctWorkbook(new Uint8Array(), []).findings.map(({ code }) => code)).toEqual(['emptyFile'])
  expect(correctWorkbook(packFixture({ 'a.txt': '' }), []).ok).toBe(false)
})
