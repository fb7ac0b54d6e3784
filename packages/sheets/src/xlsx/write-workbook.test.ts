import fc from 'fast-check'
import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import type { FileFinding } from '../findings/findings.ts'
import type { CellValue } from '../rows/row.ts'
import { joinBytes } from '../text/bytes.ts'
import { readWholePart } from './parts.ts'
import { readSheet } from './read-sheet.ts'
import { openWorkbook } from './workbook.ts'
import { type CellInput, type SheetToWrite, writeWorkbook } from './write-workbook.ts'

function write(sheets: SheetToWrite[], findings: FileFinding[] = []): Uint8Array {
  return joinBytes([...writeWorkbook(sheets, (finding) => findings.push(finding))])
}

function open(bytes: Uint8Array) {
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  return opened.workbook
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '_x0041_', '<', '&', '\0', '\ud800') }),
  fc.constantFrom('constructor', '__proto__', 'toString'),
)
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ iso: '2024-02-29' }, { iso: '1900-01-01' }, { iso: '2024-02-29T13:14:15' }),
)

test('every value comes back as it was written, with its type', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 10 }), (rows) => {
      const workbook = open(write([{ name: 'Any & all', columns: [{ header: 'A' }], rows }]))
      const [sheet] = workbook.sheets
      if (!sheet) throw new Error('no sheet')
      const batches = [...readSheet(workbook, sheet)]
      const read = new Map(
        batches.flatMap((batch) => batch.rows.map((row): [number, CellValue[]] => [row.row, row.values])),
      )
      expect(batches.flatMap((batch) => batch.findings)).toEqual([])
      for (const [index, row] of rows.entries())
        expect(row.map((_, column) => read.get(index + 2)?.[column] ?? null)).toEqual(
          row.map((value) => (value === '' ? null : value)),
        )
    }),
    { numRuns: 300 },
  )
})

test('another reader sees the same, and formula-like text is text', async () => {
  const rows = [['=1+1', '+49', '-x', '@a', 'é😀', 12.5, true, { iso: '2024-05-31' }, 'constructor']]
  const bytes = write([{ name: 'Victims', columns: [{ header: 'One' }, { header: '=Two' }], rows }])
  const [sheet] = await readExcelFile(new Blob([new Uint8Array(bytes)]))
  expect(sheet?.sheet).toBe('Victims')
  expect(sheet?.data[0]?.slice(0, 2)).toEqual(['One', '=Two'])
  expect(sheet?.data[1]).toEqual(['=1+1', '+49', '-x', '@a', 'é😀', 12.5, true, new Date('2024-05-31'), 'constructor'])
  const workbook = open(bytes)
  const xml = readWholePart(workbook.source, 'xl/worksheets/sheet1.xml')
  expect(xml).not.toContain('<f>')
  expect(xml).toContain('<c r="A2" s="4" t="inlineStr">')
  expect(/quotePrefix="1"/.test(readWholePart(workbook.source, 'xl/styles.xml'))).toBe(true)
})

test('drop-downs point at a hidden sheet that holds their values', () => {
  const workbook = open(
    write([
      { name: 'Lists', columns: [{ header: 'a' }, { header: 'b', choices: ['x', 'y'] }], rows: [] },
      { name: 'Second', columns: [{ header: 'c', choices: ['=1', 'q', 'r'], isText: true }], rows: [['q']] },
    ]),
  )
  expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['Lists', 'visible'],
    ['Second', 'visible'],
    ['Lists 2', 'hidden'],
  ])
  expect(readWholePart(workbook.source, 'xl/worksheets/sheet1.xml')).toContain(
    `sqref="B2:B1001"><formula1>'Lists 2'!$A$1:$A$2</formula1>`,
  )
  expect(readWholePart(workbook.source, 'xl/worksheets/sheet2.xml')).toContain(
    `<formula1>'Lists 2'!$B$1:$B$3</formula1>`,
  )
  const lists = workbook.sheets[2]
  if (!lists) throw new Error('no lists')
  expect([...readSheet(workbook, lists)].flatMap((batch) => batch.rows.map((row) => row.values))).toEqual([
    ['x', '=1'],
    ['y', 'q'],
    [null, 'r'],
  ])
})

test('columns that share their choices share a list; open ones refuse nothing; hints and labels are written', () => {
  const choices = ['x', 'y']
  const columns = [
    { header: 'a', label: 'Label & a', choices },
    { header: 'b', choices, areChoicesOpen: true, hint: '"Several" <of> them' },
    { header: 'c', label: 'C', hint: 'h'.repeat(300) },
  ]
  const workbook = open(write([{ name: 'One', columns, rows: [['x', 'x;y', 'q']] }]))
  const xml = readWholePart(workbook.source, 'xl/worksheets/sheet1.xml')
  const list = `<formula1>'Lists'!$A$1:$A$2</formula1>`
  expect(xml).toContain(`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A3:A1003">${list}`)
  expect(xml).toContain(
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="&quot;Several&quot; &lt;of&gt; them" sqref="B3:B1003">${list}`,
  )
  expect(xml).toContain(
    `<dataValidation allowBlank="1" showInputMessage="1" prompt="${'h'.repeat(255)}" sqref="C3:C1003">`,
  )
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3"')
  const [sheet, lists] = workbook.sheets
  if (!sheet || !lists) throw new Error('no sheet')
  const rows = (info: typeof sheet) => [...readSheet(workbook, info)].flatMap((batch) => batch.rows)
  expect(rows(sheet)).toEqual([
    { row: 1, values: ['a', 'b', 'c'] },
    { row: 2, values: ['Label & a', null, 'C'] },
    { row: 3, values: ['x', 'x;y', 'q'] },
  ])
  expect(rows(lists).map((row) => row.values)).toEqual([['x'], ['y']])
})

test('text that is too long is cut between characters and reported', () => {
  const findings: FileFinding[] = []
  const workbook = open(write([{ name: 'A', columns: [], rows: [[`${'x'.repeat(32_766)}😀`]] }], findings))
  const [sheet] = workbook.sheets
  if (!sheet) throw new Error('no sheet')
  expect([...readSheet(workbook, sheet)].flatMap((batch) => batch.rows)[0]?.values).toEqual(['x'.repeat(32_766)])
  expect(findings).toMatchObject([{ code: 'textCut', at: { sheet: 1, cell: 'A2' } }])
})

test('what Excel would refuse is a programmer’s error, without the value in its text', () => {
  const sheet = (name: string): SheetToWrite => ({ name, columns: [], rows: [] })
  for (const sheets of [[], [sheet('')], [sheet('a/b')], [sheet('x'.repeat(32))], [sheet('a'), sheet('A')]])
    expect(() => write(sheets)).toThrow(RangeError)
  expect(() => write([{ name: 'a', columns: [], rows: [[Number.NaN]] }])).toThrow(
    'a cell holds a number that is not finite',
  )
})

test('the same content gives the same bytes', () => {
  const make = () => write([{ name: 'A', columns: [{ header: 'h' }], rows: [[1, 'a']] }])
  expect(make()).toEqual(make())
})
