import type { CodeList } from '../model.ts'

/** How consent was given. */
export const consentMethod = {
  id: 'consentMethod',
  title: 'Method of consent',
  definition: 'How consent was given.',
  sources: ['rwanda058'],
  lens: ['G14'],
  codes: [
    { code: 'written', label: 'Written' },
    { code: 'oral', label: 'Oral' },
    { code: 'electronic', label: 'Electronic' },
  ],
} as const satisfies CodeList
