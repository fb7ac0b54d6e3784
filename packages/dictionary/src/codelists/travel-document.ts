import type { CodeList } from '../model.ts'

/** Which documents the person had on a leg of the journey. */
export const travelDocument = {
  id: 'travelDocument',
  title: 'Travel document',
  definition: 'Which documents the person had on a leg of the journey.',
  sources: ['tipStandard'],
  codes: [
    { code: 'ownDocument', label: 'Own document' },
    { code: 'falseDocument', label: 'False document', definition: 'It says nothing against the person.' },
    { code: 'noDocument', label: 'No document' },
    {
      code: 'confiscated',
      label: 'Confiscated by someone',
      maps: { ilo: { to: ['D2.05', 'D5.01'], relation: 'broader' } },
    },
  ],
} as const satisfies CodeList
