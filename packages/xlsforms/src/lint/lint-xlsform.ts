import { checkCascades } from './check-cascades.ts'
import { checkChoices } from './check-choices.ts'
import { checkConsent } from './check-consent.ts'
import { checkCycles } from './check-cycles.ts'
import { checkDefaults } from './check-defaults.ts'
import { checkExpressions } from './check-expressions.ts'
import { checkLanguages } from './check-languages.ts'
import { checkParameters } from './check-parameters.ts'
import { checkRows } from './check-rows.ts'
import { checkSafety } from './check-safety.ts'
import { checkSettings } from './check-settings.ts'
import { checkTexts } from './check-texts.ts'
import { defaultMostPerRule, FindingCollector, type Report, type XlsformFinding } from './finding.ts'
import { Form } from './form.ts'
import { readFormCsv } from './read-form-csv.ts'
import { readHeader } from './read-header.ts'
import { readFormWorkbook } from './read-workbook.ts'
import type { RawSheet, SheetRole } from './sheet.ts'

/** Options for checking a form. */
export type LintXlsformOptions = {
  /** The maximum number of listed findings per rule (default: 100); the number of the others is reported. */
  mostPerRule?: number
}

const checks = [
  checkRows,
  checkParameters,
  checkChoices,
  checkCascades,
  checkDefaults,
  checkLanguages,
  checkTexts,
  checkExpressions,
  checkCycles,
  checkSettings,
  checkSafety,
  checkConsent,
]

/**
 * Checks a form written as XLSForm: the bytes of an .xlsx or .xlsm workbook, or of its survey sheet as CSV. Returns the
 * findings in the order of the sheets, or an empty list. Never throws, no matter what the bytes are.
 */
export async function lintXlsform(bytes: Uint8Array, options: LintXlsformOptions = {}): Promise<XlsformFinding[]> {
  const collector = new FindingCollector(options.mostPerRule ?? defaultMostPerRule)
  const { report } = collector
  const isBinary = startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
  const workbook = isBinary ? readFormWorkbook(bytes, report) : undefined
  const csv = isBinary ? undefined : await readFormCsv(bytes, report)
  const sheets = workbook ?? csv?.sheets
  if (sheets) lintSheets(sheets, isBinary || csv?.isWhole === true, report)
  else if (!isBinary) report('FILE_001', {})
  return collector.finish(
    ['survey', 'choices', 'external_choices', 'entities', 'settings'].map(
      (role) => sheets?.find((sheet) => sheet.role === role)?.name ?? role,
    ),
  )
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

function lintSheets(sheets: readonly RawSheet[], isWhole: boolean, report: Report): void {
  const find = (role: SheetRole) => {
    const raw = sheets.find((sheet) => sheet.role === role)
    return raw && readHeader(raw, report)
  }
  const raw = sheets.find(({ role }) => role === 'survey')
  if (!raw) report('SHEET_001', {})
  else if (raw.rows.length === 0) report('SHEET_011', { table: raw.name })
  const survey = find('survey')
  const others = {
    choices: find('choices'),
    settings: find('settings'),
    externalChoices: find('external_choices'),
    entities: find('entities'),
  }
  if (!survey) return
  const form = new Form({ survey, ...others, isWhole }, report)
  for (const check of checks) check(form, report)
}
