import type { FormDefinition } from '@tip-standard/form-model'
import { joinBytes, writeWorkbook } from '@tip-standard/sheets'
import { toSurvey } from '../survey/build-survey.ts'
import { type FormFile, listFiles } from '../survey/list-files.ts'
import { remembers, type SurveyOptions } from '../survey/options.ts'
import type { SurveyLoss } from '../survey/survey.ts'
import { toSheets, type XlsformSettings, type XlsformSheet } from './to-sheets.ts'

/** Options for making an XLSForm from a form. */
export type XlsformOptions = SurveyOptions & Partial<XlsformSettings>

/** A workbook, the files of its long lists, and the losses compared with the form. */
export type Xlsform = { workbook: Uint8Array; files: FormFile[]; losses: readonly SurveyLoss[] }

const WIDE = /^(label|hint|guidance_hint|relevant|constraint|tip_form)/

/** Writes the sheets as the bytes of an .xlsx file: the same sheets give the same content. */
function toWorkbook(sheets: readonly XlsformSheet[]): Uint8Array {
  const written = sheets.map(({ name, columns, rows }) => ({
    name,
    columns: columns.map((header) => ({ header, width: WIDE.test(header) ? 40 : 18, isText: true })),
    rows: rows.map((row) => columns.map((column) => row[column])),
  }))
  return joinBytes([...writeWorkbook(written)])
}

/** Writes a form as an XLSForm, for ODK and KoboToolbox. The definition must be one that `defineForm` accepts. */
export function toXlsform(definition: FormDefinition, options: XlsformOptions = {}): Xlsform {
  const survey = toSurvey(definition, { ...options, lastSaved: remembers(options) })
  const sheets = toSheets(survey, { ...options, drafts: options.unreviewedTexts ?? false })
  return { workbook: toWorkbook(sheets), files: listFiles(survey), losses: survey.losses }
}
