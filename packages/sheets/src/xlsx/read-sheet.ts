import { createFinding, type FileFinding, type FileFindingCode, toCell } from '../findings/findings.ts'
import type { CellValue, SheetRow } from '../rows/row.ts'
import { readAttribute, resolveEntities, toLocalName, XmlError, type XmlHandler, XmlScanner } from '../xml/xml.ts'
import { type SharedContent, toCellValue, type WrittenCell } from './cell-value.ts'
import { type CellRange, maxColumn, maxRow, readCellAttributes } from './cells.ts'
import { HiddenCells } from './hidden-cells.ts'
import { collectLayout, type SheetLayout, toRangeText } from './layout.ts'
import { readPart } from './parts.ts'
import { readNumberStyles, readSharedStrings, type SheetInfo, toPackageFinding, type Workbook } from './workbook.ts'

/**
 * Rows in the order of the sheet and the findings met while reading them. The last batch has what reports the rows and
 * columns below a row that are hidden and hold something, and the merged rectangles.
 */
export type SheetBatch = {
  rows: SheetRow[]
  findings: FileFinding[]
  hiddenBelow?: (row: number) => FileFinding[]
  merged?: readonly CellRange[]
}

/** Strings and styles of a workbook are the same for all its sheets and read once. */
const shared = new WeakMap<Workbook, SharedContent>()

function sharedContent(workbook: Workbook): SharedContent {
  const known = shared.get(workbook)
  if (known) return known
  const { dateSystem } = workbook
  const content = { strings: readSharedStrings(workbook), styles: readNumberStyles(workbook), dateSystem }
  shared.set(workbook, content)
  return content
}

/**
 * Reads the rows of a sheet in batches: cached values of formulas, dates as ISO text, numbers shown with leading zeros as the text that
 * is shown, errors as empty cells with a finding.
 * Merged rectangles are reported after the rows. Damage ends the sheet with a finding; the rows before it are kept.
 */
export function* readSheet(workbook: Workbook, sheet: SheetInfo): Generator<SheetBatch> {
  const reader = new SheetReader(sheet.number)
  try {
    const scanner = new XmlScanner(new RowReader(reader, sharedContent(workbook)))
    for (const piece of readPart(workbook.source, sheet.part)) {
      scanner.write(piece)
      if (reader.rows.length > 0 || reader.findings.length > 0) yield reader.take()
    }
    scanner.end()
    for (const range of reader.layout.merged)
      reader.report('mergedCells', range.firstRow, range.firstColumn, { range: toRangeText(range) })
  } catch (error) {
    reader.findings.push(toPackageFinding(error, sheet.number))
  }
  const { hidden, layout } = reader
  yield { ...reader.take(), hiddenBelow: (row) => hidden.report(sheet.number, row), merged: layout.merged }
}

/** What was read of a sheet and not taken yet. */
class SheetReader {
  rows: SheetRow[] = []
  findings: FileFinding[] = []
  readonly hidden: HiddenCells = new HiddenCells()
  readonly layout: SheetLayout = { dimension: undefined, merged: [] }
  readonly #sheet: number

  constructor(sheet: number) {
    this.#sheet = sheet
  }

  take(): SheetBatch {
    const batch = { rows: this.rows, findings: this.findings }
    this.rows = []
    this.findings = []
    return batch
  }

  report(code: FileFindingCode, row: number, column: number, params: Record<string, string | number> = {}) {
    this.findings.push(createFinding(code, { sheet: this.#sheet, row, column, cell: toCell(row, column) }, params))
  }
}

/** Reads the rows of a sheet from its XML, and what else the sheet says of its cells. */
class RowReader implements XmlHandler {
  readonly #sheet: SheetReader
  readonly #content: SharedContent
  readonly #cell: WrittenCell = { row: 0, column: 0, style: 0, type: '', text: '', hasValue: false, hasFormula: false }
  #row = 0
  #column = 0
  #values: CellValue[] = []
  #unread: number[] = []
  #rowAttributes = ''
  #isInRow = false
  #isInCell = false
  #isInValue = false
  /** How many phonetic readings the text is inside of: they are not part of the value. */
  #phonetic = 0

  constructor(sheet: SheetReader, content: SharedContent) {
    this.#sheet = sheet
    this.#content = content
  }

  readonly onOpen = (name: string, attributes: string): void => {
    const local = toLocalName(name)
    switch (local) {
      case 'c':
        this.#openCell(attributes)
        return
      case 'v':
        this.#openValue()
        return
      case 't':
        if (this.#phonetic === 0) this.#openValue()
        return
      case 'f':
        this.#cell.hasFormula = this.#isInCell
        return
      case 'rPh':
        this.#phonetic++
        return
      case 'row':
        this.#openRow(attributes)
        return
      case 'col':
        this.#sheet.hidden.addColumns(attributes)
        return
      default:
        if (!this.#isInRow) collectLayout(this.#sheet.layout, local, attributes)
    }
  }

  readonly onText = (piece: string, isRaw: boolean): void => {
    if (this.#isInValue) this.#cell.text += isRaw ? piece : resolveEntities(piece)
  }

  readonly onClose = (name: string): void => {
    switch (toLocalName(name)) {
      case 'v':
      case 't':
        this.#isInValue = false
        return
      case 'rPh':
        this.#phonetic--
        return
      case 'c':
        this.#closeCell()
        return
      case 'row':
        this.#closeRow()
    }
  }

  #openRow(attributes: string): void {
    const number = Number(readAttribute(attributes, 'r') ?? this.#row + 1)
    if (!(Number.isInteger(number) && number >= 1 && number <= maxRow)) throw new XmlError()
    this.#row = number
    this.#rowAttributes = attributes
    this.#column = 0
    this.#values = []
    this.#unread = []
    this.#isInRow = true
  }

  #closeRow(): void {
    if (this.#values.length > 0) {
      const row: SheetRow = { row: this.#row, values: this.#values }
      if (this.#unread.length > 0) row.unread = this.#unread
      this.#sheet.rows.push(row)
      this.#sheet.hidden.addRow(this.#row, this.#rowAttributes, this.#values)
    }
    this.#isInRow = false
  }

  #openCell(attributes: string): void {
    if (!this.#isInRow) return
    const cell = this.#cell
    readCellAttributes(attributes, cell)
    this.#column = cell.column || this.#column + 1
    if (cell.row !== 0 && cell.row !== this.#row) throw new XmlError()
    if (this.#column > maxColumn) throw new XmlError()
    this.#isInCell = true
    cell.text = ''
    cell.hasValue = false
    cell.hasFormula = false
  }

  #openValue(): void {
    if (!this.#isInCell) return
    this.#isInValue = true
    this.#cell.hasValue = true
  }

  #closeCell(): void {
    if (!this.#isInCell) return
    this.#isInCell = false
    const value = toCellValue(this.#cell, this.#content, this.#fail)
    if (value === null) return
    while (this.#values.length < this.#column - 1) this.#values.push(null)
    this.#values[this.#column - 1] = value
  }

  readonly #fail = (code: FileFindingCode): null => {
    this.#sheet.report(code, this.#row, this.#column)
    this.#unread.push(this.#column)
    return null
  }
}
