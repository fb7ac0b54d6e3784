import fc from 'fast-check'
import { expect, test } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { FileFinding } from '../findings/findings.ts'
import type { SheetRow } from '../rows/row.ts'
import { maxRatio } from '../zip/zip.ts'
import { buildWorkbook, type FixtureWorkbook, packFixture } from './fixture-package.ts'
import { readLayout } from './layout.ts'
import { readSheet } from './read-sheet.ts'
import { openWorkbook } from './workbook.ts'

function readFirst(bytes: Uint8Array): { rows: SheetRow[]; findings: FileFinding[] } {
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  const [sheet] = opened.workbook.sheets
  if (!sheet) throw new Error('no sheet')
  const batches = [...readSheet(opened.workbook, sheet)]
  return {
    rows: batches.flatMap((batch) => batch.rows),
    findings: [...opened.findings, ...batches.flatMap((batch) => batch.findings)],
  }
}

const readXml = (xml: string, rest: Partial<FixtureWorkbook> = {}) =>
  readFirst(buildWorkbook({ sheets: [{ name: 'Victims', xml }], ...rest }))

const codesOf = (bytes: Uint8Array) => {
  const opened = openWorkbook(bytes)
  return [opened.ok, ...opened.findings.map((finding) => finding.code)]
}

// Control characters, code points that Unicode leaves unassigned, and U+FFFD: the other program leaves them out.
const leftOutByItsWriter = /[\p{Cc}\p{Cn}\uFFFD]/u

test('what another program wrote is read as it was meant', async () => {
  const letters = fc
    .string({ minLength: 1, unit: 'grapheme-composite' })
    .filter((text) => !(text in {}) && !/_x/.test(text) && !leftOutByItsWriter.test(text) && text.trim() !== '')
  const cell = fc.oneof(letters, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 }),
      async (table) => {
        const data: SheetData = table
        const blob = await writeXlsxFile([{ data, sheet: 'Any' }]).toBlob()
        const { rows, findings } = readFirst(new Uint8Array(await blob.arrayBuffer()))
        expect(findings).toEqual([])
        for (const [index, values] of table.entries()) {
          const read = rows.find((row) => row.row === index + 1)?.values ?? []
          expect(values.map((_, column) => read[column] ?? null)).toEqual(
            values.map((value) => (value === 0 ? 0 : value)),
          )
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('every kind of cell', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs>'
  const strings =
    '<si><t>plain</t></si><si><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si><si><t>_x0041_&amp;&#10;</t></si><si/>'
  const { rows, findings } = readXml(
    `<sheetData><row r="2">
      <c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c>
      <c r="F2"><v>1.5E3</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" s="1"><v>45443</v></c><c r="I2" s="2"><v>45443</v></c>
      <c r="J2" t="str"><f>A1&amp;"x"</f><v>made</v></c><c r="K2"><f>1+1</f><v>2</v></c><c r="L2" t="inlineStr"><is><t>in</t></is></c>
      <c r="M2" t="d"><v>2024-05-31T00:00:00</v></c><c r="N2" t="b"><v>true</v></c><c r="O2" t="b"><v>false</v></c></row><row><c><v>7</v></c><c t="n"><v>8</v></c></row></sheetData>`,
    { styles, strings },
  )
  expect(findings).toEqual([])
  expect(rows).toEqual([
    {
      row: 2,
      values: [
        'plain',
        'rich text',
        'A&\n',
        null,
        null,
        1500,
        true,
        { iso: '2024-05-31' },
        45443,
        'made',
        2,
        'in',
        { iso: '2024-05-31' },
        true,
        false,
      ],
    },
    { row: 3, values: [7, 8] },
  ])
})

test('a part is found although the case of its name is another one', () => {
  const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>said</t></si></sst>'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const links = [
    `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/Sheet1.xml"/>`,
    `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`,
  ]
  const { rows, findings } = readXml('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', {
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
      'xl/SharedStrings.xml': strings,
    },
  })
  expect(findings).toEqual([])
  expect(rows).toEqual([{ row: 1, values: ['said'] }])
})

test('cells that hold no usable value are empty, with a finding at their place', () => {
  const { rows, findings } = readXml(
    `<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>A1</f></c><c r="C1"><f>A1</f><v></v></c><c r="D1" t="s"><v>99</v></c>
     <c r="E1"><v>abc</v></c><c r="AA1" s="1"><v>60</v></c><c r="AB1"><v>1</v></c></row></sheetData>`,
    { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' },
  )
  expect(rows[0]?.values[27]).toBe(1)
  expect(findings.map((finding) => [finding.code, finding.at.cell])).toEqual([
    ['errorCell', 'A1'],
    ['formulaWithoutValue', 'B1'],
    ['formulaWithoutValue', 'C1'],
    ['brokenCell', 'D1'],
    ['brokenCell', 'E1'],
    ['invalidDate', 'AA1'],
  ])
  expect(findings[0]?.at).toEqual({ sheet: 1, row: 1, column: 1, cell: 'A1' })
})

test('the 1904 date system', () => {
  const { rows } = readXml('<sheetData><row r="1"><c r="A1" s="1"><v>43981</v></c></row></sheetData>', {
    workbookProperties: '<workbookPr date1904="1"/>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  })
  expect(rows[0]?.values).toEqual([{ iso: '2024-05-31' }])
})

test('merged cells and hidden sheets are reported, and the layout is read without the cells', () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: 'A&amp;B',
        xml: '<dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
      },
      { name: 'Codes', state: 'hidden', xml: '<sheetData/>' },
      { name: 'Deep', state: 'veryHidden', xml: '<sheetData/>' },
    ],
  })
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error('not opened')
  expect(opened.workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['A&B', 'visible'],
    ['Codes', 'hidden'],
    ['Deep', 'veryHidden'],
  ])
  expect(opened.findings.map((finding) => [finding.code, finding.at.sheet])).toEqual([
    ['hiddenSheet', 2],
    ['hiddenSheet', 3],
  ])
  const sheet = opened.workbook.sheets[0]
  if (!sheet) throw new Error('no sheet')
  const layout = readLayout(opened.workbook, sheet)
  expect(layout).toEqual({
    dimension: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 },
    merged: [{ firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 }],
  })
  expect([...readSheet(opened.workbook, sheet)].flatMap((batch) => batch.findings)).toMatchObject([
    { code: 'mergedCells', severity: 'warning', at: { sheet: 1, cell: 'A2' }, params: { range: 'A2:B3' } },
  ])
})

test('element names with a namespace prefix', () => {
  const parts = {
    'xl/worksheets/sheet1.xml':
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  }
  const bytes = buildWorkbook({ sheets: [{ name: 'P', xml: '' }] })
  const opened = openWorkbook(bytes)
  expect(opened.ok).toBe(true)
  const all = { ...parts }
  const text = packFixture({
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="P" q:id="b"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="b" Type="x/worksheet" Target="../xl/worksheets/./sheet1.xml"/></Relationships>',
    ...all,
  })
  expect(readFirst(text).rows).toEqual([{ row: 1, values: [5] }])
})

test.each([
  ['nothing at all', new Uint8Array(0), 'emptyFile'],
  ['text', Buffer.from('name;age\n'), 'notAWorkbook'],
  [
    'a zip of something else',
    packFixture({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'notAWorkbook',
  ],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'oldWorkbook'],
  [
    'a workbook with a password',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'encryptedWorkbook',
  ],
  [
    'a zip that stops',
    buildWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] }).subarray(0, 300),
    'damagedWorkbook',
  ],
  ['a workbook part that is not XML', packFixture({ 'xl/workbook.xml': '<workbook><sheets>' }), 'damagedWorkbook'],
])('%s is refused with its reason', (_, bytes, code) => {
  expect(codesOf(bytes)).toEqual([false, code])
})

/** Changes the directory entry of the first part of a package. */
function forgeDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const forged = bytes.slice()
  const view = new DataView(forged.buffer)
  const directory = view.getUint32(forged.length - 6, true)
  view.setUint32(directory + offset, value, true)
  return forged
}

test('zip bombs are refused before they are unpacked', () => {
  const plain = buildWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] })
  expect(codesOf(forgeDirectory(plain, 24, 0x7fffffff))).toEqual([false, 'workbookTooBig'])
  expect(codesOf(forgeDirectory(plain, 24, 900_000_000))).toEqual([false, 'workbookSuspicious'])
  const dense = buildWorkbook({ sheets: [{ name: 'A', xml: `<sheetData/>${' '.repeat(6_000_000)}` }] })
  expect(openWorkbook(dense)).toMatchObject({
    ok: false,
    findings: [{ code: 'workbookSuspicious', params: { limit: maxRatio } }],
  })
  const many = packFixture(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, ''])))
  expect(codesOf(many)).toEqual([false, 'workbookTooManyParts'])
})

test('a part that unpacks to more than it promised is stopped', () => {
  const lying = forgeDirectory(buildWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }], parts: {} }), 24, 10)
  // The first part is the list of content types, which reading does not need: put the workbook first instead.
  expect(codesOf(lying)[0]).toBe(true)
  const bomb = forgeDirectory(
    packFixture({ 'xl/workbook.xml': `<workbook>${' '.repeat(3_000_000)}<sheets/></workbook>` }),
    24,
    100,
  )
  expect(codesOf(bomb)).toEqual([false, 'damagedWorkbook'])
})

test('damage inside a sheet keeps the rows before it', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index * 7919}</v></c></row>`,
  ).join('')
  const { rows: read, findings } = readXml(`<sheetData>${rows}<row r="3001"><c r="A3001"></row></sheetData>`)
  expect(read.length).toBe(3000)
  expect(findings).toMatchObject([{ code: 'damagedSheet', at: { sheet: 1 } }])
})

test('places outside a sheet are damage, not memory', () => {
  for (const cell of [
    '<row r="2000000"><c><v>1</v></c></row>',
    '<row r="0"/>',
    '<row r="1"><c r="B2"><v>1</v></c></row>',
  ])
    expect(readXml(`<sheetData>${cell}</sheetData>`).findings).toMatchObject([{ code: 'damagedSheet' }])
})

test('flipped bytes give findings or values, never an exception', () => {
  const bytes = buildWorkbook({
    sheets: [
      { name: 'A', xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row></sheetData>' },
    ],
    strings: '<si><t>text</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const broken = bytes.slice()
      broken[at] = (broken[at] ?? 0) ^ flip
      const opened = openWorkbook(broken)
      if (opened.ok)
        for (const sheet of opened.workbook.sheets)
          expect([...readSheet(opened.workbook, sheet)].length).toBeGreaterThan(0)
      else expect(opened.findings.length).toBe(1)
    }),
    { numRuns: 1500 },
  )
})
