import type { CodeList } from '../model.ts'

/** Whether the needs were met at a follow-up. */
export const needsMet = {
  id: 'needsMet',
  title: 'Needs met',
  definition: 'Whether the needs were met at a follow-up.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    {
      code: 'yes',
      label: 'Yes',
      definition: 'The person says that what was planned since the last contact is there and enough.',
    },
    {
      code: 'no',
      label: 'No',
      definition: 'The person says that nothing of what was planned has helped or arrived.',
    },
    {
      code: 'partly',
      label: 'Partly',
      definition: 'Some of what was planned helps, and something is still missing.',
    },
  ],
} as const satisfies CodeList
