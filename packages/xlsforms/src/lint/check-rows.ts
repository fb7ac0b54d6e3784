import { isFormName } from '../xpath/names.ts'
import { isExpression } from './expressions.ts'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { fileTypes, isAsked, isShown, listTypes } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The ending of the name of a choices file. */
const fileEnding = /^[^.]+\.(csv|xml|geojson)$/

/** Checks types, names, labels and other requirements of survey rows. */
export function checkRows(form: Form, report: Report): void {
  const { survey } = form
  if (form.rows.length === 0) report('SHEET_011', { table: survey.name })
  for (const row of form.rows) {
    checkType(form, row, report)
    checkName(form, row, report)
    checkLabel(form, row, report)
    checkMessages(form, row, report)
  }
  checkUniqueNames(form, report)
  checkUniqueLabels(form, report)
}

function checkType(form: Form, row: SurveyRow, report: Report): void {
  const { survey } = form
  const place = survey.at(row.raw, 'type')
  if (row.kind === 'loop' && row.list === undefined) report('TYPE_003', place)
  if (row.kind !== 'question') return
  if (survey.text(row.raw, 'type') === '') report('TYPE_002', place)
  else if (row.type === '') report('TYPE_001', place)
  const needsList = listTypes.includes(row.type) || fileTypes.includes(row.type) || row.type === 'select_one_external'
  if (needsList && row.list === undefined) report('TYPE_003', place)
  else if (fileTypes.includes(row.type) && !fileEnding.test(row.list ?? '')) report('TYPE_007', place)
  if (row.type === 'calculate' && !form.cell(row, 'calculation') && !isExpression(survey.text(row.raw, 'default')))
    report('TYPE_004', survey.column('calculation') ? survey.at(row.raw, 'calculation') : place)
  if (row.type === 'image' && !/\bmax-pixels\b/i.test(survey.text(row.raw, 'parameters')))
    report('TYPE_006', survey.column('parameters') ? survey.at(row.raw, 'parameters') : place)
  if (row.type === 'background-geopoint' && !form.cell(row, 'trigger'))
    report('TYPE_013', survey.column('trigger') ? survey.at(row.raw, 'trigger') : place)
  if (row.orOther) report('TYPE_008', place)
}

function checkName(form: Form, row: SurveyRow, report: Report): void {
  const { survey } = form
  const place = survey.at(row.raw, 'name')
  if (row.type === 'audit') {
    if (row.name !== '' && row.name !== 'audit') report('TYPE_010', place)
    return
  }
  // The program that reads the form names a note itself; a row without a type already has its finding.
  if (row.name === '') {
    if (row.type !== 'note' && survey.text(row.raw, 'type') !== '') report('TYPE_005', place)
    return
  }
  if (!isFormName(row.name)) report('NAMES_008', place)
  if (row.name === 'meta') report('NAMES_005', place)
}

function checkLabel(form: Form, row: SurveyRow, report: Report): void {
  const { survey } = form
  const hasLabel = ['label', 'image', 'audio', 'video', 'media'].some((name) => survey.cells(row.raw, name).length > 0)
  const [bigImage] = survey.cells(row.raw, 'big-image')
  if (bigImage && survey.cells(row.raw, 'image').length === 0)
    report('LABEL_003', { table: survey.name, row: row.raw.row, column: bigImage.column })
  if (hasLabel || survey.text(row.raw, 'type') === '') return
  const place = survey.at(row.raw, 'label')
  if (row.kind !== 'question') report('TYPE_009', place)
  else if (
    row.type !== '' &&
    isShown(row.type) &&
    !form.cell(row, 'calculation') &&
    !form.cell(row, 'trigger') &&
    survey.cells(row.raw, 'hint').length === 0
  )
    report('LABEL_002', place)
}

const isNo = (text: string): boolean => /^(no|false|false\(\))?$/i.test(text)

function checkMessages(form: Form, row: SurveyRow, report: Report): void {
  const { survey } = form
  const required = form.cell(row, 'required')
  const isRequired = required !== undefined && !isNo(required.text)
  const constraint = form.cell(row, 'constraint')
  const [requiredMessage] = survey.cells(row.raw, 'required_message')
  const [constraintMessage] = survey.cells(row.raw, 'constraint_message')
  const { name: table } = survey
  const isAnswered = row.kind === 'question' && (row.type === '' || isAsked(row.type))
  // With a condition, such a row is a way to block a form until something else is corrected.
  if (isRequired && !isAnswered && !form.cell(row, 'relevant')) report('TYPE_012', survey.at(row.raw, 'required'))
  else if (isRequired && isAnswered && !requiredMessage) report('TEXT_005', survey.at(row.raw, 'required'))
  if (constraint && !constraintMessage) report('TEXT_006', survey.at(row.raw, 'constraint'))
  if (!isRequired && requiredMessage) report('TEXT_007', { table, row: row.raw.row, column: requiredMessage.column })
  if (!constraint && constraintMessage)
    report('TEXT_007', { table, row: row.raw.row, column: constraintMessage.column })
}

function checkUniqueNames(form: Form, report: Report): void {
  const { survey } = form
  const root = form.setting('name')?.text ?? 'data'
  const inGroup = new Map<SurveyRow | undefined, { exact: Set<string>; lower: Set<string> }>()
  const repeats = new Set<string>()
  for (const row of form.rows) {
    const { name, parent } = row
    if (name === '') continue
    const place = survey.at(row.raw, 'name')
    const seen = inGroup.get(parent) ?? { exact: new Set<string>(), lower: new Set<string>() }
    inGroup.set(parent, seen)
    const lower = name.toLowerCase()
    if (seen.exact.has(name)) report('NAMES_001', place)
    else if (seen.lower.has(lower)) report('NAMES_002', place)
    else if (row.kind === 'repeat' && (repeats.has(name) || form.timesOf(row) > 1)) report('NAMES_004', place)
    if (row.kind === 'repeat' && name === root) report('NAMES_003', place)
    seen.exact.add(name)
    seen.lower.add(lower)
    if (row.kind === 'repeat') repeats.add(name)
  }
}

/** Labels as people perceive them: case and white space make no difference. */
const toSeen = (label: string): string => label.toLowerCase().replace(/\s+/g, ' ')

function checkUniqueLabels(form: Form, report: Report): void {
  const { survey } = form
  const seen = new Map<SurveyRow | undefined, Set<string>>()
  for (const row of form.rows) {
    if (row.kind !== 'question' || !isAsked(row.type)) continue
    const labels = seen.get(row.parent) ?? new Set<string>()
    seen.set(row.parent, labels)
    // One finding per question, even if it repeats the other in every language.
    let first: number | undefined
    for (const { text, column } of survey.cells(row.raw, 'label')) {
      const key = `${column} ${toSeen(text)}`
      if (labels.has(key)) first ??= column
      labels.add(key)
    }
    if (first !== undefined) report('TEXT_003', { table: survey.name, row: row.raw.row, column: first })
  }
}
