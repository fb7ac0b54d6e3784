/** Fifty mistakes of the kind that partners make, each in a place of its own in a workbook of the template; all people are invented. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Filled, fillPerson, labels, templateSheet, toBytes } from './fixture-template.ts'

/** A mistake in one cell of a row of its own, and the finding that it has to lead to. */
export type Mistake = { what: string; rule: string; cells?: Filled; at: string }

type CellMistake = readonly [label: string, value: Filled[string], rule: string, others?: Filled]

/** Mistakes in cells, one row each. */
const cellMistakes: readonly CellMistake[] = [
  ['Gender', 'Femenine', 'unknownValue'],
  ['Gender', 'X', 'unknownValue'],
  ['Gender', 'Feminine;Masculine', 'severalValues'],
  ['Birthdate', '2001-02-30', 'invalidDate'],
  ['Birthdate', 'last summer', 'unreadDate'],
  ['Birthdate', '03/04/1990', 'ambiguousDate'],
  ['Birthdate', '12/05/98', 'shortYear'],
  ['Birthdate', 'about 17', 'ageForDate'],
  ['Birthdate', '1990-1995', 'periodForDate'],
  ['Birthdate', { iso: '2026-05-01' }, 'conflict'],
  ['Citizenship', 'Congo', 'ambiguousCountry'],
  ['Citizenship', 'Congolaise', 'ambiguousCountry'],
  ['Citizenship', 'Rwnda', 'unknownName'],
  ['Citizenship', 'NA', 'missingOrNamibia'],
  ['Email', 'none given', 'invalidEmail'],
  ['Home Phone', '+250 78x', 'invalidPhone'],
  ['Mobile Phone', '0788 123 456', 'invalidPhone'],
  ['Mailing Country', 'Kigali', 'unknownName'],
  ['Mailing Zip/Postal Code', 'beside the church on the hill', 'textTooLong'],
  ['Case Owner', 'Worker '.repeat(20), 'textTooLong'],
  ['Consent', 'x', 'unclearConsent'],
  ['Consent', 'perhaps', 'unclearConsent'],
  ['Trafficking Status', 'Victim', 'unknownValue'],
  ['Trafficking Status Decision Making Organization', 'Ministry', 'unknownValue'],
  [
    'Trafficking Status Decision Making Organization',
    '',
    'identified-by-someone',
    { 'Trafficking Status': 'Actual victim of trafficking' },
  ],
  ['Method of Recruitment', 'By pigeon', 'unknownValue'],
  ['Methods of Control', 'Debt bondage;Locked up', 'unknownValue'],
  ['Type of Exploitation', 'Kidnap', 'unknownValue'],
  ['Forced Labour Industry', 'Fishery', 'unknownValue'],
  ['Type of Sex Exploitation', 'Escort', 'unknownValue'],
  ['Status', 'Pending', 'unknownValue'],
  ['Status', 'Active;Closed', 'severalValues'],
  ['Reason for Incoming Referral', 'Because', 'unknownValue'],
  ['Reason for Outgoing Referral', 'They moved', 'unknownValue'],
  ['Incoming Referral Date', '2024-05', 'dateNotFull'],
  ['Incoming Referral Date', '31/06/2024', 'invalidDate'],
  ['Outgoing Referral Date', '2024-2025', 'periodForDate'],
  ['Outgoing Referral Date', { iso: '2019-01-05' }, 'referred-on-after-coming-in'],
  ['Location of Recruitment', 'ask +250788123456', 'personalText'],
  ['Incoming Referral Details', 'brought by Marie Uwase, +250788123456', 'personalText'],
]

/** Dates of a column that only one order explains: the proof for the one that two orders do. */
const provingDates = ['25/12/1990', '13/04/1988', '31/01/1985']

/** The workbook with all mistakes, and the cell or row of each. */
export function plantMistakes(): { bytes: Uint8Array; mistakes: Mistake[] } {
  const rows: Filled[] = Array.from({ length: 30 }, (_, number) => fillPerson(number))
  for (const date of provingDates) rows.push({ ...fillPerson(rows.length), Birthdate: date })
  const mistakes: Mistake[] = []
  const letters = (label: string): string => {
    const index = labels.indexOf(label)
    return (index >= 26 ? 'A' : '') + String.fromCharCode(65 + (index % 26))
  }
  const nextRow = () => rows.length + 3
  for (const [label, value, rule, others] of cellMistakes) {
    mistakes.push({ what: `${label}: ${rule}`, rule, at: `${letters(label)}${nextRow()}` })
    rows.push({ ...fillPerson(rows.length + 1), ...others, [label]: value })
  }
  mistakes.push({ what: 'a row of totals', rule: 'totalRow', at: `B${nextRow()}` })
  rows.push({ 'Case Owner': 'TOTAL', Gender: 73 })
  mistakes.push({ what: 'a row given twice', rule: 'duplicateRow', at: `row ${nextRow()}` })
  rows.push({ ...rows[0], '': rows.length + 1 })
  mistakes.push({ what: 'the header once more', rule: 'repeatedHeader', at: `row ${nextRow()}` })
  rows.push(Object.fromEntries(labels.map((label) => [label, label])))
  const [plain] = [templateSheet('Case Sheet', rows)]
  const sheet = {
    ...plain,
    columns: [...plain.columns, { header: '', label: 'Shoe size' }, { header: '', label: 'Gender' }],
  }
  mistakes.push({ what: 'a column of their own', rule: 'unknownColumn', at: 'AN2' })
  mistakes.push({ what: 'a column twice', rule: 'duplicateColumn', at: 'AO2' })
  mistakes.push({ what: 'a value beside the table', rule: 'valueWithoutHeader', at: 'AR5' })
  sheet.rows[2] = [...(sheet.rows[2] ?? []), null, null, null, null, null, 'a remark']
  mistakes.push({ what: 'an error of Excel', rule: 'errorCell', at: 'J7' })
  mistakes.push({ what: 'a formula that was never calculated', rule: 'formulaWithoutValue', at: 'J8' })
  mistakes.push({ what: 'merged cells', rule: 'mergedCells', at: 'J9' })
  mistakes.push({ what: 'a second sheet of cases', rule: 'otherSheet', at: 'sheet 2' })
  const bytes = toBytes(sheet, templateSheet('Uwase Marie', [fillPerson(7)]))
  return { bytes: damage(bytes), mistakes }
}

/** What no writer of ours writes: an error, a formula without a value, and merged cells. */
function damage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const name = 'xl/worksheets/sheet1.xml'
  const cell = (at: string) => new RegExp(`<c r="${at}"[^>]*>.*?</c>`)
  const xml = strFromU8(parts[name] ?? new Uint8Array())
    .replace(cell('J7'), '<c r="J7" t="e"><v>#REF!</v></c>')
    .replace(cell('J8'), '<c r="J8"><f>A1+1</f></c>')
    .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="J9:K9"/></mergeCells>')
  return zipSync({ ...parts, [name]: strToU8(xml) })
}
