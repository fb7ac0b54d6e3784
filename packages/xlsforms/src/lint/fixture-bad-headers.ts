import type { BadForm, Edit } from './fixture-form.ts'

const blank: Edit[] = Array.from({ length: 20 }, () => ['survey+20', []])

/** A form of one note. */
const small: Edit[] = [
  ['survey>old'],
  ['choices>lists'],
  ['survey!A1', 'type'],
  ['survey!B1', 'name'],
  ['survey!C1', 'label::English (en)'],
  ['survey+2', ['note', 'hello', 'Hello.']],
]

/** Faults of sheets and of their headers. */
export const badHeaders: readonly BadForm[] = [
  { rule: 'FILE_006', at: '', what: 'macros', edits: [], marks: { macros: true } },
  { rule: 'SHEET_001', at: '', what: 'no survey', edits: [['survey>questions']] },
  { rule: 'SHEET_002', at: 'choices', what: 'a hidden sheet', edits: [], marks: { hiddenSheet: 'choices' } },
  {
    rule: 'SHEET_002',
    at: 'choices',
    what: 'a sheet that no menu shows',
    edits: [],
    marks: { veryHiddenSheet: 'choices' },
  },
  { rule: 'SHEET_003', at: 'survey!6', what: 'a hidden row', edits: [], marks: { hiddenRow: 'survey!6' } },
  { rule: 'SHEET_004', at: 'survey!G1', what: 'a hidden column', edits: [], marks: { hiddenColumn: 'survey!G' } },
  {
    rule: 'SHEET_005',
    at: 'survey!41',
    what: 'questions below 20 blank rows',
    edits: [
      ['survey+21', ['text', 'lost', 'Anything else?', 'Autre chose ?']],
      ...blank.map(([, cells = []]): Edit => ['survey+21', cells]),
    ],
  },
  {
    rule: 'SHEET_006',
    at: 'survey!6',
    what: 'a comment row',
    edits: [['survey+6', ['', '', '', '', 'ask slowly', 'demandez doucement']]],
  },
  { rule: 'SHEET_007', at: 'survey!C6', what: 'a formula', edits: [], marks: { formula: 'survey!C6' } },
  {
    rule: 'SHEET_008',
    at: 'survey!Q19',
    what: 'an error of the spreadsheet',
    edits: [['survey!Q19', 'x']],
    marks: { error: 'survey!Q19' },
  },
  { rule: 'SHEET_009', at: 'survey!R1', what: 'a column disabled', edits: [['survey!R1', 'disabled']] },
  { rule: 'SHEET_010', at: 'survey!E6', what: 'merged cells', edits: [], marks: { merged: 'survey!E6:F6' } },
  {
    rule: 'SHEET_011',
    at: 'survey',
    what: 'a header and nothing below',
    edits: [...small, ['survey-2']],
  },
  {
    rule: 'HEADER_001',
    at: 'survey!1',
    what: 'a title above the header',
    edits: [['survey+1', ['Intake of the shelter']]],
  },
  { rule: 'HEADER_001', at: 'choices!1', what: 'a title above the choices', edits: [['choices+1', ['All lists']]] },
  { rule: 'HEADER_002', at: 'survey!R1', what: 'relevance beside relevant', edits: [['survey!R1', 'relevance']] },
  {
    rule: 'HEADER_002',
    at: 'survey!R1',
    what: 'one header twice, apart from capital letters',
    edits: [['survey!R1', 'Type']],
  },
  {
    rule: 'HEADER_003',
    at: 'choices!1',
    what: 'choices without list_name',
    edits: [...small, ['choices!A1', 'name'], ['choices!B1', 'label::English (en)']],
  },
  {
    rule: 'HEADER_004',
    at: 'choices!F1',
    what: 'a space in a header of choices',
    edits: [
      ['choices!F1', 'sort order'],
      ['choices!F2', '1'],
    ],
  },
  { rule: 'HEADER_004', at: 'choices!F1', what: 'no header of a column of choices', edits: [['choices!F2', '1']] },
  {
    rule: 'HEADER_005',
    at: 'entities!B1',
    what: 'an unknown column of entities',
    edits: [
      ['entities!A1', 'list_name'],
      ['entities!B1', 'colour'],
    ],
  },
  { rule: 'HEADER_006', at: 'survey!R1', what: 'no header above cells', edits: [['survey!R6', 'ask slowly']] },
  { rule: 'HEADER_007', at: 'survey!R1', what: 'a header nearly right', edits: [['survey!R1', 'repeat_cuont']] },
  {
    rule: 'HEADER_007',
    at: 'settings!G1',
    what: 'a setting nearly right',
    edits: [
      ['settings!G1', 'submision_url'],
      ['settings!G2', 'https://example.org'],
    ],
  },
  {
    rule: 'HEADER_008',
    at: 'survey!C1',
    what: 'one colon before a language',
    edits: [...small, ['survey!C1', 'label:English (en)']],
  },
  { rule: 'NAMES_013', at: 'entitys', what: 'a sheet nearly called entities', edits: [['entitys!A1', 'list_name']] },
]
