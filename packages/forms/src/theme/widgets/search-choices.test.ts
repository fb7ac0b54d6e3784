import { describe, expect, it } from 'vitest'
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
    expect(found('  ')).toEqual(choices.map(({ code }) => code))
  })
})

it('an input names what describes it and is there, errors first', () => {
  const all = { id: 'a', hasDescription: true, hasHelp: true, hasErrors: true }
  expect(describedBy(all)).toBe('a__error a__description a__help')
  expect(describedBy({ ...all, hasErrors: false })).toBe('a__description a__help')
  expect(describedBy({ ...all, hasDescription: false, hasErrors: false })).toBe('a__help')
  expect(describedBy({ id: 'a', hasDescription: false, hasHelp: false, hasErrors: false })).toBeUndefined()
})
