import type { CodeList } from '../model.ts'

/** Whom the person prefers as interviewer or interpreter. */
export const preferredSex = {
  id: 'preferredSex',
  title: 'Preferred sex of a worker',
  definition: 'Whom the person prefers as interviewer or interpreter.',
  sources: ['who2003', 'tipStandard'],
  lens: ['G13'],
  codes: [
    { code: 'female', label: 'A woman' },
    { code: 'male', label: 'A man' },
    { code: 'noPreference', label: 'No preference', definition: 'An answer; it differs from not asked.' },
  ],
} as const satisfies CodeList
