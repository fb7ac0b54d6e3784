import type { CodeList } from '../model.ts'

/** When a means of control was used. */
export const controlPhase = {
  id: 'controlPhase',
  title: 'Phase of control',
  definition: 'When a means of control was used.',
  sources: ['iloDelphi'],
  lens: ['G7'],
  codes: [
    {
      code: 'recruitment',
      label: 'Recruitment',
      maps: { ilo: { to: 'D2', relation: 'close', note: 'The dimension of coercive recruitment.' } },
    },
    { code: 'transit', label: 'Transit' },
    {
      code: 'exploitation',
      label: 'Exploitation',
      maps: { ilo: { to: 'D5', relation: 'close', note: 'The dimension of coercion at destination.' } },
    },
    { code: 'after', label: 'After', definition: 'After the exploitation ended.' },
  ],
} as const satisfies CodeList
