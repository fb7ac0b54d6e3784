import type { CodeList } from '../model.ts'

/** Regions that a published data set prints instead of countries; never turned into a country. */
export const worldRegion = {
  id: 'worldRegion',
  title: 'Region of the world',
  definition: 'Regions that a published data set prints instead of countries; never turned into a country.',
  sources: ['ctdc2022'],
  lens: ['G5'],
  codes: [
    {
      code: 'africa',
      label: 'Africa',
      maps: { ctdcC: { to: 'Africa', relation: 'exact' } },
    },
    {
      code: 'americasOrOceania',
      label: 'Americas or Oceania',
      maps: { ctdcC: { to: 'Americas/Oceania', relation: 'exact' } },
    },
    {
      code: 'asia',
      label: 'Asia',
      maps: { ctdcC: { to: 'Asia', relation: 'exact' } },
    },
    {
      code: 'europe',
      label: 'Europe',
      maps: { ctdcC: { to: 'Europe', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
