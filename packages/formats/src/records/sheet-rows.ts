import type { OpenWorkbookResult, SheetInfo, Workbook } from '@tip-standard/sheets'
import {
  createFinding,
  type FileFinding,
  isBlank,
  readSheet,
  readWholeSheet,
  type SheetRow,
  type SourceRow,
  takeTop,
  toCells,
} from '@tip-standard/sheets'

function* readEach(workbook: Workbook, sheet: SheetInfo): Generator<SheetRow> {
  for (const { rows } of readSheet(workbook, sheet)) yield* rows
}

/** The sheet for drop-downs in workbooks that this package wrote. */
const ownLists = /^Lists( \d+)?$/

/** Whether a sheet contains something other than one of our lists for drop-downs. */
function holdsData(workbook: Workbook, number: number): boolean {
  const sheet = workbook.sheets.find((one) => one.number === number)
  if (sheet === undefined || ownLists.test(sheet.name)) return false
  return takeTop(readEach(workbook, sheet)).some((row) => !toCells(row).every(isBlank))
}

/** A sheet whose header is in its first rows. */
export type HeadedSheet<Header> = { sheet: SheetInfo; header: Header }

/**
 * The sheets of a workbook with a header of some kind, visible ones first; unpacks only the first rows of each sheet.
 */
export function findSheets<Header>(
  workbook: Workbook,
  detect: (top: readonly SourceRow[], sheet: number) => Header | undefined,
): HeadedSheet<Header>[] {
  const found = workbook.sheets.flatMap((sheet) => {
    const header = detect(takeTop(readEach(workbook, sheet)), sheet.number)
    return header === undefined ? [] : [{ sheet, header }]
  })
  const isVisible = ({ sheet }: HeadedSheet<Header>): boolean => sheet.state === 'visible'
  return [...found.filter(isVisible), ...found.filter((one) => !isVisible(one))]
}

/**
 * The rows of a sheet and the findings from reading them. Merged cells above the header are part of a title. Of sheets
 * without such data, only hidden ones with content are reported; `others` are sheets with such data that are not read.
 */
export function readHeadedSheet(
  opened: Extract<OpenWorkbookResult, { ok: true }>,
  { sheet, header }: HeadedSheet<{ headerRow: number }>,
  others: readonly HeadedSheet<unknown>[],
): { rows: SourceRow[]; findings: FileFinding[] } {
  const read = new Set([sheet, ...others.map((other) => other.sheet)].map(({ number }) => number))
  const findings = opened.findings.filter(
    ({ code, at }) =>
      at.sheet === undefined || read.has(at.sheet) || (code === 'hiddenSheet' && holdsData(opened.workbook, at.sheet)),
  )
  for (const other of others) findings.push(createFinding('otherSheet', { sheet: other.sheet.number }))
  const { rows, findings: met, hiddenBelow } = readWholeSheet(opened.workbook, sheet)
  for (const finding of met)
    if (finding.code !== 'mergedCells' || (finding.at.row ?? 0) >= header.headerRow) findings.push(finding)
  // In IOM's templates and in ours, hidden names for programs are above the labels.
  for (const finding of hiddenBelow(header.headerRow)) findings.push(finding)
  return { rows, findings }
}
