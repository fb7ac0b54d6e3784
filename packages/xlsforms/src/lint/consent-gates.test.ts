import { describe, expect, it } from 'vitest'
import { toXlsformPlace } from './finding.ts'
import { type Edit, edit, goodForm, row, toXlsx } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'

const found = async (edits: readonly Edit[]): Promise<string[]> =>
  (await lintXlsform(toXlsx(edit(goodForm, edits)))).map((one) => `${one.code} ${toXlsformPlace(one)}`)

const text = row({ A: 'text', B: 'state', C: 'The state of things', D: 'Comment ça va' })
const guardian = row({
  A: 'select_one yes_no',
  B: 'guardian_consent',
  C: 'Does the guardian agree?',
  D: 'Le tuteur est-il d’accord ?',
})

describe('gates that only consent opens', () => {
  it.each<[string, readonly Edit[]]>([
    ['selected()', [['survey!G5', "selected(${consent}, 'yes')"]]],
    ['not the other way round', [['survey!G5', "not(${consent} != 'yes')"]]],
    ['the code first', [['survey!G5', "'yes' = ${consent}"]]],
    ['what is never asked, and not because of consent', [['survey!G5', "${consent} = 'yes' and false()"]]],
    ['quotation marks of the other kind', [['survey!G5', '${consent} = "yes"']]],
    ['a relative path beside the reference', [['survey!G5', "../consent = 'yes' and ${consent} = 'yes'"]]],
    [
      'a condition of something else as well',
      [
        ['survey+5', text],
        ['survey!G6', "${consent} = 'yes' and ${state} = 'calm'"],
      ],
    ],
    [
      'a calculation',
      [
        ['survey+5', row({ A: 'calculate', B: 'may', N: "if(${consent} = 'yes', 1, 0)" })],
        ['survey!G6', '${may} = 1'],
      ],
    ],
    [
      'two people who may consent, one by one',
      [
        ['survey+5', guardian],
        ['survey!G6', "${consent} = 'yes' or ${guardian_consent} = 'yes'"],
      ],
    ],
    [
      'whose answer counts depends on another one',
      [
        ['survey+5', guardian],
        ['survey+6', text],
        ['survey+7', row({ A: 'calculate', B: 'final', N: "if(${state} = 'child', ${guardian_consent}, ${consent})" })],
        ['survey!G8', "${final} = 'yes'"],
      ],
    ],
    [
      'an acknowledgement',
      [['survey!A4', 'acknowledge'], ['survey!G5', "${consent} = 'OK'"], ['choices-3'], ['choices-2']],
    ],
    ['a list in a file', [['survey!A4', 'select_one_from_file answers.csv'], ['choices-3'], ['choices-2']]],
    [
      'codes that are numbers',
      [
        ['choices!B2', '1'],
        ['choices!B3', '0'],
        ['survey!G5', '${consent} = 1'],
      ],
    ],
    [
      'a refusal by words that hold those of consent',
      [
        ['choices!B2', 'a'],
        ['choices!C2', 'I agree'],
        ['choices!D2', 'J’accepte'],
        ['choices!B3', 'b'],
        ['choices!C3', 'I do not agree'],
        ['choices!D3', 'Je n’accepte pas'],
        ['survey!G5', "${consent} = 'a'"],
      ],
    ],
  ])('%s', async (_, edits) => {
    expect(await found(edits)).toEqual([])
  })
})

describe('a question why answers are missing', () => {
  const unanswered: Edit = [
    'survey+99',
    row({
      A: 'select_one why_absent',
      B: 'sex_unanswered',
      C: 'Sex and age: why are answers missing?',
      D: 'Sexe et âge : pourquoi des réponses manquent-elles ?',
      G: "${consent} = '' or ${consent} = 'no'",
    }),
  ]
  const reason = (code: string): Edit => ['choices+20', row({ A: 'why_absent', B: code, C: code, D: code })]
  const reasons = ['unknown', 'notAsked', 'refused', 'notApplicable', 'withheldForSafety'].map(reason)

  it('may be asked after a refusal, if all its choices are reasons why there is no answer', async () => {
    expect(await found([unanswered, ...reasons])).toEqual([])
  })

  it('is about the person again with one choice that is no reason', async () => {
    expect(await found([unanswered, ...reasons, reason('female')])).toEqual(['SAFETY_018 survey!G21'])
  })
})

it('a gate in quotation marks of a word processor is judged as if they were straight', async () => {
  expect(await found([['survey!G5', '${consent} = ‘yes’']])).toEqual(['XPATH_004 survey!G5'])
  expect(await found([['survey!G5', '${consent} = ‘no’']])).toEqual(['SAFETY_018 survey!G5', 'XPATH_004 survey!G5'])
})

it('a code that is in no list is reported once, as such', async () => {
  expect(await found([['survey!G5', "${consent} = 'Yes'"]])).toEqual(['XPATH_011 survey!G5'])
})

it('reports a gate once, however many questions are below it', async () => {
  const more = ['age_now', 'sex_now', 'nationality'].map(
    (name): Edit => ['survey+20', row({ A: 'integer', B: name, C: name, D: name })],
  )
  expect(await found([...more, ['survey!G5', "${consent} = 'no'"]])).toEqual(['SAFETY_018 survey!G5'])
})

it('does not take long for many questions about consent', async () => {
  const many = Array.from(
    { length: 12 },
    (_, index): Edit => [
      'survey+5',
      row({ A: 'select_one yes_no', B: `consent_${index}`, C: `Consent ${index}`, D: `Accord ${index}` }),
    ],
  )
  const all = Array.from({ length: 12 }, (_, index) => `\${consent_${index}} = 'yes'`)
  expect(await found([...many, ['survey!G17', `\${consent} = 'yes' and ${all.join(' and ')}`]])).toEqual([])
  const codes = await found([...many, ['survey!G17', `\${consent} != '' or ${all.join(' or ')}`]])
  expect(codes).toEqual(['SAFETY_020 survey!G17'])
})
