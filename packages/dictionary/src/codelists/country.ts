import type { CodeList } from '../model.ts'

/** Countries and areas, ISO 3166-1 alpha-2. */
export const country = {
  id: 'country',
  title: 'Country',
  definition: 'Countries and areas, ISO 3166-1 alpha-2.',
  sources: ['iso3166'],
  published: 'iso3166-1',
} as const satisfies CodeList
