import type { CodeList } from '../model.ts'

/** How far a service has come. */
export const assistanceOutcome = {
  id: 'assistanceOutcome',
  title: 'Outcome of assistance',
  definition: 'How far a service has come.',
  sources: ['tipStandard'],
  lens: ['G19'],
  codes: [
    { code: 'ongoing', label: 'Ongoing' },
    { code: 'completed', label: 'Completed' },
    { code: 'partlyCompleted', label: 'Partly completed' },
    {
      code: 'interrupted',
      label: 'Interrupted',
      definition: 'It ended before it was complete, for whatever reason.',
    },
    { code: 'notStarted', label: 'Not started' },
  ],
} as const satisfies CodeList
