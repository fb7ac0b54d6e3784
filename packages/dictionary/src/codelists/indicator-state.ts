import type { CodeList } from '../model.ts'

/** Whether a sign was seen; not seen and not asked differ. */
export const indicatorState = {
  id: 'indicatorState',
  title: 'State of an indicator',
  definition: 'Whether a sign was seen; not seen and not asked differ.',
  sources: ['tipStandard'],
  lens: ['G2'],
  codes: [
    { code: 'present', label: 'Present' },
    { code: 'notPresent', label: 'Not present', definition: 'Looked for and not found; a blank is not that.' },
  ],
} as const satisfies CodeList
