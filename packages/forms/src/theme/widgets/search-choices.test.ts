import { country } from '@tip-standard/core/code-lists'
import { countryCodes } from '@tip-standard/core/iso'
import { describe, expect, it } from 'vitest'
import { countryAliases } from './country-aliases.ts'
import { describedBy } from './described-by.ts'
import { searchChoices } from './use-code-list.ts'

const choices = [
  { code: 'CI', label: 'Côte d’Ivoire' },
  { code: 'GN', label: 'Guinea' },
  { code: 'GQ', label: 'Equatorial Guinea' },
  { code: 'PG', label: 'Papua New Guinea' },
  { code: 'RW', label: 'Rwanda' },
  { code: 'ET', label: 'Éthiopie' },
  { code: 'ST', label: 'São Tomé' },
]
const found = (search: string): string[] => searchChoices(choices, search).map(({ code }) => code)

describe('a search', () => {
  it('finds names by their beginning first, then by that of a word, then anywhere', () => {
    expect(found('guinea')).toEqual(['GN', 'GQ', 'PG'])
    expect(found('n')).toEqual(['PG', 'GN', 'GQ', 'RW'])
    expect(found('wand')).toEqual(['RW'])
    expect(found('zz')).toEqual([])
  })

  it('makes no difference of accents, capitals and space around it, and finds a code', () => {
    expect(['cote', 'CÔTE', ' côte '].map(found)).toEqual([['CI'], ['CI'], ['CI']])
    expect(['ethiopie', 'sao tome'].map(found)).toEqual([['ET'], ['ST']])
    expect(found('rw')).toEqual(['RW'])
    expect(found('gq')).toEqual(['GQ'])
    expect(["côte d'i", 'cote d’iv', "COTE D'"].map(found)).toEqual([['CI'], ['CI'], ['CI']])
    expect(found('  ')).toEqual(choices.map(({ code }) => code))
  })
})

describe('a search for a country', () => {
  const countries = country.codes.map(({ code, label }) => {
    const aliases = countryAliases[code]
    return { code: code as string, label, ...(aliases === undefined ? {} : { aliases }) }
  })
  const first = (search: string): string | undefined => searchChoices(countries, search)[0]?.code

  it('knows what people call it', () => {
    for (const [search, code] of [
      ['USA', 'US'],
      ['uk', 'GB'],
      ['drc', 'CD'],
      ['RDC', 'CD'],
      ['ivory', 'CI'],
      ['burma', 'MM'],
    ])
      expect([search, first(search ?? '')]).toEqual([search, code])
    // A name that begins like an abbreviation is still found.
    expect(searchChoices(countries, 'uk').map(({ code }) => code)).toContain('UA')
  })

  it('has the names of the list of the standard, and no country that is none', () => {
    const names = new Map<string, readonly string[]>(countryCodes.map(([code, , ...others]) => [code, others]))
    for (const code of Object.keys(countryAliases)) expect(names.has(code)).toBe(true)
    for (const [code, name] of [
      ['CI', 'Ivory Coast'],
      ['GB', 'UK'],
      ['US', 'USA'],
      ['AE', 'UAE'],
    ] as const) {
      expect(names.get(code)).toContain(name)
      expect(countryAliases[code]).toContain(name)
    }
  })
})

it('an input names what describes it and is there, errors first', () => {
  const all = { id: 'a', hasDescription: true, hasHelp: true, hasErrors: true }
  expect(describedBy(all)).toBe('a__error a__description a__help')
  expect(describedBy({ ...all, hasErrors: false })).toBe('a__description a__help')
  expect(describedBy({ ...all, hasDescription: false, hasErrors: false })).toBe('a__help')
  expect(describedBy({ id: 'a', hasDescription: false, hasHelp: false, hasErrors: false })).toBeUndefined()
})
