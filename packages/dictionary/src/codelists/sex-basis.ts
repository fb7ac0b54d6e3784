import type { CodeList } from '../model.ts'

/** What the recorded sex rests on. */
export const sexBasis = {
  id: 'sexBasis',
  title: 'Basis of sex',
  definition: 'What the recorded sex rests on.',
  sources: ['genderHarmony'],
  lens: ['G1'],
  mappedTo: [],
  codes: [
    {
      code: 'document',
      label: 'A document',
      definition: 'Read from an identity card, a passport, a birth certificate or the like.',
    },
    {
      code: 'observed',
      label: 'Observed by someone else',
      definition: 'A worker or another person assumed it from how the person looks; the weakest basis.',
    },
    {
      code: 'self',
      label: 'Said by the person',
      definition: 'The worker asked, and wrote down the answer as it was given.',
    },
  ],
} as const satisfies CodeList
