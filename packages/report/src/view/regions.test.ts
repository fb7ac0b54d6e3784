import { countryHierarchy, linesOf } from '@tip-standard/privacy'
import { describe, expect, it } from 'vitest'
import { englishReportTexts, loadReportTexts, type ReportTexts } from '../texts/report-texts.ts'
import { isRegion, regionText } from './regions.ts'

/** Every region and sub-region of M49 to which a country can be merged. */
const regions = [...new Set(linesOf(countryHierarchy()).flatMap((line) => line.slice(1)))].filter(
  (code) => code !== '*' && code !== 'Other areas' && !/^[A-Z]{2}$/.test(code),
)

const nameIn = (texts: ReportTexts, region: string): string =>
  texts.say(regionText(region) ?? expect.fail(`${region} has no text.`))

describe('a region of countries', () => {
  it.each(['fr', 'rw', 'sw', 'rn'] as const)('has a name of its own in %s', async (language) => {
    const texts = await loadReportTexts(language, { unreviewedTexts: true })
    const names = regions.map((region) => nameIn(texts, region))
    expect(new Set(names).size).toBe(regions.length)
    // Nearly all are written in another way than in English.
    expect(names.filter((name, at) => name === regions[at]).length).toBeLessThan(6)
  })

  it.each(regions)('is called %s in English, as by the UN', (region) => {
    expect(nameIn(englishReportTexts, region)).toBe(region)
  })

  it.each([
    ['fr', 'Eastern Africa', 'Afrique orientale'],
    ['fr', 'South-eastern Asia', 'Asie du Sud-Est'],
    ['sw', 'Eastern Africa', 'Afrika ya Mashariki'],
    ['sw', 'Northern Africa', 'Afrika ya Kaskazini'],
    ['rw', 'Western Africa', 'Afurika y’Iburengerazuba'],
    ['rn', 'Southern Asia', 'Aziya y’Ubumanuko'],
  ] as const)('is the right one in %s: %s', async (language, region, name) => {
    expect(nameIn(await loadReportTexts(language, { unreviewedTexts: true }), region)).toBe(name)
  })

  it('is no other code', () => {
    expect(['Kigali', 'constructor', 'RW'].filter(isRegion)).toEqual([])
  })
})
