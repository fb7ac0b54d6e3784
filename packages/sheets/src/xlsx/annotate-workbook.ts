import { createFinding, type FileFinding } from '../findings/findings.ts'
import { joinBytes } from '../text/bytes.ts'
import { readAttribute, readPrefixedAttribute, toLocalName, toXmlText, XmlError } from '../xml/xml.ts'
import { type PartContent, packParts, readPacked } from '../zip/zip.ts'
import { type CellRange, maxColumn, maxRow } from './cells.ts'
import { englishFindingsSheet, type FindingsSheetWords, toFindingsName, writeFindingsSheet } from './findings-sheet.ts'
import { readLayout } from './layout.ts'
import type { Mark } from './mark.ts'
import { findPart, readPart, readWholePart, toRelationsName } from './parts.ts'
import { type CellPatch, patchSheet } from './patch-sheet.ts'
import { appendInside, applyEdits, findElements, toPrefix } from './patch-xml.ts'
import { StyleBook } from './style-book.ts'
import { openWorkbook, type SheetInfo, toPackageFinding, type Workbook } from './workbook.ts'

/** The workbook with its marks, or the findings that say why it could not be marked. */
export type AnnotateResult =
  | { ok: true; bytes: Uint8Array; findings: FileFinding[] }
  | { ok: false; findings: FileFinding[] }

/**
 * Gives the workbook back: marked cells red (error) or amber (warning), one more sheet at the end that lists all
 * marks with links to their cells, everything else byte for byte as it was. A mark inside a merged rectangle colours its first
 * cell. Marks on unknown sheets or places are listed without a link and reported.
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

type Groups = Map<SheetInfo, Map<number, Map<number, CellPatch>>>

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
    const rows = getOrAdd(groups, sheet, () => new Map<number, Map<number, CellPatch>>())
    const columns = getOrAdd(rows, range?.firstRow ?? row, () => new Map<number, CellPatch>())
    const at = range?.firstColumn ?? column
    if (columns.get(at)?.severity !== 'error') columns.set(at, { severity })
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

/** All parts of the new package: styles come last, when it is known which ones the sheets need. */
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

  const changed = new Map<string, () => Iterable<string>>([
    [workbook.part, () => [addSheet(readWholePart(source, workbook.part), words, id)]],
    [relationsPart, () => [addRelations(relations, added, relationNamespace)]],
    ['[Content_Types].xml', () => [addContentTypes(readWholePart(source, '[Content_Types].xml'), added)]],
  ])
  for (const [sheet, rows] of groups)
    changed.set(sheet.part, () =>
      patchSheet(readPart(source, sheet.part), rows, {
        toStyle: (style, severity) => styles.toMarkedStyle(style, severity),
        toContent: () => ({ xml: '' }),
        onKept: () => {},
      }),
    )
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
      isPlace: ({ row = 1, column = 1 }) => isPlace(row, column),
    }),
  ]
  yield [stylesEntry ?? stylesPart, [styles.toText()]]
}

type AddedPart = { id: string; part: string; kind: 'worksheet' | 'styles' }

function toFreeName(workbook: Workbook, stem: string): string {
  let number = 1
  while (findPart(workbook.source, `${stem}${number}.xml`)) number++
  return `${stem}${number}.xml`
}

/** A relation id that no other part of the workbook uses; a workbook that was marked before already has ours. */
function toRelationId(relations: string): string {
  let number = 1
  while (relations.includes(`rIdTip${number}`)) number++
  return `rIdTip${number}`
}

function addSheet(text: string, words: FindingsSheetWords, relationId: string): string {
  const elements = findElements(text)
  const list = elements.find((element) => element.depth === 1 && toLocalName(element.name) === 'sheets')
  const sheets = elements.filter((element) => element.depth === 2 && toLocalName(element.name) === 'sheet')
  const [first] = sheets
  if (!list || !first) throw new XmlError()
  const names = sheets.map((sheet) => readAttribute(sheet.attributes, 'name') ?? '')
  const ids = sheets.map((sheet) => Number(readAttribute(sheet.attributes, 'sheetId')) || 0)
  const id = ids.reduce((most, one) => Math.max(most, one), 0) + 1
  const prefixed = /([\w.-]+):id\s*=/.exec(first.attributes)?.[1]
  if (!prefixed || readPrefixedAttribute(first.attributes, 'id') === undefined) throw new XmlError()
  const sheet = `<${toPrefix(first.name)}sheet name="${toXmlText(toFindingsName(words, names))}" sheetId="${id}" ${prefixed}:id="${relationId}"/>`
  return applyEdits(text, [appendInside(text, list, sheet)])
}

function addRelations(text: string, added: readonly AddedPart[], namespace: string): string {
  const [root] = findElements(text)
  if (!root) throw new XmlError()
  const links = added.map(
    ({ id, part, kind }) =>
      `<${toPrefix(root.name)}Relationship Id="${id}" Type="${namespace}/${kind}" Target="/${part}"/>`,
  )
  return applyEdits(text, [appendInside(text, root, links.join(''))])
}

function addContentTypes(text: string, added: readonly AddedPart[]): string {
  const [root] = findElements(text)
  if (!root) throw new XmlError()
  const types = added.map(
    ({ part, kind }) =>
      `<${toPrefix(root.name)}Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  )
  return applyEdits(text, [appendInside(text, root, types.join(''))])
}
