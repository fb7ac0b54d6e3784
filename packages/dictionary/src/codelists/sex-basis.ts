import type { CodeList } from '../model.ts'

/** What the recorded sex rests on. */
export const sexBasis = {
  id: 'sexBasis',
  title: 'Basis of sex',
  definition: 'What the recorded sex rests on.',
  sources: ['genderHarmony'],
  lens: ['G1'],
  codes: [
    { code: 'document', label: 'A document' },
    { code: 'observed', label: 'Observed by someone else' },
    { code: 'self', label: 'Said by the person' },
  ],
} as const satisfies CodeList
