import { type BadForm, row } from './fixture-form.ts'

const text = { A: 'text', B: 'more', C: 'Anything else?', D: 'Autre chose ?' }
const message = { I: 'Please answer.', J: 'Répondez.' }
const relevant = (expression: string) => [['survey+20', row({ ...text, G: expression })] as const]
const calculated = (expression: string) => [['survey+20', row({ A: 'calculate', B: 'more', N: expression })] as const]
const constraint = (expression: string) => [['survey!K15', expression] as const]

/** Faults of references and expressions. */
export const badExpressions: readonly BadForm[] = [
  { rule: 'XPATH_015', at: 'survey!G20', what: 'or with a text', edits: relevant("${sex} = 'female' or 'male'") },
  { rule: 'PYREF_001', at: 'survey!G20', what: 'a reference that is not closed', edits: relevant("${sex = 'female'") },
  {
    rule: 'PYREF_001',
    at: 'survey!C19',
    what: 'a reference with a space, in a label',
    edits: [['survey!C19', 'Thank you, ${the sex}.']],
  },
  {
    rule: 'PYREF_002',
    at: 'survey!R8',
    what: 'no comma between triggers',
    edits: [
      ['survey!R1', 'trigger'],
      ['survey!R8', '${sex} ${birth_date}'],
    ],
  },
  {
    rule: 'PYREF_003',
    at: 'survey!C20',
    what: 'the id of an instance that has none',
    edits: [
      ['survey+20', row({ A: 'note', B: 'id', C: '${instanceID}', D: 'Numéro' })],
      ['settings!G1', 'omit_instanceID'],
      ['settings!G2', 'yes'],
    ],
  },
  {
    rule: 'PYREF_004',
    at: 'survey!C24',
    what: 'a question that a loop asks for every choice',
    edits: [
      ['survey+20', row({ A: 'begin_loop over sex', B: 'each', C: 'For each', D: 'Pour chaque' })],
      ['survey+21', row({ A: 'text', B: 'often', C: 'How often?', D: 'Combien de fois ?' })],
      ['survey+22', ['end_loop']],
      ['survey+24', row({ A: 'note', B: 'told', C: '${often}', D: 'Dit' })],
    ],
  },
  {
    rule: 'XPATH_017',
    at: 'settings!F2',
    what: 'a name for records that is a bare word',
    edits: [['settings!F2', 'intake']],
  },
  {
    rule: 'PYREF_003',
    at: 'survey!G20',
    what: 'a question that there is not',
    edits: relevant("${gender} = 'female'"),
  },
  {
    rule: 'PYREF_003',
    at: 'survey!C19',
    what: 'a question that there is not, in a label',
    edits: [['survey!C19', 'You said ${gender}.']],
  },
  {
    rule: 'PYREF_003',
    at: 'choices!C4',
    what: 'a question that there is not, in a choice',
    edits: [['choices!C4', 'Like ${gender}']],
  },
  {
    rule: 'PYREF_003',
    at: 'settings!F2',
    what: 'a question that there is not, in the settings',
    edits: [['settings!F2', "concat('Case ', ${case_number})"]],
  },
  {
    rule: 'PYREF_004',
    at: 'survey!G23',
    what: 'a name that two questions have',
    edits: [
      ['survey+20', row({ A: 'begin group', B: 'inner', C: 'Inner', D: 'Dedans' })],
      ['survey+21', row({ ...text, B: 'trust' })],
      ['survey+22', ['end group']],
      ['survey+23', row({ ...text, G: '${trust} > 3' })],
    ],
  },
  { rule: 'PYREF_005', at: 'survey!G20', what: 'from outside into a repeat', edits: relevant('${months} > 3') },
  ...(
    [
      ['a label', 'survey!C19', 'After ${months} months.'],
      ['a hint', 'survey!E9', 'After ${ months } months.'],
      ['a message', 'survey!L7', 'Before ${months} months.'],
      ['a choice of a question outside', 'choices!C7', 'For ${months} months'],
      ['the name of the record', 'settings!F2', '${months}'],
    ] as const
  ).map(
    ([what, at, text]): BadForm => ({
      rule: 'PYREF_005',
      at,
      what: `from outside into a repeat, in ${what}`,
      edits: [[at, text]],
    }),
  ),
  {
    rule: 'PYREF_006',
    at: 'survey!R8',
    what: 'a trigger that no one sees',
    edits: [
      ['survey!R1', 'trigger'],
      ['survey!R8', '${total_months}'],
    ],
  },
  { rule: 'CYCLE_001', at: 'survey!G20', what: 'a question that depends on itself', edits: relevant("${more} = ''") },
  {
    rule: 'CYCLE_001',
    at: 'survey!H20',
    what: 'a question that is required until it is answered',
    edits: [['survey+20', row({ ...text, ...message, H: "${more} = ''" })]],
  },
  {
    rule: 'CYCLE_001',
    at: 'survey!H20',
    what: 'a question that is required by one that is asked because of it',
    edits: [
      ['survey+20', row({ ...text, ...message, H: "${detail} != ''" })],
      ['survey+21', row({ ...text, B: 'detail', C: 'Which?', D: 'Lequel ?', G: "${more} != ''" })],
    ],
  },
  {
    rule: 'CYCLE_001',
    at: 'survey!R20',
    what: 'a question that may not be changed once it is answered',
    edits: [
      ['survey!R1', 'readonly'],
      ['survey+20', row({ ...text, R: "${more} != ''" })],
    ],
  },
  {
    rule: 'CYCLE_001',
    at: 'survey!N20',
    what: 'two calculations in a circle',
    edits: [
      ['survey+20', row({ A: 'calculate', B: 'one', N: '${two} + 1' })],
      ['survey+21', row({ A: 'calculate', B: 'two', N: '${one} + 1' })],
    ],
  },
  {
    rule: 'CYCLE_001',
    at: 'survey!G5',
    what: 'a group that depends on what is in it',
    edits: [['survey!G5', "${consent} = 'yes' and ${trust} > 3"]],
  },
  { rule: 'CYCLE_001', at: 'survey!O11', what: 'filters in a circle', edits: [['survey!O11', 'name != ${district}']] },
  { rule: 'XPATH_001', at: 'survey!K15', what: 'an expression that ends early', edits: constraint('. >= (0 and') },
  { rule: 'XPATH_001', at: 'survey!K15', what: 'two values side by side', edits: constraint('. >= 0 . <= 600') },
  { rule: 'XPATH_002', at: 'survey!K15', what: 'an open bracket', edits: constraint('(. >= 0 and . <= 600') },
  { rule: 'XPATH_003', at: 'survey!G20', what: 'an open quotation mark', edits: relevant("${sex} = 'female") },
  { rule: 'XPATH_004', at: 'survey!G20', what: 'curly quotation marks', edits: relevant('${sex} = ‘female’') },
  { rule: 'XPATH_005', at: 'survey!G20', what: '==', edits: relevant("${sex} == 'female'") },
  { rule: 'XPATH_005', at: 'survey!G20', what: '&&', edits: relevant("${sex} = 'female' && ${trust} > 3") },
  { rule: 'XPATH_006', at: 'survey!K15', what: 'a no-break space', edits: constraint('. >=\u00a00 and . <= 600') },
  {
    rule: 'XPATH_007',
    at: 'survey!K15',
    what: 'too many operators',
    edits: constraint(`. >= 0${' + 0'.repeat(3_000)}`),
  },
  {
    rule: 'XPATH_008',
    at: 'survey!G20',
    what: 'a function that there is not',
    edits: relevant("is-selected(${means}, 'debt')"),
  },
  { rule: 'XPATH_009', at: 'survey!G20', what: 'one argument too few', edits: relevant('selected(${means})') },
  {
    rule: 'XPATH_009',
    at: 'survey!G6',
    what: 'one argument too few, beside the consent that the group needs',
    edits: [['survey!G6', "selected('x') and ${consent} = 'yes'"]],
  },
  {
    rule: 'XPATH_009',
    at: 'survey!N20',
    what: 'one argument too many',
    edits: calculated("if(${trust} > 3, 'a', 'b', 'c')"),
  },
  {
    rule: 'XPATH_010',
    at: 'survey!G20',
    what: 'a reference between quotation marks',
    edits: relevant("'${sex}' = 'female'"),
  },
  {
    rule: 'XPATH_011',
    at: 'survey!G20',
    what: 'a code that the list does not have',
    edits: relevant("${sex} = 'femle'"),
  },
  {
    rule: 'XPATH_011',
    at: 'survey!G20',
    what: 'a code that the list does not have, chosen',
    edits: relevant("selected(${means}, 'threats')"),
  },
  {
    rule: 'XPATH_011',
    at: 'survey!K6',
    what: 'a code that its own list does not have',
    edits: [
      ['survey!K6', ". != 'man'"],
      ['survey!L6', 'Not this.'],
      ['survey!M6', 'Pas ceci.'],
    ],
  },
  {
    rule: 'XPATH_012',
    at: 'survey!G20',
    what: 'several answers compared with one code',
    edits: relevant("${means} = 'debt'"),
  },
  {
    rule: 'XPATH_013',
    at: 'survey!N20',
    what: 'a file that there is not',
    edits: calculated("instance('villages')/root/item[name = ${district}]/label"),
  },
  { rule: 'XPATH_014', at: 'survey!G20', what: 'a name without ${}', edits: relevant("sex = 'female'") },
  { rule: 'XPATH_014', at: 'survey!G20', what: 'a code without quotation marks', edits: relevant('${sex} = female') },
  { rule: 'XPATH_015', at: 'survey!G20', what: 'a condition that is a text', edits: relevant("'yes'") },
  {
    rule: 'XPATH_016',
    at: 'survey!K7',
    what: 'a date without quotation marks',
    edits: [['survey!K7', '. > 1900-01-01']],
  },
]
