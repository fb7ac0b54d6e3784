import type { CodeList } from '../model.ts'

/** What a place or a leg of the journey was in the course of events. */
export const legRole = {
  id: 'legRole',
  title: 'Role of a leg or place',
  definition: 'What a place or a leg of the journey was in the course of events.',
  sources: ['htcds'],
  codes: [
    { code: 'origin', label: 'Origin' },
    {
      code: 'recruitment',
      label: 'Recruitment',
      maps: { htcds: { to: 'Recruitment', relation: 'exact' } },
    },
    {
      code: 'transit',
      label: 'Transit',
      maps: { htcds: { to: 'Transit', relation: 'exact' } },
    },
    {
      code: 'exploitation',
      label: 'Exploitation',
      maps: { htcds: { to: 'Exploitation', relation: 'exact' } },
    },
    { code: 'identification', label: 'Identification' },
    { code: 'return', label: 'Return', definition: 'The person went back to where they had lived before.' },
  ],
} as const satisfies CodeList
