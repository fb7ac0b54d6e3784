import { createFinding, type FileFinding, type FileFindingCode, toCell } from '../findings/findings.ts'
import type { CellValue, SheetRow } from '../rows/row.ts'
import { fromExcelText, readAttribute, resolveEntities, toLocalName, XmlError, XmlScanner } from '../xml/xml.ts'
import { type CellAttributes, maxColumn, maxRow, readCellAttributes } from './cells.ts'
import { toCellDate } from './dates.ts'
import { HiddenCells } from './hidden-cells.ts'
import { collectLayout, type SheetLayout, toRangeText } from './layout.ts'
import { readPart } from './parts.ts'
import { readNumberStyles, readSharedStrings, type SheetInfo, toPackageFinding, type Workbook } from './workbook.ts'

/**
 * Rows in the order of the sheet and the findings met while reading them. The last batch has what reports the rows and columns below a row that
 * are hidden and hold something.
 */
export type SheetBatch = { rows: SheetRow[]; findings: FileFinding[]; hiddenBelow?: (row: number) => FileFinding[] }

type NumberStyles = ReturnType<typeof readNumberStyles>

/** Strings and styles of a workbook are the same for all its sheets and read once. */
const shared = new WeakMap<Workbook, { strings: string[]; styles: NumberStyles }>()

/**
 * Reads the rows of a sheet in batches: cached values of formulas, dates as ISO text, numbers shown with leading zeros as the text that
 * is shown, errors as empty cells with a finding.
 * Merged rectangles are reported after the rows. Damage ends the sheet with a finding; the rows before it are kept.
 */
export function* readSheet(workbook: Workbook, sheet: SheetInfo): Generator<SheetBatch> {
  const reader = new SheetReader(workbook, sheet)
  try {
    let content = shared.get(workbook)
    if (!content) {
      content = { strings: readSharedStrings(workbook), styles: readNumberStyles(workbook) }
      shared.set(workbook, content)
    }
    const scanner = new XmlScanner(reader.toHandler(content.strings, content.styles))
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
  yield { ...reader.take(), hiddenBelow: (row) => reader.hidden.report(sheet.number, row) }
}

/** What the reader is inside of: the text there belongs to the cell's value, or is of no interest. */
type Inside = 'nothing' | 'value' | 'formula'

class SheetReader {
  rows: SheetRow[] = []
  findings: FileFinding[] = []
  readonly hidden: HiddenCells = new HiddenCells()
  readonly layout: SheetLayout = { dimension: undefined, merged: [] }
  readonly #dateSystem: 1900 | 1904
  readonly #sheet: number

  constructor(workbook: Workbook, sheet: SheetInfo) {
    this.#dateSystem = workbook.dateSystem
    this.#sheet = sheet.number
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

  toHandler(strings: readonly string[], styles: NumberStyles) {
    const cell: CellAttributes = { row: 0, column: 0, style: 0, type: '' }
    let row = 0
    let column = 0
    let values: CellValue[] = []
    let rowAttributes = ''
    let isRow = false
    let isCell = false
    let inside: Inside = 'nothing'
    let phonetic = 0
    let text = ''
    let hasValue = false
    let hasFormula = false

    const onOpen = (name: string, attributes: string) => {
      switch (toLocalName(name)) {
        case 'c': {
          if (!isRow) return
          readCellAttributes(attributes, cell)
          column = cell.column || column + 1
          if (cell.row !== 0 && cell.row !== row) throw new XmlError()
          if (column > maxColumn) throw new XmlError()
          isCell = true
          text = ''
          hasValue = false
          hasFormula = false
          return
        }
        case 'v':
          if (isCell) {
            inside = 'value'
            hasValue = true
          }
          return
        case 't':
          if (isCell && phonetic === 0) {
            inside = 'value'
            hasValue = true
          }
          return
        case 'f':
          hasFormula = isCell
          return
        case 'rPh':
          phonetic++
          return
        case 'row': {
          const number = Number(readAttribute(attributes, 'r') ?? row + 1)
          if (!(Number.isInteger(number) && number >= 1 && number <= maxRow)) throw new XmlError()
          row = number
          rowAttributes = attributes
          column = 0
          values = []
          isRow = true
          return
        }
        case 'col':
          this.hidden.addColumns(attributes)
          return
        default:
          if (!isRow) collectLayout(this.layout, toLocalName(name), attributes)
      }
    }

    const onText = (piece: string, isRaw: boolean) => {
      if (inside === 'value') text += isRaw ? piece : resolveEntities(piece)
    }

    const onClose = (name: string) => {
      switch (toLocalName(name)) {
        case 'v':
        case 't':
          inside = 'nothing'
          return
        case 'rPh':
          phonetic--
          return
        case 'c': {
          if (!isCell) return
          isCell = false
          const value = toValue()
          if (value === null) return
          while (values.length < column - 1) values.push(null)
          values[column - 1] = value
          return
        }
        case 'row':
          if (values.length > 0) {
            this.rows.push({ row, values })
            this.hidden.addRow(row, rowAttributes, values)
          }
          isRow = false
      }
    }

    const fail = (code: FileFindingCode): null => {
      this.report(code, row, column)
      return null
    }

    const toValue = (): CellValue => {
      if (!hasValue || (text === '' && cell.type !== 'str' && cell.type !== 'inlineStr'))
        return hasFormula ? fail('formulaWithoutValue') : null
      switch (cell.type) {
        case 's': {
          const string = strings[Number(text)]
          return string === undefined ? fail('brokenCell') : string === '' ? null : string
        }
        case 'str':
        case 'inlineStr':
          return text === '' ? null : fromExcelText(text)
        case 'b':
          return text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : fail('brokenCell')
        case 'e':
          return fail('errorCell')
        case 'd':
          return /^(\d{4}-\d{2}-\d{2})?(T?\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?Z?$/.test(text)
            ? { iso: text.replace(/Z$/, '').replace(/T00:00:00(\.0+)?$/, '') }
            : fail('brokenCell')
        case '':
        case 'n': {
          const number = Number(text)
          if (!Number.isFinite(number)) return fail('brokenCell')
          const style = styles[cell.style]
          if (style === undefined) return number
          if (style === 'date') return toCellDate(number, this.#dateSystem) ?? fail('invalidDate')
          // A number that is shown with leading zeros is what people read and copy: an id or a telephone number.
          return Number.isSafeInteger(number) && number >= 0 ? toShown(number, style(number)) : number
        }
        default:
          return fail('brokenCell')
      }
    }

    return { onOpen, onText, onClose }
  }
}

/** A number stays one unless it is shown with something that the number does not have. */
function toShown(number: number, shown: string): CellValue {
  return shown === String(number) ? number : shown
}
