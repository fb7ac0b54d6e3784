import type { CodeList } from '../model.ts'

/** Whether the needs were met at a follow-up. */
export const needsMet = {
  id: 'needsMet',
  title: 'Needs met',
  definition: 'Whether the needs were met at a follow-up.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G19'],
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    { code: 'partly', label: 'Partly' },
  ],
} as const satisfies CodeList
