import type { CodeList } from '../model.ts'

/** How a person fares in one domain of reintegration, as person and worker see it together. */
export const domainStatus = {
  id: 'domainStatus',
  title: 'Status in a domain',
  definition: 'How a person fares in one domain of reintegration, as person and worker see it together.',
  sources: ['tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    {
      code: 'crisis',
      label: 'In crisis',
      definition: 'Immediate danger or a basic need that is not met: action within a day.',
    },
    { code: 'unstable', label: 'Unstable', definition: 'Needs are met only with outside help, or may fail any time.' },
    {
      code: 'improving',
      label: 'Improving',
      definition: 'Less help is needed than at the last contact; the goal is in sight.',
    },
    {
      code: 'stable',
      label: 'Stable',
      definition: 'Needs are met without help from the programme, and this is expected to last.',
    },
  ],
} as const satisfies CodeList
