/** Texts as cells, names and literals of the files that are written: whatever is in them, they are read as what they were. */

import { dictionary, type Mapping } from '@tip-standard/dictionary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../csv.ts'
import { quote, resolveModel } from '../model.ts'
import { emitExchangeWords } from './exchange-words.ts'
import { noTranslations } from './fixture-no-translations.ts'
import { emitLinkedData } from './linked-data.ts'
import { sssomTable } from './sssom.ts'
import { emitTypes } from './types.ts'

/** Texts with the signs that files have for themselves. */
const text = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', "'", '\\', '\n', '\t', '|', '$', '`', '\u2028'),
})

/** The rows of a CSV text after RFC 4180, as a reader of another hand has them. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, isQuoted] = ['', false]
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at] ?? ''
    if (isQuoted && sign === '"' && csv[at + 1] === '"') {
      cell += sign
      at++
    } else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted || (sign !== ',' && sign !== '\n')) cell += sign
    else {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign === '\n') rows.push([])
    }
  }
  return rows.slice(0, -1)
}

describe('a cell of CSV', () => {
  it('comes back as it was, and space at its ends is in quotation marks', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        expect(rowsOf(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows])
      }),
    )
    expect(toCsv(['a', 'b', 'c'], [[' x', 'x ', 'x y']])).toBe('a,b,c\n" x","x ",x y\n')
  })

  it('is in a row as long as the header', () => {
    for (const row of [['1'], ['1', '2', '3'], []]) expect(() => toCsv(['a', 'b'], [row])).toThrow('does not fit')
  })
})

it('a text is written into a program as the text that it was', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(new Function(`return ${quote(one)}`)()).toBe(one)
    }),
  )
})

describe('a table of mappings', () => {
  const row = (mapping: Partial<Mapping>, object = 'term') => ({
    subject: 'sex#female',
    subjectLabel: 'Female',
    standard: 'htcds',
    object,
    mapping: { to: 'term', relation: 'exact', ...mapping } as Mapping,
  })
  const lines = (...rows: ReturnType<typeof row>[]): string[][] =>
    sssomTable('htcds', 'HTCDS', rows, resolveModel(dictionary))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .slice(1)
      .map((line) => line.split('\t'))

  it('has one line for each, in which quotation marks are doubled and breaks are spaces', () => {
    expect(lines(row({ note: 'a "b"\tc\nd' })).map((cells) => cells.at(-1))).toEqual(['"a ""b"" c d"'])
    expect(lines(row({}, 'a "b"'))[0]?.[4]).toBe('"a ""b"""')
  })

  it('calls a term exact where it is the only one', () => {
    const predicate = (mapping: Partial<Mapping>) => lines(row(mapping))[0]?.[2]
    expect(predicate({ to: 'a' })).toBe('skos:exactMatch')
    expect(predicate({ to: ['a'] })).toBe('skos:exactMatch')
    expect(predicate({ to: ['a', 'b'] })).toBe('skos:closeMatch')
    expect(predicate({ to: ['a', 'b'], relation: 'narrower' })).toBe('skos:narrowMatch')
  })
})

it('a translation that is not filled in yet is no word and no label', () => {
  const entry = (words: string) => ({ text: words, of: '00000000', status: 'draft' as const })
  const emitted = (words: string): string => {
    const rw = { ...noTranslations, countries: { DE: entry(words) }, codelists: { 'sex.female.label': entry(words) } }
    const model = resolveModel(dictionary, { rw })
    return [
      emitExchangeWords(model)['packages/formats/src/generated/country-names.ts'],
      emitLinkedData(model)['schemas/next/skos/sex.jsonld'],
    ].join()
  }
  expect(emitted('Ijambo').match(/Ijambo/g)).toHaveLength(2)
  expect(emitted('')).not.toMatch(/"DE"|rw-x-draft/)
})

it('a field that is deprecated says since when, why, and what to use instead where there is something', () => {
  const emitted = (more: { use?: string }): string => {
    const deprecated = { since: '1.1', reason: 'Invented.', ...more }
    const entities = dictionary.entities.map((entity) => ({
      ...entity,
      fields: entity.fields.map((field) =>
        entity.id === 'victim' && field.name === 'sex' ? { ...field, deprecated } : field,
      ),
    }))
    return emitTypes(resolveModel({ ...dictionary, entities }))['packages/core/src/generated/types.ts'] ?? ''
  }
  expect(emitted({})).toContain('@deprecated since 1.1: Invented.\n')
  expect(emitted({ use: 'victim.sexBasis' })).toContain('@deprecated since 1.1: Invented. Use victim.sexBasis.\n')
})
