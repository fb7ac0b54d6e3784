import type { CodeList } from '../model.ts'

/** Measures that protect a person who testifies. */
export const witnessProtection = {
  id: 'witnessProtection',
  title: 'Witness protection',
  definition: 'Measures that protect a person who testifies.',
  sources: ['rwanda51'],
  codes: [
    { code: 'sealedRecords', label: 'Sealed records' },
    { code: 'videoLink', label: 'Video link' },
    { code: 'pseudonym', label: 'Pseudonym' },
  ],
} as const satisfies CodeList
