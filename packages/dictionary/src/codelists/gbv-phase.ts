import type { CodeList } from '../model.ts'

/** When gender-based violence took place in relation to the trafficking. */
export const gbvPhase = {
  id: 'gbvPhase',
  title: 'Phase of violence',
  definition: 'When gender-based violence took place in relation to the trafficking.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G10'],
  codes: [
    { code: 'before', label: 'Before' },
    { code: 'during', label: 'During' },
    { code: 'after', label: 'After' },
  ],
} as const satisfies CodeList
