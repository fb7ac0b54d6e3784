import { languageCodes } from '@tip-standard/core/iso'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { translatable } from './header-names.ts'
import type { Column, FormSheet } from './sheet.ts'

/** The code at the end of a language name, as in `Kiswahili (sw)`, or alone, as some programs require. */
const withCode = /\(([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\)$/i
const codeAlone = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/

const codesOfTwoLetters = /* @__PURE__ */ new Set(/* @__PURE__ */ languageCodes.map(([, , , code]) => code))

/**
 * The code of a language: two-letter codes must exist; three-letter ones are not checked, because there are thousands.
 */
function toCode(language: string): string | undefined {
  const code = (withCode.exec(language)?.[1] ?? codeAlone.exec(language)?.[0])?.toLowerCase()
  const [first = ''] = code?.split('-') ?? []
  return first.length === 3 || codesOfTwoLetters.has(first) ? code : undefined
}

/** Checks languages: their names, and the texts not translated into each. */
export function checkLanguages(form: Form, report: Report): void {
  const sheets = [
    { sheet: form.survey, names: translatable.survey ?? [] },
    ...(form.choices ? [{ sheet: form.choices, names: translatable.choices ?? [] }] : []),
  ]
  const languages = checkNames(sheets, report)
  for (const { sheet, names } of sheets) {
    checkColumns(sheet, names, languages, report)
    checkCells(sheet, names, report)
  }
  const chosen = form.setting('default_language')
  if (!chosen) return
  if (languages.size > 0 && !languages.has(chosen.text))
    report('LANG_006', { table: form.settings?.name ?? 'settings', row: chosen.row, column: chosen.column })
}

/** The languages that columns of a form name. */
export function languagesOf(form: Form): Set<string> {
  const columns = [...form.survey.columns, ...(form.choices?.columns ?? [])]
  return new Set(columns.flatMap(({ language }) => (language === undefined ? [] : [language])))
}

type Sheets = readonly { sheet: FormSheet; names: readonly string[] }[]

/** Checks each language once, where it first occurs. */
function checkNames(sheets: Sheets, report: Report): Set<string> {
  const languages = new Set<string>()
  const codes = new Set<string>()
  for (const { sheet } of sheets)
    for (const { language, column } of sheet.columns) {
      if (language === undefined || languages.has(language)) continue
      languages.add(language)
      const code = toCode(language)
      const place = { table: sheet.name, row: sheet.headerRow, column }
      if (code === undefined) report('LANG_001', place)
      else if (codes.has(code)) report('LANG_002', place)
      if (code !== undefined) codes.add(code)
    }
  return languages
}

function checkColumns(
  sheet: FormSheet,
  names: readonly string[],
  languages: ReadonlySet<string>,
  report: Report,
): void {
  const used = names.filter((name) => sheet.column(name))
  const at = ({ column }: Column) => ({ table: sheet.name, row: sheet.headerRow, column })
  if (languages.size === 0) {
    const label = sheet.column('label')
    // The survey reports it for the whole form.
    if (label && sheet.column('type')) report('LANG_007', at(label))
    return
  }
  const inSheet = new Set(used.flatMap((name) => sheet.columnsOf(name).map(({ language }) => language)))
  for (const name of used) {
    const columns = sheet.columnsOf(name)
    const plain = columns.find(({ language }) => language === undefined)
    if (plain) report('LANG_005', at(plain))
    if (plain && columns.length === 1) continue
    for (const language of inSheet) {
      if (language === undefined || columns.some((column) => column.language === language)) continue
      const other = sheet.columns.find((column) => column.language === language)
      if (other) report('LANG_003', at(other), { column: name })
    }
  }
  // A language of the other sheet that is missing from this one.
  const [first] = sheet.columns
  for (const language of languages)
    if (
      !inSheet.has(language) &&
      first &&
      sheet.column('label') &&
      !sheet.columnsOf('label').some((column) => column.language === undefined)
    )
      report(
        'LANG_003',
        { table: sheet.name, row: sheet.headerRow, column: sheet.column('label')?.column ?? first.column },
        { column: 'label' },
      )
}

function checkCells(sheet: FormSheet, names: readonly string[], report: Report): void {
  for (const name of names) {
    const columns = sheet.columnsOf(name).filter(({ language }) => language !== undefined)
    if (columns.length < 2) continue
    for (const { row, cells } of sheet.rows) {
      const isEmpty = ({ column }: Column): boolean => (cells[column - 1] ?? '').trim() === ''
      if (columns.every(isEmpty)) continue
      for (const column of columns.filter(isEmpty))
        report('LANG_004', { table: sheet.name, row, column: column.column })
    }
  }
}
