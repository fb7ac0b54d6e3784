import type { CodeList } from '../model.ts'

/** Regions that a published data set prints instead of countries; never turned into a country. */
export const worldRegion = {
  id: 'worldRegion',
  title: 'Region of the world',
  definition: 'Regions that a published data set prints instead of countries; never turned into a country.',
  sources: ['ctdc2022'],
  lens: ['G5'],
  mappedTo: ['ctdcC'],
  codes: [
    {
      code: 'africa',
      label: 'Africa',
      definition:
        'Printed by CTDC layout C for someone whose country lies on that continent, north and south of the Sahara.',
      maps: { ctdcC: { to: 'Africa', relation: 'exact' } },
    },
    {
      code: 'americasOrOceania',
      label: 'Americas or Oceania',
      definition: 'Printed by CTDC layout C as one for two continents, of which it does not say which.',
      maps: { ctdcC: { to: 'Americas/Oceania', relation: 'exact' } },
    },
    {
      code: 'asia',
      label: 'Asia',
      definition:
        'Printed by CTDC layout C for someone whose country lies on that continent; which countries it counts there is not documented.',
      maps: { ctdcC: { to: 'Asia', relation: 'exact' } },
    },
    {
      code: 'europe',
      label: 'Europe',
      definition:
        'Printed by CTDC layout C for someone whose country lies on that continent, in or outside the European Union.',
      maps: { ctdcC: { to: 'Europe', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
