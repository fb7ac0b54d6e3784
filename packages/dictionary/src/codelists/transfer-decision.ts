import type { CodeList } from '../model.ts'

/** Whether the data may be transferred outside the country. */
export const transferDecision = {
  id: 'transferDecision',
  title: 'Transfer of data abroad',
  definition: 'Whether the data may be transferred outside the country.',
  sources: ['rwanda058'],
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    { code: 'underConditions', label: 'Under conditions' },
  ],
} as const satisfies CodeList
