import { describe, expect, it } from 'vitest'
import { fields } from '../generated/fields.ts'
import { rules } from '../generated/rules.ts'
import { fr } from '../locales/fr.ts'
import { sw } from '../locales/sw.ts'
import type { RecordFinding } from '../model/finding.ts'
import { toMessage } from './messages.ts'
import { toPathText } from './path-text.ts'
import { toPlaceText } from './place-text.ts'

const finding = (rest: Partial<RecordFinding>): RecordFinding => ({
  code: 'type',
  severity: 'error',
  at: { path: [] },
  params: {},
  ...rest,
})
const draftFrench = { locale: fr, unreviewedTexts: true }

describe('toMessage', () => {
  it.each([
    [finding({ code: 'json' }), 'The text is not valid JSON.'],
    [
      finding({ code: 'required', field: 'victim.sex', params: { accepts: 'reason' } }),
      'Sex: give a value, or the reason why it is missing.',
    ],
    [finding({ code: 'required', field: 'victim.id' }), 'Person id: give a value.'],
    [
      finding({ code: 'range', field: 'victim.age', params: { min: 0, max: 120 } }),
      'Age: the number is out of range (0 to 120).',
    ],
    [
      finding({ code: 'range', field: 'victim.age', params: { min: 0 } }),
      'Age: the number is out of range (at least 0).',
    ],
    [
      finding({ code: 'codeList', field: 'victim.sex', params: { list: 'sex', codes: 'female, male' } }),
      'Sex: use one of these codes: female, male.',
    ],
    [
      finding({ code: 'codeList', field: 'victim.sexBasis', params: { list: 'sexBasis' } }),
      'Basis of sex: the code is not in the code list (list: Basis of sex).',
    ],
    [
      finding({ code: 'length', field: 'event.acts', params: { min: 1, unit: 'entries' } }),
      'Acts: too short or too long (entries: at least 1).',
    ],
    [
      finding({ code: 'type', field: 'victim.age', params: { expected: 'integer' } }),
      'Age: the value has the wrong type (expected: a whole number).',
    ],
    [finding({ code: 'type', at: { path: ['victims', 0, 'age'] } }), 'victims[0].age: the value has the wrong type.'],
    [
      finding({ code: 'type', params: { expected: 'object' } }),
      'The record: the value has the wrong type (expected: an object).',
    ],
    [
      finding({ code: 'required', field: 'victim.sex', params: { profile: 'rw-minimum' } }),
      'Sex: give a value. The profile rw-minimum requires this.',
    ],
  ])('%#', (one, expected) => {
    expect(toMessage(one)).toBe(expected)
  })

  it('says what the rule says, for every rule, in French where drafts may be shown', () => {
    for (const { id, message } of rules) {
      const one = finding({ code: 'rule', rule: id })
      expect(toMessage(one)).toBe(message)
      expect(toMessage(one, { locale: fr })).toBe(
        fr.rules[id]?.message?.[1] === 'reviewed' ? fr.rules[id]?.message?.[0] : message,
      )
      expect(toMessage(one, draftFrench)).toBe(fr.rules[id]?.message?.[0] ?? message)
    }
  })

  it('never mixes languages: without leave for drafts, and for languages without a catalogue, it is all English', () => {
    const one = finding({ code: 'required', field: 'victim.sexBasis' })
    expect(toMessage(one, { locale: fr })).toBe(toMessage(one))
    expect(toMessage(one, { locale: sw, unreviewedTexts: true })).toBe(toMessage(one))
    expect(toMessage(one, draftFrench)).toMatch(/ : donnez une valeur/)
  })

  it('leaves no gap in any template, for any field, with and without params', () => {
    const params = [
      {},
      { min: 1, max: 2 },
      { max: 2 },
      { list: 'sex' },
      { list: 'constructor' },
      { unit: 'constructor' },
      { expected: 'text' },
      { format: 'date' },
      { count: 3 },
      { profile: 'p' },
    ]
    const codes = [
      'required',
      'type',
      'format',
      'range',
      'length',
      'codeList',
      'duplicate',
      'unknownField',
      'profile',
    ] as const
    for (const code of codes)
      for (const given of params)
        for (const { id } of [...fields.slice(0, 40), { id: undefined }])
          for (const options of [{}, draftFrench]) {
            const text = toMessage(
              finding({ code, at: { path: ['case'] }, params: given, ...(id === undefined ? {} : { field: id }) }),
              options,
            )
            expect(text).not.toMatch(/[{}]|undefined|\(\)| {2}|\( *\)/)
            expect(text).toMatch(/\.$/)
          }
  })
})

it('toPathText writes paths as people do', () => {
  expect(toPathText(['victims', 0, 'exploitation', 12, 'form'])).toBe('victims[0].exploitation[12].form')
  expect(toPathText([])).toBe('')
})

it('toPlaceText names the place from the outside in, in the language of the locale', () => {
  const cell = { file: 2, sheet: 1, row: 12, column: 3, cell: 'C12' }
  expect(toPlaceText(cell)).toBe('file 2, sheet 1, cell C12')
  expect(toPlaceText(cell, draftFrench)).toBe('fichier 2, feuille 1, cellule C12')
  expect(toPlaceText(cell, { locale: fr })).toBe('file 2, sheet 1, cell C12')
  expect(toPlaceText({ table: 'victims', row: 12 })).toBe('table victims, row 12')
  expect(toPlaceText({ column: 3, cell: 'C' })).toBe('column C')
  expect(toPlaceText({ line: 7, row: 7, record: 3, path: ['victims', 0, 'sex'] })).toBe(
    'line 7, record 3, victims[0].sex',
  )
  expect(toPlaceText({})).toBe('')
})
