import type { Finding } from '@tip-standard/core'
import { type Mark, openWorkbook } from '@tip-standard/sheets'
import type { FindingSource } from './group.ts'
import type { FindingWords } from './words.ts'

/** The sheets of a workbook by name, because places in the standard's tables give the name. */
export function sheetNumbers(workbook: Uint8Array): ReadonlyMap<string, number> {
  const opened = openWorkbook(workbook)
  return new Map(opened.ok ? opened.workbook.sheets.map(({ name, number }) => [name, number]) : [])
}

/**
 * The mark of a finding in a workbook, for `annotateWorkbook`; `undefined` for notes and for findings without a place
 * in a sheet. `only` is the sheet of a single-sheet file.
 */
export function toMark(
  source: FindingSource,
  finding: Finding,
  words: FindingWords,
  sheets: ReadonlyMap<string, number>,
  only?: number,
): Mark | undefined {
  const { code, rule = code, field = finding.params['field'], severity, at } = finding
  const { sheet = at.table === undefined ? only : (sheets.get(at.table) ?? only), row, column } = at
  if (severity === 'note' || sheet === undefined) return undefined
  const label = typeof field === 'string' ? words.label(field) : undefined
  return {
    sheet,
    severity,
    rule,
    text: words.say(source, finding),
    ...(label === undefined ? {} : { label }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  }
}
