import { createFinding, type FileFinding, toCell, toColumnLetters } from '../findings/findings.ts'
import type { CellDate } from '../rows/row.ts'
import { toXmlText } from '../xml/xml.ts'
import { maxUnpackedSize, type PartContent, packParts } from '../zip/zip.ts'
import { maxColumn, maxRow } from './cells.ts'
import { toSerial } from './dates.ts'
import {
  frozenHeaderView,
  maxCellText,
  toColumnsXml,
  toPlaceReference,
  toStyleAttribute,
  toTextCell,
} from './sheet-xml.ts'

/** The value to write in a cell; text is always written as text, no matter how it begins. */
export type CellInput = string | number | boolean | CellDate | null | undefined

/** A column of a sheet: its header, its width in characters (default: 20) and the intended content of its cells. */
export type ColumnToWrite = {
  header: string
  /** The meaning of the header, in a second header row; the sheet has one if any of its columns has a label. */
  label?: string
  width?: number
  /** Values that the cells of the column offer as a drop-down; spreadsheet programs reject others. */
  choices?: readonly string[]
  /** Whether values outside the choices are accepted, such as several joined ones. */
  areChoicesOpen?: boolean
  /** A hint shown beside the cell being filled in; truncated after 255 characters. */
  hint?: string
  /** Whether typed content stays text: `2024-05` is then not turned into a date. */
  isText?: boolean
}

/** A sheet: its name (at most 31 characters, none of `[]:*?/\`), its columns and its rows, which are read once. */
export type SheetToWrite = {
  name: string
  columns: readonly ColumnToWrite[]
  rows: Iterable<readonly CellInput[]>
  /** Whether the headers are names for programs, hidden above the labels that people see. */
  isHeaderHidden?: boolean
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The view of a sheet whose column names and labels stay visible. */
const frozenLabelsView =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

/** The numbers of the styles below, in their order. */
const styleOf = { plain: 0, header: 1, date: 2, dateTime: 3, guarded: 4, text: 5, guardedText: 6 } as const

const stylesXml = /* @__PURE__ */ (() =>
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`)()

/**
 * Writes a workbook as the bytes of an .xlsx file, row by row, in constant memory: a header row that stays visible,
 * column widths, drop-downs, dates as dates. `report` receives truncated text, rows that did not fit, and a workbook
 * larger than `openWorkbook` accepts. Throws a RangeError for a sheet name that Excel would reject, for two sheets with
 * one name, for too many columns and for a number that is not finite.
 */
export function* writeWorkbook(
  sheets: readonly SheetToWrite[],
  report: (finding: FileFinding) => void = () => {},
): Generator<Uint8Array> {
  checkNames(sheets)
  // Columns with the same array of choices share one column in the sheet of lists.
  const lists = [
    ...new Set(
      sheets.flatMap((sheet) => sheet.columns.flatMap((column) => (column.choices?.length ? [column.choices] : []))),
    ),
  ]
  if (lists.length > maxColumn) throw new RangeError('too many lists of choices')
  const listName = toFreeName(sheets, 'Lists')
  const names = sheets.map((sheet) => sheet.name)
  if (lists.length > 0) names.push(listName)
  const size = yield* packParts(writeParts())
  if (size > maxUnpackedSize) report(createFinding('workbookTooBigToRead', {}, { limit: maxUnpackedSize }))

  function* writeParts(): Generator<[string, PartContent]> {
    yield ['[Content_Types].xml', [toContentTypes(names.length)]]
    yield [
      '_rels/.rels',
      [
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    ]
    yield ['xl/workbook.xml', [toWorkbookXml(names, lists.length > 0)]]
    yield ['xl/_rels/workbook.xml.rels', [toWorkbookRelations(names.length)]]
    yield ['xl/styles.xml', [stylesXml]]
    const places = new Map(
      lists.map((list, index) => {
        const letters = toColumnLetters(index + 1)
        return [list, toPlaceReference(listName, `$${letters}$1:$${letters}$${list.length}`)]
      }),
    )
    for (const [index, sheet] of sheets.entries())
      yield [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet, index + 1, places, report)]
    if (lists.length > 0) yield [`xl/worksheets/sheet${names.length}.xml`, writeLists(lists)]
  }
}

function checkNames(sheets: readonly SheetToWrite[]): void {
  const seen = new Set<string>()
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet')
  for (const { name, columns } of sheets) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      throw new RangeError('sheet name not allowed')
    if (seen.has(name.toLowerCase())) throw new RangeError('sheet name used twice')
    if (columns.length > maxColumn) throw new RangeError('too many columns')
    seen.add(name.toLowerCase())
  }
}

function toFreeName(sheets: readonly SheetToWrite[], name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()))
  let candidate = name
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name} ${number}`
  return candidate
}

/** The places of drop-down values, by the array of choices. */
type ListPlaces = ReadonlyMap<readonly string[], string>

function* writeSheet(
  sheet: SheetToWrite,
  number: number,
  places: ListPlaces,
  report: (finding: FileFinding) => void,
): Generator<string> {
  const { columns } = sheet
  const hasLabels = columns.some((column) => column.label !== undefined)
  yield `${declaration}<worksheet xmlns="${main}">${hasLabels ? frozenLabelsView : frozenHeaderView}`
  yield toColumnsXml(columns.map(({ width = 20, isText }) => ({ width, style: isText ? styleOf.text : styleOf.plain })))
  yield `<sheetData><row r="1"${sheet.isHeaderHidden ? ' hidden="1"' : ''}>`
  yield columns.map((column, index) => toTextCell(1, index + 1, column.header, styleOf.header)).join('')
  yield '</row>'
  let row = 1
  if (hasLabels) {
    row++
    const labels = columns.map(({ label }, index) => (label ? toTextCell(2, index + 1, label, styleOf.header) : ''))
    yield `<row r="2">${labels.join('')}</row>`
  }
  const firstRow = row + 1
  for (const cells of sheet.rows) {
    if (row === maxRow) {
      report(createFinding('sheetFull', { sheet: number }, { limit: maxRow }))
      break
    }
    row++
    let xml = `<row r="${row}">`
    for (let index = 0; index < cells.length; index++) {
      const value = cells[index]
      if (typeof value === 'string' && value.length > maxCellText) {
        const at = { sheet: number, row, column: index + 1, cell: toCell(row, index + 1) }
        report(createFinding('textCut', at, { limit: maxCellText }))
      }
      xml += toCellXml(value, row, index + 1, columns[index]?.isText ?? false)
    }
    yield `${xml}</row>`
  }
  yield '</sheetData>'
  yield toValidations(columns, places, firstRow, Math.min(row + spareRows, maxRow))
  yield '</worksheet>'
}

function toCellXml(value: CellInput, row: number, column: number, isText: boolean): string {
  const plain = isText ? styleOf.text : styleOf.plain
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'string') {
    // The apostrophe mark makes Excel keep the text as text even after someone edits the cell.
    const isFormulaLike = /^[=+\-@\t\r]/.test(value)
    return toTextCell(row, column, value, isFormulaLike ? (isText ? styleOf.guardedText : styleOf.guarded) : plain)
  }
  const place = `r="${toCell(row, column)}"`
  if (typeof value === 'boolean') return `<c ${place}${toStyleAttribute(plain)} t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a cell holds a number that is not finite')
    return `<c ${place}${toStyleAttribute(plain)}><v>${value}</v></c>`
  }
  const serial = toSerial(value.iso)
  if (serial === undefined) return toTextCell(row, column, value.iso, plain)
  return `<c ${place} s="${value.iso.length > 10 ? styleOf.dateTime : styleOf.date}"><v>${serial}</v></c>`
}

/** The maximum length of a hint. */
const maxHint = 255

/**
 * Drop-downs cover this many rows beyond the last one: other programs store one for every row, and cannot handle a
 * million.
 */
const spareRows = 1_000

/** The drop-downs and hints of a sheet, from its first row below the headers to the last one that may be filled in. */
function toValidations(
  columns: readonly ColumnToWrite[],
  places: ListPlaces,
  firstRow: number,
  lastRow: number,
): string {
  const all: string[] = []
  for (const [index, { choices, areChoicesOpen, hint }] of columns.entries()) {
    const source = choices && places.get(choices)
    if (source === undefined && !hint) continue
    const own = toColumnLetters(index + 1)
    const strict = source === undefined || areChoicesOpen ? '' : ' showErrorMessage="1"'
    const prompt = hint ? ` showInputMessage="1" prompt="${toXmlText(hint.slice(0, maxHint))}"` : ''
    const list = source === undefined ? '' : ' type="list"'
    const formula = source === undefined ? '' : `<formula1>${toXmlText(source)}</formula1>`
    all.push(
      `<dataValidation${list} allowBlank="1"${strict}${prompt} sqref="${own}${firstRow}:${own}${lastRow}">${formula}</dataValidation>`,
    )
  }
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}

function* writeLists(lists: readonly (readonly string[])[]): Generator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>`
  const height = lists.reduce((most, list) => Math.max(most, list.length), 0)
  for (let row = 1; row <= height; row++) {
    const cells = lists.map((list, index) => {
      const choice = list[row - 1]
      return choice === undefined ? '' : toTextCell(row, index + 1, choice, styleOf.text)
    })
    yield `<row r="${row}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

function toContentTypes(sheetCount: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = Array.from(
    { length: sheetCount },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts.join('')}</Types>`
}

function toWorkbookXml(names: readonly string[], hasLists: boolean): string {
  const sheets = names.map((name, index) => {
    const state = hasLists && index === names.length - 1 ? ' state="hidden"' : ''
    return `<sheet name="${toXmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`
}

function toWorkbookRelations(sheetCount: number): string {
  const links = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}<Relationship Id="rId${sheetCount + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`
}
