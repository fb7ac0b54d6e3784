import type { CodeList } from '../model.ts'

/** How a leg of the journey was travelled. */
export const transport = {
  id: 'transport',
  title: 'Means of transport',
  definition: 'How a leg of the journey was travelled.',
  sources: ['tipStandard'],
  codes: [
    { code: 'foot', label: 'On foot' },
    { code: 'road', label: 'Road' },
    { code: 'rail', label: 'Rail' },
    { code: 'air', label: 'Air' },
    { code: 'sea', label: 'Sea, lake or river' },
    { code: 'animal', label: 'Animal' },
  ],
} as const satisfies CodeList
