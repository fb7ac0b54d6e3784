import { toCell, toColumnLetters } from '../findings.ts'
import type { ExportTable } from '../records/exchange-table.ts'
import { joinBytes } from '../text/bytes.ts'
import { toSerial } from '../xlsx/dates.ts'
import { toColumnsXml, toPlaceReference, toTextCell } from '../xlsx/sheet-xml.ts'
import { toXmlText } from '../xlsx/xml.ts'
import { packParts } from '../xlsx/zip.ts'
import { type HtcdsField, type HtcdsFieldName, htcdsFields } from './fields.ts'
import { type HtcdsListField, type HtcdsValue, htcdsValueLists } from './value-lists.ts'

const caseSheet = 'Case Sheet'
const listSheet = 'validation'
const firstDataRow = 3

/** Drop-downs reach this many rows beyond the last one written. */
const spareRows = 1_000

const styles = { plain: 0, header: 1, date: 2 } as const

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Writes rows of HTCDS, as `toHtcds` makes them, as a workbook like IOM's templates: field names in a hidden first row, labels in
 * the second, drop-downs with the values of the lists. Unlike the templates, every label stands under its own field name. It has
 * the CORE columns and every other column that holds something.
 */
export function writeHtcdsWorkbook(table: Pick<ExportTable, 'header' | 'rows'>): Uint8Array {
  const columns = toColumns(table)
  const parts: [string, string[]][] = [
    ['[Content_Types].xml', [contentTypes()]],
    [
      '_rels/.rels',
      [
        `${declaration}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    ],
    ['xl/workbook.xml', [workbookXml()]],
    ['xl/_rels/workbook.xml.rels', [workbookRelations()]],
    ['xl/styles.xml', [stylesXml()]],
    ['xl/worksheets/sheet1.xml', caseSheetXml(columns, table.rows)],
    ['xl/worksheets/sheet2.xml', listSheetXml(columns)],
  ]
  return joinBytes([...packParts(parts)])
}

type Column = { field: HtcdsField; source: number; values: readonly HtcdsValue[] | undefined }

function isListField(name: HtcdsFieldName): name is HtcdsListField {
  return name in htcdsValueLists
}

function toColumns({ header, rows }: Pick<ExportTable, 'header' | 'rows'>): Column[] {
  return htcdsFields.flatMap((field) => {
    const source = header.indexOf(field.name)
    const isFilled = source !== -1 && rows.some((row) => (row[source] ?? '') !== '')
    if (!field.core && !isFilled) return []
    return [{ field, source, values: isListField(field.name) ? htcdsValueLists[field.name] : undefined }]
  })
}

/** The templates store labels, except for the gender, whose codes they store. */
function toShownValue({ field, values }: Column, value: string): string {
  if (!values || field.name === 'prs_Gender') return value
  const labels = new Map(values)
  return value
    .split(';')
    .map((code) => labels.get(code) ?? code)
    .join(';')
}

function caseSheetXml(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const head = columns.map(({ field }, index) => toTextCell(1, index + 1, field.name, styles.plain))
  const labels = columns.map(({ field }, index) => toTextCell(2, index + 1, field.label || field.name, styles.header))
  const widths = columns.map(({ field }) => ({ width: Math.max(14, field.label.length + 2) }))
  const pieces = [
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${toColumnsXml(widths)}<sheetData><row r="1" hidden="1">${head.join('')}</row><row r="2">${labels.join('')}</row>`,
  ]
  for (const [index, row] of rows.entries()) {
    const number = firstDataRow + index
    const cells = columns.flatMap((column, at) => {
      const value = row[column.source] ?? ''
      return value === '' ? [] : [toDataCell(number, at + 1, column, value)]
    })
    pieces.push(`<row r="${number}">${cells.join('')}</row>`)
  }
  pieces.push(`</sheetData>${validationsXml(columns, firstDataRow + rows.length + spareRows)}</worksheet>`)
  return pieces
}

function toDataCell(row: number, column: number, source: Column, value: string): string {
  const serial = source.field.kind === 'date' ? toSerial(value) : undefined
  if (serial !== undefined) return `<c r="${toCell(row, column)}" s="${styles.date}"><v>${serial}</v></c>`
  return toTextCell(row, column, toShownValue(source, value), styles.plain)
}

/** Where several values are allowed, a value that is not in the list is not refused: it may be several joined by `;`. */
function validationsXml(columns: readonly Column[], lastRow: number): string {
  const lists = columns.filter(({ values }) => values)
  const all = lists.map(({ field, values = [] }, index) => {
    const letters = toColumnLetters(columns.findIndex((column) => column.field === field) + 1)
    const listLetters = toColumnLetters(index + 1)
    const range = `${toPlaceReference(listSheet, `$${listLetters}$2`)}:$${listLetters}$${values.length + 1}`
    const strict = field.kind === 'one' ? ' showErrorMessage="1"' : ''
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${letters}${firstDataRow}:${letters}${lastRow}"><formula1>${toXmlText(range)}</formula1></dataValidation>`
  })
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}

function listSheetXml(columns: readonly Column[]): string[] {
  const lists = columns.filter(({ values }) => values)
  const length = Math.max(0, ...lists.map(({ values = [] }) => values.length))
  const rows = Array.from({ length: length + 1 }, (_, index) => {
    const cells = lists.flatMap((column, at) => {
      const value = index === 0 ? column.field.name : column.values?.[index - 1]?.[0]
      if (value === undefined) return []
      return [toTextCell(index + 1, at + 1, index === 0 ? value : toShownValue(column, value), styles.plain)]
    })
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  return [`${declaration}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`]
}

function contentTypes(): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return `${declaration}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheet}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheet}.styles+xml"/></Types>`
}

function workbookXml(): string {
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${caseSheet}" sheetId="1" r:id="rId1"/><sheet name="${listSheet}" sheetId="2" r:id="rId2"/></sheets></workbook>`
}

function workbookRelations(): string {
  return `${declaration}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`
}

function stylesXml(): string {
  return `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`
}
