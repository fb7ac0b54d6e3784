import type { CodeList } from '../model.ts'

/** What an address is for. */
export const addressUse = {
  id: 'addressUse',
  title: 'Use of an address',
  definition: 'What an address is for.',
  sources: ['tipStandard', 'htcds'],
  codes: [
    { code: 'home', label: 'Home', definition: 'Where the person lives.' },
    { code: 'mailing', label: 'Mailing', definition: 'Where letters reach the person safely.' },
    { code: 'event', label: 'Event', definition: 'Where something happened.' },
    { code: 'other', label: 'Other use' },
  ],
} as const satisfies CodeList
