import type { FileFindingCode } from '@tip-standard/sheets'
import {
  type CellValue,
  findPart,
  openWorkbook,
  readPart,
  readSheet,
  type SheetInfo,
  toPackageFinding,
  toRange,
  type Workbook,
} from '@tip-standard/sheets'
import { readAttribute, toLocalName, XmlScanner } from '@tip-standard/sheets/xml'
import type { Report } from './finding.ts'
import type { XlsformRule } from './rules.ts'
import { type RawRow, type RawSheet, type SheetRole, sheetRoles } from './sheet.ts'
import { distance } from './spelling.ts'

/** The maximum number of rows read from one sheet. */
export const maxFormRows = 100_000

/** The reasons why a workbook cannot be opened, by the code of the file finding. */
const refusals: Partial<Record<FileFindingCode, XlsformRule>> = {
  oldWorkbook: 'FILE_002',
  encryptedWorkbook: 'FILE_003',
  damagedWorkbook: 'FILE_004',
  workbookTooBig: 'FILE_005',
  workbookSuspicious: 'FILE_005',
  workbookTooManyParts: 'FILE_005',
}

/** The rule for a cell or a sheet, by the code of its file finding. */
const remarks: Partial<Record<FileFindingCode, XlsformRule>> = {
  errorCell: 'SHEET_008',
  formulaWithoutValue: 'SHEET_008',
  invalidDate: 'SHEET_008',
  brokenCell: 'SHEET_008',
  mergedCells: 'SHEET_010',
  damagedSheet: 'FILE_007',
}

/** Reads the sheets of a form from a workbook; returns `undefined`, with a finding, if it cannot be opened. */
export function readFormWorkbook(bytes: Uint8Array, report: Report): RawSheet[] | undefined {
  const opened = openWorkbook(bytes)
  if (!opened.ok) {
    for (const { code } of opened.findings) report(refusals[code] ?? 'FILE_001', {})
    return undefined
  }
  const { workbook } = opened
  if (findPart(workbook.source, 'xl/vbaProject.bin')) report('FILE_006', {})
  const sheets: RawSheet[] = []
  for (const info of workbook.sheets) {
    const named = sheetRoles.find((name) => name === info.name.trim().toLowerCase())
    // The only sheet of a workbook is the survey, under any name.
    const role = named ?? (workbook.sheets.length === 1 ? 'survey' : undefined)
    if (role && !sheets.some((sheet) => sheet.role === role)) sheets.push(readFormSheet(workbook, info, role, report))
  }
  if (workbook.sheets.length > 1) reportSpelling(workbook, report)
  return sheets
}

/** Reports a sheet whose name is similar to that of a missing one. */
function reportSpelling(workbook: Workbook, report: Report): void {
  const names = workbook.sheets.map(({ name }) => name.trim().toLowerCase())
  // A name as short as `osm` is similar to many names.
  for (const role of sheetRoles.filter((name) => name !== 'osm' && !names.includes(name)))
    for (const [index, name] of names.entries()) {
      const isOther = sheetRoles.some((other) => other === name) || name.startsWith('_')
      if (!isOther && distance(name, role, 2) <= 2)
        report('NAMES_013', { table: workbook.sheets[index]?.name ?? '' }, { column: role })
    }
}

function readFormSheet(workbook: Workbook, info: SheetInfo, role: SheetRole, report: Report): RawSheet {
  const { name } = info
  if (info.state !== 'visible') report('SHEET_002', { table: name })
  const rows: RawRow[] = []
  for (const batch of readSheet(workbook, info)) {
    for (const { code, at } of batch.findings) {
      const rule = remarks[code]
      if (rule) report(rule, toPlace(name, at))
    }
    for (const { row, values } of batch.rows) rows.push({ row, cells: Array.from(values, toCellText) })
    if (rows.length > maxFormRows) {
      report('FILE_009', { table: name, row: rows[maxFormRows]?.row ?? maxFormRows }, { limit: maxFormRows })
      rows.length = maxFormRows
      break
    }
  }
  return { name, role, topRow: 1, rows, ...readSheetMarks(workbook, info, report) }
}

function toPlace(sheet: string, { row, column }: { row?: number; column?: number }) {
  return { table: sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }
}

function toCellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'object' ? value.iso : String(value)
}

/** Reads the hidden rows and columns of a sheet; reports cells with formulas on the way. */
function readSheetMarks(
  workbook: Workbook,
  info: SheetInfo,
  report: Report,
): Pick<RawSheet, 'hiddenRows' | 'isHiddenColumn'> {
  const hiddenRows = new Set<number>()
  const hiddenColumns: { first: number; last: number }[] = []
  const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'
  let row = 0
  let cell = ''
  const scanner = new XmlScanner({
    onOpen: (name, attributes) => {
      switch (toLocalName(name)) {
        case 'col':
          if (isTrue(readAttribute(attributes, 'hidden')))
            hiddenColumns.push({
              first: Number(readAttribute(attributes, 'min')),
              last: Number(readAttribute(attributes, 'max')),
            })
          return
        case 'row':
          row = Number(readAttribute(attributes, 'r') ?? row + 1)
          if (isTrue(readAttribute(attributes, 'hidden'))) hiddenRows.add(row)
          return
        case 'c':
          cell = readAttribute(attributes, 'r') ?? ''
          return
        case 'f': {
          const range = toRange(cell)
          if (row <= maxFormRows)
            report('SHEET_007', toPlace(info.name, { row, ...(range ? { column: range.firstColumn } : {}) }))
        }
      }
    },
  })
  try {
    for (const piece of readPart(workbook.source, info.part)) scanner.write(piece)
    scanner.end()
  } catch (error) {
    // Damage was already reported while the cells were read; any other error is rethrown.
    toPackageFinding(error, info.number)
  }
  return {
    hiddenRows,
    isHiddenColumn: (column) => hiddenColumns.some(({ first, last }) => first <= column && column <= last),
  }
}
