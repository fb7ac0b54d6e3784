import type { CodeList } from '../model.ts'

/** How far a claim for compensation has come. */
export const compensationStatus = {
  id: 'compensationStatus',
  title: 'Compensation',
  definition: 'How far a claim for compensation has come.',
  sources: ['euDirective', 'tipStandard'],
  lens: ['G22'],
  codes: [
    { code: 'notClaimed', label: 'Not claimed' },
    { code: 'claimed', label: 'Claimed' },
    { code: 'awarded', label: 'Awarded' },
    { code: 'paid', label: 'Paid' },
    { code: 'refused', label: 'Refused' },
  ],
} as const satisfies CodeList
