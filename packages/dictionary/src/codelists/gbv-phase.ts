import type { CodeList } from '../model.ts'

/** When gender-based violence took place in relation to the trafficking. */
export const gbvPhase = {
  id: 'gbvPhase',
  title: 'Phase of violence',
  definition: 'When gender-based violence took place in relation to the trafficking.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G10'],
  mappedTo: [],
  codes: [
    {
      code: 'before',
      label: 'Before',
      definition: 'Earlier than the recruitment, at home or elsewhere.',
    },
    {
      code: 'during',
      label: 'During',
      definition: 'From the recruitment until the person got out, on the way or at the place of exploitation.',
    },
    {
      code: 'after',
      label: 'After',
      definition: 'Since the person got out, in a shelter, at home or in detention.',
    },
  ],
} as const satisfies CodeList
