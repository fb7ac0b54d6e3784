import type { CodeList } from '../model.ts'

/** Currencies, ISO 4217. */
export const currency = {
  id: 'currency',
  title: 'Currency',
  definition: 'Currencies, ISO 4217.',
  sources: ['iso4217'],
  published: 'iso4217',
} as const satisfies CodeList
