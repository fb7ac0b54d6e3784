import { expect, it } from 'vitest'
import { Form } from './form.ts'
import { personalKindOf } from './personal.ts'
import { FormSheet } from './sheet.ts'

/** The kind of personal data for which the linter takes a question. */
function kindOf(type: string, name: string, label: string): string {
  const columns = ['type', 'name', 'label'].map((column, index) => ({
    column: index + 1,
    name: column,
    language: undefined,
  }))
  const survey = new FormSheet('survey', 1, columns, [{ row: 2, cells: [type, name, label] }])
  const none = { choices: undefined, settings: undefined, externalChoices: undefined, entities: undefined }
  const form = new Form({ survey, ...none, isWhole: false }, () => {})
  const [row] = form.rows
  return (row && personalKindOf(form, row)) ?? 'nothing'
}

it.each([
  ['text', 'prs_FirstName', 'First name', 'identifier'],
  ['text', 'q1', 'Nom et prénom', 'identifier'],
  ['text', 'q1', 'Amazina yombi', 'identifier'],
  ['text', 'q1', 'Jina kamili', 'identifier'],
  ['text', 'prs_HomePhone', 'How can we reach you?', 'identifier'],
  ['text', 'q1', 'E-mail', 'identifier'],
  ['text', 'q1', 'Numero y’indangamuntu', 'identifier'],
  ['date', 'dob', 'When were you born?', 'birth'],
  ['date', 'q1', 'Tarehe ya kuzaliwa', 'birth'],
  ['text', 'trafficker', 'Name of the trafficker', 'identifier'],
  ['select_one sex', 'perpetrator_sex', 'Sex', 'nothing'],
  ['select_one sex', 'screenerSex', 'What is the sex of the screener?', 'nothing'],
  ['text', 'q1', 'Street', 'identifier'],
  ['select_one sex', 'q1', 'Igitsina', 'personal'],
  ['integer', 'q1', 'Age in years', 'personal'],
  ['select_one c', 'citizenship', 'Where are you from?', 'personal'],
  ['image', 'q1', 'Picture', 'personal'],
  ['text', 'q1', 'Name of the organisation', 'nothing'],
  ['text', 'district_name', 'District', 'nothing'],
  ['text', 'q1', 'Izina ry’umudugudu', 'nothing'],
  ['text', 'message', 'Message', 'nothing'],
  ['text', 'q1', 'Language', 'nothing'],
  ['integer', 'percentage', 'Percentage', 'nothing'],
  ['select_one c', 'stage', 'Stage of the case', 'nothing'],
  ['note', 'q1', 'Now we ask for your name.', 'nothing'],
  ['calculate', 'full_name', '', 'nothing'],
])('%s %s “%s” asks for %s', (type, name, label, kind) => {
  expect(kindOf(type, name, label)).toBe(kind)
})
