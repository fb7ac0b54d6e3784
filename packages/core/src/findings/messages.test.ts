import { describe, expect, it } from 'vitest'
import { fields } from '../generated/fields.ts'
import { rules } from '../generated/rules.ts'
import { fr } from '../locales/fr.ts'
import { rn } from '../locales/rn.ts'
import { rw } from '../locales/rw.ts'
import { sw } from '../locales/sw.ts'
import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'
import { en } from './en.ts'
import { toMessage, toSentence } from './messages.ts'
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
const locales = [fr, rw, sw, rn]
/** Every code of a finding about a record but that of a broken rule, whose sentence is the rule's own. */
const codes = Object.keys({
  json: true,
  required: true,
  type: true,
  format: true,
  range: true,
  length: true,
  codeList: true,
  duplicate: true,
  unknownField: true,
  profile: true,
  newerVersion: true,
  newerField: true,
  newerCode: true,
  olderVersion: true,
  unknownVersion: true,
  deprecated: true,
  shadowedField: true,
} satisfies Record<Exclude<RecordFindingCode, 'rule'>, true>) as Exclude<RecordFindingCode, 'rule'>[]

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

  it.each(locales)('says what the rule says, for every rule, in $language where drafts may be shown', (locale) => {
    for (const { id, message } of rules) {
      const one = finding({ code: 'rule', rule: id })
      const [text, status] = locale.rules[id]?.message ?? []
      expect(toMessage(one)).toBe(message)
      expect(toMessage(one, { locale })).toBe(status === 'reviewed' ? text : message)
      expect(toMessage(one, { locale, unreviewedTexts: true })).toBe(text)
      expect(text, id).not.toBe(message)
    }
  })

  it('never mixes languages: without leave for drafts, and for a locale without texts of findings, it is all English', () => {
    const one = finding({ code: 'required', field: 'victim.sexBasis' })
    const { findings: _, ...withoutFindings } = sw
    expect(toMessage(one, { locale: fr })).toBe(toMessage(one))
    expect(toMessage(one, { locale: withoutFindings, unreviewedTexts: true })).toBe(toMessage(one))
    expect(toMessage(one, draftFrench)).toMatch(/\u00a0: donnez une valeur/)
  })

  it.each(locales)('says every finding in $language, the sentence and the name of the field alike', (locale) => {
    const options = { locale, unreviewedTexts: true }
    const [label = ''] = locale.fields['victim.sexBasis']?.label ?? []
    const sentences = codes.map((code) => {
      const one = finding({
        code,
        field: 'victim.sexBasis',
        at: { path: ['case'] },
        params: { known: '1.0', use: 'x' },
      })
      const said = toMessage(one, options)
      expect(said).not.toBe(toMessage(one))
      expect(toSentence(one, options)).not.toBe(toSentence(one))
      expect(said.startsWith(label) || !toMessage(one).startsWith('Basis of sex')).toBe(true)
      return said
    })
    expect(label).not.toBe('Basis of sex')
    expect(new Set(sentences).size).toBe(codes.length)
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
    for (const code of codes)
      for (const given of params)
        for (const { id } of [...fields.slice(0, 20), { id: undefined }])
          for (const options of [{}, ...locales.map((locale) => ({ locale, unreviewedTexts: true }))]) {
            const text = toMessage(
              finding({
                code,
                at: { path: ['case'] },
                params: { known: '1.0', ...given },
                ...(id === undefined ? {} : { field: id }),
              }),
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

it.each(locales)('the locale of $language has every text of a finding and of a place', (locale) => {
  expect(Object.keys(locale.findings ?? {}).toSorted()).toEqual(Object.keys(en).toSorted())
  const place = { file: 2, sheet: 1, line: 7, record: 3, cell: 'C12' }
  const english = toPlaceText(place).split(', ')
  const said = toPlaceText(place, { locale, unreviewedTexts: true }).split(', ')
  expect(said).toHaveLength(english.length)
  for (const [at, part] of said.entries()) expect(part).not.toBe(english[at])
})
