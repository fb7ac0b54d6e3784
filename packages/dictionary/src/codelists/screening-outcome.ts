import type { CodeList } from '../model.ts'

/** What a screening found; it is not a legal finding. */
export const screeningOutcome = {
  id: 'screeningOutcome',
  title: 'Outcome of screening',
  definition: 'What a screening found; it is not a legal finding.',
  sources: ['iloDelphi', 'tipStandard'],
  lens: ['G20'],
  codes: [
    { code: 'noIndicators', label: 'No indicators found', definition: 'Absence proves nothing.' },
    { code: 'indicators', label: 'Indicators found' },
    { code: 'presumed', label: 'Presumed victim' },
  ],
} as const satisfies CodeList
