/** Values of fields at, inside and beyond their limits: the material of conformance cases. */

import type { Field } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'

/** A value of a field; one without a code is valid. `path` leads from the field to the fault. */
export type Fault = { name: string; about: string; value: unknown; code?: string; path?: (string | number)[] }

/** Ids in the examples, by the target of a reference. */
const referred: Record<string, string> = {
  '/victims': 'v-1',
  '/perpetrators': 'p-1',
  '../meansOfControl': 'm-1',
  '../gbvExposure': 'g-1',
}

const astral = (length: number): string => '\u{1F600}'.repeat(length)

/** Values of a field at and beyond its limits; faults without a code are valid. */
export function valuesOf(field: Field, model: Model): Fault[] {
  const { type } = field
  const codesOf = (id: string): readonly string[] => model.list(id).codes.map(({ code }) => code)
  const texts = (max: number): Fault[] =>
    max > 500
      ? [{ name: 'empty', about: 'an empty text', value: '', code: 'length' }]
      : [
          { name: 'longest', about: 'the longest text, of characters outside the basic plane', value: astral(max) },
          { name: 'too-long', about: 'a text that is too long', value: 'x'.repeat(max + 1), code: 'length' },
          { name: 'empty', about: 'an empty text', value: '', code: 'length' },
        ]
  const wrong = (value: unknown): Fault => ({ name: 'type', about: 'a value of the wrong type', value, code: 'type' })
  const bad = (value: unknown, about: string, code = 'format'): Fault => ({ name: 'format', about, value, code })
  switch (type.kind) {
    case 'text':
      return [wrong(5), ...texts(type.maxLength)]
    case 'texts':
      return [
        wrong('text'),
        { name: 'item-type', about: 'an item of the wrong type', value: [5], code: 'type', path: [0] },
        { name: 'item-empty', about: 'an empty item', value: ['x', ''], code: 'length', path: [1] },
        {
          name: 'too-many',
          about: 'too many items',
          value: Array.from({ length: type.maxItems + 1 }, (_, i) => `x${i}`),
          code: 'length',
        },
      ]
    case 'identifier':
    case 'reference':
      return [wrong(5), bad('no spaces', 'an identifier with a space')]
    case 'phone':
      return [
        wrong(5),
        bad('none', 'a telephone number of letters'),
        { name: 'valid', about: 'a telephone number', value: '+250700000000' },
      ]
    case 'email':
      return [
        wrong(5),
        bad('none', 'an e-mail address without @'),
        { name: 'valid', about: 'an e-mail address', value: 'synthetic@example.org' },
      ]
    case 'date':
      return [
        wrong(5),
        bad('2026-02-29', 'a day that does not exist'),
        { name: 'partial', about: 'a month where a day is asked', value: '2026-02', code: 'format' },
      ]
    case 'partialDate':
      return [
        wrong(2020),
        bad('2020-02-30', 'a day that does not exist'),
        { name: 'month', about: 'a month that does not exist', value: '2020-13', code: 'format' },
        { name: 'leap', about: 'a day of a leap year', value: '2000-02-29' },
      ]
    case 'boolean':
      return [wrong('yes'), { name: 'false', about: 'the value false', value: false }]
    case 'integer':
    case 'number':
      return [
        wrong('5'),
        { name: 'min', about: 'the smallest value', value: type.min },
        { name: 'max', about: 'the largest value', value: type.max },
        { name: 'below', about: 'a value below the smallest', value: type.min - 1, code: 'range' },
        { name: 'above', about: 'a value above the largest', value: type.max + 1, code: 'range' },
        ...(type.kind === 'integer'
          ? [
              {
                name: 'fraction',
                about: 'a fraction where a whole number is asked',
                value: type.min + 0.5,
                code: 'type',
              },
            ]
          : []),
      ]
    case 'code':
      return [
        wrong(5),
        { name: 'unknown-code', about: 'a code that is not in the list', value: 'noSuchCode', code: 'codeList' },
      ]
    case 'codes': {
      const [first = ''] = codesOf(type.list.id)
      return [
        wrong('noList'),
        {
          name: 'unknown-code',
          about: 'a code that is not in the list',
          value: ['noSuchCode'],
          code: 'codeList',
          path: [0],
        },
        { name: 'duplicate', about: 'the same code twice', value: [first, first], code: 'duplicate' },
        ...(type.minItems === undefined
          ? []
          : [{ name: 'too-few', about: 'an empty list', value: [], code: 'length' }]),
      ]
    }
    case 'references': {
      const id = referred[type.to] ?? 'x'
      return [
        wrong(5),
        { name: 'one', about: 'one id', value: [id] },
        { name: 'duplicate', about: 'the same id twice', value: [id, id], code: 'duplicate' },
        { name: 'format', about: 'an identifier with a space', value: ['no spaces'], code: 'format', path: [0] },
        ...(type.minItems === undefined
          ? []
          : [{ name: 'too-few', about: 'an empty list', value: [], code: 'length' }]),
      ]
    }
    case 'object':
      return [wrong('noObject')]
    case 'objects':
      return [
        wrong('noList'),
        { name: 'item-type', about: 'an item of the wrong type', value: [5], code: 'type', path: [0] },
      ]
    default:
      return type satisfies never
  }
}

/** A value of a field that is valid by itself. */
export function validValue(field: Field, model: Model): unknown {
  const { type } = field
  const first = (id: string): string => model.list(id).codes[0]?.code ?? ''
  switch (type.kind) {
    case 'text':
      return 'Synthetic text.'
    case 'texts':
      return ['Synthetic text.']
    case 'identifier':
    case 'reference':
      return 'x'
    case 'references':
      return []
    case 'phone':
      return '+250700000000'
    case 'email':
      return 'synthetic@example.org'
    case 'boolean':
      return false
    case 'integer':
    case 'number':
      return type.min
    case 'date':
      return '2026-01-01'
    case 'partialDate':
      return '2025'
    case 'code':
      return first(type.list.id)
    case 'codes':
      return [first(type.list.id)]
    case 'object':
      return structuredClone(model.examples.minimal[type.entity] ?? {})
    case 'objects':
      return []
    default:
      return type satisfies never
  }
}
