import { countryHierarchy, linesOf } from '@tip-standard/privacy'
import { expect, it } from 'vitest'
import { regionLabel } from './regions.ts'

/** Every region and sub-region of M49 to which a country can be merged. */
const regions = [...new Set(linesOf(countryHierarchy()).flatMap((line) => line.slice(1)))].filter(
  (code) => code !== '*' && code !== 'Other areas' && !/^[A-Z]{2}$/.test(code),
)

it.each(regions)('%s has a name in French and Swahili, which is not the English one of another region', (region) => {
  for (const locale of ['fr', 'fr-RW', 'sw']) {
    const label = regionLabel(region, locale)
    expect(label, locale).toBeTruthy()
    expect(
      regions.filter((other) => regionLabel(other, locale) === label),
      locale,
    ).toEqual([region])
  }
})

it('is the right one', () => {
  expect(regionLabel('Eastern Africa', 'fr')).toBe('Afrique orientale')
  expect(regionLabel('Middle Africa', 'fr')).toBe('Afrique centrale')
  expect(regionLabel('South-eastern Asia', 'fr')).toBe('Asie du Sud-Est')
})

it('stays as the standard writes it in English, and where Unicode has no name', () => {
  expect(regionLabel('Eastern Africa', 'en-GB')).toBeUndefined()
  expect(regionLabel('Eastern Africa', 'rw')).toBeUndefined()
  expect(regionLabel('Kigali', 'fr')).toBeUndefined()
  expect(regionLabel('constructor', 'fr')).toBeUndefined()
})
