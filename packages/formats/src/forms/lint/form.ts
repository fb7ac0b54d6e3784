import { walkXPath, type XPathExpression } from '../xpath/expression.ts'
import { parseXPath } from '../xpath/parse-xpath.ts'
import type { Report } from './finding.ts'
import { type RowType, toRowType } from './question-type.ts'
import type { Cell, FormSheet, RawRow } from './sheet.ts'

/** A row of the survey sheet that is a question, a group or a repeat. */
export type SurveyRow = {
  /** Its position among these rows. */
  index: number
  raw: RawRow
  kind: 'question' | 'group' | 'repeat'
  /** The type, for a question that has one that exists; else empty. */
  type: string
  list: string | undefined
  orOther: boolean
  name: string
  parent: SurveyRow | undefined
  /** The repeats that it is in, the outermost first. */
  repeats: readonly SurveyRow[]
}

/** A list of choices, with its rows in their order. */
export type ChoiceList = { name: string; rows: readonly RawRow[]; codes: ReadonlySet<string> }

/** A form as far as it could be understood. */
export class Form {
  readonly survey: FormSheet
  readonly choices: FormSheet | undefined
  readonly settings: FormSheet | undefined
  readonly externalChoices: FormSheet | undefined
  readonly entities: FormSheet | undefined
  /** Whether the file can hold other sheets than the survey. */
  readonly isWhole: boolean
  readonly rows: readonly SurveyRow[]
  readonly lists: ReadonlyMap<string, ChoiceList>
  readonly #expressions = new Map<string, XPathExpression>()
  /** The rows that have each name. */
  readonly named: ReadonlyMap<string, readonly SurveyRow[]>

  constructor(sheets: FormSheets, report: Report) {
    this.survey = sheets.survey
    this.choices = sheets.choices
    this.settings = sheets.settings
    this.externalChoices = sheets.externalChoices
    this.entities = sheets.entities
    this.isWhole = sheets.isWhole
    this.rows = toSurveyRows(sheets.survey, report)
    this.lists = toLists(sheets.choices)
    const named = new Map<string, SurveyRow[]>()
    for (const row of this.rows) {
      const same = named.get(row.name)
      if (same) same.push(row)
      else if (row.name !== '') named.set(row.name, [row])
    }
    this.named = named
  }

  /** A cell of a row of the survey. */
  cell(row: SurveyRow, name: string): Cell | undefined {
    return this.survey.cell(row.raw, name)
  }

  /** The only row of a name. */
  find(name: string): SurveyRow | undefined {
    const rows = this.named.get(name)
    return rows?.length === 1 ? rows[0] : undefined
  }

  /** What the first row of the settings says. */
  setting(name: string): (Cell & { row: number }) | undefined {
    const [row] = this.settings?.rows ?? []
    const cell = row && this.settings?.cell(row, name)
    return row && cell ? { ...cell, row: row.row } : undefined
  }

  /** The list of a question whose choices are in the form. */
  listOf(row: SurveyRow): ChoiceList | undefined {
    return row.list === undefined ? undefined : this.lists.get(row.list)
  }

  /** The expression of a cell; none where there is no cell or it cannot be parsed. */
  expression(row: SurveyRow, name: string): XPathExpression | undefined {
    const cell = this.cell(row, name)
    if (!cell) return undefined
    const known = this.#expressions.get(cell.text)
    if (known) return known
    const parsed = parseXPath(cell.text)
    if (parsed.ok) this.#expressions.set(cell.text, parsed.expression)
    return parsed.ok ? parsed.expression : undefined
  }

  /** The rows that a cell refers to. */
  references(row: SurveyRow, name: string): SurveyRow[] {
    const expression = this.expression(row, name)
    return expression ? referencesOf(this, expression) : []
  }
}

/** The rows that an expression refers to, each as often as it does; values of the record saved last are none of this one. */
export function referencesOf(form: Form, expression: XPathExpression): SurveyRow[] {
  return [...walkXPath(expression)].flatMap((part) => {
    const row = part.kind === 'reference' && !part.isLastSaved ? form.find(part.name) : undefined
    return row ? [row] : []
  })
}

/** The names under which files and lists of the form can be looked into. */
export function instanceNames(form: Form): Set<string> {
  const names = new Set<string>([...form.lists.keys(), '__last-saved'])
  for (const row of form.rows) {
    if (row.list !== undefined && row.type !== 'select_one_external') names.add(row.list.replace(/\.[^.]*$/, ''))
    if (row.type === 'csv-external' || row.type === 'xml-external') names.add(row.name.replace(/\.[^.]*$/, ''))
  }
  for (const row of form.entities?.rows ?? []) names.add(form.entities?.text(row, 'list_name') ?? '')
  return names
}

/** An expression, where it stands and which question it is about. */
export type FormExpression = {
  expression: XPathExpression
  column: string
  place: { sheet: string; row: number; column: number }
  row: SurveyRow | undefined
}

/** The sheets of a form whose headers were understood. */
export type FormSheets = {
  survey: FormSheet
  choices: FormSheet | undefined
  settings: FormSheet | undefined
  externalChoices: FormSheet | undefined
  entities: FormSheet | undefined
  isWhole: boolean
}

/** A row and what its type says; comments and rows that end something are left out, what does not fit together is reported. */
function toSurveyRows(survey: FormSheet, report: Report): SurveyRow[] {
  const rows: SurveyRow[] = []
  const open: SurveyRow[] = []
  const types = survey.rows.map((raw) => toRowType(survey.text(raw, 'type')))
  // Ends that are still to come, less what is still to be begun.
  let endsLeft = types.filter(({ kind }) => kind === 'end').length - types.filter(({ kind }) => kind === 'begin').length
  for (const [index, raw] of survey.rows.entries()) {
    const type = survey.text(raw, 'type')
    const rowType: RowType = types[index] ?? { kind: 'unknown' }
    if (rowType.kind === 'begin') endsLeft++
    if (rowType.kind === 'end') {
      closeContainer(survey, open, { raw, container: rowType.container, surplus: endsLeft - open.length }, report)
      endsLeft--
      continue
    }
    if (type === '' && survey.text(raw, 'name') === '' && survey.cells(raw, 'label').length === 0) {
      report('SHEET_006', { sheet: survey.name, row: raw.row })
      continue
    }
    const row: SurveyRow = {
      index: rows.length,
      raw,
      kind: rowType.kind === 'begin' ? rowType.container : 'question',
      type: rowType.kind === 'question' ? rowType.type : '',
      list: rowType.kind === 'question' ? rowType.list : undefined,
      orOther: rowType.kind === 'question' && rowType.orOther,
      name: survey.text(raw, 'name'),
      parent: open.at(-1),
      repeats:
        open.at(-1)?.kind === 'repeat'
          ? [...(open.at(-1)?.repeats ?? []), ...open.slice(-1)]
          : (open.at(-1)?.repeats ?? []),
    }
    rows.push(row)
    if (rowType.kind === 'begin') open.push(row)
  }
  for (const { raw } of open) report('SURVEY_002', survey.at(raw, 'type'))
  return rows
}

/** Closes what a row ends; where it does not fit, how many ends there are in all tells which row is wrong. */
function closeContainer(
  survey: FormSheet,
  open: SurveyRow[],
  { raw, container, surplus }: { raw: RawRow; container: 'group' | 'repeat'; surplus: number },
  report: Report,
): void {
  if (open.at(-1)?.kind === container) {
    open.pop()
    return
  }
  if (surplus < 0 && open.some(({ kind }) => kind === container)) {
    for (let inner = open.pop(); inner && inner.kind !== container; inner = open.pop())
      report('SURVEY_002', survey.at(inner.raw, 'type'))
    return
  }
  report('SURVEY_001', survey.at(raw, 'type'))
  if (surplus === 0) open.pop()
}

function toLists(choices: FormSheet | undefined): Map<string, ChoiceList> {
  const lists = new Map<string, { name: string; rows: RawRow[]; codes: Set<string> }>()
  for (const row of choices?.rows ?? []) {
    const name = choices?.text(row, 'list_name') ?? ''
    const list = lists.get(name) ?? { name, rows: [], codes: new Set<string>() }
    list.rows.push(row)
    list.codes.add(choices?.text(row, 'name') ?? '')
    if (name !== '') lists.set(name, list)
  }
  return lists
}
