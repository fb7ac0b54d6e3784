import { type ParsedXPath, walkXPath, type XPathExpression } from '../xpath/expression.ts'
import { parseXPath } from '../xpath/parse-xpath.ts'
import type { Report } from './finding.ts'
import type { Cell, FormSheet, RawRow } from './sheet.ts'
import { type SurveyRow, toSurveyRows } from './survey-rows.ts'

/** A list of choices, with its rows in their order. */
export type ChoiceList = { name: string; rows: readonly RawRow[]; codes: ReadonlySet<string> }

/** A form, as far as it could be parsed. */
export class Form {
  readonly survey: FormSheet
  readonly choices: FormSheet | undefined
  readonly settings: FormSheet | undefined
  readonly externalChoices: FormSheet | undefined
  readonly entities: FormSheet | undefined
  /** Whether the file can contain sheets other than the survey. */
  readonly isWhole: boolean
  readonly rows: readonly SurveyRow[]
  readonly lists: ReadonlyMap<string, ChoiceList>
  readonly #parsed = new Map<string, ParsedXPath>()
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

  /** How many rows of the final form a row becomes: in a loop, one for each choice. */
  timesOf(row: SurveyRow): number {
    let times = 1
    for (let at = row.parent; at; at = at.parent) if (at.kind === 'loop') times *= this.listOf(at)?.rows.length ?? 1
    return times
  }

  /** The row with a name, if there is only one. */
  find(name: string): SurveyRow | undefined {
    const rows = this.named.get(name)
    return rows?.length === 1 ? rows[0] : undefined
  }

  /** The cell of a setting in the first row of the settings. */
  setting(name: string): (Cell & { row: number }) | undefined {
    const [row] = this.settings?.rows ?? []
    const cell = row && this.settings?.cell(row, name)
    return row && cell ? { ...cell, row: row.row } : undefined
  }

  /** The list of a question whose choices are in the form. */
  listOf(row: SurveyRow): ChoiceList | undefined {
    return row.list === undefined ? undefined : this.lists.get(row.list)
  }

  /** Parses an expression; caches the result by text. */
  parse(text: string): ParsedXPath {
    const parsed = this.#parsed.get(text) ?? parseXPath(text)
    this.#parsed.set(text, parsed)
    return parsed
  }

  /** The expression of a cell, after undoing the changes of word processors; `undefined` if it cannot be parsed. */
  expression(row: SurveyRow, name: string): XPathExpression | undefined {
    const cell = this.cell(row, name)
    if (!cell) return undefined
    const parsed = this.parse(cell.text)
    const read = parsed.ok ? parsed : this.parse(repaired(cell.text))
    return read.ok ? read.expression : undefined
  }

  /** The rows that a cell refers to. */
  references(row: SurveyRow, name: string): SurveyRow[] {
    const expression = this.expression(row, name)
    return expression ? referencesOf(this, expression) : []
  }
}

/** Replaces curly quotation marks with straight ones, and special spaces with ordinary ones. */
export const repaired = (text: string): string =>
  text
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\p{Z}\p{Cf}\p{Cc}]/gu, ' ')

/** The rows that an expression refers to, with repetitions; values of the last saved record do not count. */
export function referencesOf(form: Form, expression: XPathExpression): SurveyRow[] {
  return [...walkXPath(expression)].flatMap((part) => {
    const row = part.kind === 'reference' && !part.isLastSaved ? form.find(part.name) : undefined
    return row ? [row] : []
  })
}

/** The names under which expressions can refer to files and lists of the form. */
export function instanceNames(form: Form): Set<string> {
  const names = new Set<string>([...form.lists.keys(), '__last-saved'])
  for (const row of form.rows) {
    if (row.list !== undefined && row.type !== 'select_one_external') names.add(row.list.replace(/\.[^.]*$/, ''))
    if (row.type === 'csv-external' || row.type === 'xml-external') names.add(row.name.replace(/\.[^.]*$/, ''))
  }
  for (const row of form.entities?.rows ?? []) names.add(form.entities?.text(row, 'list_name') ?? '')
  return names
}

/** An expression, its place and the question to which it belongs. */
export type FormExpression = {
  expression: XPathExpression
  column: string
  place: { table: string; row: number; column: number }
  row: SurveyRow | undefined
}

/** The sheets of a form whose headers were recognised. */
export type FormSheets = {
  survey: FormSheet
  choices: FormSheet | undefined
  settings: FormSheet | undefined
  externalChoices: FormSheet | undefined
  entities: FormSheet | undefined
  isWhole: boolean
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
