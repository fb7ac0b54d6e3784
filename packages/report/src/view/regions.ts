/** The numbers of the regions and sub-regions of the UN's M49, by their names, to which countries are merged. */
const NUMBERS: Readonly<Record<string, number>> = {
  Africa: 2,
  'Eastern Africa': 14,
  'Middle Africa': 17,
  'Northern Africa': 15,
  'Southern Africa': 18,
  'Western Africa': 11,
  Americas: 19,
  Caribbean: 29,
  'Central America': 13,
  'Northern America': 21,
  'South America': 5,
  Asia: 142,
  'Central Asia': 143,
  'Eastern Asia': 30,
  'South-eastern Asia': 35,
  'Southern Asia': 34,
  'Western Asia': 145,
  Europe: 150,
  'Eastern Europe': 151,
  'Northern Europe': 154,
  'Southern Europe': 39,
  'Western Europe': 155,
  Oceania: 9,
  'Australia and New Zealand': 53,
  Melanesia: 54,
  Micronesia: 57,
  Polynesia: 61,
}

/** Whether a wider code is a region of M49. */
export const isRegion = (code: string): boolean => Object.hasOwn(NUMBERS, code)

/**
 * The name of a region of M49 in a language, from Unicode's CLDR; `undefined` for any other code, and for languages in
 * which CLDR names none.
 */
export function regionLabel(region: string, locale: string): string | undefined {
  // For English, the standard has the UN's own names, some of which differ from CLDR's.
  if (!isRegion(region) || locale.startsWith('en')) return undefined
  const number = String(NUMBERS[region]).padStart(3, '0')
  // Without a second locale, an unknown one would be replaced by that of the machine.
  return new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' }).of(number)
}
