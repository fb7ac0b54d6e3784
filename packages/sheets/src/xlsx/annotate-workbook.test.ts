import fc from 'fast-check'
import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { readAttribute } from '../xml/xml.ts'
import { readPacked } from '../zip/zip.ts'
import { annotateWorkbook } from './annotate-workbook.ts'
import { englishFindingsSheet, type FindingsSheetWords } from './findings-sheet.ts'
import { buildWorkbook } from './fixture-package.ts'
import type { Mark } from './mark.ts'
import { addFirstSheet } from './package-parts.ts'
import { readWholePart } from './parts.ts'
import { findElements } from './patch-xml.ts'
import { readSheet } from './read-sheet.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

function open(bytes: Uint8Array): Workbook {
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  return opened.workbook
}

function annotate(bytes: Uint8Array, marks: readonly Mark[], words?: FindingsSheetWords): Uint8Array {
  const result = annotateWorkbook(bytes, marks, words)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.bytes
}

const mark = (sheet: number, row: number, column: number, severity: Mark['severity'] = 'error'): Mark => ({
  sheet,
  row,
  column,
  severity,
  text: 'Check this.',
  rule: 'victim.rule',
})

/** The sheet's cells as `A1=style`, straight from the XML. */
function listStyles(workbook: Workbook, part = 'xl/worksheets/sheet1.xml'): string[] {
  return findElements(readWholePart(workbook.source, part))
    .filter((element) => element.name.endsWith('c'))
    .map(({ attributes }) => `${readAttribute(attributes, 'r')}=${readAttribute(attributes, 's') ?? 0}`)
}

/** The fill colour, number format and border of every cell style, found the way a spreadsheet program would. */
function listLooks(
  workbook: Workbook,
): { colour: string | undefined; format: string; border: string; inner: string }[] {
  const text = readWholePart(workbook.source, workbook.stylesPart ?? '')
  const elements = findElements(text)
  const inside = (name: string, child: string) => {
    const parent = elements.find((element) => element.depth === 1 && element.name.endsWith(name))
    if (!parent) throw new Error(name)
    const children = elements.filter(
      (element) =>
        element.depth === 2 && element.name.endsWith(child) && element.start > parent.start && element.end < parent.end,
    )
    expect(Number(readAttribute(parent.attributes, 'count') ?? children.length)).toBe(children.length)
    return children
  }
  const fills = inside('fills', 'fill')
  return inside('cellXfs', 'xf').map((xf) => {
    const isFilled = readAttribute(xf.attributes, 'applyFill') !== '0'
    const fill = isFilled ? fills[Number(readAttribute(xf.attributes, 'fillId'))] : undefined
    return {
      colour: fill && /rgb="(\w+)"/.exec(text.slice(fill.start, fill.end))?.[1],
      format: readAttribute(xf.attributes, 'numFmtId') ?? '',
      border: readAttribute(xf.attributes, 'borderId') ?? '',
      inner: text.slice(xf.openEnd, xf.closeStart),
    }
  })
}

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFill="0"><alignment wrapText="1"/></xf></cellXfs><dxfs count="0"/>'

const sheetXml =
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="4" width="9" style="1"/></cols><sheetData><row r="2" spans="1:2" ht="30"><c r="A2" s="1"><f>1+1</f><v>2</v></c><c t="str" r="B2"><v>b</v></c></row><row r="4" s="1" customFormat="1"/><row r="5"><c r="B5"><v>5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B5:C6"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>Codes!$A$1:$A$3</formula1></dataValidation></dataValidations>'

const fixture = (extra: Record<string, string> = {}) =>
  buildWorkbook({
    sheets: [
      { name: 'Victim&apos;s', xml: sheetXml },
      { name: 'Codes', state: 'hidden', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
    styles,
    parts: { 'xl/vbaProject.bin': 'macro \0 bytes', 'docProps/app.xml': '<Properties/>', ...extra },
  })

const name = "Victim's"

/** The link from a sheet to the boxes of its notes. */
const notesLink =
  '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdTipNotes"/>'

test('cells, new cells and new rows are marked in their order and keep their look except for the fill', () => {
  const marks = [
    mark(1, 2, 1, 'warning'),
    mark(1, 2, 2),
    mark(1, 2, 4),
    mark(1, 1, 2),
    mark(1, 3, 3),
    mark(1, 4, 7),
    mark(1, 9, 1),
  ]
  const marked = open(annotate(fixture(), marks))
  const looks = listLooks(marked)
  const seen = listStyles(marked).map((cell) => {
    const [place = '', style] = cell.split('=')
    const { colour, format, border, inner } = looks[Number(style)] ?? {}
    return [place, colour, format, border, inner]
  })
  const align = '<alignment wrapText="1"/>'
  expect(seen).toEqual([
    ['B1', 'FFFFC7CE', '0', '0', ''],
    ['A2', 'FFFFEB9C', '164', '1', align],
    ['B2', 'FFFFC7CE', '0', '0', ''],
    ['D2', 'FFFFC7CE', '164', '1', align],
    ['C3', 'FFFFC7CE', '164', '1', align],
    ['G4', 'FFFFC7CE', '164', '1', align],
    ['B5', undefined, '0', '0', ''],
    ['A9', 'FFFFC7CE', '0', '0', ''],
  ])
})

test('everything that is not marked stays byte for byte', () => {
  const before = open(fixture())
  const after = open(annotate(fixture(), [mark(1, 2, 2)]))
  for (const entry of before.source.entries.values()) {
    const now = after.source.entries.get(entry.name)
    if (!now) throw new Error(entry.name)
    if (!/sheet1|styles|workbook\.xml|Content_Types/.test(entry.name)) {
      expect(readPacked(after.source.bytes, now), entry.name).toEqual(readPacked(before.source.bytes, entry))
      expect([now.size, now.checksum]).toEqual([entry.size, entry.checksum])
    }
  }
  const part = 'xl/worksheets/sheet1.xml'
  const expected = readWholePart(before.source, part)
    .replace('<c t="str" r="B2">', '<c t="str" r="B2" s="5">')
    .replace('</worksheet>', `${notesLink}</worksheet>`)
  expect(readWholePart(after.source, part)).toBe(expected)
})

test('the sheet of findings comes first, can be filtered, and links to every cell', async () => {
  const marks = [
    mark(1, 2, 2),
    { ...mark(1, 12, 3, 'warning'), text: '=1+1 & <b>', label: 'Gender' },
    { sheet: 1, severity: 'warning' as const, rule: 'r', text: 't' },
  ]
  const bytes = annotate(fixture(), marks)
  const marked = open(bytes)
  expect(marked.sheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
    ['Findings', 'visible'],
    [name, 'visible'],
    ['Codes', 'hidden'],
  ])
  const last = marked.sheets[0]
  if (!last) throw new Error('no sheet')
  // Some programs find sheets by the usual names of their parts and ignore others.
  expect(last.part).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/)
  const rows = [...readSheet(marked, last)].flatMap((batch) => batch.rows.map((row) => row.values))
  expect(rows).toEqual([
    ['Severity', 'Sheet', 'Cell', 'Column', 'What to check', 'Rule'],
    ['error', name, 'B2', null, 'Check this.', 'victim.rule'],
    ['warning', name, 'C12', 'Gender', '=1+1 & <b>', 'victim.rule'],
    ['warning', name, null, null, 't', 'r'],
  ])
  expect(readWholePart(marked.source, last.part)).toContain('<autoFilter ref="A1:F4"/>')
  const links = findElements(readWholePart(marked.source, last.part)).filter((element) => element.name === 'hyperlink')
  expect(
    links.map(({ attributes }) => [readAttribute(attributes, 'ref'), readAttribute(attributes, 'location')]),
  ).toEqual([
    ['C2', "'Victim''s'!B2"],
    ['C3', "'Victim''s'!C12"],
  ])
  const other = await readExcelFile(new Blob([new Uint8Array(bytes)]))
  expect(other.map((sheet) => sheet.sheet)).toEqual(['Findings', name, 'Codes'])
  expect(other[0]?.data[2]?.[4]).toBe('=1+1 & <b>')
})

test('the list opens alone, and names that belong to one sheet still do', () => {
  const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>'
  const bytes = buildWorkbook({
    sheets: [
      { name: 'A', xml: '<sheetData/>' },
      { name: 'B', xml: `${view}<sheetData/>` },
    ],
    workbookProperties: '<bookViews><workbookView xWindow="7" activeTab="1" firstSheet="1"/></bookViews>',
  })
  const named = buildWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] })
  const { source } = open(annotate(bytes, []))
  expect(readWholePart(source, 'xl/workbook.xml')).toContain('<workbookView xWindow="7"/>')
  const shown = [...source.entries.keys()].filter(
    (part) => /worksheets\/sheet\d/.test(part) && readWholePart(source, part).includes('tabSelected'),
  )
  expect(shown).toEqual(['xl/worksheets/sheet3.xml'])
  const text = readWholePart(open(named).source, 'xl/workbook.xml').replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$1</definedName></definedNames>',
  )
  expect(addFirstSheet(text, englishFindingsSheet, 'rIdTip1')).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">',
  )
})

test('marking twice gives a second list and no broken link', () => {
  const twice = open(
    annotate(annotate(fixture(), [mark(1, 2, 2)]), [mark(2, 2, 2, 'warning'), mark(3, 1, 1)], {
      ...englishFindingsSheet,
      name: 'Constats',
    }),
  )
  expect(twice.sheets.map((sheet) => sheet.name)).toEqual(['Constats', 'Findings', name, 'Codes'])
  expect(new Set(twice.sheets.map((sheet) => sheet.part)).size).toBe(4)
  const again = open(annotate(annotate(fixture(), []), []))
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Findings 2', 'Findings', name, 'Codes'])
})

test('a mark inside a merged rectangle colours its first cell, and an error outweighs a warning', () => {
  const marked = open(annotate(fixture(), [mark(1, 6, 3, 'error'), mark(1, 5, 2, 'warning')]))
  const looks = listLooks(marked)
  const cells = listStyles(marked)
  expect(cells).toHaveLength(3)
  expect(looks[Number(cells[2]?.split('=')[1])]?.colour).toBe('FFFFC7CE')
})

test('a row may claim more columns than a call may have arguments', () => {
  const claims = `1:2${' 1:2'.repeat(150_000)}`
  const bytes = buildWorkbook({ sheets: [{ name, xml: sheetXml.replace('spans="1:2"', `spans="${claims}"`) }], styles })
  const spansAfter = (column: number): string | undefined => {
    const text = readWholePart(open(annotate(bytes, [mark(1, 2, column)])).source, 'xl/worksheets/sheet1.xml')
    const row = findElements(text).find(({ attributes }) => readAttribute(attributes, 'r') === '2')
    return readAttribute(row?.attributes ?? '', 'spans')
  }
  expect(spansAfter(2)).toBe(claims)
  expect(spansAfter(3)).toBeUndefined()
})

test('marks on places that do not exist are listed and reported, and harm nothing', () => {
  const result = annotateWorkbook(fixture(), [mark(9, 1, 1), mark(9, 2, 1), mark(1, 1, 16_385), mark(1, 0, 1)])
  expect(result.ok).toBe(true)
  expect(result.findings.map((finding) => finding.code)).toEqual(['unknownSheet', 'outsideSheet', 'outsideSheet'])
  if (!result.ok) return
  const marked = open(result.bytes)
  const [last] = marked.sheets
  if (!last) throw new Error('no sheet')
  expect([...readSheet(marked, last)].flatMap((batch) => batch.rows)).toHaveLength(5)
  expect(readWholePart(marked.source, last.part)).not.toContain('hyperlink')
})

test('a workbook without styles, or with a bare or prefixed style sheet, gets the ones it needs', () => {
  const plain = buildWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] })
  const marked = open(annotate(plain, [mark(1, 3, 2)]))
  expect(listLooks(marked)[Number(listStyles(marked)[0]?.split('=')[1])]?.colour).toBe('FFFFC7CE')
  const root = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  for (const xml of [
    `<x:styleSheet ${root}/>`,
    `<x:styleSheet ${root}><x:numFmts/><x:fonts/><x:dxfs/></x:styleSheet>`,
    `<x:styleSheet ${root}><x:cellXfs count="1"><x:xf numFmtId="9"><x:alignment/></x:xf></x:cellXfs></x:styleSheet>`,
  ]) {
    const strange = buildWorkbook({
      sheets: [{ name: 'A', xml: '<sheetData/>' }],
      styles: '',
      parts: { 'xl/styles.xml': xml },
    })
    const result = open(annotate(strange, [mark(1, 3, 2)]))
    expect(listLooks(result)[Number(listStyles(result)[0]?.split('=')[1])]?.colour).toBe('FFFFC7CE')
    const names = findElements(readWholePart(result.source, 'xl/styles.xml')).map((element) => element.name)
    expect(names.filter((name) => !/^x:\w+$/.test(name))).toEqual([])
    const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'].filter((name) =>
      names.includes(`x:${name}`),
    )
    expect(names.filter((name) => order.includes(name.slice(2)))).toEqual(order.map((name) => `x:${name}`))
  }
})

test('a damaged sheet is a finding', () => {
  const broken = buildWorkbook({
    sheets: [{ name: 'A', xml: '<sheetData><row r="5"/><row r="2"/></sheetData>' }],
    styles,
  })
  expect(annotateWorkbook(broken, [mark(1, 1, 1)])).toMatchObject({
    ok: false,
    findings: [{ code: 'damagedWorkbook' }],
  })
  expect(annotateWorkbook(Buffer.from('no'), [])).toMatchObject({ ok: false, findings: [{ code: 'notAWorkbook' }] })
})

test('whatever is marked, every value of another program’s workbook survives', async () => {
  const cell = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('a', 'é', '=1', ' x '))
  const place = fc.record({
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 12 }),
    isError: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }),
      fc.array(place, { maxLength: 20 }),
      async (table, places) => {
        const blob = await writeXlsxFile([{ data: table, sheet: 'Any' }]).toBlob()
        const bytes = new Uint8Array(await blob.arrayBuffer())
        const marks = places.map(({ row, column, isError }) => mark(1, row, column, isError ? 'error' : 'warning'))
        const marked = open(annotate(bytes, marks))
        const values = (workbook: Workbook) =>
          [
            ...readSheet(
              workbook,
              workbook.sheets.find((one) => one.name === 'Any') ?? { name: '', number: 1, state: 'visible', part: '' },
            ),
          ].flatMap((batch) => batch.rows)
        expect(values(marked)).toEqual(values(open(bytes)))
        const cells = listStyles(marked).map((text) => text.split('=') as [string, string])
        const looks = listLooks(marked)
        const coloured = new Set(cells.filter(([, style]) => looks[Number(style)]?.colour).map(([at]) => at))
        expect(coloured).toEqual(
          new Set(marks.map(({ row = 0, column = 0 }) => String.fromCharCode(64 + column) + row)),
        )
        const order = cells.map(([at]) => Number(at.slice(1)) * 100 + at.charCodeAt(0))
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
      },
    ),
    { numRuns: 60 },
  )
})
