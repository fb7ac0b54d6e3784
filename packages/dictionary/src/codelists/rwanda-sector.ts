import type { CodeList } from '../model.ts'

/** The sectors of the districts of Rwanda; the codes are coined here. */
export const rwandaSector = {
  id: 'rwandaSector',
  title: 'Sector of Rwanda',
  definition: 'The sectors of the districts of Rwanda; the codes are coined here.',
  sources: ['rwandaAdmin'],
  published: 'rwanda-sectors',
} as const satisfies CodeList
