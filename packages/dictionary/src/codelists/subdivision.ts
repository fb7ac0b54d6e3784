import type { CodeList } from '../model.ts'

/** Provinces, states and the like, ISO 3166-2. */
export const subdivision = {
  id: 'subdivision',
  title: 'Subdivision of a country',
  definition: 'Provinces, states and the like, ISO 3166-2.',
  sources: ['iso3166'],
  published: 'iso3166-2',
} as const satisfies CodeList
