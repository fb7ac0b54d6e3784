import { type BadForm, row } from './fixture-form.ts'

const asked = (cells: Record<string, string>) => [
  ['survey+20', row({ B: 'more', C: 'Anything else?', D: 'Autre chose ?', ...cells })] as const,
]
const silent = (type: string, name: string) => [['survey+4', [type, name]] as const]

/** Risks to people. */
export const badSafety: readonly BadForm[] = [
  ...['deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email'].map(
    (type): BadForm => ({ rule: 'SAFETY_001', at: 'survey!A4', what: type, edits: silent(type, 'device') }),
  ),
  { rule: 'SAFETY_002', at: 'survey!A4', what: 'start-geopoint', edits: silent('start-geopoint', 'where') },
  { rule: 'SAFETY_003', at: 'survey!A4', what: 'background-audio', edits: silent('background-audio', 'sound') },
  {
    rule: 'SAFETY_004',
    at: 'survey!Q4',
    what: 'an audit with location',
    edits: [
      ['survey+4', row({ A: 'audit', Q: 'location-priority=balanced location-min-interval=60 location-max-age=120' })],
    ],
  },
  {
    rule: 'SAFETY_005',
    at: 'survey!Q4',
    what: 'an audit that asks who',
    edits: [['survey+4', row({ A: 'audit', Q: 'identify-user=true' })]],
  },
  { rule: 'SAFETY_006', at: 'survey!A20', what: 'geopoint', edits: asked({ A: 'geopoint' }) },
  { rule: 'SAFETY_006', at: 'survey!A20', what: 'geoshape', edits: asked({ A: 'geoshape' }) },
  { rule: 'SAFETY_007', at: 'survey!A20', what: 'a picture', edits: asked({ A: 'image', Q: 'max-pixels=800' }) },
  { rule: 'SAFETY_007', at: 'survey!A20', what: 'a recording', edits: asked({ A: 'audio' }) },
  {
    rule: 'SAFETY_008',
    at: 'settings!F2',
    what: 'a date of birth in the name of the record',
    edits: [['settings!F2', "concat('Intake ', ${birth_date})"]],
  },
  {
    rule: 'SAFETY_008',
    at: 'settings!F2',
    what: 'the same through two calculations',
    edits: [
      ['settings!F2', '${title}'],
      ['survey+20', row({ A: 'calculate', B: 'year', N: "format-date(${birth_date}, '%Y')" })],
      ['survey+21', row({ A: 'calculate', B: 'title', N: "concat('P', ${year})" })],
    ],
  },
  {
    rule: 'SAFETY_009',
    at: 'survey!A6',
    what: 'no question about consent',
    edits: [
      ['survey!B4', 'ready'],
      ['survey!C4', 'Are you ready?'],
      ['survey!D4', 'Êtes-vous prêt ?'],
      ['survey!G5', "${ready} = 'yes'"],
    ],
  },
  {
    rule: 'SAFETY_010',
    at: 'survey!A4',
    what: 'age before consent',
    edits: [['survey+4', row({ A: 'integer', B: 'age_now', C: 'How old are you?', D: 'Quel âge avez-vous ?' })]],
  },
  { rule: 'SAFETY_011', at: 'survey!A4', what: 'consent that gates nothing', edits: [['survey!G5', '']] },
  {
    rule: 'SAFETY_012',
    at: 'survey!A21',
    what: 'a personal question outside the gate',
    edits: [['survey+21', row({ A: 'integer', B: 'age_now', C: 'How old are you?', D: 'Quel âge avez-vous ?' })]],
  },
  ...(
    [
      ['text', 'more', 'What is your full name?', 'Quel est votre nom complet ?'],
      ['text', 'phone', 'How can we reach you?', 'Comment vous joindre ?'],
      ['integer', 'more', 'Passport number', 'Numéro de passeport'],
      ['text', 'more', 'Where do you live?', 'Votre adresse'],
      ['text', 'traffickerNames', 'Who did it?', 'Qui l’a fait ?'],
    ] as const
  ).map(
    ([type, name, english, french]): BadForm => ({
      rule: 'SAFETY_013',
      at: 'survey!A20',
      what: `a text about who it is: ${name}, ${english}`,
      edits: [['survey+20', [type, name, english, french]]],
    }),
  ),
  { rule: 'SAFETY_014', at: 'settings!2', what: 'no public_key', edits: [['settings!E2', '']] },
  {
    rule: 'SAFETY_015',
    at: 'settings!G2',
    what: 'records sent without encryption',
    edits: [
      ['settings!G1', 'submission_url'],
      ['settings!G2', 'http://example.org/submission'],
    ],
  },
  {
    rule: 'SAFETY_016',
    at: 'settings!E2',
    what: 'a key with its first line',
    edits: [['settings!E2', '-----BEGIN PUBLIC KEY-----MIIB']],
  },
  {
    rule: 'SAFETY_017',
    at: 'survey!R6',
    what: 'an answer that is saved to an entity',
    edits: [
      ['survey!R1', 'save_to'],
      ['survey!R6', 'people'],
    ],
  },
  {
    rule: 'TYPE_006',
    at: 'survey!Q20',
    also: 'SAFETY_007 survey!A20',
    what: 'a picture in full size',
    edits: asked({ A: 'image' }),
  },
  ...[
    "${consent} = 'no'",
    "${consent} != 'yes'",
    "not(${consent} = 'yes')",
    "${consent} = 'yes' or ${consent} = 'no'",
    "${consent} != ''",
    "${consent} != 'no'",
    "not(selected(${consent}, 'no'))",
    'string-length(${consent}) > 0',
    "boolean(${consent} = 'no')",
    "if(${consent} = 'yes', false(), true())",
    "${consent} = 'yes' or true()",
    '../consent != ${consent} or ${consent} = ${consent}',
  ].map(
    (relevant): BadForm => ({
      rule: 'SAFETY_018',
      at: 'survey!G5',
      what: `a gate that lets through who refuses: ${relevant}`,
      edits: [['survey!G5', relevant]],
    }),
  ),
  {
    rule: 'SAFETY_018',
    at: 'survey!G6',
    what: 'a gate of a calculation that is 1 whatever is answered',
    edits: [
      ['survey+5', row({ A: 'calculate', B: 'may', N: "if(${consent} = 'yes' or ${consent} != 'yes', 1, 0)" })],
      ['survey!G6', '${may} = 1'],
    ],
  },
  {
    rule: 'SAFETY_018',
    at: 'survey!G5',
    what: 'a third answer that is not consent',
    edits: [
      ['choices+4', ['yes_no', 'unsure', 'Not sure yet', 'Je ne sais pas encore']],
      ['survey!G5', "${consent} = 'yes' or ${consent} = 'unsure'"],
    ],
  },
  {
    rule: 'SAFETY_018',
    at: 'survey!G5',
    what: 'codes that are numbers, and the wrong one of them',
    edits: [
      ['choices!B2', '1'],
      ['choices!B3', '2'],
      ['survey!G5', "${consent} = '2'"],
    ],
  },
  {
    rule: 'SAFETY_019',
    at: 'survey!G6',
    what: 'a gate that another answer opens',
    edits: [
      ['survey+5', row({ A: 'text', B: 'state', C: 'The state of things', D: 'Comment ça va' })],
      ['survey!G6', "${consent} = 'yes' or ${state} = 'urgent'"],
    ],
  },
  {
    rule: 'SAFETY_020',
    at: 'survey!G5',
    what: 'a gate that cannot be evaluated',
    edits: [['survey!G5', "regex(${consent}, '^y')"]],
  },
  {
    rule: 'SAFETY_020',
    at: 'survey!G5',
    what: 'choices that do not show which of them is consent',
    edits: [
      ['choices!B2', 'a'],
      ['choices!C2', 'Green'],
      ['choices!D2', 'Vert'],
      ['choices!B3', 'b'],
      ['choices!C3', 'Red'],
      ['choices!D3', 'Rouge'],
      ['survey!G5', "${consent} = 'a'"],
    ],
  },
  {
    rule: 'SAFETY_021',
    at: 'survey!G5',
    what: 'a gate that never opens',
    edits: [['survey!G5', "${consent} = 'yes' and ${consent} = 'no'"]],
  },
  {
    rule: 'SAFETY_022',
    at: 'survey!R4',
    what: 'consent that is given beforehand',
    edits: [
      ['survey!R1', 'default'],
      ['survey!R4', 'yes'],
    ],
  },
]
