import { expect, test } from 'vitest'
import { annotateWorkbook } from './annotate-workbook.ts'
import { buildWorkbook } from './fixture-package.ts'
import type { Mark } from './mark.ts'
import { type Package, readWholePart } from './parts.ts'
import { openWorkbook } from './workbook.ts'

function annotate(bytes: Uint8Array, marks: readonly Mark[]): Package {
  const result = annotateWorkbook(bytes, marks)
  const opened = result.ok ? openWorkbook(result.bytes) : result
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  return opened.workbook.source
}

const mark = (row: number, column: number, severity: Mark['severity'] = 'error'): Mark => ({
  sheet: 1,
  row,
  column,
  severity,
  text: 'Check this.',
  rule: 'victim.rule',
})

/** The link from a sheet to the boxes of its notes. */
const notesLink =
  '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdTipNotes"/>'

const sheetXml =
  '<sheetData><row r="2"><c r="B2"><v>b</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B5:C6"/></mergeCells>'

test('each marked cell has one note with all that is to say about it, in its place in the sheet', () => {
  const bytes = buildWorkbook({
    sheets: [{ name: 'A', xml: `${sheetXml}<pageMargins left="1"/><tableParts count="0"/>` }],
  })
  const marks = [
    { ...mark(2, 2), text: 'Check <this> & that.', label: 'Gender' },
    { ...mark(2, 2, 'warning'), text: 'And this.' },
    mark(1, 1),
  ]
  const source = annotate(bytes, marks)
  expect(readWholePart(source, 'xl/worksheets/sheet1.xml')).toContain(`<pageMargins left="1"/>${notesLink}<tableParts`)
  const comments = readWholePart(source, 'xl/comments1.xml')
  expect(comments.match(/<comment ref="\w+"/g)).toEqual(['<comment ref="A1"', '<comment ref="B2"'])
  expect(comments).toContain('Gender: Check &lt;this&gt; &amp; that.\nAnd this.')
  const shapes = readWholePart(source, 'xl/drawings/vmlDrawing1.vml')
  expect(shapes.match(/<x:Row>\d+<\/x:Row><x:Column>\d+/g)).toEqual([
    '<x:Row>0</x:Row><x:Column>0',
    '<x:Row>1</x:Row><x:Column>1',
  ])
  const types = readWholePart(source, '[Content_Types].xml')
  expect(types).toContain('Extension="vml"')
  expect(types).toContain('PartName="/xl/comments1.xml"')
  expect(readWholePart(source, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../drawings/vmlDrawing1.vml"')
})

test('a sheet that has notes of its own keeps them and gets no more', () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>'
  const bytes = buildWorkbook({
    sheets: [{ name: 'A', xml: sheetXml }],
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels, 'xl/comments1.xml': '<comments/>' },
  })
  const source = annotate(bytes, [mark(2, 2)])
  expect(readWholePart(source, 'xl/comments1.xml')).toBe('<comments/>')
  expect([...source.entries.keys()].filter((part) => /comments2|vmlDrawing/.test(part))).toEqual([])
})
