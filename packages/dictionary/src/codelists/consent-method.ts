import type { CodeList } from '../model.ts'

/** How consent was given. */
export const consentMethod = {
  id: 'consentMethod',
  title: 'Method of consent',
  definition: 'How consent was given.',
  sources: ['rwanda058'],
  lens: ['G14'],
  mappedTo: [],
  codes: [
    {
      code: 'written',
      label: 'Written',
      definition: 'Signed, or marked with a thumbprint, on paper.',
    },
    {
      code: 'oral',
      label: 'Oral',
      definition: 'Spoken, in person or on the telephone, and noted by the worker.',
    },
    {
      code: 'electronic',
      label: 'Electronic',
      definition: 'Ticked or signed on a device by the person.',
    },
  ],
} as const satisfies CodeList
