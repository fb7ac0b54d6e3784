import type { CodeList } from '../model.ts'

/** How much harm a leak could do; the four labels are recalled. */
export const sensitivityLevel = {
  id: 'sensitivityLevel',
  title: 'Level of sensitivity',
  definition: 'How much harm a leak could do; the four labels are recalled.',
  sources: ['ocha'],
  lens: ['G3'],
  codes: [
    { code: 'low', label: 'Low or none' },
    { code: 'moderate', label: 'Moderate' },
    { code: 'high', label: 'High' },
    { code: 'severe', label: 'Severe' },
  ],
} as const satisfies CodeList
