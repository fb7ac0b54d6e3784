import { type BadForm, row } from './fixture-form.ts'

const text = { A: 'text', B: 'more', C: 'Anything else?', D: 'Autre chose ?' }
const range = (parameters: string, appearance = '') => [
  ['survey!Q18', parameters] as const,
  ['survey!P18', appearance] as const,
]
const scale = (...codes: string[]) =>
  codes.map((code) => ['choices+14', ['scale', code, `Mark ${code}`, `Trait ${code}`]] as const)

/** Faults of names, types, groups and parameters. */
export const badRows: readonly BadForm[] = [
  {
    rule: 'TYPE_011',
    at: 'survey!R15',
    what: 'a default that is not a number',
    edits: [
      ['survey!R1', 'default'],
      ['survey!R15', 'two'],
    ],
  },
  {
    rule: 'TYPE_011',
    at: 'survey!R7',
    what: 'a default that is not a date',
    edits: [
      ['survey!R1', 'default'],
      ['survey!R7', '31.1.2024'],
    ],
  },
  { rule: 'TYPE_012', at: 'survey!H19', what: 'a note that is required', edits: [['survey!H19', 'yes']] },
  { rule: 'TYPE_012', at: 'survey!H13', what: 'a repeat that is required', edits: [['survey!H13', 'TRUE']] },
  {
    rule: 'LABEL_003',
    at: 'survey!R9',
    what: 'a big-image without an image',
    edits: [
      ['survey!R1', 'big-image::English (en)'],
      ['survey!S1', 'big-image::Français (fr)'],
      ['survey!R9', 'a.png'],
      ['survey!S9', 'b.png'],
    ],
  },
  { rule: 'NAMES_001', at: 'survey!B20', what: 'one name twice', edits: [['survey+20', row({ ...text, B: 'trust' })]] },
  {
    rule: 'NAMES_002',
    at: 'survey!B20',
    what: 'the same name apart from capital letters',
    edits: [['survey+20', row({ ...text, B: 'Trust' })]],
  },
  { rule: 'NAMES_003', at: 'survey!B13', what: 'a repeat named like the root', edits: [['survey!B13', 'data']] },
  {
    rule: 'NAMES_003',
    at: 'survey!B13',
    what: 'a repeat named like the root of the settings',
    edits: [
      ['settings!G1', 'name'],
      ['settings!G2', 'stays'],
    ],
  },
  {
    rule: 'NAMES_004',
    at: 'survey!B21',
    what: 'two repeats of one name in two groups',
    edits: [
      ['survey+20', row({ A: 'begin group', B: 'inner', C: 'Inner', D: 'Dedans' })],
      ['survey+21', row({ A: 'begin repeat', B: 'stays', C: 'Again', D: 'Encore' })],
      ['survey+22', row(text)],
      ['survey+23', ['end repeat']],
      ['survey+24', ['end group']],
    ],
  },
  {
    rule: 'NAMES_005',
    at: 'survey!B21',
    what: 'meta',
    edits: [['survey+21', row({ A: 'note', B: 'meta', C: 'Bye', D: 'Au revoir' })]],
  },
  {
    rule: 'NAMES_008',
    at: 'survey!B20',
    what: 'a space in a name',
    edits: [['survey+20', row({ ...text, B: 'more about' })]],
  },
  {
    rule: 'NAMES_008',
    at: 'survey!B20',
    what: 'a digit that begins a name',
    edits: [['survey+20', row({ ...text, B: '2nd' })]],
  },
  {
    rule: 'NAMES_008',
    at: 'survey!B20',
    what: 'an apostrophe in a name',
    edits: [['survey+20', row({ ...text, B: 'l’autre' })]],
  },
  {
    rule: 'NAMES_008',
    at: 'settings!G2',
    what: 'a bad name of the root',
    edits: [
      ['settings!G1', 'name'],
      ['settings!G2', '1st'],
    ],
  },
  { rule: 'SURVEY_001', at: 'survey!A21', what: 'an end too many', edits: [['survey+21', ['end group']]] },
  {
    rule: 'SURVEY_001',
    at: 'survey!A19',
    what: 'the end of a repeat that was never begun',
    edits: [['survey+19', ['end repeat']]],
  },
  { rule: 'SURVEY_001', at: 'survey!A16', what: 'a repeat that ends as a group', edits: [['survey!A16', 'end group']] },
  { rule: 'SURVEY_002', at: 'survey!A5', what: 'a group that is never ended', edits: [['survey-20']] },
  {
    rule: 'SURVEY_002',
    at: 'survey!A13',
    what: 'a repeat inside a group that is never ended',
    edits: [['survey!N17', '1'], ['survey-16']],
  },
  {
    rule: 'TYPE_001',
    at: 'survey!A20',
    what: 'a type that there is not',
    edits: [['survey+20', row({ ...text, A: 'txt' })]],
  },
  {
    rule: 'TYPE_001',
    at: 'survey!A20',
    what: 'a type with a capital letter',
    edits: [['survey+20', row({ ...text, A: 'Text' })]],
  },
  {
    rule: 'TYPE_001',
    at: 'survey!A20',
    what: 'a list with a space',
    edits: [['survey+20', row({ ...text, A: 'select_one yes no' })]],
  },
  { rule: 'TYPE_002', at: 'survey!A20', what: 'no type', edits: [['survey+20', row({ ...text, A: '' })]] },
  {
    rule: 'TYPE_003',
    at: 'survey!A20',
    what: 'a select without a list',
    edits: [['survey+20', row({ ...text, A: 'select_one' })]],
  },
  { rule: 'TYPE_004', at: 'survey!N8', what: 'a calculate without calculation', edits: [['survey!N8', '']] },
  { rule: 'TYPE_005', at: 'survey!B20', what: 'no name', edits: [['survey+20', row({ ...text, B: '' })]] },
  {
    rule: 'TYPE_007',
    at: 'survey!A14',
    what: 'a file without ending',
    edits: [['survey!A14', 'select_one_from_file countries']],
  },
  { rule: 'TYPE_008', at: 'survey!A6', what: 'or_other', edits: [['survey!A6', 'select_one sex or_other']] },
  {
    rule: 'TYPE_009',
    at: 'survey!C13',
    what: 'a repeat without label',
    edits: [
      ['survey!C13', ''],
      ['survey!D13', ''],
    ],
  },
  {
    rule: 'TYPE_009',
    at: 'survey!C5',
    what: 'a group without label',
    edits: [
      ['survey!C5', ''],
      ['survey!D5', ''],
    ],
  },
  { rule: 'TYPE_010', at: 'survey!B4', what: 'an audit with a name', edits: [['survey+4', ['audit', 'log']]] },
  {
    rule: 'LABEL_002',
    at: 'survey!C15',
    what: 'a question without label',
    edits: [
      ['survey!C15', ''],
      ['survey!D15', ''],
    ],
  },
  {
    rule: 'SURVEY_003',
    at: 'survey!Q20',
    also: 'SAFETY_006 survey!A20',
    what: 'incremental=no',
    edits: [['survey+20', row({ ...text, A: 'geotrace', Q: 'incremental=no' })]],
  },
  { rule: 'SURVEY_004', at: 'survey!Q18', what: 'parameters without =', edits: [['survey!Q18', 'start 0 end 10']] },
  {
    rule: 'SURVEY_005',
    at: 'survey!Q18',
    what: 'a parameter that there is not',
    edits: [['survey!Q18', 'start=0 stop=10']],
  },
  {
    rule: 'SURVEY_006',
    at: 'survey!Q20',
    also: 'SAFETY_006 survey!A20',
    what: 'a geometry that there is not',
    edits: [['survey+20', row({ ...text, A: 'geotrace', Q: 'reference-geometry=nowhere' })]],
  },
  {
    rule: 'SURVEY_007',
    at: 'survey!Q20',
    also: 'SAFETY_006 survey!A20',
    what: 'capture-accuracy=good',
    edits: [['survey+20', row({ ...text, A: 'geopoint', Q: 'capture-accuracy=good' })]],
  },
  {
    rule: 'SURVEY_008',
    at: 'survey!Q20',
    also: 'SAFETY_006 survey!A20',
    what: 'warning-accuracy=bad',
    edits: [['survey+20', row({ ...text, A: 'geopoint', Q: 'warning-accuracy=bad' })]],
  },
  {
    rule: 'SURVEY_009',
    at: 'survey!Q20',
    also: 'SAFETY_006 survey!A20',
    what: 'allow-mock-accuracy=maybe',
    edits: [['survey+20', row({ ...text, A: 'geopoint', Q: 'allow-mock-accuracy=maybe' })]],
  },
  { rule: 'SURVEY_010', at: 'survey!Q20', what: 'rows=many', edits: [['survey+20', row({ ...text, Q: 'rows=many' })]] },
  { rule: 'SURVEY_010', at: 'survey!Q6', what: 'a seed without randomize', edits: [['survey!Q6', 'seed=3']] },
  { rule: 'RANGE_001', at: 'survey!Q18', what: 'a start that is not a number', edits: range('start=low end=10') },
  { rule: 'RANGE_002', at: 'survey!Q18', what: 'a step of 0', edits: range('start=0 end=10 step=0') },
  { rule: 'RANGE_003', at: 'survey!Q18', what: 'a step larger than the range', edits: range('start=0 end=10 step=11') },
  {
    rule: 'RANGE_004',
    at: 'survey!Q18',
    what: 'ticks between steps',
    edits: range('start=0 end=10 step=2 tick_interval=3'),
  },
  { rule: 'RANGE_005', at: 'survey!Q18', what: 'a placeholder outside', edits: range('start=0 end=10 placeholder=12') },
  {
    rule: 'RANGE_006',
    at: 'survey!Q18',
    what: 'labels of a list that there is not',
    edits: range('start=0 end=10 tick_labelset=scale'),
  },
  {
    rule: 'RANGE_007',
    at: 'survey!Q18',
    what: 'three labels without ticks',
    edits: [...range('start=0 end=10 tick_labelset=scale', 'no-ticks'), ...scale('0', '5', '10')],
  },
  {
    rule: 'RANGE_008',
    at: 'survey!Q18',
    what: 'ticks with a picker',
    edits: range('start=0 end=10 tick_interval=2', 'picker'),
  },
  {
    rule: 'RANGE_009',
    at: 'survey!Q18',
    what: 'a label that is not a number',
    edits: [...range('start=0 end=10 tick_labelset=scale'), ...scale('low')],
  },
  {
    rule: 'RANGE_010',
    at: 'survey!Q18',
    what: 'a label outside',
    edits: [...range('start=0 end=10 tick_labelset=scale'), ...scale('11')],
  },
  {
    rule: 'RANGE_011',
    at: 'survey!Q18',
    what: 'a label between steps',
    edits: [...range('start=0 end=10 step=2 tick_labelset=scale'), ...scale('3')],
  },
  {
    rule: 'RANGE_012',
    at: 'survey!Q18',
    what: 'labels not at the ends',
    edits: [...range('start=0 end=10 tick_labelset=scale', 'no-ticks'), ...scale('0', '9')],
  },
]
