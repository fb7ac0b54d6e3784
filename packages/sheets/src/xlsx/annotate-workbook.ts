import { createFinding, type FileFinding } from '../findings/findings.ts'
import { joinBytes } from '../text/bytes.ts'
import { type PartContent, packParts, readPacked } from '../zip/zip.ts'
import { type CellRange, maxColumn, maxRow } from './cells.ts'
import { englishFindingsSheet, type FindingsSheetWords, writeFindingsSheet } from './findings-sheet.ts'
import { readLayout } from './layout.ts'
import type { Mark, MarkSeverity } from './mark.ts'
import { type Notes, toNotes, writeComments, writeNoteShapes } from './notes.ts'
import {
  type AddedPart,
  addContentTypes,
  addFirstSheet,
  addRelations,
  toFreeName,
  toRelationId,
} from './package-parts.ts'
import { findPart, readPart, readRelations, readWholePart, toRelationsName } from './parts.ts'
import { patchSheet } from './patch-sheet.ts'
import { StyleBook } from './style-book.ts'
import { openWorkbook, type SheetInfo, toPackageFinding, type Workbook } from './workbook.ts'

/** The workbook with its marks, or the findings that explain why it could not be marked. */
export type AnnotateResult =
  | { ok: true; bytes: Uint8Array; findings: FileFinding[] }
  | { ok: false; findings: FileFinding[] }

/**
 * Returns the workbook with marked cells in red (error) or amber (warning), each with a note that shows on hover. A new
 * first sheet, which opens first and can be filtered, lists all marks with links to their cells. Everything else stays
 * byte for byte the same, macros included. A mark inside a merged rectangle colours its first cell. Marks on unknown
 * sheets or places are listed without a link and reported; a sheet with notes of its own gets no more.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  marks: readonly Mark[],
  words: FindingsSheetWords = englishFindingsSheet,
): AnnotateResult {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return opened
  const { workbook } = opened
  const findings: FileFinding[] = []
  try {
    const groups = groupMarks(workbook, marks, findings)
    const pieces = [...packParts(writeParts(workbook, marks, groups, words))]
    return { ok: true, bytes: joinBytes(pieces), findings }
  } catch (error) {
    return { ok: false, findings: [...findings, toPackageFinding(error)] }
  }
}

type Groups = Map<SheetInfo, Map<number, Map<number, MarkSeverity>>>

/** Sorts marks by sheet, row and column; an error outweighs a warning on the same cell. */
function groupMarks(workbook: Workbook, marks: readonly Mark[], findings: FileFinding[]): Groups {
  const groups: Groups = new Map()
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.number, sheet]))
  const merged = new Map<SheetInfo, CellRange[]>()
  const unknown = new Set<number>()
  for (const { sheet: number, row, column, severity } of marks) {
    const sheet = sheets.get(number)
    if (!sheet) {
      if (!unknown.has(number)) findings.push(createFinding('unknownSheet', { sheet: number }))
      unknown.add(number)
      continue
    }
    if (row === undefined || column === undefined) continue
    if (!isPlace(row, column)) {
      findings.push(createFinding('outsideSheet', { sheet: number, row, column }))
      continue
    }
    let ranges = merged.get(sheet)
    if (!ranges) {
      ranges = readLayout(workbook, sheet).merged
      merged.set(sheet, ranges)
    }
    const range = ranges.find((candidate) => isInside(candidate, row, column))
    const rows = getOrAdd(groups, sheet, () => new Map<number, Map<number, MarkSeverity>>())
    const columns = getOrAdd(rows, range?.firstRow ?? row, () => new Map<number, MarkSeverity>())
    const at = range?.firstColumn ?? column
    if (columns.get(at) !== 'error') columns.set(at, severity)
  }
  return groups
}

function isPlace(row: number, column: number): boolean {
  return (
    Number.isInteger(row) && row >= 1 && row <= maxRow && Number.isInteger(column) && column >= 1 && column <= maxColumn
  )
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = create()
    map.set(key, value)
  }
  return value
}

/** All parts of the new package; styles come last, once the styles that sheets need are known. */
function* writeParts(
  workbook: Workbook,
  marks: readonly Mark[],
  groups: Groups,
  words: FindingsSheetWords,
): Generator<[string, PartContent]> {
  const { source } = workbook
  const isStrict = readWholePart(source, workbook.part).includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
  const namespace = isStrict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relationNamespace = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const styles = new StyleBook(workbook.stylesPart && readWholePart(source, workbook.stylesPart))
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)
  const findingsPart = toFreeName(workbook, `${folder}worksheets/sheet`)
  const stylesPart = workbook.stylesPart ?? toFreeName(workbook, `${folder}styles`)
  const relationsPart = toRelationsName(workbook.part)
  const relations = readWholePart(source, relationsPart)
  const id = toRelationId(relations)
  const added: AddedPart[] = [{ id, part: findingsPart, kind: 'worksheet' }]
  if (!workbook.stylesPart) added.push({ id: `${id}Styles`, part: stylesPart, kind: 'styles' })
  const own = [...added]

  const changed = new Map<string, () => Iterable<string>>()
  const more = new Map<string, () => Iterable<string>>()
  const taken = new Set<string>()
  const take = (stem: string, ending: string): string => {
    const name = toFreeName(workbook, `${folder}${stem}`, ending, taken)
    taken.add(name)
    return name
  }
  for (const [index, sheet] of workbook.sheets.entries()) {
    const rows = groups.get(sheet)
    if (rows === undefined && !isShown(workbook, sheet)) continue
    const notes = rows === undefined ? undefined : toNotes(sheet, marks, rows)
    const hasOwn = readRelations(source, sheet.part).some(({ kind }) => kind === 'comments' || kind === 'vmlDrawing')
    const noteId = notes === undefined || notes.length === 0 || hasOwn ? undefined : 'rIdTipNotes'
    changed.set(sheet.part, () =>
      patchSheet(readPart(source, sheet.part), {
        marks: rows ?? new Map(),
        toStyle: (style, severity) => styles.toMarkedStyle(style, severity),
        ...(noteId === undefined ? {} : { notes: { id: noteId, namespace: relationNamespace } }),
      }),
    )
    if (noteId === undefined) continue
    const parts: AddedPart[] = [
      { id: 'rIdTipComments', part: take('comments', 'xml'), kind: 'comments' },
      { id: noteId, part: take('drawings/vmlDrawing', 'vml'), kind: 'vmlDrawing' },
    ]
    addNotes(workbook, { sheet, parts, notes: notes ?? [], index, namespace, relationNamespace }, changed, more)
    added.push(...parts)
  }
  changed.set(workbook.part, () => [addFirstSheet(readWholePart(source, workbook.part), words, id)])
  changed.set(relationsPart, () => [addRelations(relations, workbook.part, own, relationNamespace)])
  changed.set('[Content_Types].xml', () => [addContentTypes(readWholePart(source, '[Content_Types].xml'), added)])
  const byEntry = new Map([...changed].map(([name, write]) => [findPart(source, name)?.name ?? name, write]))
  const stylesEntry = findPart(source, stylesPart)?.name

  for (const entry of source.entries.values()) {
    const write = byEntry.get(entry.name)
    if (write) yield [entry.name, write()]
    else if (entry.name !== stylesEntry) yield [entry.name, { packed: readPacked(source.bytes, entry), entry }]
  }
  const names = new Map(workbook.sheets.map(({ name, number }) => [number, name]))
  yield [
    findingsPart,
    writeFindingsSheet(marks, {
      words,
      names,
      namespace,
      relationNamespace,
      headerStyle: styles.headerStyle,
      linkStyle: styles.linkStyle,
      wrapStyle: styles.wrapStyle,
      isPlace: ({ row = 1, column = 1 }) => isPlace(row, column),
    }),
  ]
  for (const [name, write] of more) yield [name, write()]
  yield [stylesEntry ?? stylesPart, [styles.toText()]]
}

/** Whether a sheet is shown when the workbook opens. */
function isShown({ source }: Workbook, { part }: SheetInfo): boolean {
  let top = ''
  for (const piece of readPart(source, part)) {
    top += piece
    if (top.includes('sheetData')) break
  }
  return top.includes('tabSelected')
}

type SheetNotes = {
  sheet: SheetInfo
  parts: readonly AddedPart[]
  notes: Notes
  index: number
  namespace: string
  relationNamespace: string
}

/** Adds the parts for the notes of a sheet, and the relations to them. */
function addNotes(
  { source }: Workbook,
  { sheet, parts, notes, index, namespace, relationNamespace }: SheetNotes,
  changed: Map<string, () => Iterable<string>>,
  more: Map<string, () => Iterable<string>>,
): void {
  const relationsName = toRelationsName(sheet.part)
  const known = findPart(source, relationsName)
  const write = () => [
    addRelations(
      known === undefined ? undefined : readWholePart(source, relationsName),
      sheet.part,
      parts,
      relationNamespace,
    ),
  ]
  if (known === undefined) more.set(relationsName, write)
  else changed.set(relationsName, write)
  const [comments, shapes] = parts
  if (comments !== undefined) more.set(comments.part, () => writeComments(notes, namespace))
  if (shapes !== undefined) more.set(shapes.part, () => writeNoteShapes(notes, index))
}
