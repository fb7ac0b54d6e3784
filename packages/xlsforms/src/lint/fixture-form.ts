import { joinBytes, toCell, writeWorkbook } from '@tip-standard/sheets'
import { toXmlText } from '@tip-standard/sheets/xml'
import { buildWorkbook } from '../../../sheets/src/xlsx/fixture-package.ts'
import type { XlsformRule } from './rules.ts'

/** The sheets of a form as rows of cells, the header first. */
export type FixtureForm = Record<string, string[][]>

/**
 * One change of a form: `['survey!B6', text]` sets a cell, `['survey+6', cells]` puts a row before row 6, `['survey-6']` removes
 * one, `['survey>poll']` gives a sheet another name, `['settings-']` removes a sheet.
 */
export type Edit = readonly [place: string, value?: string | readonly string[]]

/** Features of a spreadsheet besides texts in cells. */
export type Marks = {
  hiddenRow?: string
  hiddenColumn?: string
  hiddenSheet?: string
  /** A sheet that only a program can show again. */
  veryHiddenSheet?: string
  merged?: string
  formula?: string
  error?: string
  macros?: true
}

/**
 * A form with one fault: its rule, the place of the finding (`survey!B6`, `survey!6`, `survey` or nothing), and the
 * edits that cause it.
 */
export type BadForm = {
  rule: XlsformRule
  at: string
  what: string
  edits: readonly Edit[]
  marks?: Marks
  /** A further finding, caused by the type of question that the fault needs. */
  also?: string
}

const key = `${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'.repeat(8)}IDAQAB`

/** A form without faults. */
export const goodForm: FixtureForm = {
  survey: [
    [
      'type',
      'name',
      'label::English (en)',
      'label::Français (fr)',
      'hint::English (en)',
      'hint::Français (fr)',
      'relevant',
      'required',
      'required_message::English (en)',
      'required_message::Français (fr)',
      'constraint',
      'constraint_message::English (en)',
      'constraint_message::Français (fr)',
      'calculation',
      'choice_filter',
      'appearance',
      'parameters',
    ],
    ['start', 'start'],
    ['end', 'end'],
    row({
      A: 'select_one yes_no',
      B: 'consent',
      C: 'May we write down what you tell us?',
      D: 'Pouvons-nous noter ce que vous dites ?',
      H: 'yes',
      I: 'Without an answer we cannot go on.',
      J: 'Sans réponse, nous ne pouvons pas continuer.',
    }),
    row({ A: 'begin group', B: 'about', C: 'About you', D: 'Sur vous', G: "${consent} = 'yes'" }),
    row({ A: 'select_one sex', B: 'sex', C: 'Sex', D: 'Sexe' }),
    row({
      A: 'date',
      B: 'birth_date',
      C: 'Date of birth',
      D: 'Date de naissance',
      K: '. <= today()',
      L: 'This day has not come yet.',
      M: 'Ce jour n’est pas encore venu.',
    }),
    row({ A: 'calculate', B: 'age', N: 'int((today() - ${birth_date}) div 365.25)' }),
    row({
      A: 'select_multiple means',
      B: 'means',
      C: 'How were you controlled?',
      D: 'Comment avez-vous été contrôlé ?',
      E: 'Choose all that fit.',
      F: 'Choisissez tout ce qui convient.',
    }),
    row({ A: 'text', B: 'means_other', C: 'How else?', D: 'Comment encore ?', G: "selected(${means}, 'other')" }),
    row({ A: 'select_one province', B: 'province', C: 'Province', D: 'Province' }),
    row({ A: 'select_one district', B: 'district', C: 'District', D: 'District', O: 'province = ${province}' }),
    row({ A: 'begin repeat', B: 'stays', C: 'Where you stayed', D: 'Où vous avez été' }),
    row({ A: 'select_one_from_file countries.csv', B: 'country', C: 'Country', D: 'Pays' }),
    row({
      A: 'integer',
      B: 'months',
      C: 'How many months?',
      D: 'Combien de mois ?',
      K: '. >= 0 and . <= 600',
      L: 'From 0 to 600.',
      M: 'De 0 à 600.',
    }),
    ['end repeat'],
    row({ A: 'calculate', B: 'total_months', N: 'sum(${months})' }),
    row({
      A: 'range',
      B: 'trust',
      C: 'How safe do you feel?',
      D: 'Vous sentez-vous en sécurité ?',
      Q: 'start=0 end=10 step=1',
    }),
    row({ A: 'note', B: 'thanks', C: 'Thank you.', D: 'Merci.' }),
    ['end group'],
  ],
  choices: [
    ['list_name', 'name', 'label::English (en)', 'label::Français (fr)', 'province'],
    ['yes_no', 'yes', 'Yes', 'Oui'],
    ['yes_no', 'no', 'No', 'Non'],
    ['sex', 'female', 'Female', 'Femme'],
    ['sex', 'male', 'Male', 'Homme'],
    ['sex', 'intersex', 'Intersex', 'Intersexe'],
    ['means', 'force', 'By force', 'Par la force'],
    ['means', 'debt', 'By a debt', 'Par une dette'],
    ['means', 'other', 'In another way', 'D’une autre façon'],
    ['province', 'kigali', 'Kigali', 'Kigali'],
    ['province', 'east', 'East', 'Est'],
    ['district', 'gasabo', 'Gasabo', 'Gasabo', 'kigali'],
    ['district', 'kayonza', 'Kayonza', 'Kayonza', 'east'],
  ],
  settings: [
    ['form_title', 'form_id', 'version', 'default_language', 'public_key', 'instance_name'],
    ['Intake', 'intake', '2026112501', 'English (en)', key, "concat('Intake ', today())"],
  ],
}

/** A row of cells by the letters of their columns, up to Z. */
export function row(cells: Record<string, string>): string[] {
  const made: string[] = []
  for (const [letter, text] of Object.entries(cells)) set(made, letter.charCodeAt(0) - 65, text)
  return made
}

function set(cells: string[], index: number, text: string): void {
  while (cells.length < index) cells.push('')
  cells[index] = text
}

/** A form after some changes, applied one after another. */
export function edit(form: FixtureForm, edits: readonly Edit[]): FixtureForm {
  const made = structuredClone(form)
  for (const [place, value = ''] of edits) {
    const [, sheet = '', sign, rest = ''] = /^(\w+)([!+\->])(.*)$/.exec(place) ?? []
    const rows = made[sheet] ?? []
    made[sheet] = rows
    const cells = typeof value === 'string' ? [value] : [...value]
    if (sign === '!') {
      const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(rest) ?? []
      while (rows.length < Number(number)) rows.push([])
      set(rows[Number(number) - 1] ?? [], letter.charCodeAt(0) - 65, cells[0] ?? '')
    } else if (sign === '+') rows.splice(Number(rest) - 1, 0, cells)
    else if (sign === '-' && rest !== '') rows.splice(Number(rest) - 1, 1)
    else {
      delete made[sheet]
      if (sign === '>') made[rest] = rows
    }
  }
  return made
}

/** The form as a workbook, as our own writer makes it; with marks, as raw XML. */
export function toXlsx(form: FixtureForm, marks?: Marks): Uint8Array {
  if (marks) return buildWorkbook(toMarkedWorkbook(form, marks))
  return joinBytes([
    ...writeWorkbook(
      Object.entries(form).map(([name, [header = [], ...rows]]) => {
        const width = Math.max(1, header.length, ...rows.map(({ length }) => length))
        return { name, columns: Array.from({ length: width }, (_, index) => ({ header: header[index] ?? '' })), rows }
      }),
    ),
  ])
}

function toMarkedWorkbook(form: FixtureForm, marks: Marks) {
  const sheetOf = (place: string | undefined): string | undefined => place?.split('!')[0]
  const insideOf = (place: string | undefined): string => place?.split('!')[1] ?? ''
  const sheets = Object.entries(form).map(([name, rows]) => {
    const isOf = (place: string | undefined): boolean => sheetOf(place) === name
    const column = insideOf(marks.hiddenColumn).charCodeAt(0) - 64
    const columns = isOf(marks.hiddenColumn) ? `<cols><col min="${column}" max="${column}" hidden="1"/></cols>` : ''
    const toCellXml = (text: string, cell: string): string => {
      if (isOf(marks.error) && insideOf(marks.error) === cell) return `<c r="${cell}" t="e"><v>#REF!</v></c>`
      const formula = isOf(marks.formula) && insideOf(marks.formula) === cell
      if (formula) return `<c r="${cell}" t="str"><f>A1</f><v>${toXmlText(text)}</v></c>`
      return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(text)}</t></is></c>`
    }
    const body = rows.map((cells, index) => {
      const hidden = marks.hiddenRow === `${name}!${index + 1}` ? ' hidden="1"' : ''
      const inside = cells.map((text, at) => (text === '' ? '' : toCellXml(text, toCell(index + 1, at + 1)))).join('')
      return `<row r="${index + 1}"${hidden}>${inside}</row>`
    })
    const merged = isOf(marks.merged) ? `<mergeCells><mergeCell ref="${insideOf(marks.merged)}"/></mergeCells>` : ''
    const xml = `${columns}<sheetData>${body.join('')}</sheetData>${merged}`
    if (marks.veryHiddenSheet === name) return { name, xml, state: 'veryHidden' }
    return { name, xml, ...(marks.hiddenSheet === name ? { state: 'hidden' } : {}) }
  })
  return { sheets, ...(marks.macros ? { parts: { 'xl/vbaProject.bin': 'macro' } } : {}) }
}
