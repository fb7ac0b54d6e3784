import { isVersion, type Locale, STANDARD_VERSION } from '@tip-standard/core'
import { defineForm, type FormDefinition } from '@tip-standard/form-model'
import { type RowCells, rowsOf } from './cells.ts'
import { changedCells } from './changed-cells.ts'
import { importFinding, type XlsformImportFinding } from './findings/import-catalogue.ts'
import { type FormMark, MARK_COLUMN } from './marks.ts'
import { readForeign } from './read-foreign.ts'
import { type ListedCodes, readMarked } from './read-marked.ts'
import { readSheets, type XlsformSheets } from './read-sheets.ts'

/** Options for reading a workbook as a form. */
export type FromXlsformOptions = {
  /** The texts of the standard in other languages, to distinguish them from those of the form. */
  locales?: readonly Locale[]
}

/** The form, if one could be read, and what was found. */
export type FromXlsformResult = { definition?: FormDefinition; findings: XlsformImportFinding[] }

function listedCodes(choices: XlsformSheets['choices']): ListedCodes {
  const lists = new Map<string, string[]>()
  for (const row of choices === undefined ? [] : rowsOf(choices)) {
    const list = row.text('list_name').trim()
    const code = row.text('name').trim()
    if (list !== '' && code !== '') lists.set(list, [...(lists.get(list) ?? []), code])
  }
  return lists
}

function formMark(settings: RowCells | undefined): FormMark | undefined {
  try {
    const mark: unknown = JSON.parse(settings?.text(MARK_COLUMN) ?? '')
    return typeof mark === 'object' && mark !== null ? (mark as FormMark) : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads an XLSForm as a form of the standard: completely if this package wrote it, and otherwise the questions that the
 * standard has.
 */
export async function fromXlsform(
  bytes: Uint8Array,
  { locales = [] }: FromXlsformOptions = {},
): Promise<FromXlsformResult> {
  const { sheets, findings } = await readSheets(bytes)
  const { survey, choices } = sheets
  if (findings.length > 0) return { findings }
  const hasNames = ['type', 'name'].every((name) => survey?.columns.some((column) => column.name === name))
  if (survey === undefined || !hasNames) return { findings: [importFinding('noSurvey', {})] }
  const rows = rowsOf(survey)
  const [settings] = sheets.settings === undefined ? [] : rowsOf(sheets.settings)
  const mark = formMark(settings)
  const lists = listedCodes(choices)
  if (mark === undefined || settings === undefined)
    return finishForeign(readForeign({ ...sheets, survey }, rows, settings, lists))
  const { drafts = false, ...form } = mark
  if (form.base !== STANDARD_VERSION)
    return {
      findings: [
        importFinding('newerStandard', settings.at(MARK_COLUMN), {
          base: isVersion(form.base) ? form.base : '?',
        }),
      ],
    }
  const result = finish(readMarked(form, settings, rows, lists))
  if (result.definition === undefined) return result
  return {
    ...result,
    findings: [...result.findings, ...changedCells(result.definition, survey, rows, { locales, drafts })],
  }
}

/** Accepts a foreign workbook as a form if it asks for anything in the standard. */
function finishForeign(read: { definition: FormDefinition; findings: XlsformImportFinding[] }): FromXlsformResult {
  const isEmpty = read.definition.pages.length === 0
  return isEmpty ? { findings: [importFinding('noneInStandard', {}), ...read.findings] } : finish(read)
}

/** Checks that the result is a valid form. */
function finish({
  definition,
  findings,
}: {
  definition: FormDefinition
  findings: XlsformImportFinding[]
}): FromXlsformResult {
  const defined = defineForm(definition)
  if (defined.ok) return { definition: defined.value, findings }
  const faults = new Set(defined.findings.map(({ code }) => code))
  return { findings: [...findings, ...[...faults].map((fault) => importFinding('notAForm', {}, { fault }))] }
}
