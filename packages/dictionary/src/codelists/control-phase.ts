import type { CodeList } from '../model.ts'

/** When a means of control was used. */
export const controlPhase = {
  id: 'controlPhase',
  title: 'Phase of control',
  definition: 'When a means of control was used.',
  sources: ['iloDelphi'],
  lens: ['G7'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'recruitment',
      label: 'Recruitment',
      definition: 'Before the person left, or while being drawn in.',
      maps: { ilo: { to: 'D2', relation: 'close', note: 'The dimension of coercive recruitment.' } },
    },
    {
      code: 'transit',
      label: 'Transit',
      definition: 'On the way, including waiting in a house or a camp between two legs.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'exploitation',
      label: 'Exploitation',
      definition: 'While the person was being made to work, serve, beg, marry or do other acts.',
      maps: { ilo: { to: 'D5', relation: 'close', note: 'The dimension of coercion at destination.' } },
    },
    {
      code: 'after',
      label: 'After',
      definition: 'Since the person got out: threats, debts or watching that go on.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
