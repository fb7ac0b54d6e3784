import { describe, expect, it } from 'vitest'
import { fields } from '../generated/fields.ts'
import { fr } from '../generated/locales/fr.ts'
import { sw } from '../generated/locales/sw.ts'
import { rules } from '../generated/rules.ts'
import type { Issue } from '../model/issue.ts'
import { catalogue } from './catalogue.ts'
import { toMessage, toPathText } from './messages.ts'

const issue = (rest: Partial<Issue>): Issue => ({ code: 'type', severity: 'error', path: [], params: {}, ...rest })
const draftFrench = { locale: fr, drafts: true }

describe('toMessage', () => {
  it.each([
    [issue({ code: 'json' }), 'The text is no JSON.'],
    [issue({ code: 'required', field: 'victim.sex' }), 'Sex: a value is needed, or the reason why it is missing.'],
    [issue({ code: 'required', field: 'victim.id' }), 'Person id: a value is needed.'],
    [
      issue({ code: 'range', field: 'victim.age', params: { min: 0, max: 120 } }),
      'Age: the number is out of bounds (0 to 120).',
    ],
    [
      issue({ code: 'range', field: 'victim.age', params: { min: 0 } }),
      'Age: the number is out of bounds (at least 0).',
    ],
    [
      issue({ code: 'codeList', field: 'victim.sexBasis', params: { list: 'sexBasis' } }),
      'Basis of sex: the code is not one of those that can be used here (list: Basis of sex).',
    ],
    [
      issue({ code: 'length', field: 'event.acts', params: { min: 1 } }),
      'Acts: too short or too long (entries: at least 1).',
    ],
    [
      issue({ code: 'type', field: 'victim.age', params: { expected: 'integer' } }),
      'Age: the value is not of the kind that belongs here (a whole number).',
    ],
    [
      issue({ code: 'type', path: ['victims', 0, 'age'] }),
      'victims[0].age: the value is not of the kind that belongs here.',
    ],
    [
      issue({ code: 'type', params: { expected: 'object' } }),
      'The record: the value is not of the kind that belongs here (an entry with members).',
    ],
    [
      issue({ code: 'required', field: 'victim.sex', params: { profile: 'rw-minimum' } }),
      'Sex: a value is needed, or the reason why it is missing. Asked by the profile rw-minimum.',
    ],
  ])('%#', (one, expected) => {
    expect(toMessage(one)).toBe(expected)
  })

  it('says what the rule says, for every rule, in French where drafts may be shown', () => {
    for (const { id, message } of rules) {
      const one = issue({ code: 'rule', rule: id })
      expect(toMessage(one)).toBe(message)
      expect(toMessage(one, { locale: fr })).toBe(
        fr.rules[id]?.message?.[1] === 'reviewed' ? fr.rules[id]?.message?.[0] : message,
      )
      expect(toMessage(one, draftFrench)).toBe(fr.rules[id]?.message?.[0])
    }
  })

  it('never mixes languages: without leave for drafts, and for languages without a catalogue, it is all English', () => {
    const one = issue({ code: 'required', field: 'victim.sexBasis' })
    expect(toMessage(one, { locale: fr })).toBe(toMessage(one))
    expect(toMessage(one, { locale: sw, drafts: true })).toBe(toMessage(one))
    expect(toMessage(one, draftFrench)).toMatch(/ : il faut une valeur/)
  })

  it('leaves no gap in any template, for any field, with and without params', () => {
    const params = [
      {},
      { min: 1, max: 2 },
      { max: 2 },
      { list: 'sex' },
      { list: 'constructor' },
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
              issue({ code, path: ['case'], params: given, ...(id === undefined ? {} : { field: id }) }),
              options,
            )
            expect(text).not.toMatch(/[{}]|undefined|\(\)| {2}|\( *\)/)
            expect(text).toMatch(/\.$/)
          }
  })

  it('has the same templates in both languages', () => {
    const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    const { en, fr: french } = catalogue
    for (const code of Object.keys(en.templates) as (keyof typeof en.templates)[])
      expect(placesIn(french.templates[code])).toEqual(placesIn(en.templates[code]))
    for (const part of ['kinds', 'formats', 'limits', 'units'] as const)
      expect(Object.keys(french[part])).toEqual(Object.keys(en[part]))
  })
})

it('toPathText writes paths as people do', () => {
  expect(toPathText(['victims', 0, 'exploitation', 12, 'form'])).toBe('victims[0].exploitation[12].form')
  expect(toPathText([])).toBe('')
})
