import { type BadForm, row } from './fixture-form.ts'

const spanish = [
  ['survey!R1', 'label::Español (es)'],
  ...[4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 18, 19].map((number) => [`survey!R${number}`, `Texto ${number}`] as const),
  ...[
    'Sí',
    'No',
    'Mujer',
    'Hombre',
    'Intersexual',
    'Fuerza',
    'Deuda',
    'Otra',
    'Kigali',
    'Este',
    'Gasabo',
    'Kayonza',
  ].map((label, index) => [`choices!F${index + 2}`, label] as const),
  ['choices!F1', 'label::Español (es)'],
] as const

/** The other columns of a third language. */
const spanishRest = [
  ['survey!S1', 'hint::Español (es)'],
  ['survey!S9', 'Elija todo.'],
  ['survey!T1', 'required_message::Español (es)'],
  ['survey!T4', 'Necesario.'],
  ['survey!U1', 'constraint_message::Español (es)'],
  ['survey!U7', 'Ese día no ha llegado.'],
  ['survey!U15', 'De 0 a 600.'],
] as const

const rename = (from: readonly string[], to: string) => from.map((cell) => [cell, to] as const)

/** Faults of languages, texts and settings. */
export const badTexts: readonly BadForm[] = [
  {
    rule: 'LANG_001',
    at: 'survey!D1',
    what: 'a language without code',
    edits: [
      ['survey!D1', 'label::Français'],
      ['survey!F1', 'hint::Français'],
      ['survey!J1', 'required_message::Français'],
      ['survey!M1', 'constraint_message::Français'],
      ...rename(['choices!D1'], 'label::Français'),
    ],
  },
  {
    rule: 'LANG_001',
    at: 'survey!D1',
    what: 'a language with a code that does not exist',
    edits: [
      ['survey!D1', 'label::Français (zy)'],
      ['survey!F1', 'hint::Français (zy)'],
      ['survey!J1', 'required_message::Français (zy)'],
      ['survey!M1', 'constraint_message::Français (zy)'],
      ...rename(['choices!D1'], 'label::Français (zy)'),
    ],
  },
  {
    rule: 'LANG_002',
    at: 'survey!R1',
    what: 'two languages of one code',
    edits: [
      ...spanish.map(([cell, value]) => [cell, value.replace('Español (es)', 'French (fr)')] as const),
      ...spanishRest.map(([cell, value]) => [cell, value.replace('Español (es)', 'French (fr)')] as const),
    ],
  },
  { rule: 'LANG_003', at: 'survey!R1', what: 'a language without hints', edits: [...spanish, ...spanishRest.slice(2)] },
  {
    rule: 'LANG_003',
    at: 'choices!C1',
    what: 'a language that the choices do not have',
    edits: [...spanish.filter(([cell]) => cell.startsWith('survey')), ...spanishRest],
  },
  { rule: 'LANG_004', at: 'survey!D11', what: 'a label that is not translated', edits: [['survey!D11', '']] },
  { rule: 'LANG_004', at: 'choices!D11', what: 'a choice that is not translated', edits: [['choices!D11', '']] },
  { rule: 'LANG_004', at: 'survey!L7', what: 'a message that is not translated', edits: [['survey!L7', '']] },
  {
    rule: 'LANG_005',
    at: 'survey!R1',
    what: 'a column without language beside others',
    edits: [['survey!R1', 'label']],
  },
  {
    rule: 'LANG_006',
    at: 'settings!D2',
    what: 'a default language that there is not',
    edits: [['settings!D2', 'English']],
  },
  {
    rule: 'LANG_007',
    at: 'survey!C1',
    what: 'a language without a name',
    edits: [
      ['survey>old'],
      ['choices>old_choices'],
      ['survey!A1', 'type'],
      ['survey!B1', 'name'],
      ['survey!C1', 'label'],
      ['survey!A2', 'note'],
      ['survey!B2', 'hello'],
      ['survey!C2', 'Hello'],
      ['settings!D2', ''],
    ],
  },
  { rule: 'TEXT_001', at: 'survey!C6', what: 'a no-break space after a label', edits: [['survey!C6', 'Sex\u00a0']] },
  {
    rule: 'TEXT_001',
    at: 'choices!D4',
    what: 'a space before the label of a choice',
    edits: [['choices!D4', ' Femme']],
  },
  { rule: 'TEXT_002', at: 'choices!B8', what: 'a space after a code', edits: [['choices!B8', 'debt ']] },
  { rule: 'TEXT_002', at: 'survey!B19', what: 'a space before a name', edits: [['survey!B19', ' thanks']] },
  {
    rule: 'TEXT_003',
    at: 'survey!C20',
    what: 'one label on two questions',
    edits: [['survey+20', row({ A: 'text', B: 'title', C: 'sex', D: 'Titre' })]],
  },
  {
    rule: 'TEXT_004',
    at: 'choices!B6',
    what: 'a zero-width space in a code',
    edits: [['choices!B6', 'inter\u200bsex']],
  },
  { rule: 'TEXT_005', at: 'survey!H6', what: 'required without message', edits: [['survey!H6', 'yes']] },
  { rule: 'TEXT_006', at: 'survey!K6', what: 'constraint without message', edits: [['survey!K6', ". != 'male'"]] },
  { rule: 'TEXT_007', at: 'survey!L7', what: 'a message without constraint', edits: [['survey!K7', '']] },
  { rule: 'SETTINGS_001', at: 'settings!2', what: 'no form_id', edits: [['settings!B2', '']] },
  { rule: 'SETTINGS_002', at: 'settings!2', what: 'no form_title', edits: [['settings!A2', '']] },
  { rule: 'SETTINGS_003', at: 'settings!2', what: 'no version', edits: [['settings!C2', '']] },
  {
    rule: 'SETTINGS_004',
    at: 'settings!G2',
    what: 'form_id and id_string',
    edits: [
      ['settings!G1', 'id_string'],
      ['settings!G2', 'intake'],
    ],
  },
  { rule: 'SETTINGS_005', at: 'settings!2', what: 'no default_language', edits: [['settings!D2', '']] },
  { rule: 'SETTINGS_006', at: 'settings!3', what: 'a second row of settings', edits: [['settings+3', ['Old', 'old']]] },
  { rule: 'SETTINGS_007', at: 'settings', what: 'no settings', edits: [['settings-']] },
]
