import type { CodeList } from '../model.ts'

/** How much harm a leak could do; the four labels are recalled. */
export const sensitivityLevel = {
  id: 'sensitivityLevel',
  title: 'Level of sensitivity',
  definition: 'How much harm a leak could do; the four labels are recalled.',
  sources: ['ocha'],
  lens: ['G3'],
  mappedTo: [],
  codes: [
    {
      code: 'low',
      label: 'Low or none',
      definition: 'Could be read by anyone without harm, such as a count of services.',
    },
    {
      code: 'moderate',
      label: 'Moderate',
      definition: 'A leak could embarrass people or disturb the work; it may circulate within the organisation.',
    },
    {
      code: 'high',
      label: 'High',
      definition: 'A leak could bring serious harm to people or stop the work; only those who need it may read it.',
    },
    {
      code: 'severe',
      label: 'Severe',
      definition: 'A leak could cost a life or freedom; named readers only, and kept apart.',
    },
  ],
} as const satisfies CodeList
