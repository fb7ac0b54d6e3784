import { createFinding, type FileFinding } from '../findings/findings.ts'
import { joinBytes } from '../text/bytes.ts'
import { readAttribute, toLocalName, toXmlText } from '../xml/xml.ts'
import { type PartContent, packParts, readPacked } from '../zip/zip.ts'
import { maxColumn, maxRow } from './cells.ts'
import { toSerial } from './dates.ts'
import { findPart, readPart, readRelations, readWholePart, toRelationsName } from './parts.ts'
import { type CellContent, patchSheet, type SheetCorrections } from './patch-sheet.ts'
import { applyEdits, findElements } from './patch-xml.ts'
import { maxCellText } from './sheet-xml.ts'
import { openWorkbook, readNumberStyles, toPackageFinding, type Workbook } from './workbook.ts'

/** A cell and what it is to hold; `sheet`, `row` and `column` count from 1, empty text clears the cell. */
export type CellCorrection = { sheet: number; row: number; column: number; text: string }

/** The corrected copy, with what could not be written; or the findings that say why there is none. */
export type CorrectWorkbookResult =
  | { ok: true; bytes: Uint8Array; findings: FileFinding[] }
  | { ok: false; findings: FileFinding[] }

/** The corrections of a sheet that have a place in it; of several for one cell the last one counts. */
function cellsOf(sheet: number, corrections: readonly CellCorrection[]): SheetCorrections['cells'] {
  const rows = new Map<number, Map<number, string>>()
  for (const { sheet: number, row, column, text } of corrections) {
    if (number !== sheet || !isPlace(row, column)) continue
    const columns = rows.get(row) ?? new Map<number, string>()
    columns.set(column, text)
    rows.set(row, columns)
  }
  return rows
}

const isPlace = (row: number, column: number): boolean =>
  Number.isInteger(row) && row >= 1 && row <= maxRow && Number.isInteger(column) && column >= 1 && column <= maxColumn

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text

/**
 * Returns a copy of a workbook in which some cells have another text; everything else stays the same, byte for byte. A
 * number stays a number and a date (`2024-05-31`) a date if the cell contained or shows one; everything else is text,
 * and never a formula. A cell with a formula on which others depend keeps it and is reported, and so are missing sheets
 * and places.
 */
export function correctWorkbook(bytes: Uint8Array, corrections: readonly CellCorrection[]): CorrectWorkbookResult {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return opened
  const { workbook } = opened
  const sheets = new Set(workbook.sheets.map(({ number }) => number))
  const findings: FileFinding[] = []
  for (const { sheet, row, column } of corrections)
    if (!sheets.has(sheet)) findings.push(createFinding('unknownSheet', { sheet }))
    else if (!isPlace(row, column)) findings.push(createFinding('outsideSheet', { sheet, row, column }))
  try {
    const written = joinBytes([...packParts(writeParts(workbook, corrections, findings))])
    return { ok: true, bytes: written, findings }
  } catch (error) {
    return { ok: false, findings: [...findings, toPackageFinding(error)] }
  }
}

function* writeParts(
  workbook: Workbook,
  corrections: readonly CellCorrection[],
  findings: FileFinding[],
): Generator<[string, PartContent]> {
  const { source } = workbook
  const styles = readNumberStyles(workbook)
  const changed = new Map<string, () => Iterable<string>>()
  for (const { number, part } of workbook.sheets) {
    const cells = cellsOf(number, corrections)
    if (cells.size === 0) continue
    changed.set(findPart(source, part)?.name ?? part, () =>
      patchSheet(readPart(source, part), {
        corrections: {
          cells,
          toContent: (text, was, prefix) => toContent(text, was, prefix, { workbook, styles }),
          onKept: (row, column) => findings.push(createFinding('formulaKept', { sheet: number, row, column })),
        },
      }),
    )
  }
  // The list of cells with formulas would name cells that no longer have one; a spreadsheet program makes a new list.
  const chain = readRelations(source, workbook.part).find(({ kind }) => kind === 'calcChain')?.target
  const chainEntry = chain === undefined || changed.size === 0 ? undefined : findPart(source, chain)?.name
  if (chainEntry !== undefined) {
    const relations = toRelationsName(workbook.part)
    for (const [part, names] of [
      [relations, (element: string, attributes: string) => element === 'Relationship' && isCalcChain(attributes)],
      [
        '[Content_Types].xml',
        (element: string, attributes: string) => element === 'Override' && isCalcChain(attributes),
      ],
    ] as const)
      changed.set(findPart(source, part)?.name ?? part, () => [without(readWholePart(source, part), names)])
  }
  for (const entry of source.entries.values()) {
    const write = changed.get(entry.name)
    if (write !== undefined) yield [entry.name, write()]
    else if (entry.name !== chainEntry) yield [entry.name, { packed: readPacked(source.bytes, entry), entry }]
  }
}

const isCalcChain = (attributes: string): boolean =>
  /calcChain/i.test(readAttribute(attributes, 'Target') ?? readAttribute(attributes, 'PartName') ?? '')

/** A small part without some of its elements. */
function without(text: string, isLeftOut: (element: string, attributes: string) => boolean): string {
  const edits = findElements(text)
    .filter(({ name, attributes }) => isLeftOut(toLocalName(name), attributes))
    .map(({ start, end }) => ({ start, end, text: '' }))
  return applyEdits(text, edits)
}

function toContent(
  text: string,
  { style, type }: { style: number; type: string },
  prefix: string,
  { workbook, styles }: { workbook: Workbook; styles: ReturnType<typeof readNumberStyles> },
): CellContent {
  if (text === '') return { xml: '' }
  const value = (number: number): { xml: string } => ({ xml: `<${prefix}v>${number}</${prefix}v>` })
  const shows = styles[style]
  const serial = shows === 'date' ? toSerial(text) : undefined
  // The system of 1904 begins 1,462 days later.
  if (serial !== undefined) return value(workbook.dateSystem === 1904 ? serial - 1462 : serial)
  // A number that its cell would show in another way, such as 7 as 000007, is kept as the text that was asked for.
  const isShown = typeof shows !== 'function' || shows(Number(text)) === text
  if ((type === '' || type === 'n') && shows !== 'date' && isNumber(text) && isShown) return value(Number(text))
  const kept = text.slice(0, maxCellText).replace(/[\ud800-\udbff]$/, '')
  return {
    type: 'inlineStr',
    xml: `<${prefix}is><${prefix}t xml:space="preserve">${toXmlText(kept)}</${prefix}t></${prefix}is>`,
  }
}
