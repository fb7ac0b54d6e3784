import { walkXPath } from '../xpath/expression.ts'
import { printXPath } from '../xpath/print-xpath.ts'
import { checkSources } from './check-sources.ts'
import type { Report } from './finding.ts'
import type { ChoiceList, Form } from './form.ts'
import { MARK_COLUMN } from './header-names.ts'
import { parseParameters } from './parameters.ts'
import { listTypes } from './question-type.ts'
import type { RawRow } from './sheet.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The number of choices beyond which a form that contains the list opens too slowly. */
const slowList = 1_000

/** The number of choices beyond which people do not scroll. */
const longList = 100

/** Appearances in which people can search a list. */
const searchable = /\b(autocomplete|search|minimal|map|image-map)\b/

/** Checks the sheet choices, and how the survey uses it. */
export function checkChoices(form: Form, report: Report): void {
  checkRowsOfChoices(form, report)
  const used = new Set<string>()
  for (const row of form.rows) {
    for (const name of listsNamedBy(form, row)) used.add(name)
    checkListOf(form, row, report)
  }
  checkSources(form, report)
  for (const list of form.lists.values()) {
    const [first] = list.rows
    if (!used.has(list.name) && first && form.choices) report('CHOICE_002', form.choices.at(first, 'list_name'))
    if (list.rows.length > slowList && first && form.choices)
      report('CHOICE_006', form.choices.at(first, 'list_name'), { limit: slowList })
  }
}

/** The lists that a row uses: its own, the list of its labels on a scale, and those in its expressions. */
function listsNamedBy(form: Form, row: SurveyRow): string[] {
  const names = row.list === undefined ? [] : [row.list]
  const parameters = parseParameters(form.survey.text(row.raw, 'parameters'))
  for (const name of ['tick_labelset', 'reference-geometry']) names.push(parameters?.get(name) ?? '')
  for (const { name } of form.survey.columns) {
    const text = form.survey.text(row.raw, name)
    for (const [, , list = ''] of text.matchAll(/\binstance\(\s*(['"])(.*?)\1/g)) names.push(list)
  }
  return names
}

function checkRowsOfChoices(form: Form, report: Report): void {
  const { choices } = form
  if (!choices) return
  const mayRepeat = /^(yes|true|true\(\))$/i.test(form.setting('allow_choice_duplicates')?.text ?? '')
  for (const row of choices.rows)
    if (choices.text(row, 'list_name') === '') report('CHOICE_008', choices.at(row, 'list_name'))
  const several = new Set(
    form.rows.filter(({ type }) => type === 'select_multiple' || type === 'rank').map(({ list }) => list),
  )
  for (const list of form.lists.values()) {
    const codes = new Set<string>()
    const labels = new Set<string>()
    for (const row of list.rows) {
      const code = choices.text(row, 'name')
      const place = choices.at(row, 'name')
      if (code === '') report('NAMES_006', place)
      else if (codes.has(code) && !mayRepeat) report('NAMES_007', place)
      codes.add(code)
      if (/[\p{Cf}\p{Cc}\u00a0]/u.test(code)) report('TEXT_004', place)
      else if (/\s/.test(code)) report(several.has(list.name) ? 'CHOICE_003' : 'CHOICE_004', place)
      checkLabels(form, row, labels, report)
    }
  }
}

function checkLabels(form: Form, row: RawRow, seen: Set<string>, report: Report): void {
  const { choices } = form
  if (!choices) return
  const labels = choices.cells(row, 'label')
  const isPicture = ['image', 'audio', 'video', 'big-image'].some((name) => choices.cells(row, name).length > 0)
  if (labels.length === 0 && !isPicture) report('LABEL_001', choices.at(row, 'label'))
  let first: number | undefined
  // In a cascade, several larger places may contain places with the same name.
  const cascade = choices.columns
    .filter(({ name }) => !['list_name', 'name', 'label', 'image', 'audio', 'video', 'big-image'].includes(name))
    .map(({ column }) => (row.cells[column - 1] ?? '').trim())
  for (const { text, column } of labels) {
    const key = [column, text.toLowerCase().replace(/\s+/g, ' '), ...cascade].join('\u0000')
    if (seen.has(key)) first ??= column
    seen.add(key)
  }
  if (first !== undefined) report('CHOICE_005', { table: choices.name, row: row.row, column: first })
}

function checkListOf(form: Form, row: SurveyRow, report: Report): void {
  const { survey } = form
  const place = survey.at(row.raw, 'type')
  if (row.list === undefined) return
  if (row.type === 'select_one_external') {
    const { externalChoices } = form
    const isThere = externalChoices?.rows.some((choice) => externalChoices.text(choice, 'list_name') === row.list)
    if (!isThere && form.isWhole) report('CHOICE_001', place)
    return
  }
  if (!listTypes.includes(row.type) && row.kind !== 'loop') return
  const list = form.listOf(row)
  if (!list) {
    // A file name or a reference is another way to state the source of choices.
    if (form.isWhole && !/^[^.]+\.(csv|xml|geojson)$|\$\{/.test(row.list)) report('CHOICE_001', place)
    return
  }
  if (row.kind === 'loop') return
  const isSearched = searchable.test(survey.text(row.raw, 'appearance'))
  const isFiltered = form.cell(row, 'choice_filter') !== undefined
  if (list.rows.length > longList && list.rows.length <= slowList && !isSearched && !isFiltered)
    report('CHOICE_007', place, { limit: longList })
  checkFilter(form, row, list, report)
  checkOther(form, row, list, report)
}

/**
 * Checks the columns of the sheet choices in a filter: if one is missing, or empty for this list, no choice remains.
 */
function checkFilter(form: Form, row: SurveyRow, list: ChoiceList, report: Report): void {
  const cell = form.cell(row, 'choice_filter')
  const expression = form.expression(row, 'choice_filter')
  if (!cell || !expression || !form.choices) return
  const columns = form.choices.columns.filter(({ column }) =>
    list.rows.some(({ cells }) => (cells[column - 1] ?? '').trim() !== ''),
  )
  for (const part of walkXPath(expression)) {
    if (part.kind !== 'path' || part.from !== 'here' || part.steps.length !== 1) continue
    const [step] = part.steps
    if (step?.axis !== 'child' || columns.some(({ name }) => name === step.test)) continue
    report('CHOICE_009', { table: form.survey.name, row: row.raw.row, column: cell.column }, { at: part.at + 1 })
  }
}

/** Words for an answer outside the list, in the languages of our forms. */
const otherWords = /^(other|others|oth|other_specify|autre|autres|ikindi|ibindi|nyingine|nyinginezo|ikindi_kintu)$/i

function checkOther(form: Form, row: SurveyRow, list: ChoiceList, report: Report): void {
  const other = [...list.codes].find((code) => otherWords.test(code))
  // A question of the standard has no place for such a text, which could identify the person.
  if (other === undefined || row.orOther || form.survey.text(row.raw, MARK_COLUMN) !== '') return
  if (
    followers(form)
      .get(row)
      ?.some((text) => text.includes(`'${other}'`))
  )
    return
  report('CHOICE_010', form.survey.at(row.raw, 'type'))
}

const known = new WeakMap<Form, Map<SurveyRow, string[]>>()

/** For each question, the conditions of the text questions that depend on it, directly or through their groups. */
function followers(form: Form): Map<SurveyRow, string[]> {
  const before = known.get(form)
  if (before) return before
  const found = new Map<SurveyRow, string[]>()
  for (const row of form.rows) {
    if (row.type !== 'text') continue
    for (let at: SurveyRow | undefined = row; at; at = at.parent) {
      const expression = form.expression(at, 'relevant')
      if (!expression) continue
      const text = printXPath(expression)
      for (const asked of form.references(at, 'relevant')) {
        const texts = found.get(asked)
        if (texts) texts.push(text)
        else found.set(asked, [text])
      }
    }
  }
  known.set(form, found)
  return found
}
