import { isExpression } from './expressions.ts'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { listTypes } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The format of a default for each type. */
const formats: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  range: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

/** Finds defaults that cannot answer their question. */
export function checkDefaults(form: Form, report: Report): void {
  for (const row of form.rows) {
    const text = form.survey.text(row.raw, 'default')
    if (text === '' || isExpression(text)) continue
    const place = form.survey.at(row.raw, 'default')
    if (!areCodes(form, row, text)) report('CHOICE_013', place)
    const format = Object.hasOwn(formats, row.type) ? formats[row.type] : undefined
    if (format && !format.test(text)) report('TYPE_011', place)
  }
}

function areCodes(form: Form, row: SurveyRow, text: string): boolean {
  const list = listTypes.includes(row.type) ? form.listOf(row) : undefined
  const codes = row.type === 'select_one' ? [text] : text.split(/\s+/)
  return !list || codes.every((code) => list.codes.has(code))
}
