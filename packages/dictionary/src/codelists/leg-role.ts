import type { CodeList } from '../model.ts'

/** What a place or a leg of the journey was in the course of events. */
export const legRole = {
  id: 'legRole',
  title: 'Role of a leg or place',
  definition: 'What a place or a leg of the journey was in the course of events.',
  sources: ['htcds'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'origin',
      label: 'Origin',
      definition: 'Where the person lived before it all began.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'recruitment',
      label: 'Recruitment',
      definition: 'Where the person was approached, hired, promised something or taken.',
      maps: { htcds: { to: 'Recruitment', relation: 'exact' } },
    },
    {
      code: 'transit',
      label: 'Transit',
      definition: 'Where the person passed through or waited and was not exploited.',
      maps: { htcds: { to: 'Transit', relation: 'exact' } },
    },
    {
      code: 'exploitation',
      label: 'Exploitation',
      definition: 'Where the person had to work, serve, beg or do other acts for the gain of others, or was to.',
      maps: { htcds: { to: 'Exploitation', relation: 'exact' } },
    },
    {
      code: 'identification',
      label: 'Identification',
      definition: 'Where someone first recognised that the person may be a victim.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'return',
      label: 'Return',
      definition: 'On the way back after it ended, or where the person lives since.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
