import { toCell } from '../findings/findings.ts'
import { readAttribute, readAttributes, toLocalName, XmlError, XmlScanner } from '../xml/xml.ts'
import { type CellAttributes, readCellAttributes } from './cells.ts'
import type { MarkSeverity } from './mark.ts'
import { setAttributes, toPrefix } from './patch-xml.ts'

/** The cells of a sheet that are to be marked, by row and then by column. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, MarkSeverity>>

/**
 * What is changed in a sheet: the styles of marked cells, of which `toStyle` gives the marked copy; the relation to the boxes of its notes; and that it
 * is no longer the sheet that is shown.
 */
export type SheetPatch = {
  marks: SheetMarks
  toStyle: (style: number, severity: MarkSeverity) => number
  notes?: { id: string; namespace: string }
}

/** What comes after the relation to the boxes of notes, which has its place in the order of a sheet. */
const afterNotes: ReadonlySet<string> = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
])

/**
 * Passes the XML of a sheet on with the styles of marked cells replaced; missing cells and rows are added, in their order. Nothing else changes but
 * what the patch names.
 */
export function* patchSheet(pieces: Iterable<string>, patch: SheetPatch): Generator<string> {
  const patcher = new SheetPatcher(patch)
  for (const piece of pieces) {
    patcher.scanner.write(piece)
    yield patcher.take()
  }
  patcher.scanner.end()
  yield patcher.take()
}

class SheetPatcher {
  readonly scanner: XmlScanner
  readonly #marks: SheetMarks
  readonly #toStyle: (style: number, severity: MarkSeverity) => number
  readonly #notes: SheetPatch['notes']
  /** How deep the element is that is read, below the root, once the data are past; `undefined` before. */
  #depth: number | undefined
  #hasNotes = false
  readonly #rows: number[]
  readonly #columnStyles: { first: number; last: number; style: number }[] = []
  readonly #cell: CellAttributes = { row: 0, column: 0, style: 0, type: '' }
  #nextRow = 0
  #out = ''
  #copied = 0
  #isData = false
  #prefix = ''
  #row = 0
  #rowStyle: number | undefined
  #column = 0
  /** The marked columns of the current row that were not met yet, in their order. */
  #columns: number[] = []

  constructor({ marks, toStyle, notes }: SheetPatch) {
    this.#marks = marks
    this.#toStyle = toStyle
    this.#notes = notes
    this.#rows = [...marks.keys()].sort((a, b) => a - b)
    this.scanner = new XmlScanner({
      onOpen: (name, attributes, isEmpty, start, end) => this.#open(name, attributes, isEmpty, start, end),
      onClose: (name, start) => this.#close(name, start),
      onDrop: (length) => {
        if (this.#copied < length) this.#out += this.scanner.text.slice(this.#copied, length)
        this.#copied = Math.max(0, this.#copied - length)
      },
    })
  }

  take(): string {
    const text = this.#out
    this.#out = ''
    return text
  }

  /** Replaces what is between two offsets with `text`. */
  #replace(start: number, end: number, text: string) {
    this.#out += this.scanner.text.slice(this.#copied, start) + text
    this.#copied = end
  }

  #open(name: string, attributes: string, isEmpty: boolean, start: number, end: number) {
    if (!this.#isData) {
      if (name.endsWith('sheetData') && toLocalName(name) === 'sheetData') {
        this.#prefix = toPrefix(name)
        if (isEmpty) {
          // It is closed at once.
          this.#depth = 1
          const rows = this.#takeRows(Number.POSITIVE_INFINITY)
          if (rows !== '') this.#replace(start, end, `<${name}${attributes}>${rows}</${name}>`)
        } else this.#isData = true
      } else if (this.#depth !== undefined) {
        if (this.#depth === 0 && afterNotes.has(toLocalName(name))) this.#addNotes(start)
        this.#depth++
      } else if (toLocalName(name) === 'sheetView') {
        // The list of findings is shown; two sheets that are shown would be changed together.
        if (readAttribute(attributes, 'tabSelected') !== undefined)
          this.#replace(
            start,
            end,
            `<${name}${setAttributes(attributes, { tabSelected: undefined })}${isEmpty ? '/>' : '>'}`,
          )
      } else if (toLocalName(name) === 'col') {
        const [first, last, style] = ['min', 'max', 'style'].map((key) => Number(readAttribute(attributes, key) ?? 0))
        if (first && last && style) this.#columnStyles.push({ first, last, style })
      }
      return
    }
    const element = toLocalName(name)
    if (element === 'c') {
      if (this.#columns.length > 0) this.#openCell(name, attributes, isEmpty, start, end)
    } else if (element === 'row') this.#openRow(name, attributes, isEmpty, start, end)
  }

  #openRow(name: string, attributes: string, isEmpty: boolean, start: number, end: number) {
    const row = Number(readAttribute(attributes, 'r') ?? this.#row + 1)
    // With rows out of order it would be impossible to know which rows are missing.
    if (!(row > this.#row)) throw new XmlError()
    const missing = this.#takeRows(row)
    if (missing !== '') this.#replace(start, start, missing)
    this.#row = row
    this.#column = 0
    this.#columns = []
    if (this.#rows[this.#nextRow] !== row) return
    this.#nextRow++
    this.#columns = this.#columnsOf(row)
    this.#rowStyle = isTrue(readAttribute(attributes, 'customFormat'))
      ? Number(readAttribute(attributes, 's') ?? 0)
      : undefined
    const kept = this.#isWithinSpans(attributes) ? attributes : setAttributes(attributes, { spans: undefined })
    if (isEmpty) this.#replace(start, end, `<${name}${kept}>${this.#takeCells(Number.POSITIVE_INFINITY)}</${name}>`)
    else if (kept !== attributes) this.#replace(start, end, `<${name}${kept}>`)
  }

  #openCell(name: string, attributes: string, isEmpty: boolean, start: number, end: number) {
    readCellAttributes(attributes, this.#cell)
    this.#column = this.#cell.column || this.#column + 1
    const missing = this.#takeCells(this.#column)
    if (this.#columns[0] !== this.#column) {
      if (missing !== '') this.#replace(start, start, missing)
      return
    }
    this.#columns.shift()
    const severity = this.#marks.get(this.#row)?.get(this.#column) ?? 'warning'
    const style = this.#toStyle(this.#cell.style, severity)
    this.#replace(start, end, `${missing}<${name}${setAttributes(attributes, { s: style })}${isEmpty ? '/>' : '>'}`)
  }

  /** Leads to the boxes of the notes, before the element that starts here. */
  #addNotes(start: number) {
    if (this.#hasNotes || this.#notes === undefined) return
    this.#hasNotes = true
    const { id, namespace } = this.#notes
    this.#replace(start, start, `<${this.#prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`)
  }

  #close(name: string, start: number) {
    if (!this.#isData) {
      if (this.#depth === 0) this.#addNotes(start)
      else if (this.#depth !== undefined) this.#depth--
      return
    }
    const element = toLocalName(name)
    if (element === 'row' && this.#columns.length > 0) {
      this.#replace(start, start, this.#takeCells(Number.POSITIVE_INFINITY))
    } else if (element === 'sheetData') {
      this.#isData = false
      this.#depth = 0
      const missing = this.#takeRows(Number.POSITIVE_INFINITY)
      if (missing !== '') this.#replace(start, start, missing)
    }
  }

  #columnsOf(row: number): number[] {
    return [...(this.#marks.get(row)?.keys() ?? [])].sort((a, b) => a - b)
  }

  /** New cells for the marked columns before `column`. */
  #takeCells(column: number): string {
    let cells = ''
    for (let next = this.#columns[0]; next !== undefined && next < column; next = this.#columns[0]) {
      this.#columns.shift()
      const at = next
      const style =
        this.#rowStyle ?? this.#columnStyles.find(({ first, last }) => at >= first && at <= last)?.style ?? 0
      const severity = this.#marks.get(this.#row)?.get(at) ?? 'warning'
      cells += `<${this.#prefix}c r="${toCell(this.#row, at)}" s="${this.#toStyle(style, severity)}"/>`
    }
    return cells
  }

  /** New rows for the marked rows before `row`. */
  #takeRows(row: number): string {
    let rows = ''
    const current = this.#row
    for (let next = this.#rows[this.#nextRow]; next !== undefined && next < row; next = this.#rows[this.#nextRow]) {
      this.#nextRow++
      this.#row = next
      this.#rowStyle = undefined
      this.#columns = this.#columnsOf(next)
      rows += `<${this.#prefix}row r="${next}">${this.#takeCells(Number.POSITIVE_INFINITY)}</${this.#prefix}row>`
    }
    this.#row = current
    return rows
  }

  /** Whether the marked columns lie within the columns a row claims to use; a claim that is too small is removed. */
  #isWithinSpans(attributes: string): boolean {
    const spans = readAttributes(attributes).find((attribute) => attribute.name === 'spans')
    if (!spans) return true
    const numbers = spans.value.split(/[ :]/).map(Number)
    const [first = 1, last = first] = [this.#columns[0], this.#columns[this.#columns.length - 1]]
    return numbers.some((number) => number <= first) && numbers.some((number) => number >= last)
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
