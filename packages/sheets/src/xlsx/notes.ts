import { toCell } from '../findings/findings.ts'
import { toXmlText } from '../xml/xml.ts'
import type { Mark } from './mark.ts'
import type { SheetMarks } from './patch-sheet.ts'

/** The notes of a sheet: one for each marked cell, in the order of rows and columns. */
export type Notes = readonly { row: number; column: number; text: string }[]

/** The maximum number of notes in a sheet: no one hovers over more, and each is a drawing. */
const mostNotes = 5000

/** The notes for the marks of a sheet, for its coloured cells. */
export function toNotes(sheet: { number: number }, marks: readonly Mark[], coloured: SheetMarks): Notes {
  const texts = new Map<string, { row: number; column: number; texts: Set<string> }>()
  for (const { sheet: number, row, column, label, text } of marks) {
    if (number !== sheet.number || row === undefined || column === undefined) continue
    if (coloured.get(row)?.has(column) !== true) continue
    const key = `${row} ${column}`
    const note = texts.get(key) ?? { row, column, texts: new Set() }
    note.texts.add(label === undefined ? text : `${label}: ${text}`)
    if (texts.size < mostNotes || texts.has(key)) texts.set(key, note)
  }
  return [...texts.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, texts: lines }) => ({ row, column, text: [...lines].join('\n') }))
}

/** Writes the part with the texts of notes. */
export function* writeComments(notes: Notes, namespace: string): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors><author>tip</author></authors><commentList>`
  for (const { row, column, text } of notes)
    yield `<comment ref="${toCell(row, column)}" authorId="0"><text><r><t xml:space="preserve">${toXmlText(text)}</t></r></text></comment>`
  yield '</commentList></comments>'
}

/** The columns and rows that a note covers. */
const width = 4
const height = 7

/**
 * Ids of shapes come in blocks that no other drawing of a workbook may use; spreadsheet programs take the first blocks.
 */
const blockSize = 1024
const firstBlock = 100
const blocksOfSheet = /* @__PURE__ */ Math.ceil(mostNotes / blockSize) + 1

/**
 * Writes the part with the boxes of notes, which are hidden until someone points at the cell; `index` is that of the
 * sheet.
 */
export function* writeNoteShapes(notes: Notes, index: number): Generator<string> {
  const block = firstBlock + index * blocksOfSheet
  const blocks = Array.from({ length: Math.ceil((notes.length + 1) / blockSize) }, (_, at) => block + at)
  yield '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
  yield `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`
  yield '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  for (const [at, { row, column }] of notes.entries()) {
    const anchor = [column, 15, Math.max(0, row - 2), 10, column + width, 15, row - 2 + height, 4].join(', ')
    yield `<v:shape id="_x0000_s${block * blockSize + at + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  }
  yield '</xml>'
}
