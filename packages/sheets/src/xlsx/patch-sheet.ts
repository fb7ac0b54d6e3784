import { toCell } from '../findings/findings.ts'
import { readAttribute, readAttributes, toLocalName, XmlError, XmlScanner } from '../xml/xml.ts'
import { type CellAttributes, readCellAttributes } from './cells.ts'
import type { MarkSeverity } from './mark.ts'
import { setAttributes, toPrefix } from './patch-xml.ts'

/** What becomes of one cell: another style, other content, or both. */
export type CellPatch = { severity?: MarkSeverity; text?: string }

/** The cells of a sheet that are to be changed, by row and then by column. */
export type SheetPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>

/** How cells are written: the number of the marked copy of a style, and the content of a cell that is corrected. */
export type CellWriter = {
  toStyle: (style: number, severity: MarkSeverity) => number
  /** The type and the content of a cell that holds the text; `was` is the type it had, `prefix` that of the elements. */
  toContent: (text: string, was: { style: number; type: string }, prefix: string) => { type?: string; xml: string }
  /** Receives a cell that keeps its content, since other cells are computed from its formula. */
  onKept: (row: number, column: number) => void
}

/**
 * Passes the XML of a sheet on with marked cells in other styles and corrected cells with other content; missing cells and rows are added, in their
 * order. Nothing else changes.
 */
export function* patchSheet(pieces: Iterable<string>, patches: SheetPatches, writer: CellWriter): Generator<string> {
  const patcher = new SheetPatcher(patches, writer)
  for (const piece of pieces) {
    patcher.scanner.write(piece)
    yield patcher.take()
  }
  patcher.scanner.end()
  yield patcher.take()
}

class SheetPatcher {
  readonly scanner: XmlScanner
  readonly #patches: SheetPatches
  readonly #writer: CellWriter
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
  /** The columns of the current row that are to be changed and were not met yet, in their order. */
  #columns: number[] = []
  /** The cell whose content is being replaced: as it was, as it will be, and whether other cells need its formula. */
  #replaced: { was: string; tag: string; isShared: boolean; text: string; name: string } | undefined

  constructor(patches: SheetPatches, writer: CellWriter) {
    this.#patches = patches
    this.#writer = writer
    this.#rows = [...patches.keys()].sort((a, b) => a - b)
    this.scanner = new XmlScanner({
      onOpen: (name, attributes, isEmpty, start, end) => this.#open(name, attributes, isEmpty, start, end),
      onClose: (name, start, end) => this.#close(name, start, end),
      onDrop: (length) => {
        if (this.#copied < length) {
          const passed = this.scanner.text.slice(this.#copied, length)
          if (this.#replaced === undefined) this.#out += passed
          else this.#replaced.was += passed
        }
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
        if (isEmpty)
          this.#replace(start, end, `<${name}${attributes}>${this.#takeRows(Number.POSITIVE_INFINITY)}</${name}>`)
        else this.#isData = true
      } else if (toLocalName(name) === 'col') {
        const [first, last, style] = ['min', 'max', 'style'].map((key) => Number(readAttribute(attributes, key) ?? 0))
        if (first && last && style) this.#columnStyles.push({ first, last, style })
      }
      return
    }
    const element = toLocalName(name)
    if (this.#replaced !== undefined) {
      if (element === 'f' && readAttribute(attributes, 'ref') !== undefined) this.#replaced.isShared = true
    } else if (element === 'c') {
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
    const { severity, text } = this.#patches.get(this.#row)?.get(this.#column) ?? {}
    const marked = severity === undefined ? {} : { s: this.#writer.toStyle(this.#cell.style, severity) }
    const tag = `<${name}${setAttributes(attributes, marked)}${isEmpty ? '/>' : '>'}`
    if (text === undefined) return this.#replace(start, end, missing + tag)
    const { type, xml } = this.#writer.toContent(text, this.#cell, this.#prefix)
    const corrected = this.#toCell(name, setAttributes(attributes, { ...marked, t: type }), xml)
    if (isEmpty) return this.#replace(start, end, missing + corrected)
    this.#replace(start, end, missing)
    this.#replaced = { was: '', tag, isShared: false, text: corrected, name }
  }

  #toCell(name: string, attributes: string, xml: string): string {
    return xml === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${xml}</${name}>`
  }

  #close(name: string, start: number, end: number) {
    if (!this.#isData) return
    if (this.#replaced !== undefined) {
      if (name !== this.#replaced.name) return
      const { was, tag, isShared, text } = this.#replaced
      this.#replaced = undefined
      const kept = isShared ? tag + was + this.scanner.text.slice(this.#copied, end) : text
      if (isShared) this.#writer.onKept(this.#row, this.#column)
      this.#replace(this.#copied, end, kept)
      return
    }
    const element = toLocalName(name)
    if (element === 'row' && this.#columns.length > 0) {
      this.#replace(start, start, this.#takeCells(Number.POSITIVE_INFINITY))
    } else if (element === 'sheetData') {
      this.#isData = false
      const missing = this.#takeRows(Number.POSITIVE_INFINITY)
      if (missing !== '') this.#replace(start, start, missing)
    }
  }

  #columnsOf(row: number): number[] {
    return [...(this.#patches.get(row)?.keys() ?? [])].sort((a, b) => a - b)
  }

  /** New cells for the marked columns before `column`. */
  #takeCells(column: number): string {
    let cells = ''
    for (let next = this.#columns[0]; next !== undefined && next < column; next = this.#columns[0]) {
      this.#columns.shift()
      const at = next
      const style =
        this.#rowStyle ?? this.#columnStyles.find(({ first, last }) => at >= first && at <= last)?.style ?? 0
      const { severity, text = '' } = this.#patches.get(this.#row)?.get(at) ?? {}
      const shown = severity === undefined ? style : this.#writer.toStyle(style, severity)
      const { type, xml } = text === '' ? { xml: '' } : this.#writer.toContent(text, { style, type: '' }, this.#prefix)
      const typed = type === undefined ? '' : ` t="${type}"`
      cells += this.#toCell(
        `${this.#prefix}c`,
        ` r="${toCell(this.#row, at)}"${shown === 0 && severity === undefined ? '' : ` s="${shown}"`}${typed}`,
        xml,
      )
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
