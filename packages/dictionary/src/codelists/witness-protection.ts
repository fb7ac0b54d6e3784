import type { CodeList } from '../model.ts'

/** Measures that protect a person who testifies. */
export const witnessProtection = {
  id: 'witnessProtection',
  title: 'Witness protection',
  definition: 'Measures that protect a person who testifies.',
  sources: ['rwanda51'],
  mappedTo: [],
  codes: [
    {
      code: 'sealedRecords',
      label: 'Sealed records',
      definition: 'The court keeps the file, or parts of it, from the public and the press.',
    },
    {
      code: 'videoLink',
      label: 'Video link',
      definition: 'The person testifies from another room or place and does not meet the accused.',
    },
    {
      code: 'pseudonym',
      label: 'Pseudonym',
      definition: 'Another name or a number is used for the person in hearings and papers.',
    },
  ],
} as const satisfies CodeList
