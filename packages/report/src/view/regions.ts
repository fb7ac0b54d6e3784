/** The numbers of the regions and sub-regions of the UN's M49, by their names, to which countries are merged. */
const NUMBERS = {
  Africa: '002',
  'Eastern Africa': '014',
  'Middle Africa': '017',
  'Northern Africa': '015',
  'Southern Africa': '018',
  'Western Africa': '011',
  Americas: '019',
  Caribbean: '029',
  'Central America': '013',
  'Northern America': '021',
  'South America': '005',
  Asia: '142',
  'Central Asia': '143',
  'Eastern Asia': '030',
  'South-eastern Asia': '035',
  'Southern Asia': '034',
  'Western Asia': '145',
  Europe: '150',
  'Eastern Europe': '151',
  'Northern Europe': '154',
  'Southern Europe': '039',
  'Western Europe': '155',
  Oceania: '009',
  'Australia and New Zealand': '053',
  Melanesia: '054',
  Micronesia: '057',
  Polynesia: '061',
} as const

/** A region of M49, by its English name. */
export type Region = keyof typeof NUMBERS

/** Whether a wider code is a region of M49. */
export const isRegion = (code: string): code is Region => Object.hasOwn(NUMBERS, code)

/** The text with the name of a region. */
export const regionText = (region: Region): `region.${(typeof NUMBERS)[Region]}` => `region.${NUMBERS[region]}`
