import { toCell } from '../findings/findings.ts'
import { readAttribute, readAttributes, toLocalName, XmlError, XmlScanner } from '../xml/xml.ts'
import { type CellAttributes, readCellAttributes } from './cells.ts'
import type { MarkSeverity } from './mark.ts'
import { setAttributes, toPrefix } from './patch-xml.ts'

/** The cells of a sheet that are to be marked, by row and then by column. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, MarkSeverity>>

/** The content of a cell: its type, if any, and its inner XML. */
export type CellContent = { type?: string; xml: string }

/** What cells are to hold instead of what they hold, by row and then by column; empty text clears a cell. */
export type SheetCorrections = {
  cells: ReadonlyMap<number, ReadonlyMap<number, string>>
  /** The content of a cell that holds the text; `was` is the style and the type it had, `prefix` that of the elements. */
  toContent: (text: string, was: { style: number; type: string }, prefix: string) => CellContent
  /** Receives a cell that keeps its content, since other cells are computed from its formula. */
  onKept: (row: number, column: number) => void
}

/** What is changed in a sheet: cells that are marked, or cells that are corrected. */
export type SheetPatch = MarkingPatch | { corrections: SheetCorrections }

/**
 * The styles of marked cells, of which `toStyle` gives the marked copy; the relation to the boxes of its notes; and
 * that it is no longer the sheet that is shown.
 */
type MarkingPatch = {
  marks: SheetMarks
  toStyle: (style: number, severity: MarkSeverity) => number
  notes?: { id: string; namespace: string }
}

/** What comes after the relation to the boxes of notes, which has its place in the order of a sheet. */
const afterNotes: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
])

/**
 * Passes the XML of a sheet on with the styles of marked cells, or the contents of corrected ones, replaced; missing
 * cells and rows are added, in their order. Nothing else changes but what the patch names.
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
  readonly #cells: ReadonlyMap<number, ReadonlyMap<number, unknown>>
  readonly #marking: MarkingPatch | undefined
  readonly #corrections: SheetCorrections | undefined
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
  /** The columns of the current row that are to be changed and were not met yet, in their order. */
  #columns: number[] = []
  /** The cell whose content is being replaced: as it was so far, as it will be, and whether other cells need its formula. */
  #replaced: { name: string; was: string; corrected: string; isShared: boolean } | undefined

  constructor(patch: SheetPatch) {
    this.#marking = 'marks' in patch ? patch : undefined
    this.#corrections = 'corrections' in patch ? patch.corrections : undefined
    this.#cells = 'marks' in patch ? patch.marks : patch.corrections.cells
    this.#rows = [...this.#cells.keys()].sort((a, b) => a - b)
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
        if (this.#marking !== undefined && readAttribute(attributes, 'tabSelected') !== undefined)
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
    if (this.#corrections !== undefined) {
      const corrected = this.#correctedCell(name, attributes, this.#cell, this.#column)
      this.#replace(start, isEmpty ? end : start, isEmpty ? missing + corrected : missing)
      if (!isEmpty) this.#replaced = { name, was: '', corrected, isShared: false }
      return
    }
    const style = this.#markedStyle(this.#cell.style, this.#column)
    this.#replace(start, end, `${missing}<${name}${setAttributes(attributes, { s: style })}${isEmpty ? '/>' : '>'}`)
  }

  #markedStyle(style: number, column: number): number {
    const severity = this.#marking?.marks.get(this.#row)?.get(column) ?? 'warning'
    return this.#marking?.toStyle(style, severity) ?? style
  }

  #correctedCell(name: string, attributes: string, was: { style: number; type: string }, column: number): string {
    const text = this.#corrections?.cells.get(this.#row)?.get(column) ?? ''
    const { type, xml } = this.#corrections?.toContent(text, was, this.#prefix) ?? { xml: '' }
    const typed = setAttributes(attributes, { t: type })
    return xml === '' ? `<${name}${typed}/>` : `<${name}${typed}>${xml}</${name}>`
  }

  /** Writes the cell that ends here: corrected, or as it was where other cells are computed from it. */
  #endReplaced(name: string, end: number) {
    if (name !== this.#replaced?.name) return
    const { was, corrected, isShared } = this.#replaced
    const kept = was + this.scanner.text.slice(this.#copied, end)
    this.#replaced = undefined
    if (isShared) this.#corrections?.onKept(this.#row, this.#column)
    this.#replace(this.#copied, end, isShared ? kept : corrected)
  }

  /** Leads to the boxes of the notes, before the element that starts here. */
  #addNotes(start: number) {
    if (this.#hasNotes || this.#marking?.notes === undefined) return
    this.#hasNotes = true
    const { id, namespace } = this.#marking.notes
    this.#replace(start, start, `<${this.#prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`)
  }

  #close(name: string, start: number, end: number) {
    if (!this.#isData) {
      if (this.#depth === 0) this.#addNotes(start)
      else if (this.#depth !== undefined) this.#depth--
      return
    }
    if (this.#replaced !== undefined) return this.#endReplaced(name, end)
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
    return [...(this.#cells.get(row)?.keys() ?? [])].sort((a, b) => a - b)
  }

  /** New cells for the marked columns before `column`. */
  #takeCells(column: number): string {
    let cells = ''
    for (let next = this.#columns[0]; next !== undefined && next < column; next = this.#columns[0]) {
      this.#columns.shift()
      const at = next
      const style =
        this.#rowStyle ?? this.#columnStyles.find(({ first, last }) => at >= first && at <= last)?.style ?? 0
      const place = ` r="${toCell(this.#row, at)}"`
      cells +=
        this.#corrections === undefined
          ? `<${this.#prefix}c${place} s="${this.#markedStyle(style, at)}"/>`
          : this.#correctedCell(
              `${this.#prefix}c`,
              `${place}${style === 0 ? '' : ` s="${style}"`}`,
              { style, type: '' },
              at,
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
