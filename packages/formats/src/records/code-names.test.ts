import { country } from '@tip-standard/core/code-lists'
import { countryCodes, languageCodes } from '@tip-standard/core/iso'
import { describe, expect, it } from 'vitest'
import { countriesNamed, findCountry, findLanguage, findSubdivision, toAlpha3, toIso6392 } from './code-names.ts'

describe('countries', () => {
  it('are found by every code and by the name of the list, and by no code of another', () => {
    for (const { code, label } of country.codes) {
      expect(findCountry(code)).toEqual({ code, form: 'code' })
      // "Congo" is the name of one country in the list, but in everyday use also that of another.
      if (countriesNamed(label).length === 0) expect(findCountry(label)).toEqual({ code, form: 'label' })
      else expect(countriesNamed(label)).toContain(code)
      expect(findCountry(toAlpha3(code) ?? '')).toEqual({ code, form: 'otherCode' })
    }
    expect(new Set(countryCodes.map(([, alpha3]) => alpha3)).size).toBe(country.codes.length)
  })

  it.each([
    ['Congo Brazzaville', 'CG'],
    ['RDC', 'CD'],
    ['Ouganda', 'UG'],
    ['Jamhuri ya Afrika ya Kati', 'CF'],
    ['Congolaise', undefined],
    ['Korea, Republic of', 'KR'],
    ['Sudan', 'SD'],
    ['Guinea-Bissau', 'GW'],
    ['Democratic Republic of the Congo', 'CD'],
    ['cote d ivoire', 'CI'],
    ['Niger', 'NE'],
    ['Guinea', 'GN'],
    ['XKX', 'XK'],
    ['COD', 'CD'],
  ])('%s is %s', (name, code) => {
    expect(findCountry(name)?.code).toBe(code)
  })

  it.each([
    ['Congo', ['CD', 'CG']],
    [' CONGO ', ['CD', 'CG']],
    ['Korea', ['KP', 'KR']],
    ['Corée', ['KP', 'KR']],
    ['Virgin Islands', ['VG', 'VI']],
  ])('named %s are several: none is taken unless the caller says which', (name, codes) => {
    expect(findCountry(name)).toBeUndefined()
    expect(countriesNamed(name)).toEqual(codes)
    expect(
      findCountry(name, { kongo: 'CD', 'virgin islands': 'VI', congo: 'CD', Corée: 'KR', Korea: 'KR' })?.form,
    ).toBe('name')
  })

  it('have the meaning that the caller gives a name, which changes no code', () => {
    expect(findCountry('congo', { Congo: 'CD' })).toEqual({ code: 'CD', form: 'name' })
    expect(findCountry('Ruritania', { RURITANIA: 'RO' })).toEqual({ code: 'RO', form: 'name' })
    expect(findCountry('CG', { CG: 'CD', Congo: 'CD' })).toEqual({ code: 'CG', form: 'code' })
    expect(findCountry('Congo', { Korea: 'KR' })).toBeUndefined()
  })

  it('that no list has are not guessed', () => {
    expect(findCountry('Ruritania')).toBeUndefined()
    expect(findCountry('')).toBeUndefined()
  })
})

describe('languages', () => {
  it('are found by their shorter codes and written as ISO 639-2', () => {
    for (const [code, bibliographic, terminological, twoLetters] of languageCodes) {
      for (const text of [code, bibliographic, terminological, twoLetters])
        if (text !== '') expect(findLanguage(text)?.code).toBe(code)
      expect(toIso6392(code)).toBe(bibliographic || undefined)
    }
  })
})

describe('subdivisions', () => {
  it('are found within their country only', () => {
    expect(findSubdivision('RW-01', 'RW')?.code).toBe('RW-01')
    expect(findSubdivision('Nairobi City', 'KE')?.code).toBe('KE-30')
    expect(findSubdivision('Nairobi City', 'RW')).toBeUndefined()
  })
})
