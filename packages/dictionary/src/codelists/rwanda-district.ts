import type { CodeList } from '../model.ts'

/** The thirty districts of Rwanda; the codes are coined here. */
export const rwandaDistrict = {
  id: 'rwandaDistrict',
  title: 'District of Rwanda',
  definition: 'The thirty districts of Rwanda; the codes are coined here.',
  sources: ['rwandaAdmin'],
  published: 'rwanda-districts',
} as const satisfies CodeList
