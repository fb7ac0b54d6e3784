import type { CodeList } from '../model.ts'

/** How a service ended, or that it has not ended yet. */
export const assistanceOutcome = {
  id: 'assistanceOutcome',
  title: 'Outcome of assistance',
  definition: 'How a service ended, or that it has not ended yet.',
  sources: ['tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    {
      code: 'ongoing',
      label: 'Ongoing',
      definition: 'The service has begun and is still being given.',
    },
    {
      code: 'completed',
      label: 'Completed',
      definition: 'Everything that was agreed has been given.',
    },
    {
      code: 'partlyCompleted',
      label: 'Partly completed',
      definition: 'The service is over and only a part of what was agreed was given.',
    },
    {
      code: 'interrupted',
      label: 'Interrupted',
      definition: 'It stopped before it was complete, for whatever reason, and may be taken up again.',
    },
    {
      code: 'notStarted',
      label: 'Not started',
      definition: 'The person accepted the service and nothing has been given yet.',
    },
  ],
} as const satisfies CodeList
