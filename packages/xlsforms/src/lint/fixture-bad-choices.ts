import { type BadForm, type Edit, row } from './fixture-form.ts'

const text = { A: 'text', B: 'more', C: 'Anything else?', D: 'Autre chose ?' }
const many = (count: number): Edit[] =>
  Array.from({ length: count }, (_, index) => ['choices+14', ['place', `p${index}`, `Place ${index}`, `Lieu ${index}`]])
const asked = (appearance: string): Edit => ['survey+20', row({ ...text, A: 'select_one place', P: appearance })]

/** Faults of choices. */
export const badChoices: readonly BadForm[] = [
  {
    rule: 'CHOICE_012',
    at: 'choices!E13',
    what: 'a parent that the list of parents does not have',
    edits: [['choices!E13', 'esat']],
  },
  { rule: 'CHOICE_012', at: 'choices!E12', what: 'no parent', edits: [['choices!E12', '']] },
  {
    rule: 'CHOICE_013',
    at: 'survey!R6',
    what: 'a default that the list does not have',
    edits: [
      ['survey!R1', 'default'],
      ['survey!R6', 'woman'],
    ],
  },
  {
    rule: 'CHOICE_013',
    at: 'survey!R9',
    what: 'one of two defaults that the list does not have',
    edits: [
      ['survey!R1', 'default'],
      ['survey!R9', 'debt threats'],
    ],
  },
  {
    rule: 'CHOICE_014',
    at: 'survey!A6',
    what: 'a list whose choices another question takes from a file',
    edits: [['survey+20', row({ A: 'select_one sex', B: 'sex_again', C: 'Again', D: 'Encore', P: "search('sexes')" })]],
  },
  {
    rule: 'CHOICE_014',
    at: 'survey!A14',
    what: 'a file that is searched like a list',
    edits: [['survey!P14', "search('countries')"]],
  },
  {
    rule: 'CHOICE_011',
    at: 'survey!B20',
    what: 'a file that hides a list',
    edits: [['survey+20', row({ A: 'csv-external', B: 'yes_no' })]],
  },
  {
    rule: 'CHOICE_011',
    at: 'survey!B20',
    what: 'a file with the name of the record that was saved last',
    edits: [['survey+20', row({ A: 'xml-external', B: '__last-saved' })]],
  },
  {
    rule: 'CHOICE_011',
    at: 'survey!A14',
    what: 'a file called like a list',
    edits: [['survey!A14', 'select_one_from_file sex.csv']],
  },
  {
    rule: 'CHOICE_011',
    at: 'survey!A14',
    what: 'two files of the same name',
    edits: [
      ['survey!A14', 'select_one_from_file countries.xml'],
      ['survey+4', ['csv-external', 'countries']],
      ['survey-2'],
    ],
  },
  { rule: 'NAMES_006', at: 'choices!B5', what: 'a choice without code', edits: [['choices!B5', '']] },
  { rule: 'NAMES_007', at: 'choices!B5', what: 'one code twice', edits: [['choices!B5', 'female']] },
  {
    rule: 'LABEL_001',
    at: 'choices!C5',
    what: 'a choice without label',
    edits: [
      ['choices!C5', ''],
      ['choices!D5', ''],
    ],
  },
  {
    rule: 'CHOICE_001',
    at: 'survey!A20',
    what: 'a list that there is not',
    edits: [['survey+20', row({ ...text, A: 'select_one places' })]],
  },
  {
    rule: 'CHOICE_001',
    at: 'survey!A20',
    what: 'an external list that there is not',
    edits: [['survey+20', row({ ...text, A: 'select_one_external places', O: 'province = ${province}' })]],
  },
  {
    rule: 'CHOICE_002',
    at: 'choices!A14',
    what: 'a list that no question uses',
    edits: [['choices+14', ['colours', 'red', 'Red', 'Rouge']]],
  },
  {
    rule: 'CHOICE_003',
    at: 'choices!B8',
    what: 'a space in a code of which several can be chosen',
    edits: [['choices!B8', 'debt bondage']],
  },
  { rule: 'CHOICE_004', at: 'choices!B6', what: 'a space in a code', edits: [['choices!B6', 'inter sex']] },
  { rule: 'CHOICE_005', at: 'choices!C5', what: 'one label for two codes', edits: [['choices!C5', 'Female']] },
  {
    rule: 'CHOICE_005',
    at: 'choices!D8',
    what: 'one label for two codes in French only',
    edits: [['choices!D8', 'PAR LA FORCE']],
  },
  {
    rule: 'CHOICE_006',
    at: 'choices!A14',
    what: '1,001 choices',
    edits: [asked('minimal autocomplete'), ...many(1_001)],
  },
  { rule: 'CHOICE_007', at: 'survey!A20', what: '101 choices without search', edits: [asked(''), ...many(101)] },
  {
    rule: 'CHOICE_008',
    at: 'choices!A14',
    what: 'a choice of no list',
    edits: [['choices+14', ['', 'red', 'Red', 'Rouge']]],
  },
  {
    rule: 'CHOICE_009',
    at: 'survey!O12',
    what: 'a filter on a column that there is not',
    edits: [['survey!O12', 'region = ${province}']],
  },
  {
    rule: 'CHOICE_009',
    at: 'survey!O11',
    what: 'a filter on a column that this list leaves empty',
    edits: [['survey!O11', 'province = ${sex}']],
  },
  { rule: 'CHOICE_010', at: 'survey!A9', what: 'Other without a text question', edits: [['survey-10']] },
  {
    rule: 'CHOICE_010',
    at: 'survey!A9',
    what: 'Other and a text question that does not depend on it',
    edits: [['survey!G10', "selected(${means}, 'debt')"]],
  },
]
