import type { CodeList } from '../model.ts'

/** Whether a sign was seen; not seen and not asked differ. */
export const indicatorState = {
  id: 'indicatorState',
  title: 'State of an indicator',
  definition: 'Whether a sign was seen; not seen and not asked differ.',
  sources: ['tipStandard'],
  lens: ['G2'],
  mappedTo: [],
  codes: [
    {
      code: 'present',
      label: 'Present',
      definition: 'The sign was seen, heard or told by the person.',
    },
    {
      code: 'notPresent',
      label: 'Not present',
      definition: 'It was looked for and not found; a blank does not say that.',
    },
  ],
} as const satisfies CodeList
