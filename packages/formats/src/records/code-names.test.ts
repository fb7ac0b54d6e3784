import { country } from '@tip-standard/core/code-lists'
import { countryCodes, languageCodes } from '@tip-standard/core/iso'
import { describe, expect, it } from 'vitest'
import { findCountry, findLanguage, findSubdivision, toAlpha3, toIso6392 } from './code-names.ts'

describe('countries', () => {
  it('are found by every code and by the name of the list, and by no code of another', () => {
    for (const { code, label } of country.codes) {
      expect(findCountry(code)).toEqual({ code, form: 'code' })
      expect(findCountry(label)).toEqual({ code, form: 'name' })
      expect(findCountry(toAlpha3(code) ?? '')).toEqual({ code, form: 'otherCode' })
    }
    expect(new Set(countryCodes.map(([, alpha3]) => alpha3)).size).toBe(country.codes.length)
  })

  it.each([
    ['Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['cote d ivoire', 'CI'],
    ['Niger', 'NE'],
    ['Guinea', 'GN'],
    ['XKX', 'XK'],
    ['COD', 'CD'],
  ])('%s is %s', (name, code) => {
    expect(findCountry(name)?.code).toBe(code)
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
