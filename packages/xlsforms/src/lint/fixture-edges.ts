/** Forms at the edge of rules, and their findings. */

import { type Edit, row } from './fixture-form.ts'

const asked = (cells: Record<string, string>): Edit => [
  'survey+20',
  row({ B: 'more', C: 'Anything else?', D: 'Autre chose ?', ...cells }),
]
/** A column at the end of the survey, with a cell in one row. */
const column = (name: string, place: string, text: string): Edit[] => [
  ['survey!R1', name],
  [`survey!R${place}`, text],
]
/** A question with many choices, each in a province. */
const many = (count: number, cells: Record<string, string> = {}): Edit[] => [
  asked({ A: 'select_one many', ...cells }),
  ...Array.from({ length: count }, (_, at): Edit => ['choices+14', ['many', `m${at}`, `M ${at}`, `M ${at}`, 'kigali']]),
]
const ticks = (...codes: string[]): Edit[] =>
  codes.map((code): Edit => ['choices+14', ['ticks', code, `Tick ${code}`, `Graduation ${code}`]])
const range = (parameters: string): Edit => ['survey!Q18', parameters]
const minor: Edit = [
  'survey+4',
  ['select_one yes_no', 'is_minor', 'Is your age under 18?', 'Avez-vous moins de 18 ans ?'],
]
const languages = (name: string): Edit[] => [
  ...['D1 label', 'F1 hint', 'J1 required_message', 'M1 constraint_message'].map((place): Edit => {
    const [cell = '', text = ''] = place.split(' ')
    return [`survey!${cell}`, `${text}::${name}`]
  }),
  ['choices!D1', `label::${name}`],
]

/** The form in words, its differences from the good form, and its findings. */
export const edges: readonly [what: string, edits: readonly Edit[], found: readonly string[]][] = [
  [
    'a filter by a question with several answers',
    [
      ['survey!A11', 'select_multiple province'],
      ['choices!E12', 'elsewhere'],
    ],
    [],
  ],
  ['100 choices', many(100), []],
  ['101 choices', many(101), ['CHOICE_007 survey!A20']],
  ['101 choices of which a filter offers some', many(101, { O: 'province = ${province}' }), []],
  ['1000 choices', many(1000, { P: 'minimal' }), []],
  ['1001 choices', many(1001, { P: 'minimal' }), ['CHOICE_006 choices!A14']],
  [
    'a code twice where the settings allow it',
    [
      ['settings!G1', 'allow_choice_duplicates'],
      ['settings!G2', 'yes'],
      ['choices+5', ['sex', 'female', 'Woman', 'Une femme']],
    ],
    [],
  ],
  [
    'places of one name in two larger ones',
    [
      ['choices!C13', 'Gasabo'],
      ['choices!D13', 'Gasabo'],
    ],
    [],
  ],
  [
    'another answer that the program itself asks for',
    [['survey!A9', 'select_multiple means or_other'], ['survey-10']],
    ['TYPE_008 survey!A9'],
  ],
  ['another answer of a question of the standard', [...column('tip_form', '9', '{"item":{}}'), ['survey-10']], []],
  ['a filter that looks at the choice itself', [['survey!O11', ". != 'nothing'"]], []],
  [
    'a code that is not in the list, before its question',
    [asked({ A: 'text', G: "'nothing' = ${sex}" })],
    ['XPATH_011 survey!G20'],
  ],
  [
    'what is asked before consent not only because of what decides who consents',
    [
      minor,
      ['survey+5', row({ A: 'text', B: 'state', C: 'The state of things', D: 'Comment ça va' })],
      [
        'survey+6',
        row({
          A: 'integer',
          B: 'age_now',
          C: 'How old are you?',
          D: 'Quel âge ?',
          G: "${is_minor} = 'yes' and ${state} = 'here'",
        }),
      ],
      ['survey!G7', "${is_minor} != ''"],
    ],
    ['SAFETY_010 survey!A6'],
  ],
  [
    'as many entries as an answer in one of them says',
    column('repeat_count', '13', '${months}'),
    ['CYCLE_001 survey!R13', 'PYREF_005 survey!R13'],
  ],
  [
    'references to questions of a repeat in its own texts',
    [
      ['survey!C13', 'Where you stayed for ${months} months'],
      ['survey!C14', 'Country of ${months} months'],
    ],
    [],
  ],
  ['the answer in the record before, in a text', [['survey!C19', 'Before: ${last-saved#months}']], []],
  ['two codes as the default of one answer', column('default', '11', 'kigali east'), ['CHOICE_013 survey!R11']],
  ['two codes as the default of several answers', column('default', '9', 'force debt'), []],
  ['a word as the default of a range', column('default', '18', 'some'), ['TYPE_011 survey!R18']],
  ['a text beside "and"', [['survey!G19', "${sex} = 'male' and 'female'"]], ['XPATH_015 survey!G19']],
  [
    'a wrong code in quotation marks of a word processor',
    [asked({ A: 'text', G: '${sex} = ‘nothing’' })],
    ['XPATH_004 survey!G20', 'XPATH_011 survey!G20'],
  ],
  ['a language with three letters', languages('Ikinyarwanda (kin)'), []],
  ['a language in capital letters', languages('Français (FR)'), []],
  [
    'an audit that looks as often as places may be old',
    [['survey+4', row({ A: 'audit', Q: 'location-priority=balanced location-min-interval=60 location-max-age=60' })]],
    ['SAFETY_004 survey!Q4'],
  ],
  [
    'an audit with two of three parameters of places',
    [['survey+4', row({ A: 'audit', Q: 'location-priority=balanced location-max-age=60' })]],
    ['SAFETY_004 survey!Q4', 'SURVEY_011 survey!Q4'],
  ],
  [
    'an audit that tracks changes',
    [['survey+4', row({ A: 'audit', Q: 'track-changes=true' })]],
    ['SAFETY_005 survey!Q4'],
  ],
  ['a seed for what is not mixed', [['survey!Q14', 'seed=1 value=code']], ['SURVEY_010 survey!Q14']],
  ['a range that goes down', [range('start=10 end=0 step=1')], []],
  ['a range in tenths', [range('start=0 end=1 step=0.1 placeholder=0.3')], []],
  ['a range with names in capital letters', [range('START=0 End=10 step=1')], []],
  [
    'labels at ticks',
    [range('start=0 end=10 step=1 tick_interval=5 tick_labelset=ticks'), ...ticks('0', '5', '10')],
    [],
  ],
  [
    'a label between ticks',
    [range('start=0 end=10 step=1 tick_interval=5 tick_labelset=ticks'), ...ticks('0', '3', '10')],
    ['RANGE_011 survey!Q18'],
  ],
  [
    'labels at both ends of a range without ticks',
    [range('start=0 end=10 step=1 tick_labelset=ticks'), ['survey!P18', 'no-ticks'], ...ticks('0', '10')],
    [],
  ],
  ['an entry of the record that was saved last', column('default', '18', '${last-saved#months}'), []],
  ['an answer that was saved last, of the same question', [['survey!N8', 'coalesce(${last-saved#age}, 1)']], []],
  [
    'a calculation that something sets off that no one sees',
    column('trigger', '17', '${start}'),
    ['PYREF_006 survey!R17'],
  ],
  [
    'a note that stops under a condition',
    [
      ['survey!G19', "${sex} = 'male'"],
      ['survey!H19', 'yes'],
    ],
    [],
  ],
  ['an answer that is not required, in so many words', [['survey!H6', 'false()']], []],
  ['a telephone number as a barcode', [asked({ A: 'barcode', B: 'phone' })], ['SAFETY_013 survey!A20']],
  [
    'a place that is taken where no one sees it',
    [...column('trigger', '1', 'trigger'), ['survey+20', row({ A: 'background-geopoint', B: 'where', R: '${sex}' })]],
    ['SAFETY_002 survey!A20'],
  ],
  [
    'a date of birth in the name of the record, in other quotation marks',
    [['settings!F2', 'concat(“Intake ”, ${birth_date})']],
    ['SAFETY_008 settings!F2', 'XPATH_004 settings!F2'],
  ],
  [
    'a date of birth in the name of the record through a default',
    [
      ['settings!F2', '${title}'],
      ['survey!R1', 'default'],
      ['survey+20', row({ A: 'hidden', B: 'title', R: '${birth_date}' })],
    ],
    ['SAFETY_008 settings!F2'],
  ],
  [
    'a name that no one sees in the name of the record',
    [
      ['settings!F2', '${first_name}'],
      ['survey+20', ['hidden', 'first_name']],
    ],
    ['SAFETY_008 settings!F2'],
  ],
  ['a public key that is too short', [['settings!E2', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A']], ['SAFETY_016 settings!E2']],
  ['a file that is declared and used', [['survey+4', ['csv-external', 'countries']]], []],
  [
    'a file with the name of the last record',
    [['survey+4', ['csv-external', '__last-saved']]],
    ['CHOICE_011 survey!B4'],
  ],
  [
    'a question in a loop over one choice, which is there once',
    [
      ['choices+14', ['single', 'one', 'One', 'Un']],
      ['survey+20', ['begin loop over single', 'each', 'For each', 'Pour chaque']],
      ['survey+21', ['text', 'often', 'How often?', 'Combien de fois ?']],
      ['survey+22', ['end loop']],
      ['survey+23', row({ A: 'calculate', B: 'times', N: '${often}' })],
    ],
    [],
  ],
  [
    'a note that is shown again',
    [['survey+20', row({ A: 'note', B: 'thanks_again', C: 'Thank you.', D: 'Merci.' })]],
    [],
  ],
  [
    'a question after 19 empty rows',
    [
      ['survey!A40', 'text'],
      ['survey!B40', 'late'],
      ['survey!C40', 'And now?'],
      ['survey!D40', 'Et maintenant ?'],
    ],
    [],
  ],
  [
    'a question after 20 empty rows',
    [
      ['survey!A41', 'text'],
      ['survey!B41', 'late'],
    ],
    ['SHEET_005 survey!41'],
  ],
  ['a column with two wrong letters', column('trigr', '6', ''), ['HEADER_007 survey!R1']],
  ['a column beside one of nearly its name', column('parameter', '6', ''), []],
  ['a form below an empty row', [['survey+1', []]], ['HEADER_001 survey!2']],
  ['the first answer of one alone', [['survey!N8', 'coalesce(${last-saved#age})']], ['XPATH_009 survey!N8']],
]
