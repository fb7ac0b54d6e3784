import type { CodeList } from '../model.ts'

/** What an address is for. */
export const addressUse = {
  id: 'addressUse',
  title: 'Use of an address',
  definition: 'What an address is for.',
  sources: ['tipStandard', 'htcds'],
  mappedTo: [],
  codes: [
    {
      code: 'home',
      label: 'Home',
      definition: 'Where the person lives or usually sleeps.',
    },
    {
      code: 'mailing',
      label: 'Mailing',
      definition: 'Where letters reach the person safely; it may be someone else’s place.',
    },
    {
      code: 'event',
      label: 'Event',
      definition: 'Where something that is recorded happened, such as a recruitment.',
    },
    {
      code: 'other',
      label: 'Other use',
      definition: 'An address kept for a purpose that is not listed, such as a former home.',
    },
  ],
} as const satisfies CodeList
