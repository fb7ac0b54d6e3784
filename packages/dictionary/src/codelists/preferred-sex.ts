import type { CodeList } from '../model.ts'

/** Whom the person prefers as interviewer or interpreter. */
export const preferredSex = {
  id: 'preferredSex',
  title: 'Preferred sex of a worker',
  definition: 'Whom the person prefers as interviewer or interpreter.',
  sources: ['who2003', 'tipStandard'],
  lens: ['G13'],
  mappedTo: [],
  codes: [
    {
      code: 'female',
      label: 'A woman',
      definition: 'The person would rather speak with, or through, a woman.',
    },
    {
      code: 'male',
      label: 'A man',
      definition: 'The person would rather speak with, or through, a man.',
    },
    {
      code: 'noPreference',
      label: 'No preference',
      definition: 'The person was asked and either will do; a blank would say that no one asked.',
    },
  ],
} as const satisfies CodeList
