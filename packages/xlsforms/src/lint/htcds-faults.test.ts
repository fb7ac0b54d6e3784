import { expect, it } from 'vitest'
import { toXlsformPlace } from './finding.ts'
import { type FixtureForm, toXlsx } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'

const countries = Array.from({ length: 249 }, (_, index) => ['citizenship', `C${index}`, `Country ${index}`])

/** A synthetic form with the errors of a published form: one language without a name, no form_id, nothing depends on consent. */
const form: FixtureForm = {
  survey: [
    ['type', 'name', 'label', 'required'],
    ['start', 'start'],
    ['select_one consent', 'con_Consent', 'Consent', 'false'],
    ['text', 'prs_Second_Name', 'Second Name', 'false'],
    ['select_one gender', 'prs_Gender', 'Gender', 'false'],
    ['select_one citizenship', 'prs_Citizenship', 'Citizenship', 'false'],
    ['text', 'prs_Title', 'Second Name', 'false'],
    ['select_multiple methods', 'vic_Methods_of_Control', 'Methods of Control', 'false'],
  ],
  choices: [
    ['list_name', 'name', 'label'],
    ['consent', 'TRUE', 'Yes'],
    ['consent', 'FALSE', 'No'],
    ['gender', 'Feminine', 'Feminine\u00a0'],
    ['gender', 'Masculine', 'Masculine\u00a0'],
    ['methods', 'DebtBondage ', 'Debt bondage'],
    ['methods', 'Other', 'Other'],
    ...countries,
  ],
  settings: [['version'], ['v1']],
}

it('finds what is wrong with a form as it is in use, at the right cells', async () => {
  const findings = await lintXlsform(toXlsx(form))
  expect(findings.map((finding) => `${finding.code} ${toXlsformPlace(finding)}`)).toEqual([
    'LANG_007 survey!C1',
    'SAFETY_011 survey!A3',
    'SAFETY_013 survey!A4',
    'CHOICE_007 survey!A6',
    'SAFETY_013 survey!A7',
    'TEXT_003 survey!C7',
    'CHOICE_010 survey!A8',
    'TEXT_001 choices!C4',
    'TEXT_001 choices!C5',
    'TEXT_002 choices!B6',
    'SAFETY_014 settings!2',
    'SETTINGS_001 settings!2',
    'SETTINGS_002 settings!2',
  ])
})
